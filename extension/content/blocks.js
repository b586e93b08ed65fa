// A page's blocks as they were last read, in the page's order; a block that still reads the same stays the same one.

const MANY = 50; // parts of a page that are put into their places one by one

class Blocks {
  /**
   * @param {AbortSignal} signal
   * @param {(shadow: ShadowRoot) => void} onShadow told of every open shadow tree
   */
  constructor(signal, onShadow) {
    this.signal = signal;
    this.onShadow = onShadow;
    /** In the page's order: which of them comes first can decide. @type {Map<string, Block>} */
    this.byId = new Map();
    /** The blocks that begin in a text node: several in one that is too long for one block. @type {WeakMap<Text, Block[]>} */
    this.byNode = new WeakMap();
  }

  /**
   * Reads the parts of the page around some nodes anew.
   * @param {Iterable<Node>} changed
   * @returns {Promise<{gone: string[], moved: Block[]}>} blocks that read otherwise or left; those that have other nodes
   */
  async read(changed) {
    const slices = new Slices();
    const roots = await outermost(changed, slices);
    /** @type {Block[]} */
    const moved = [];
    /** @type {Block[][]} */
    const runs = [];
    const seen = new Set();
    for (const root of roots) {
      const host = root instanceof Element ? root : root.host;
      /** @type {Block[]} */
      const run = [];
      for (const block of isReadable(host) ? blocksIn(root, this.onShadow) : []) {
        if (block) run.push(this.#known(block, seen, moved));
        await slices.breathe();
        if (this.signal.aborted) return { gone: [], moved: [] };
      }
      if (run.length) runs.push(run);
    }
    /** @type {string[]} */
    const gone = [];
    /** @type {Block[]} */
    const kept = [];
    for (const block of this.byId.values()) {
      if (seen.has(block.id)) continue;
      const { node } = block.pieces[0];
      if (!node.isConnected || around(node).some((at) => roots.has(/** @type {Element} */ (at)))) gone.push(block.id);
      else kept.push(block);
      await slices.breathe();
    }
    this.byId = new Map((await inPlace(kept, runs, slices)).map((block) => [block.id, block]));
    return { gone, moved };
  }

  /**
   * The block we know when it still reads the same, with the places it has now.
   * @param {Block} block
   * @param {Set<string>} seen
   * @param {Block[]} moved
   */
  #known(block, seen, moved) {
    const { node } = block.pieces[0];
    const begun = (this.byNode.get(node) ?? []).filter(({ id }) => seen.has(id) || this.byId.has(id));
    const before = begun.find(({ id, text }) => text === block.text && !seen.has(id));
    if (!before) {
      this.byNode.set(node, [...begun, block]);
      seen.add(block.id);
      return block;
    }
    seen.add(before.id);
    if (!samePieces(before.pieces, block.pieces)) {
      before.pieces = block.pieces;
      moved.push(before);
    }
    return before;
  }
}

/**
 * The parts of the page to be read for some nodes, none inside another.
 * @param {Iterable<Node>} nodes
 * @param {Slices} slices
 * @returns {Promise<Set<Element | ShadowRoot>>}
 */
async function outermost(nodes, slices) {
  /** @type {Set<Element | ShadowRoot>} */
  const roots = new Set();
  for (const node of nodes) {
    if (!node.isConnected) continue;
    roots.add(node instanceof ShadowRoot ? node : (blockAround(node) ?? rootOf(document)));
    await slices.breathe();
  }
  for (const root of [...roots]) if (around(root).slice(1).some((at) => roots.has(/** @type {Element} */ (at)))) roots.delete(root);
  if (roots.size <= MANY) return roots;
  const common = blockAround(nearestAround(roots)) ?? rootOf(document);
  return new Set([common]);
}

/** The nearest node that holds all of some. @param {Set<Node>} nodes */
function nearestAround(nodes) {
  let [common, ...others] = [...nodes].map(around);
  for (const other of others) {
    const there = new Set(other);
    common = common.filter((node) => there.has(node));
  }
  return common[0] ?? document;
}

/** A node and all it stands in, shadow trees and their hosts among them. @param {Node} node */
function around(node) {
  const found = [node];
  for (let at = node; ; found.push(at)) {
    const next = at instanceof ShadowRoot ? at.host : parentNodeOf(at);
    if (!next) return found;
    at = next;
  }
}

/**
 * The blocks that were read anew among those that stayed; each run stands together in the page.
 * @param {Block[]} kept
 * @param {Block[][]} runs
 * @param {Slices} slices
 */
async function inPlace(kept, runs, slices) {
  if (!kept.length && runs.length === 1) return runs[0];
  const placed = [];
  for (const run of runs) {
    placed.push({ run, place: placeFor(run[0], kept) });
    await slices.breathe();
  }
  placed.sort((a, b) => a.place - b.place || order(a.run[0], b.run[0]));
  const blocks = [];
  let from = 0;
  for (const { run, place } of placed) {
    for (; from < place; from += 1) blocks.push(kept[from]);
    for (const block of run) blocks.push(block);
  }
  for (; from < kept.length; from += 1) blocks.push(kept[from]);
  return blocks;
}

/**
 * How many of some blocks stand before a block.
 * @param {Block} block
 * @param {Block[]} blocks in order
 */
function placeFor(block, blocks) {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(blocks[middle], block) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which of two blocks comes first; what is in a shadow tree stands where its host does. @param {Block} a @param {Block} b */
function order(a, b) {
  const [x, y] = [hosts(a.pieces[0].node), hosts(b.pieces[0].node)];
  for (const one of x) {
    const other = y.find((node) => node.getRootNode() === one.getRootNode());
    if (!other) continue;
    return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  return 0;
}

/** A node, the host of the tree it is in, the host of that one's, and so on. @param {Node} node */
function hosts(node) {
  const found = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) found.push(root.host);
  return found;
}

/** @param {Piece[]} a @param {Piece[]} b */
function samePieces(a, b) {
  return a.length === b.length && a.every((piece, i) => piece.node === b[i].node && piece.from === b[i].from);
}
