// A page's visible text as blocks, with the place of every character in the page.

/**
 * @typedef {{node: Text, from: number, start: number, length: number, raised: boolean}} Piece
 * `length` characters of a text node from `from` on are the block's text from `start` on
 * @typedef {{id: string, text: string, pieces: Piece[]}} Block
 */

const SPACES = /[ \t\n\f\r]{2,}/g;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
let lastBlock = 0;

/** The text of a block while it is read. */
class Run {
  constructor() {
    this.text = "";
    /** @type {Piece[]} */
    this.pieces = [];
  }

  /**
   * @param {Text} node
   * @param {boolean} keepsLines
   * @param {boolean} raised
   */
  add(node, keepsLines, raised) {
    const { data } = node;
    if (keepsLines) return this.#piece(node, 0, data.length, keepsLines, raised);
    let from = 0;
    for (const { index, 0: spaces } of data.matchAll(SPACES)) {
      this.#piece(node, from, index + 1, keepsLines, raised); // the first space stands for all
      from = index + spaces.length;
    }
    this.#piece(node, from, data.length, keepsLines, raised);
  }

  /**
   * @param {Text} node
   * @param {number} from
   * @param {number} to
   * @param {boolean} keepsLines
   * @param {boolean} raised
   */
  #piece(node, from, to, keepsLines, raised) {
    if (!keepsLines && /^[ \t\n\f\r]/.test(node.data.slice(from, from + 1)) && /(^|[ \n])$/.test(this.text)) from += 1;
    if (from >= to) return;
    this.pieces.push({ node, from, start: this.text.length, length: to - from, raised });
    const text = node.data.slice(from, to);
    this.text += keepsLines ? raise(text, raised) : plain(text, raised);
  }

  /** @param {string} sign what is drawn there without being text of the page */
  insert(sign) {
    if (sign === "\n") this.text = this.text.replace(/ $/, "");
    if (!/^\s$/.test(sign) || !/(^|\s)$/.test(this.text)) this.text += sign;
  }

  /** @returns {Block | null} */
  finish() {
    const text = this.text.trimEnd();
    const { pieces } = this;
    [this.text, this.pieces] = ["", []];
    return /[\p{L}\p{N}]/u.test(text) ? { id: String((lastBlock += 1)), text, pieces } : null;
  }
}

/**
 * A text node's characters as a block has them, one for one.
 * @param {string} text
 * @param {boolean} raised
 */
function plain(text, raised) {
  return raise(text.replace(/[\t\n\f\r]/g, " "), raised);
}

/**
 * @param {string} text
 * @param {boolean} raised
 */
function raise(text, raised) {
  return raised ? text.replace(/\d/g, (digit) => RAISED[Number(digit)]) : text;
}

/**
 * The blocks of a part of the page, in order. Between two steps the page may change: what is told is checked when it
 * is used.
 * @param {Element | ShadowRoot} root
 * @param {(shadow: ShadowRoot) => void} onShadow told of every open shadow tree
 * @returns {Generator<Block | null>} null for a step without a block
 */
function* blocksIn(root, onShadow) {
  const run = new Run();
  /** @type {{children: Iterator<Node>, part: Part, name: string, raised: boolean}[]} */
  const stack = [];
  const enter = (/** @type {Element | ShadowRoot} */ node, /** @type {Part} */ part) => {
    const name = node instanceof Element ? nameOf(node) : "";
    const raised = name === "sup" || (stack.at(-1)?.raised ?? false);
    stack.push({ children: [...childrenOf(node, onShadow)].values(), part, name, raised });
    if (name === "q") run.insert("“");
  };
  const top = root instanceof Element ? partOf(root) : partOf(root.host);
  if (top.role === "none" || top.role === "foreign") return;
  enter(root, { ...top, role: "block" });

  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { value: child, done } = frame.children.next();
    if (done) {
      stack.pop();
      if (frame.name === "q") run.insert("”");
      if (frame.part.role === "block") yield run.finish();
    } else if (child instanceof Text) {
      if (frame.part.shown) run.add(child, frame.part.keepsLines, frame.raised);
    } else if (child instanceof ShadowRoot) {
      yield run.finish();
      enter(child, { ...frame.part, role: "block" });
    } else if (child instanceof Element) {
      const part = partOf(child);
      if (part.role === "break") run.insert("\n");
      else if (part.role === "foreign") run.insert(" ");
      if (part.role === "block" || part.role === "inline") {
        yield part.role === "block" ? run.finish() : null;
        enter(child, part);
      }
    }
  }
}

/**
 * @param {Element | ShadowRoot} node
 * @param {(shadow: ShadowRoot) => void} onShadow
 * @returns {Iterable<Node>}
 */
function childrenOf(node, onShadow) {
  if (node instanceof HTMLDetailsElement && !node.open) return node.querySelectorAll(":scope > summary:first-of-type");
  const shadow = node instanceof Element ? shadowOf(node) : null;
  if (!shadow) return childNodesOf(node);
  onShadow(shadow);
  // Text given to a component is shown only where the component has a place for it.
  const given = [...childNodesOf(node)].filter((child) => !(child instanceof Text) || child.assignedSlot);
  return [shadow, ...given];
}
