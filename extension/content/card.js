// The card: what is known of a statement, in a closed shadow tree of one host element; text only, never markup.

const HOST = "contresource-card";
const XHTML = "http://www.w3.org/1999/xhtml";

/**
 * @typedef {{items: {match: Match, rule: any}[], at: number, rulebase: string, address: string, fault?: any}} CardContent
 * `address` is that of the service the rules come from
 */

/** @type {{host: HTMLElement, dialog: HTMLDialogElement} | null} */
let shown = null;

/** @param {Node} node */
function isOurs(node) {
  return node instanceof Element && nameOf(node) === HOST;
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
  // A page that listens to every key must not get those of the card, nor take Esc from it.
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

class CardView {
  /**
   * @param {HTMLDialogElement} dialog
   * @param {CardContent} card
   * @param {{language: "fr" | "en", words: Record<string, string>}} strings
   * @param {AbortSignal} signal
   */
  constructor(dialog, card, { language, words }, signal) {
    this.dialog = dialog;
    this.card = card;
    this.language = language;
    this.words = words;
    this.signal = signal;
    dialog.setAttribute("lang", language);
  }

  /**
   * @param {string} key
   * @param {...(string | number)} values
   */
  t(key, ...values) {
    return typeset(this.words[key] ?? key, this.language).replace(/\$(\d)/g, (_, number) => String(values[Number(number) - 1] ?? ""));
  }

  /** Prose in the reader's language. @param {any} prose */
  prose(prose) {
    const text = typeof prose === "string" ? prose : String(prose?.[this.language] ?? prose?.en ?? prose?.fr ?? "");
    return typeset(text, this.language);
  }

  render() {
    const { items, at } = this.card;
    const item = items[at];
    this.dialog.replaceChildren(node("article", {}, ...(item ? this.#statement(item.match, item.rule) : this.#nothing())));
    this.dialog.setAttribute("aria-labelledby", "title");
  }

  #nothing() {
    const { fault } = this.card;
    const text = fault ? `${this.t("faultTitle")} ${this.t(`fault_${fault.fault}`, fault.detail ?? "")}` : this.t("nothingFound");
    return [
      node("header", {}, node("h2", { id: "title", tabindex: "-1" }, this.t(fault ? "faultTitle" : "nothingTitle")), this.#close()),
      node("p", {}, text),
      node("footer", {}, node("p", { class: "small" }, this.t("unmarked"))),
    ];
  }

  /**
   * @param {Match} match
   * @param {any} rule
   */
  #statement(match, rule) {
    const sections = [
      node("header", { class: match.kind },
        node("p", { class: "kind" }, this.t(`kind_${match.kind}`)),
        this.#close(),
        node("h2", { id: "title", tabindex: "-1" }, this.prose(rule.claim))),
      this.#steps(),
      node("p", { class: "verdict" }, this.t(`verdict_${rule.verdict}`)),
      ...this.#saidBy(rule.said_by),
      node("section", {}, node("h3", {}, this.t("onThisPage")),
        node("blockquote", {}, match.exact),
        this.#relation(match, rule),
        node("p", {}, this.#stance(match)),
        match.right_when_written ? node("p", {}, this.t("rightWhenWritten", this.#day(rule.outdated_since))) : null),
      node("section", {}, node("h3", {}, this.t("whatIsKnown")), node("p", {}, this.prose(rule.context))),
      this.#sources(rule.sources ?? []),
      this.#more(match.rule),
      this.#why(match),
      this.#actions(match),
      node("footer", {}, node("p", { class: "small" }, this.t("unmarked")),
        rule.checked_on ? node("p", { class: "small" }, this.t("checkedOn", this.#day(rule.checked_on))) : null),
    ];
    return sections.filter((section) => section !== null);
  }

  #close() {
    return this.#button("×", () => this.dialog.close(), { class: "close", "aria-label": this.t("close") });
  }

  #steps() {
    const { items, at } = this.card;
    if (items.length < 2) return null;
    const step = (/** @type {number} */ by) => () => {
      this.card.at = (at + by + items.length) % items.length;
      this.render();
      this.dialog.querySelector("h2")?.focus();
    };
    return node("nav", { "aria-label": this.t("steps") },
      this.#button("‹", step(-1), { "aria-label": this.t("previous"), class: "previous" }),
      node("span", {}, this.t("stepOf", at + 1, items.length)),
      this.#button("›", step(1), { "aria-label": this.t("next"), class: "next" }));
  }

  /** @param {any[]} speakers */
  #saidBy(speakers = []) {
    if (!speakers.length) return [];
    const lines = speakers.map((speaker) => {
      const rest = [this.prose(speaker.role), this.prose(speaker.where), speaker.date && this.#day(speaker.date)].filter(Boolean);
      return node("li", {}, node("strong", {}, this.prose(speaker.who)), rest.length ? `, ${rest.join(", ")}` : "", " ",
        speaker.url ? this.#link(speaker.url, this.t("original")) : null);
    });
    return [node("section", {}, node("h3", {}, this.t("saidBy")), node("ul", {}, ...lines))];
  }

  /**
   * @param {Match} match
   * @param {any} rule
   */
  #relation(match, rule) {
    // Where the same claim is denied or questioned, the stance alone says what the passage does with it.
    if (match.relation === "same" && ["denied", "questioned"].includes(match.stance)) return null;
    const number = match.why.find(({ cue }) => cue === "quantity")?.text;
    const there = /\d[\d\s.,\u00a0\u202f]*\d|\d/.exec(this.prose(rule.claim))?.[0];
    const values = match.relation === "variant" && number && there;
    return node("p", {}, values ? this.t("relation_variantValues", number, there) : this.t(`relation_${match.relation}`));
  }

  /** @param {Match} match */
  #stance(match) {
    return match.speaker ? this.t(`stance_${match.stance}By`, match.speaker) : this.t(`stance_${match.stance}`);
  }

  /** @param {any[]} sources */
  #sources(sources) {
    const mine = (/** @type {any} */ source) => Number(source.lang !== this.language);
    const lines = [...sources].sort((a, b) => mine(a) - mine(b)).map((source) =>
      node("li", {},
        this.#link(source.url, String(source.title ?? source.url)),
        node("span", { class: "small" },
          [source.publisher, source.date && this.#day(source.date), this.#tongue(source.lang), this.t(`source_${source.relation}`)]
            .filter(Boolean).join(" · "))));
    return lines.length ? node("section", {}, node("h3", {}, this.t("sources")), node("ul", { class: "sources" }, ...lines)) : null;
  }

  /** "in Thai". @param {unknown} code of two letters */
  #tongue(code) {
    if (!/^[a-z]{2}$/.test(String(code))) return "";
    return this.t("inLanguage", new Intl.DisplayNames(this.language, { type: "language" }).of(String(code)) ?? "");
  }

  /** The service's own page of the claim. @param {string} rule */
  #more(rule) {
    const address = this.card.address && `${this.card.address}/rules/${encodeURIComponent(rule)}`;
    return address ? node("p", { class: "more" }, this.#link(address, this.t("more"))) : null;
  }

  /** @param {Match} match */
  #why(match) {
    const cues = match.why.filter(({ text }) => text).map(({ cue, text }) =>
      node("li", {}, node("span", { class: "small" }, `${this.t(`cue_${cue}`)} `), node("q", {}, text)));
    return node("details", {}, node("summary", {}, this.t("why")), node("ul", {}, ...cues));
  }

  /** @param {Match} match */
  #actions(match) {
    const told = node("span", { class: "small", role: "status" });
    const hide = () => {
      ask({ type: "hide", rule: match.rule }).then(() => this.dialog.close(), () => told.append(this.t("notNow")));
    };
    const wrong = async () => {
      const copied = await copy(reportOf(match, this.card.rulebase), this.dialog);
      told.textContent = this.t(copied ? "copied" : "notCopied");
    };
    return node("div", { class: "actions" },
      this.#button(this.t("wrongMark"), wrong, { class: "wrong" }),
      this.#button(this.t("hideClaim"), hide, { class: "hide" }), told);
  }

  /**
   * @param {string} text
   * @param {() => void} act
   * @param {Record<string, string>} attributes
   */
  #button(text, act, attributes = {}) {
    const button = node("button", { type: "button", ...attributes }, text);
    button.addEventListener("click", act, { signal: this.signal });
    return button;
  }

  /**
   * @param {string} address
   * @param {string} text
   */
  #link(address, text) {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return node("span", {}, text);
    return node("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, text);
  }

  /** A day, month or year in the reader's words. @param {string} date */
  #day(date) {
    const [year, month, day] = String(date).split("-").map(Number);
    if (!month) return String(year);
    /** @type {Intl.DateTimeFormatOptions} */
    const format = { year: "numeric", month: "long", ...(day && { day: "numeric" }), timeZone: "UTC" };
    return new Intl.DateTimeFormat(this.language, format).format(new Date(Date.UTC(year, month - 1, day || 1)));
  }
}

/**
 * Prose of ours as it is shown: in French no line ends within a number, before a sign or after an opening quote.
 * @param {string} text
 * @param {"fr" | "en"} language
 */
function typeset(text, language) {
  if (language !== "fr") return text;
  return text.replace(/(?<=\p{L})'/gu, "’").replace(/(?<=\d) (?=\d{3}(?!\d))/g, "\u202f")
    .replace(/ (?=[;:?!%€])/g, "\u00a0").replace(/«\s*/g, "«\u00a0").replace(/\s*»/g, "\u00a0»");
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string | null)} children
 */
function node(name, attributes, ...children) {
  const element = /** @type {HTMLElement} */ (createIn(document, XHTML, name));
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/**
 * A line for the rule's file, and what it comes from.
 * @param {Match} match
 * @param {string} rulebase
 */
function reportOf(match, rulebase) {
  const { version } = chrome.runtime.getManifest();
  return [
    `# ${match.rule}: ${match.relation}, ${match.stance}; rules ${rulebase}, extension ${version}`,
    "no_match:",
    `  - ${JSON.stringify(match.exact)}`,
    "",
  ].join("\n");
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
@media print { dialog { display: none; } }
`;
