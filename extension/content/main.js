// The page's script: begins when the reader allows it, and one controller undoes everything.

/** @type {AbortController | null} */
let running = null;
/** @type {Reader | null} */
let reader = null;
/** @type {Mark | null} */
let current = null;
const inTop = window === window.top;

async function begin() {
  running?.abort();
  const controller = new AbortController();
  running = controller;
  [reader, current] = [null, null];
  let settings;
  try {
    settings = await ask({ type: "start", top: topAddress() });
  } catch {
    return; // the background is not there: the page stays as it is, until the next event
  }
  if (controller.signal.aborted) return;
  if (!settings.on) return report(false);
  reader = new Reader(settings, controller.signal, () => report(true), begin);
  listenTo(document, "click", clicked, { signal: controller.signal });
  addEventListener("pageshow", (event) => event.persisted && report(true), { signal: controller.signal });
  const watch = setInterval(() => chrome.runtime?.id || gone(), 2000);
  controller.signal.addEventListener("abort", () => clearInterval(watch), { once: true });
  reader.start();
}

/** The extension was removed or replaced: nothing of it stays in the page. */
function gone() {
  running?.abort();
  closeCard();
}

/** The address of the tab, as far as a frame is told. */
function topAddress() {
  return inTop ? location.href : (location.ancestorOrigins?.[location.ancestorOrigins.length - 1] ?? "");
}

/** @param {boolean} on */
function report(on) {
  const matches = (reader?.marks.all ?? []).map(({ id, match, rule }) => ({
    id, kind: match.kind, rule: match.rule, exact: match.exact, claim: rule.claim,
  }));
  const told = {
    time: Date.now(), origin: performance.timeOrigin, on, site: topAddress(), matches,
    dropped: reader?.answers.dropped ?? 0, refused: reader?.answers.refused.size ?? 0,
    ledger: reader?.answers.ledger ?? null, fault: reader?.fault ?? null,
  };
  ask({ type: "report", report: told }).catch(() => {}); // told again with the next change
}

/** @param {MouseEvent} event */
function clicked(event) {
  if (!reader || event.button !== 0 || event.defaultPrevented || !getSelection()?.isCollapsed) return;
  const does = "a[href], button, input, select, textarea, summary, label, [role=button], [role=link], [onclick]";
  if (event.composedPath().some((node) => node instanceof Element && (fits(node, does) || isOurs(node)))) return;
  const marks = reader.marks.at(event.clientX, event.clientY);
  if (marks.length) show(marks, marks[0]);
}

/**
 * @param {Mark[]} marks those over the same words
 * @param {Mark} first
 */
async function show(marks, first) {
  if (!reader) return;
  current = first;
  reader.marks.point(first);
  const items = marks.map(({ match, rule }) => ({ match, rule }));
  await showCard({ items, at: Math.max(0, marks.indexOf(first)), ...provenance() });
}

/** Which rules a card comes from, and where the service tells more of them. */
function provenance() {
  const { rulebase, ledger } = /** @type {Reader} */ (reader).answers;
  return { rulebase, address: ledger.address };
}

/** @param {object} card */
async function showCard(card) {
  if (!inTop) return ask({ type: "card", card }).catch(() => {});
  const strings = await ask({ type: "strings" }).catch(() => null);
  if (strings) openCard(card, strings, () => CSS.highlights.delete(CURRENT));
}

/** @param {number} step */
function go(step) {
  const marks = reader?.marks.all ?? [];
  if (!marks.length) return;
  const at = marks.findIndex(({ id }) => id === current?.id);
  const next = at < 0 ? (step > 0 ? 0 : marks.length - 1) : (at + step + marks.length) % marks.length;
  reach(marks[next]);
}

/** @param {Mark} mark */
function reach(mark) {
  current = mark;
  reader?.marks.point(mark);
  for (let at = parentOf(mark.ranges[0].startContainer); at; at = parentOf(at)) {
    if (nameOf(at) === "details") at.setAttribute("open", "");
  }
  const around = parentOf(mark.ranges[0].startContainer);
  if (around) bringIntoView(around, { block: "center", inline: "nearest" });
}

function openCurrent() {
  const marks = reader?.marks.all ?? [];
  const mark = marks.find(({ id }) => id === current?.id) ?? marks.find(({ ranges }) => isInView(ranges[0])) ?? marks[0];
  if (!mark || !reader) return;
  reach(mark);
  show(reader.marks.sharing(mark), mark);
}

/** @param {Range} range */
function isInView(range) {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** @param {string} text */
async function checkText(text) {
  if (!reader) return;
  let items = [];
  /** @type {{fault: string, detail: string} | null} */
  let fault = null;
  try {
    const answer = await reader.answers.check([{ id: "selection", text }], []);
    items = answer.matches.map((/** @type {Match} */ match) => ({ match, rule: answer.rules[match.rule] }));
  } catch (error) {
    if (!(error instanceof ReadingFault)) throw error;
    fault = { fault: error.fault, detail: error.detail };
  }
  report(true);
  await showCard({ items, at: 0, ...provenance(), fault });
}

/** @type {Record<string, (message: any) => unknown>} */
const ON_MESSAGE = {
  settings: () => begin(),
  card: ({ card }) => inTop && showCard(card),
  selection: ({ text }) => checkText(text),
  command: ({ command }) => ({ "next-mark": () => go(1), "previous-mark": () => go(-1), "open-card": openCurrent })[/** @type {"open-card"} */ (command)]?.(),
  look: () => reader?.lookAgain(),
  show({ id }) {
    const mark = reader?.marks.byId.get(id);
    if (!mark || !reader) return;
    reach(mark);
    show(reader.marks.sharing(mark), mark);
  },
};

chrome.runtime.onMessage.addListener((message) => {
  if (Object.hasOwn(ON_MESSAGE, message?.type)) ON_MESSAGE[message.type](message);
  return false;
});

begin();
