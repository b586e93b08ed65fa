// What a card says of a statement, in the reader's language; text only, never markup.

const XHTML = "http://www.w3.org/1999/xhtml";

/**
 * @typedef {{items: {match: Match, rule: any}[], at: number, rulebase: string, address: string, fault?: any}} CardContent
 * `address` is that of the service the rules come from
 */

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
