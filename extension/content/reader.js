// A page being read: its blocks, what was answered about them, the marks that follow; only what changed is looked at.

const CHUNK = 200_000; // characters in one message or request
const SETTLE = 120; // milliseconds of quiet after a change
const PATIENCE = 1000; // milliseconds after which changes are looked at even when the page never rests
const RETRY = [3_000, 10_000, 30_000, 60_000]; // milliseconds after a fault
const REVEALING = ["class", "style", "hidden", "aria-hidden", "open", "contenteditable"];

/** A fault of the service or of the background, as the popup tells it. */
class ReadingFault extends Error {
  /**
   * @param {string} fault
   * @param {string} detail
   */
  constructor(fault, detail = "") {
    super(detail);
    this.fault = fault;
    this.detail = detail;
  }
}

/**
 * @param {object} message
 * @returns {Promise<any>}
 */
async function ask(message) {
  /** @type {any} */
  let answer;
  try {
    answer = await chrome.runtime.sendMessage(message);
  } catch {
    throw new ReadingFault("background"); // it is being restarted, or the extension is gone
  }
  if (!answer || answer.fault) throw new ReadingFault(answer?.fault ?? "background", answer?.detail);
  return answer.value;
}

class Reader {
  /**
   * @param {{kinds: string[], hidden_rules: string[], css: string}} settings
   * @param {AbortSignal} signal
   * @param {(reader: Reader) => void} onChange
   */
  constructor(settings, signal, onChange) {
    this.settings = settings;
    this.signal = signal;
    this.onChange = onChange;
    this.marks = new Marks(settings.css, signal);
    /** @type {Map<string, Block>} */
    this.blocks = new Map();
    /** The block in which a text node begins one. @type {WeakMap<Text, Block>} */
    this.byNode = new WeakMap();
    /** @type {Map<string, unknown>} */
    this.cues = new Map();
    /** @type {Map<string, {key: string, matches: Match[]}>} */
    this.answers = new Map();
    /** @type {Map<string, any>} */
    this.rules = new Map();
    this.rulebase = "";
    this.lang = "";
    /** @type {Set<Element | ShadowRoot>} */
    this.dirty = new Set();
    /** @type {Set<ShadowRoot>} */
    this.shadows = new Set();
    this.firstDirty = 0;
    this.timer = 0;
    this.quietTimer = 0;
    this.pageLang = "";
    this.faults = 0;
    this.busy = false;
    /** @type {{fault: string, detail: string} | null} */
    this.fault = null;
    this.dropped = 0;
    this.ledger = { blocks: 0, sent: 0, characters: 0, requests: 0, cues: /** @type {string[]} */ ([]), lang: "", published: "", address: "" };
    this.observer = new MutationObserver((records) => this.#changed(records));
    signal.addEventListener("abort", () => this.#stop(), { once: true });
  }

  start() {
    this.#observe(document);
    const again = () => this.lookAgain();
    addEventListener("load", again, { signal: this.signal });
    addEventListener("online", again, { signal: this.signal });
    addEventListener("pageshow", (event) => event.persisted && again(), { signal: this.signal });
    document.addEventListener("visibilitychange", () => this.fault && !document.hidden && this.#soon(0), { signal: this.signal });
    this.lookAgain();
  }

  /** Looks at the whole page; text that was looked at before is not asked about again. */
  lookAgain() {
    this.dirty.add(document.documentElement);
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

  /** @param {MutationRecord[]} records */
  #changed(records) {
    if (!chrome.runtime?.id) return gone();
    let stale = false;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (target === document.documentElement && [...addedNodes, ...removedNodes].some(isOurs)) continue;
      if (type === "attributes") {
        this.#whenQuiet();
        continue;
      }
      stale = true;
      const added = [...addedNodes];
      const apart = type === "childList" && !removedNodes.length && added.every((node) => node instanceof Element && BLOCK_NAMES.has(node.localName));
      for (const node of apart ? added : [target]) {
        const block = apart ? /** @type {Element} */ (node) : node instanceof ShadowRoot ? node : blockAround(node);
        if (block) this.dirty.add(block);
      }
    }
    if (!stale) return;
    for (const { id } of this.marks.sweep()) this.answers.delete(id);
    this.#soon(SETTLE);
  }

  /** A class or style may have shown or hidden anything: the page is gone through again once it rests. */
  #whenQuiet() {
    clearTimeout(this.quietTimer);
    this.quietTimer = setTimeout(() => this.lookAgain(), 600);
  }

  /** @param {number} delay */
  #soon(delay) {
    const now = performance.now();
    this.firstDirty ||= now;
    const wait = Math.min(delay, Math.max(0, this.firstDirty + PATIENCE - now));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#look(), wait);
  }

