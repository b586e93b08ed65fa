// Long work in slices, so that the page's own work comes between.

const SLICE = 8; // milliseconds; a task over 50 is felt

class Slices {
  constructor() {
    this.until = performance.now() + SLICE;
  }

  /** Waits for the page to have had its turn, when this slice is used up. */
  async breathe() {
    if (performance.now() < this.until) return;
    await turn();
    this.until = performance.now() + SLICE;
  }
}

/** Resolves in a task of its own; a timer would be held back by 4 ms each time, and by seconds in a hidden tab. */
function turn() {
  return /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    })
  );
}
