// What of a page is its prose: how each element counts for the text around it.

// The same names as in server/contresource/page.py.
const BLOCK_NAMES = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary
  table tbody td tfoot th thead tr ul`.split(/\s+/),
);
const UNSEEN_NAMES = new Set(
  "area base datalist head link meta noscript param rp rt script source style template title track".split(" "),
);
const FOREIGN_NAMES = new Set(
  `applet audio canvas code embed frame frameset iframe img input kbd math meter object progress samp select textarea
  video`.split(/\s+/),
);
// In SVG only what is drawn as text is read.
const SVG_TEXT_NAMES = new Set("a g svg switch text textpath tspan foreignobject".split(" "));

/**
 * @typedef {"block" | "inline" | "break" | "foreign" | "none"} Role
 * `foreign` is seen but no prose, it separates words; `none` is not there for a reader
 * @typedef {{role: Role, shown: boolean, keepsLines: boolean}} Part
 */

/**
 * How an element counts.
 * @param {Element} element
 * @returns {Part}
 */
function partOf(element) {
  const name = nameOf(element).toLowerCase();
  if (name === "br") return { role: "break", shown: true, keepsLines: false };
  const none = /** @type {Part} */ ({ role: "none", shown: false, keepsLines: false });
  if (UNSEEN_NAMES.has(name) || attributeOf(element, "aria-hidden") === "true") return none;
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === "none" || display === "" || style.contentVisibility === "hidden") return none;
  const foreign = FOREIGN_NAMES.has(name) || (element instanceof HTMLElement && isEditable(element));
  if (foreign || (element instanceof SVGElement && !SVG_TEXT_NAMES.has(name))) return { ...none, role: "foreign" };
  if (isFolded(element)) return none;
  const inline = display.startsWith("inline") || display === "contents" || display.startsWith("ruby");
  const block = BLOCK_NAMES.has(name) ? display !== "contents" || name !== "div" : !inline;
  return {
    role: block || name === "text" ? "block" : "inline",
    shown: style.visibility === "visible",
    keepsLines: /^(pre|break-spaces)/.test(style.whiteSpace),
  };
}

/** Whether it stands in a <details> that is closed, or is given to a component that does not show it. */
function isFolded(/** @type {Element} */ element) {
  const parent = parentElementOf(element);
  if (!parent) return false;
  if (nameOf(parent) === "details" && !parent.hasAttribute("open")) {
    return element !== parent.querySelector(":scope > summary");
  }
  return shadowOf(parent) !== null && element.assignedSlot === null;
}

/** Whether the text inside an element is read, whatever the element itself is inside of. */
function isReadable(/** @type {Element} */ element) {
  for (let at = /** @type {Element | null} */ (element); at; at = parentOf(at)) {
    const { role } = partOf(at);
    if (role === "none" || role === "foreign") return false;
  }
  return true;
}

/** The element around an element, a component's host for what is at the top of its shadow tree. */
function parentOf(/** @type {Node} */ node) {
  const parent = parentNodeOf(node);
  return parent instanceof Element ? parent : parent instanceof ShadowRoot ? parent.host : null;
}

/** The nearest element, this or around it, that makes a block of its own. */
function blockAround(/** @type {Node} */ node) {
  let at = node instanceof Element ? node : parentOf(node);
  while (at && parentOf(at)) {
    const { role } = partOf(at);
    if (role === "block" || role === "none" || parentNodeOf(at) instanceof ShadowRoot) return at;
    at = parentOf(at);
  }
  return at;
}
