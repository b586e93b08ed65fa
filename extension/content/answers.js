// What is known of a page's blocks: judged on the device first, then answered by the service, then marked.

const CHUNK = 200_000; // characters in one message or request
const FIRST = 20_000; // characters in the first request of many, so that the first marks come early
// Of a refused request the blocks are asked about in halves, until the one is found that is not taken.
const REFUSED = ["400", "413", "422"]; // a status that speaks of what was sent
const MOST_REFUSED = 20; // requests of a page; what refuses more is no service of ours

class Answers {
  /**
   * @param {{kinds: string[], hidden_rules: string[]}} settings
   * @param {Blocks} blocks
   * @param {Marks} marks
   * @param {AbortSignal} signal
   */
  constructor(settings, blocks, marks, signal) {
    this.settings = settings;
    this.blocks = blocks;
    this.marks = marks;
    this.signal = signal;
    /** The terms of each block. @type {Map<string, unknown[]>} */
    this.cues = new Map();
    /** @type {Map<string, {key: string, matches: Match[]}>} */
    this.answers = new Map();
    /** @type {Map<string, any>} */
    this.rules = new Map();
    this.rulebase = "";
    this.lang = "";
    /** Spans that no longer read as the service saw them. */
    this.dropped = 0;
    /** Blocks that the service does not take. @type {Set<string>} */
    this.refused = new Set();
    this.refusals = 0;
    /** @type {ReadingFault | null} */
    this.refusal = null;
    this.ledger = {
      blocks: 0, sent: 0, characters: 0, requests: 0, cues: /** @type {string[]} */ ([]), lang: "", published: "", address: "",
    };
  }

  /** @param {{gone: string[], moved: Block[]}} changes */
  follow({ gone, moved }) {
    for (const id of gone) {
      this.marks.removeOf(id);
      this.cues.delete(id);
      this.answers.delete(id);
      this.refused.delete(id);
    }
    for (const block of moved) this.answers.get(block.id)?.matches.forEach((match) => this.#mark(match, block));
    this.ledger.blocks = this.blocks.byId.size;
  }

  /** @param {string} block id of a block to be asked about again */
  doubt(block) {
    this.answers.delete(block);
    this.refused.delete(block);
  }

  /**
   * Asks about what is new and marks what the service answers.
   * @returns {Promise<boolean>} false when the rules changed meanwhile
   */
  async complete() {
    if (!this.blocks.byId.size) return true;
    const selection = await this.#triage();
    if (!selection || this.signal.aborted) return true;
    const send = new Set(selection.send);
    for (const id of [...this.answers.keys()]) {
      if (send.has(id)) continue;
      this.answers.delete(id);
      this.refused.delete(id);
      this.marks.removeOf(id);
    }
    const key = selection.page_cues.join("\n");
    const here = selection.send.filter((id) => this.blocks.byId.has(id));
    const isOpen = (/** @type {string} */ id) => this.answers.get(id)?.key !== key;
    const together = new Set(selection.together);
    const bound = here.filter((id) => together.has(id));
    const loose = here.filter((id) => !together.has(id) && isOpen(id));
    const chunks = inChunks(loose, (id) => this.blocks.byId.get(id)?.text.length ?? 0, FIRST);
    for (const ids of [bound.some(isOpen) ? bound : [], ...chunks]) {
      if (ids.length && !(await this.#checkWhatIsTaken(ids, selection.page_cues, key))) return false;
      if (this.signal.aborted) return true;
    }
    if (this.refused.size && this.refused.size === this.answers.size) { // it is not the blocks
      for (const id of this.refused) this.answers.delete(id);
      this.refused.clear();
      throw this.refusal;
    }
    return true;
  }

  /** @returns {Promise<{send: string[], together: string[], page_cues: string[]} | null>} */
  async #triage() {
    const { byId } = this.blocks;
    const fresh = [...byId.values()].filter(({ id }) => !this.cues.has(id));
    const said = pageLanguage();
    const chunks = inChunks(fresh, ({ text }) => text.length);
    const last = chunks.pop() ?? [];
    for (const chunk of chunks) if (!(await this.#cuesOf(chunk, false, null))) return this.signal.aborted ? null : this.#triage();
    const answer = await this.#cuesOf(last, true, said ? null : this.#beginning());
    if (!answer) return this.signal.aborted ? null : this.#triage();
    this.lang = said || answer.lang;
    return answer;
  }

  /**
   * The terms of some blocks and, when they are the last, which blocks of the page may have a match.
   * @param {Block[]} blocks
   * @param {boolean} areLast
   * @param {string | null} sample
   * @returns {Promise<any>} null when the rules changed meanwhile
   */
  async #cuesOf(blocks, areLast, sample) {
    const known = {
      rulebase: this.rulebase,
      cues: areLast ? [...this.cues].filter(([, cues]) => cues.length) : [], // most blocks have none
      order: areLast ? [...this.blocks.byId.keys()] : [],
    };
    const answer = await ask({ type: "triage", blocks: blocks.map(({ id, text }) => ({ id, text })), known, sample });
    if (this.signal.aborted) return null;
    if (answer.again) {
      this.#forgetAll();
      return null;
    }
    this.rulebase = answer.rulebase;
    for (const [id, cues] of answer.cues) if (this.blocks.byId.has(id)) this.cues.set(id, cues);
    return answer;
  }

  #forgetAll() {
    this.rulebase = "";
    this.cues.clear();
    this.answers.clear();
    this.refused.clear();
    for (const id of this.blocks.byId.keys()) this.marks.removeOf(id);
  }

  #beginning() {
    let text = "";
    for (const block of this.blocks.byId.values()) {
      text += `${block.text} `;
      if (text.length > 10_000) break;
    }
    return text;
  }

  /**
   * @param {string[]} ids
   * @param {string[]} pageCues
   * @param {string} key
   * @returns {Promise<boolean>} false when the service has other rules now
   */
  async #checkWhatIsTaken(ids, pageCues, key) {
    try {
      return await this.#check(ids, pageCues, key);
    } catch (error) {
      const isRefusal = error instanceof ReadingFault && error.fault === "status" && REFUSED.includes(error.detail);
      if (!isRefusal || this.refusals >= MOST_REFUSED) throw error;
      this.refusals += 1;
      this.refusal = error;
      if (ids.length === 1) {
        this.refused.add(ids[0]);
        this.answers.set(ids[0], { key, matches: [] });
        this.marks.removeOf(ids[0]);
        return true;
      }
      const half = ids.length >> 1;
      const first = await this.#checkWhatIsTaken(ids.slice(0, half), pageCues, key);
      return first && this.#checkWhatIsTaken(ids.slice(half), pageCues, key);
    }
  }

