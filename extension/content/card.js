// The card in the page: one host element with a closed shadow tree, its focus, its keys and its look.

const HOST = "contresource-card";

/** @type {{host: HTMLElement, dialog: HTMLDialogElement} | null} */
let shown = null;

/** @param {Node} node */
function isOurs(node) {
  return node instanceof Element && nameOf(node) === HOST;
}

function isCardOpen() {
  return shown !== null && shown.host.isConnected && shown.dialog.open;
}

function closeCard() {
  shown?.dialog.close();
}

/**
 * @param {any} card
 * @param {{language: "fr" | "en", words: Record<string, string>}} strings
 * @param {() => void} onClose
 */
function openCard(card, strings, onClose) {
  if (rootOf(document)?.namespaceURI !== XHTML) return; // an SVG document has no place for a card
  closeCard();
  const host = /** @type {HTMLElement} */ (createIn(document, XHTML, HOST));
  const shadow = host.attachShadow({ mode: "closed" });
  const dialog = /** @type {HTMLDialogElement} */ (createIn(document, XHTML, "dialog"));
  const style = createIn(document, XHTML, "style");
  style.textContent = CARD_CSS; // so given, Firefox lets it through whatever the page's own policy is
  shadow.append(style, dialog);
  const before = document.activeElement;
  const controller = new AbortController();
  const { signal } = controller;
  dialog.addEventListener("close", () => {
    controller.abort();
    host.remove();
    if (shown?.host === host) shown = null;
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    onClose();
  }, { signal });
  // A page that listens to every key must not get those of the card; first.js sees to Esc where it takes it first.
  const keep = (/** @type {Event} */ event) => event.stopPropagation();
  for (const type of ["keydown", "keyup", "keypress", "click", "mousedown", "pointerdown"]) host.addEventListener(type, keep, { signal });
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    dialog.close();
  }, { signal });
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close(), { signal });
  rootOf(document).append(host);
  shown = { host, dialog };
  new CardView(dialog, card, strings, signal).render();
  dialog.showModal();
  dialog.querySelector("h2")?.focus();
}

/**
 * @param {string} text
 * @param {HTMLElement} place
 */
async function copy(text, place) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // not on pages without https: the older way
  }
  const area = /** @type {HTMLTextAreaElement} */ (node("textarea", { class: "copy", readonly: "" }, text));
  area.value = text;
  place.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  return copied;
}

const CARD_CSS = `
:host { all: initial !important; }
dialog {
  --ink: #1d2530; --soft: #5b6675; --paper: #fffdfa; --line: #e3ddd3; --tint: #f6f2ea; --link: #1f5f8b; --kind: #7b8a97;
  color: var(--ink); background: var(--paper); color-scheme: light;
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  border: 1px solid var(--line); border-radius: 14px; padding: 0; margin: auto 24px 24px auto;
  width: min(440px, calc(100vw - 24px)); max-height: min(80vh, 720px); overflow: hidden;
  box-shadow: 0 18px 50px rgb(20 30 45 / 24%), 0 2px 8px rgb(20 30 45 / 10%); text-align: start;
}
dialog::backdrop { background: rgb(20 30 45 / 14%); }
* { box-sizing: border-box; }
dialog[open] { display: flex; }
article { flex: 1; min-width: 0; padding: 20px 22px 16px; overflow: auto; overscroll-behavior: contain; scrollbar-color: var(--soft) var(--paper); }
header { position: relative; padding-inline-end: 36px; }
header.contested { --kind: #b53f2a; } header.context { --kind: #94640a; } header.opinion { --kind: #6b50b4; }
header.supported { --kind: #22735a; } header.answered { --kind: #566472; }
.kind { margin: 0 0 6px; color: var(--kind); font-size: 12.5px; font-weight: 650; letter-spacing: .02em; }
.kind::before { content: ""; display: inline-block; width: 18px; border-bottom: 3px solid; margin-inline-end: 8px; vertical-align: middle; }
.contested .kind::before { border-bottom-style: double; } .context .kind::before { border-bottom-style: dashed; }
.opinion .kind::before { border-bottom-style: dotted; } .answered .kind::before { border-bottom-width: 1px; }
h2 { font-size: 18px; line-height: 1.35; font-weight: 650; margin: 0 0 10px; outline: none; text-wrap: pretty; }
h3 { font-size: 12.5px; font-weight: 650; color: var(--soft); margin: 16px 0 4px; }
p { margin: 0 0 6px; } ul { margin: 0; padding: 0; list-style: none; } li { margin: 0 0 6px; }
.verdict { background: var(--tint); border-radius: 9px; padding: 9px 12px; margin: 0 0 4px; }
blockquote { margin: 0 0 6px; padding-inline-start: 12px; border-inline-start: 3px solid var(--line); overflow-wrap: anywhere; }
dialog:lang(fr) { quotes: "«\u00a0" "\u00a0»" "“" "”"; }
.small { font-size: 13px; color: var(--soft); }
.sources li { display: flex; flex-direction: column; }
a { color: var(--link); text-underline-offset: 2px; overflow-wrap: anywhere; }
details { margin: 16px 0 0; } summary { cursor: pointer; font-size: 13.5px; color: var(--soft); } details ul { margin-top: 6px; }
button { font: inherit; font-size: 13.5px; color: var(--ink); background: transparent; border: 1px solid var(--line); border-radius: 8px; padding: 5px 10px; cursor: pointer; }
button:hover { background: var(--tint); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; } h2:focus-visible { outline: none; }
.close { position: absolute; inset-block-start: -6px; inset-inline-end: -8px; border: 0; font-size: 22px; line-height: 1; padding: 6px 10px; color: var(--soft); }
nav { display: flex; align-items: center; gap: 10px; margin: 0 0 10px; font-size: 13px; color: var(--soft); } nav button { padding: 2px 10px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 16px 0 12px; }
footer { border-block-start: 1px solid var(--line); padding-block-start: 10px; }
.copy { position: fixed; inset-block-start: 0; opacity: 0; }
@media (prefers-color-scheme: dark) {
  dialog { --ink: #e8e6e1; --soft: #a5adb8; --paper: #1b2027; --line: #353c46; --tint: #252c35; --link: #8cc4ee; color-scheme: dark; }
  header.contested { --kind: #ff9b86; } header.context { --kind: #f0bd5c; } header.opinion { --kind: #bda9f5; }
  header.supported { --kind: #74d3b1; } header.answered { --kind: #b3bfca; }
}
@media (max-width: 560px) {
  dialog { margin: auto 0 0; width: 100vw; max-width: 100vw; max-height: 85vh; border-radius: 16px 16px 0 0; border-inline: 0; border-block-end: 0; }
}
@media (prefers-contrast: more) { dialog { --soft: CanvasText; --line: CanvasText; } }
@media (forced-colors: active) { dialog { border: 2px solid CanvasText; } .verdict { border: 1px solid CanvasText; } }
@media print { dialog[open] { display: none; } }
`;
