// Long work in slices, so that the page's own work comes between.

const SLICE = 10; // milliseconds; a task over 50 is felt

class Slices {
  constructor() {
    this.until = performance.now() + SLICE;
  }

  /** Waits for the page to have had its turn, when this slice is used up. */
  async breathe() {
    if (performance.now() < this.until) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.until = performance.now() + SLICE;
  }
}