  /**
   * @param {string[]} ids
   * @param {string[]} pageCues
   * @param {string} key
   * @returns {Promise<boolean>} false when the service has other rules now
   */
  async #check(ids, pageCues, key) {
    const texts = new Map(ids.map((id) => [id, /** @type {Block} */ (this.blocks.byId.get(id)).text]));
    const answer = await this.check([...texts].map(([id, text]) => ({ id, text })), pageCues);
    const slices = new Slices();
    for (const [id, rule] of Object.entries(answer.rules)) this.rules.set(id, rule);
    const matches = /** @type {Map<string, Match[]>} */ (Map.groupBy(answer.matches, (/** @type {Match} */ match) => match.block));
    for (const [id, text] of texts) {
      if (this.signal.aborted) return true;
      const block = this.blocks.byId.get(id);
      this.marks.removeOf(id);
      this.refused.delete(id);
      if (block?.text === text) {
        const found = matches.get(id) ?? [];
        this.answers.set(id, { key, matches: found });
        for (const match of found) this.#mark(match, block);
      }
      await slices.breathe();
    }
    return answer.rulebase === this.rulebase;
  }

  /**
   * Asks the service; every request of this page goes through here and into the ledger.
   * @param {{id: string, text: string}[]} blocks
   * @param {string[]} pageCues
   */
  async check(blocks, pageCues) {
    const published = publicationDay();
    const lang = this.lang || "und";
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

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => number} size
 * @param {number} first the size of the first chunk
 * @returns {T[][]}
 */
function inChunks(items, size, first = CHUNK) {
  /** @type {T[][]} */
  const chunks = [];
  let room = 0;
  for (const item of items) {
    if (room < size(item) || !chunks.length) {
      room = chunks.length ? CHUNK : first;
      chunks.push([]);
    }
    /** @type {T[]} */ (chunks.at(-1)).push(item);
    room -= size(item);
  }
  return chunks;
}
