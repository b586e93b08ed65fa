// Marks in the page: highlights of the CSS registry over ranges; the page's own nodes are not touched.

/**
 * @typedef {{rule: string, block: string, start: number, end: number, exact: string, kind: string, relation: string,
 *   stance: string, speaker?: string, right_when_written?: boolean,
 *   why: {cue: string, text: string, value?: number | string}[]}} Match
 * @typedef {{id: string, match: Match, rule: any, block: Block, ranges: Range[]}} Mark
 */

const PREFIX = "contresource-";
const CURRENT = `${PREFIX}current`;
// Where two kinds stand over the same words, the graver one is seen.
const PRIORITY = ["answered", "supported", "opinion", "context", "contested"];

class Marks {
  /**
   * @param {string} css how marks look, for shadow trees, which the page's style sheets do not reach
   * @param {Blocks} blocks
   * @param {AbortSignal} signal
   */
  constructor(css, blocks, signal) {
    this.css = css;
    this.blocks = blocks;
    /** @type {Map<string, Mark>} */
    this.byId = new Map();
    /** @type {Map<string, Set<string>>} */
    this.idsOf = new Map();
    /** @type {Map<ShadowRoot | Document, CSSStyleSheet>} */
    this.sheets = new Map();
    signal.addEventListener("abort", () => this.#undo(), { once: true });
  }

  /** All marks in the order of the page. @returns {Mark[]} */
  get all() {
    const marks = [];
    for (const block of this.idsOf.size ? this.blocks.byId.keys() : []) {
      const here = [...(this.idsOf.get(block) ?? [])].map((id) => /** @type {Mark} */ (this.byId.get(id)));
      marks.push(...here.sort((a, b) => a.match.start - b.match.start));
    }
    return marks;
  }

  /**
   * Marks a match; false when the page no longer reads like it there.
   * @param {Match} match
   * @param {any} rule
   * @param {Block} block
   */
  add(match, rule, block) {
    if (block.text.slice(match.start, match.end) !== match.exact) return false;
    const ranges = rangesOf(block, match.start, match.end);
    if (!ranges) return false;
    const id = `${match.rule} ${match.block} ${match.start}`;
    this.remove(id);
    this.byId.set(id, { id, match, rule, block, ranges });
    const ids = this.idsOf.get(block.id) ?? new Set();
    this.idsOf.set(block.id, ids.add(id));
    const highlight = this.#highlight(match.kind);
    for (const range of ranges) highlight.add(range);
    const root = ranges[0].startContainer.getRootNode();
    if (root instanceof ShadowRoot) this.#dress(root);
    return true;
  }

  /** @param {string} id */
  remove(id) {
    const mark = this.byId.get(id);
    if (!mark) return;
    this.byId.delete(id);
    const ids = this.idsOf.get(mark.block.id);
    if (ids?.delete(id) && !ids.size) this.idsOf.delete(mark.block.id);
    const name = PREFIX + mark.match.kind;
    const highlight = CSS.highlights.get(name);
    for (const range of mark.ranges) highlight?.delete(range);
    if (highlight?.size === 0) CSS.highlights.delete(name);
    if (mark.ranges.some((range) => CSS.highlights.get(CURRENT)?.has(range))) CSS.highlights.delete(CURRENT);
  }

  /** @param {string} block id of a block whose marks go */
  removeOf(block) {
    for (const id of [...(this.idsOf.get(block) ?? [])]) this.remove(id);
  }

  /**
   * Takes marks away whose words have changed or left the page.
   * @param {Set<Node>} rewritten text nodes that have another text now
   * @returns {Block[]} the blocks they stood in
   */
  sweep(rewritten) {
    const stale = [];
    for (const mark of [...this.byId.values()]) {
      const { match, rule, block, ranges } = mark;
      const wasMoved = ranges.some((range) => range.collapsed); // a node that is taken out leaves it empty
      const isTouched = ranges.some(({ startContainer: node }) => !node.isConnected || rewritten.has(node));
      if (!wasMoved && !isTouched) continue;
      if (rangesOf(block, match.start, match.end) === null) stale.push(mark);
      else if (wasMoved) this.add(match, rule, block);
    }
    for (const { id } of stale) this.remove(id);
    return [...new Set(stale.map(({ block }) => block))];
  }

  /**
   * The marks at a point of the window.
   * @param {number} x
   * @param {number} y
   */
  at(x, y) {
    const inside = (/** @type {DOMRect} */ box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    return this.all.filter(({ ranges }) => ranges.some((range) => [...range.getClientRects()].some(inside)));
  }

  /**
   * The marks that share words with one, itself among them.
   * @param {Mark} mark
   */
  sharing(mark) {
    const { block, start, end } = { ...mark.match, block: mark.block };
    return this.all.filter((other) => other.block === block && other.match.start < end && start < other.match.end);
  }

  /** @param {Mark} mark shown as the one the reader is at */
  point(mark) {
    const highlight = new Highlight(...mark.ranges);
    highlight.priority = PRIORITY.length;
    CSS.highlights.set(CURRENT, highlight);
  }

  /** @param {string} kind */
  #highlight(kind) {
    let highlight = CSS.highlights.get(PREFIX + kind);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = PRIORITY.indexOf(kind);
      CSS.highlights.set(PREFIX + kind, highlight);
    }
    return highlight;
  }

  /** @param {ShadowRoot} root */
  #dress(root) {
    if (this.sheets.has(root)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.css);
    this.sheets.set(root, sheet);
    changeSheets(root, (sheets) => sheets.push(sheet));
  }

  #undo() {
    for (const name of [...PRIORITY.map((kind) => PREFIX + kind), CURRENT]) CSS.highlights.delete(name);
    for (const [root, sheet] of this.sheets) {
      changeSheets(root, (sheets) => sheets.includes(sheet) && sheets.splice(sheets.indexOf(sheet), 1));
    }
    this.byId.clear();
    this.idsOf.clear();
    this.sheets.clear();
  }
}

/**
 * Changes the style sheets of a shadow tree. Firefox 140 lets an extension do so only as the page itself would, with
 * what the page has made of it.
 * @param {ShadowRoot | Document} root
 * @param {(sheets: CSSStyleSheet[]) => unknown} change
 */
function changeSheets(root, change) {
  try {
    change((/** @type {any} */ (root).wrappedJSObject ?? root).adoptedStyleSheets);
  } catch {
    // a page that has replaced it does without the look of its marks there
  }
}

/**
 * The ranges of a stretch of a block's text; null when the page does not read like it any more.
 * @param {Block} block
 * @param {number} start
 * @param {number} end
 * @returns {Range[] | null}
 */
function rangesOf(block, start, end) {
  /** @type {Range[]} */
  const ranges = [];
  for (const { node, from, start: at, length, raised } of block.pieces) {
    const first = Math.max(start, at);
    const last = Math.min(end, at + length);
    if (first >= last) continue;
    const [a, b] = [from + first - at, from + last - at];
    const expected = plain(block.text.slice(first, last), false);
    if (!node.isConnected || plain(node.data.slice(a, b), raised) !== expected) return null;
    const before = ranges.at(-1);
    if (before?.endContainer === node) {
      before.setEnd(node, b);
      continue;
    }
    const range = new Range();
    range.setStart(node, a);
    range.setEnd(node, b);
    ranges.push(range);
  }
  return ranges.length ? ranges : null;
}
