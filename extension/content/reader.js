// A page being read: when it is looked at, what of it changed; only that is looked at again.

const SETTLE = 120; // milliseconds of quiet after a change
const PATIENCE = 1000; // milliseconds after which changes are looked at even when the page never rests
const REST = 600; // milliseconds without a change of looks, after which the whole page is gone through
const RETRY = [3_000, 10_000, 30_000, 60_000]; // milliseconds after a fault
const REVEALING = ["class", "style", "hidden", "aria-hidden", "open", "contenteditable"];

class Reader {
  /**
   * @param {{kinds: string[], hidden_rules: string[], css: string}} settings
   * @param {AbortSignal} signal
   * @param {(reader: Reader) => void} onChange
   * @param {() => void} onNewRoot the page has another root now; all listeners may be gone, as after document.open()
   */
  constructor(settings, signal, onChange, onNewRoot) {
    this.signal = signal;
    this.onChange = onChange;
    this.onNewRoot = onNewRoot;
    this.blocks = new Blocks(signal, (shadow) => this.#enter(shadow));
    this.marks = new Marks(settings.css, this.blocks, signal);
    this.answers = new Answers(settings, this.blocks, this.marks, signal);
    /** What is to be read anew. @type {Set<Node>} */
    this.changed = new Set();
    this.changedSince = 0;
    /** @type {WeakSet<ShadowRoot>} */
    this.shadows = new WeakSet();
    this.timer = 0;
    /** When the timer is to run, in milliseconds. */
    this.due = 0;
    this.quietTimer = 0;
    this.busy = false;
    this.faults = 0;
    /** @type {{fault: string, detail: string} | null} */
    this.fault = null;
    this.observer = new MutationObserver((records) => this.#follow(records));
    signal.addEventListener("abort", () => this.#stop(), { once: true });
  }

  start() {
    const { signal } = this;
    this.#observe(document);
    const again = () => this.lookAgain();
    addEventListener("load", again, { signal });
    addEventListener("online", again, { signal });
    addEventListener("pageshow", (event) => event.persisted && again(), { signal });
    // Popovers, boxes that are ticked, targets and media queries show text without a change of any node.
    const revealed = () => this.#whenQuiet();
    for (const type of ["toggle", "change"]) listenTo(document, type, revealed, { signal, capture: true });
    for (const type of ["hashchange", "resize"]) addEventListener(type, revealed, { signal });
    addEventListener("visibilitychange", () => this.fault && !document.hidden && this.#soon(0), { signal });
    this.lookAgain();
  }

  /** Looks at the whole page; text that was looked at before is not asked about again. */
  lookAgain() {
    this.changed.add(rootOf(document));
    this.#soon(0);
  }

  #stop() {
    this.observer.disconnect();
    clearTimeout(this.timer);
    clearTimeout(this.quietTimer);
  }

  /** @param {Document | ShadowRoot} root */
  #observe(root) {
    const what = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: REVEALING };
    this.observer.observe(root, what);
  }

  /** @param {ShadowRoot} shadow */
  #enter(shadow) {
    if (this.shadows.has(shadow)) return;
    this.shadows.add(shadow);
    this.#observe(shadow);
  }

  /**
   * Notes what changed, without a look at it: a page may change thousands of nodes at once.
   * @param {MutationRecord[]} records
   */
  #follow(records) {
    if (!chrome.runtime?.id) return gone();
    /** @type {Set<Node>} */
    const rewritten = new Set();
    let stale = false;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === "attributes") {
        this.#whenQuiet();
        continue;
      }
      if (target === document && [...addedNodes].some((node) => node instanceof Element)) return this.onNewRoot();
      if (target === rootOf(document) && [...addedNodes, ...removedNodes].some(isOurs)) continue;
      stale = true;
      if (type === "characterData") rewritten.add(target);
      const isBlock = (/** @type {Node} */ node) => node instanceof Element && BLOCK_NAMES.has(nameOf(node));
      const apart = addedNodes.length > 0 && !removedNodes.length && [...addedNodes].every(isBlock);
      for (const node of apart ? addedNodes : [target]) this.changed.add(node);
    }
    if (!stale) return;
    for (const { id } of this.marks.sweep(rewritten)) this.answers.doubt(id);
    if (!this.fault) this.#soon(SETTLE); // else with the next question to the service, not before it is due
  }

  /** A class or style may have shown or hidden anything: the page is gone through again once it rests. */
  #whenQuiet() {
    clearTimeout(this.quietTimer);
    this.quietTimer = setTimeout(() => {
      this.changed.add(rootOf(document));
      if (!this.fault) this.#soon(0);
    }, REST);
  }

  /** @param {number} delay */
  #soon(delay) {
    const now = performance.now();
    this.changedSince ||= now;
    this.#at(Math.min(now + delay, this.changedSince + PATIENCE));
  }

  /** @param {number} due on the clock of the page; a timer that is set for it stays, or it might never be let run */
  #at(due) {
    if (due === this.due) return;
    this.due = due;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.due = 0;
      this.#look();
    }, Math.max(0, due - performance.now()));
  }

  async #look() {
    if (this.busy || this.signal.aborted) return; // what is busy looks at `changed` when it is done
    if (!chrome.runtime?.id) return gone();
    this.busy = true;
    this.changedSince = 0;
    const changed = [...this.changed];
    this.changed.clear();
    let again = 0;
    try {
      this.answers.follow(await this.blocks.read(changed));
      if (!(await this.answers.complete())) again = SETTLE;
      this.fault = null;
      this.faults = 0;
    } catch (error) {
      if (!(error instanceof ReadingFault)) throw error;
      again = this.#failed(error);
    } finally {
      this.busy = false;
    }
    if (this.signal.aborted) return;
    if (!chrome.runtime?.id) return gone();
    this.onChange(this);
    if (again) this.#at(performance.now() + again);
    else if (this.changed.size) this.#soon(SETTLE);
  }

  /**
   * @param {ReadingFault} error
   * @returns {number} milliseconds after which the service is asked again
   */
  #failed({ fault, detail }) {
    this.fault = { fault, detail };
    this.faults += 1;
    return RETRY[Math.min(this.faults, RETRY.length) - 1];
  }
}
