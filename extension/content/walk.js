// A page's visible text as blocks, with the place of every character in the page.

/**
 * @typedef {{node: Text, from: number, start: number, length: number, raised: boolean}} Piece
 * `length` characters of a text node from `from` on are the block's text from `start` on
 * @typedef {{id: string, text: string, pieces: Piece[]}} Block
 */

const SPACES = /[ \t\n\f\r]{2,}/g;
const SPACE = /[ \t\n\f\r]/;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
// What is longer is no paragraph that someone wrote, and more than a service takes at once. server/contresource/text.py
// has the same length.
const LONGEST = 20_000; // characters of a block
// Where a longer text is cut, the best places first: each finds the last of its kind.
const BORDERS = [/^[^]*\n\s*\n/, /^[^]*(?:[.!?…]["'’”»)\]]*\s|[。！？])/, /^[^]*\n/, /^[^]*\s/];
let lastBlock = 0;

/** The text of a block while it is read. */
class Run {
  constructor() {
    /** The text in parts: to look at the end of one long string again and again would take ever longer. @type {string[]} */
    this.parts = [];
    this.length = 0;
    /** @type {Piece[]} */
    this.pieces = [];
  }

  /**
   * @param {Text} node
   * @param {boolean} keepsLines
   * @param {boolean} raised
   * @returns {Generator<null>} a step for each piece
   */
  *read(node, keepsLines, raised) {
    const { data } = node;
    let from = 0;
    for (const { index, 0: spaces } of keepsLines ? [] : data.matchAll(SPACES)) {
      this.#piece(node, from, index + 1, keepsLines, raised); // the first space stands for all
      from = index + spaces.length;
      yield null;
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
    if (!keepsLines && SPACE.test(node.data.charAt(from)) && ["", " ", "\n"].includes(this.#last)) from += 1;
    if (from >= to) return;
    this.pieces.push({ node, from, start: this.length, length: to - from, raised });
    const text = node.data.slice(from, to);
    this.#append(keepsLines ? raise(text, raised) : plain(text, raised));
  }

  /** The last character. */
  get #last() {
    return this.parts.at(-1)?.slice(-1) ?? "";
  }

  /** @param {string} text */
  #append(text) {
    if (text) this.parts.push(text);
    this.length += text.length;
  }

  /** @param {string} sign what is drawn there without being text of the page */
  insert(sign) {
    if (sign === "\n" && this.#last === " ") {
      const text = /** @type {string} */ (this.parts.pop());
      this.length -= text.length;
      this.#append(text.slice(0, -1));
    }
    if (sign.trim() || this.#last.trim()) this.#append(sign);
  }

  /** @returns {Generator<Block>} */
  *finish() {
    const { pieces } = this;
    const text = this.parts.join("").trimEnd();
    [this.parts, this.length, this.pieces] = [[], 0, []];
    let first = 0;
    for (let [from, to] = [0, 0]; from < text.length; from = to) {
      to = from + lengthOfBlock(text.slice(from, from + LONGEST + 1));
      /** @type {Piece[]} */
      const here = [];
      for (; first < pieces.length && pieces[first].start < to; first += 1) {
        here.push(within(pieces[first], from, to));
        if (pieces[first].start + pieces[first].length > to) break; // the rest of it is the next block's
      }
      const part = text.slice(from, to).trimEnd();
      if (/[\p{L}\p{N}]/u.test(part)) yield { id: String((lastBlock += 1)), text: part, pieces: here };
    }
  }
}

/**
 * How much of a text is one block: all, unless it is too long.
 * @param {string} text
 */
function lengthOfBlock(text) {
  if (text.length <= LONGEST) return text.length;
  const head = text.slice(0, LONGEST);
  for (const border of BORDERS) {
    const found = border.exec(head);
    if (found) return found[0].length;
  }
  return LONGEST - Number(/[\ud800-\udbff]$/.test(head)); // no character in halves
}

/**
 * What of a piece stands in a stretch of the text, its place counted from there.
 * @param {Piece} piece
 * @param {number} start
 * @param {number} end
 * @returns {Piece}
 */
function within(piece, start, end) {
  const first = Math.max(start, piece.start);
  const last = Math.min(end, piece.start + piece.length);
  return { ...piece, from: piece.from + first - piece.start, start: first - start, length: last - first };
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
      if (frame.part.role === "block") yield* run.finish();
    } else if (child instanceof Text) {
      if (frame.part.shown) yield* run.read(child, frame.part.keepsLines, frame.raised);
    } else if (child instanceof ShadowRoot) {
      yield* run.finish();
      enter(child, { ...frame.part, role: "block" });
    } else if (child instanceof Element) {
      const part = partOf(child);
      if (part.role === "break") run.insert("\n");
      else if (part.role === "foreign") run.insert(" ");
      if (part.role === "block" || part.role === "inline") {
        if (part.role === "block") yield* run.finish();
        else yield null;
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
