// What a node says of itself. A page's form or document answers with a field or a picture instead that is named like
// what is asked of it, such as <input name="parentNode">; the prototypes do not.

/**
 * @param {{prototype: object}} holder
 * @param {string} name of a property or method
 * @returns {(node: Node, ...given: any[]) => any}
 */
function own({ prototype }, name) {
  const { get, value } = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(prototype, name));
  return (node, ...given) => Reflect.apply(get ?? value, node, given);
}

const rootOf = /** @type {(document: Document) => HTMLElement} */ (own(Document, "documentElement"));
const createIn = /** @type {(document: Document, namespace: string, name: string) => Element} */ (own(Document, "createElementNS"));
const childNodesOf = /** @type {(node: Node) => NodeListOf<ChildNode>} */ (own(Node, "childNodes"));
const parentNodeOf = /** @type {(node: Node) => ParentNode | null} */ (own(Node, "parentNode"));
const parentElementOf = /** @type {(node: Node) => Element | null} */ (own(Node, "parentElement"));
const nameOf = /** @type {(element: Element) => string} */ (own(Element, "localName"));
const attributeOf = /** @type {(element: Element, name: string) => string | null} */ (own(Element, "getAttribute"));
const shadowOf = /** @type {(element: Element) => ShadowRoot | null} */ (own(Element, "shadowRoot"));
const fits = /** @type {(element: Element, selector: string) => boolean} */ (own(Element, "matches"));
const isEditable = /** @type {(element: HTMLElement) => boolean} */ (own(HTMLElement, "isContentEditable"));
const bringIntoView = /** @type {(element: Element, how: ScrollIntoViewOptions) => void} */ (own(Element, "scrollIntoView"));
const listenTo = /** @type {(node: Node, type: string, listener: (event: any) => void, options: AddEventListenerOptions) => void} */ (
  own(EventTarget, "addEventListener")
);