  async #look() {
    if (this.busy || this.signal.aborted) return;
    if (!chrome.runtime?.id) return gone();
    this.busy = true;
    this.firstDirty = 0;
    const roots = [...this.dirty];
    this.dirty.clear();
    try {
      await this.#read(roots);
      await this.#judge();
      this.fault = null;
      this.faults = 0;
    } catch (error) {
      if (!(error instanceof ReadingFault)) throw error;
      if (!this.signal.aborted) this.#failed(error);
    } finally {
      this.busy = false;
    }
    if (this.signal.aborted) return;
    this.onChange(this);
    if (this.dirty.size) this.#soon(SETTLE);
  }

  /** @param {ReadingFault} error */
  #failed({ fault, detail }) {
    if (!chrome.runtime?.id) return gone();
    this.fault = { fault, detail };
    const wait = RETRY[Math.min(this.faults, RETRY.length - 1)];
    this.faults += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#look(), wait);
  }

  /**
   * Reads parts of the page anew and keeps what still reads the same.
   * @param {(Element | ShadowRoot)[]} roots
   */
  async #read(roots) {
    const slices = new Slices();
    const inside = roots.filter((root) => root.isConnected && !roots.some((other) => other !== root && other.contains(root)));
    /** @type {Set<string>} */
    const seen = new Set();
    /** @type {Block[]} */
    const found = [];
    for (const root of inside) {
      const host = root instanceof Element ? root : root.host;
      if (!isReadable(host)) continue;
      for (const block of blocksIn(root, (shadow) => this.#enter(shadow))) {
        if (block) found.push(this.#known(block, seen));
        await slices.breathe();
        if (this.signal.aborted) return;
      }
    }
    for (const [id, { pieces }] of this.blocks) {
      const node = pieces[0].node;
      const gone = !node.isConnected || (!seen.has(id) && inside.some((root) => holds(root, node)));
      if (gone) this.#forget(id);
    }
    for (const block of found) this.blocks.set(block.id, block);
    await this.#order(slices);
    this.ledger.blocks = this.blocks.size;
  }

  /** @param {ShadowRoot} shadow */
  #enter(shadow) {
    if (this.shadows.has(shadow)) return;
    this.shadows.add(shadow);
    this.#observe(shadow);
  }

  /**
   * The block we know when it still reads the same, with the places it has now.
   * @param {Block} block
   * @param {Set<string>} seen
   */
  #known(block, seen) {
    const node = block.pieces[0].node;
    const before = this.byNode.get(node);
    if (before?.text === block.text && this.blocks.has(before.id) && !seen.has(before.id)) {
      if (!samePieces(before.pieces, block.pieces)) {
        before.pieces = block.pieces;
        this.answers.get(before.id)?.matches.forEach((match) => this.#mark(match, before));
      }
      seen.add(before.id);
      return before;
    }
    this.byNode.set(node, block);
    return block;
  }

  /** @param {string} id */
  #forget(id) {
    this.marks.removeOf(id);
    for (const known of [this.blocks, this.cues, this.answers]) known.delete(id);
  }

  /**
   * Puts the blocks into the page's order: which of them comes first can decide.
   * @param {Slices} slices
   */
  async #order(slices) {
    const blocks = [...this.blocks.values()];
    const sorted = (/** @type {Block} */ a, /** @type {Block} */ b) => inOrder(a.pieces[0].node, b.pieces[0].node);
    for (let i = 1; i < blocks.length; i += 1) {
      if (sorted(blocks[i - 1], blocks[i]) > 0) {
        blocks.sort(sorted);
        this.blocks = new Map(blocks.map((block) => [block.id, block]));
        return;
      }
      if (i % 500 === 0) await slices.breathe();
    }
  }

  /** Asks about what is new, on the device first, and marks what the service answers. */
  async #judge() {
    if (!this.blocks.size) return;
    const selection = await this.#triage();
    if (!selection || this.signal.aborted) return;
    const key = selection.page_cues.join("\n");
    for (const id of this.answers.keys()) {
      if (selection.send.includes(id)) continue;
      this.answers.delete(id);
      this.marks.removeOf(id);
    }
    const open = (/** @type {string} */ id) => this.blocks.has(id) && this.answers.get(id)?.key !== key;
    const fresh = new Set(selection.send.filter(open));
    const together = new Set(selection.together);
    const shared = selection.together.some((/** @type {string} */ id) => fresh.has(id));
    const bound = shared ? selection.send.filter((/** @type {string} */ id) => together.has(id) && this.blocks.has(id)) : [];
    const loose = [...fresh].filter((id) => !together.has(id));
    for (const ids of [bound, ...inChunks(loose, (id) => this.blocks.get(id)?.text.length ?? 0)]) {
      if (ids.length) await this.#check(ids, selection.page_cues, key);
    }
  }

  /** @returns {Promise<{send: string[], together: string[], page_cues: string[]} | null>} */
  async #triage() {
    const fresh = [...this.blocks.values()].filter(({ id }) => !this.cues.has(id));
    this.lang ||= pageLanguage();
    const sample = this.lang ? null : this.#beginning();
    const chunks = inChunks(fresh, ({ text }) => text.length);
    /** @type {any} */
    let answer = null;
    for (const chunk of chunks.length ? chunks : [[]]) {
      const last = chunk === chunks.at(-1) || !chunks.length;
      const known = { rulebase: this.rulebase, cues: last ? [...this.cues] : [], order: last ? [...this.blocks.keys()] : [] };
      answer = await ask({ type: "triage", blocks: chunk.map(({ id, text }) => ({ id, text })), known, sample: last ? sample : null });
      if (this.signal.aborted) return null;
      if (answer.again) {
        this.#forgetAnswers();
        return this.#triage();
      }
      this.rulebase = answer.rulebase;
      for (const [id, cues] of answer.cues) if (this.blocks.has(id)) this.cues.set(id, cues);
    }
    if (sample !== null) this.pageLang = answer.lang;
    return answer;
  }

  #forgetAnswers() {
    this.rulebase = "";
    this.cues.clear();
    this.answers.clear();
    for (const id of this.blocks.keys()) this.marks.removeOf(id);
  }

  #beginning() {
    let text = "";
    for (const block of this.blocks.values()) {
      text += `${block.text} `;
      if (text.length > 10_000) break;
    }
    return text;
  }

  /**
   * @param {string[]} ids
   * @param {string[]} pageCues
   * @param {string} key
   */
  async #check(ids, pageCues, key) {
    const blocks = ids.map((id) => /** @type {Block} */ (this.blocks.get(id)));
    const texts = new Map(blocks.map(({ id, text }) => [id, text]));
    const answer = await this.check([...texts].map(([id, text]) => ({ id, text })), pageCues);
    if (this.signal.aborted) return;
    if (answer.rulebase !== this.rulebase) this.#soon(SETTLE); // the table is a newer one now
    for (const id of ids) {
      this.marks.removeOf(id);
      if (this.blocks.get(id)?.text !== texts.get(id)) continue;
      const matches = answer.matches.filter((/** @type {Match} */ match) => match.block === id);
      this.answers.set(id, { key, matches });
    }
    for (const [id, rule] of Object.entries(answer.rules)) this.rules.set(id, rule);
    for (const match of answer.matches) {
      const block = this.blocks.get(match.block);
      if (block && this.answers.has(block.id)) this.#mark(match, block);
    }
  }

  /**
   * Asks the service; every request of this page goes through here and into the ledger.
   * @param {{id: string, text: string}[]} blocks
   * @param {string[]} pageCues
   */
  async check(blocks, pageCues) {
    const published = publicationDay();
    const lang = this.lang || this.pageLang || "und";
    const body = { blocks, page_cues: pageCues, lang, ...(published && { published }) };
    const { ledger } = this;
    ledger.requests += 1;
    ledger.sent += blocks.length;
    ledger.characters += blocks.reduce((sum, { text }) => sum + text.length, 0);
    ledger.lang = lang;
    ledger.published = published;
    const answer = await ask({ type: "check", body });
    ledger.cues = [...new Set([...ledger.cues, ...answer.page_cues])];
    ledger.address = answer.address;
    return answer;
  }

  /**
   * @param {Match} match
   * @param {Block} block
   */
  #mark(match, block) {
    if (!this.settings.kinds.includes(match.kind) || this.settings.hidden_rules.includes(match.rule)) return;
    if (!this.marks.add(match, this.rules.get(match.rule), block)) this.dropped += 1;
  }
}

/** @param {Piece[]} a @param {Piece[]} b */
function samePieces(a, b) {
  return a.length === b.length && a.every((piece, i) => piece.node === b[i].node && piece.from === b[i].from);
}

/** Whether a node stands in a part of the page, shadow trees included. @param {Node} root @param {Node} node */
function holds(root, node) {
  for (let at = /** @type {Node | null} */ (node); at; at = at.getRootNode() instanceof ShadowRoot ? /** @type {ShadowRoot} */ (at.getRootNode()).host : null) {
    if (root.contains(at)) return true;
  }
  return false;
}

/** @param {Node} a @param {Node} b */
function inOrder(a, b) {
  const position = a.compareDocumentPosition(b);
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) return 0; // in two trees: as they were read
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => number} size
 * @returns {T[][]}
 */
function inChunks(items, size) {
  /** @type {T[][]} */
  const chunks = [];
  let room = 0;
  for (const item of items) {
    if (room < size(item) || !chunks.length) {
      chunks.push([]);
      room = CHUNK;
    }
    /** @type {T[]} */ (chunks.at(-1)).push(item);
    room -= size(item);
  }
  return chunks;
}
