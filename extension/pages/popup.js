// The popup: what was found on the page, by kind; the way for the keyboard and for screen readers; what left the browser.
import { KINDS, isOn, readSettings, siteOf } from "../shared/settings.js";
import { ask, byId, reveal, speak } from "./page.js";

const t = await speak();
const tab = await lookedAt();
let rendering = Promise.resolve();
let listed = "";

chrome.storage.onChanged.addListener((changes, area) => {
  if (area === "session" && Object.keys(changes).some((key) => key.startsWith(`page:${tab}:`))) showAnew();
  if (area === "local" && changes.settings) showAnew();
});
byId("options").addEventListener("click", () => chrome.runtime.openOptionsPage());
byId("open-welcome").addEventListener("click", () => chrome.tabs.create({ url: chrome.runtime.getURL("pages/welcome.html") }));
byId("again").addEventListener("click", () => tell({ type: "look" }));
byId("reload").addEventListener("click", () => tab !== undefined && chrome.tabs.reload(tab));
// The background does it: the popup may be closed at once.
byId("site-on").addEventListener("change", () => ask({ type: "switch", tab, on: box("site-on").checked }));

await showAnew();
reveal();

/** One after the other: what is read later must not be overtaken by what was read before. */
function showAnew() {
  rendering = rendering.then(render);
  return rendering;
}

/** The tab the popup is about: ?tab=…, else the active one, else (opened as a page) the one looked at before. */
async function lookedAt() {
  const asked = Number(new URLSearchParams(location.search).get("tab"));
  if (asked) return asked;
  const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
  const self = await chrome.tabs.getCurrent();
  if (!self || active?.id !== self.id) return active?.id;
  const others = (await chrome.tabs.query({ currentWindow: true })).filter(({ id }) => id !== self.id);
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}

/** @returns {Promise<[number, any][]>} */
async function reports() {
  return (await ask({ type: "reports", tab })).value ?? [];
}

/** @param {object} message @param {number} [frame] */
async function tell(message, frame) {
  if (tab === undefined) return;
  try {
    await chrome.tabs.sendMessage(tab, message, frame === undefined ? {} : { frameId: frame });
  } catch {
    // the page is gone
  }
}

async function render() {
  const settings = await readSettings();
  const known = await reports();
  const top = known[0]?.[1];
  const site = siteOf(top?.site);
  const matches = known.flatMap(([frame, report]) => report.matches.map((/** @type {any} */ match) => ({ ...match, frame })));

  byId("agreement").hidden = settings.agreed;
  byId("site").hidden = !settings.agreed || site === null;
  box("site-on").checked = isOn(settings, site);
  renderMatches(matches);
  const fault = known.map(([, report]) => report.fault).find(Boolean);
  byId("fault").hidden = !fault;
  byId("fault-text").textContent = fault ? `${t("faultTitle")} ${t(`fault_${fault.fault}`, fault.detail ?? "")}` : "";
  byId("empty").hidden = !settings.agreed || matches.length > 0 || Boolean(fault);
  byId("empty").textContent = t(!top ? "popupNoPage" : top.on ? "popupNone" : "popupOff");
  byId("reload").hidden = !settings.agreed || Boolean(top);
  renderLedger(known.map(([, report]) => report));
}

/** @param {any[]} matches as they are in the list already, the list stays, and with it the focus */
function renderMatches(matches) {
  const now = JSON.stringify(matches);
  if (now === listed) return;
  listed = now;
  const counts = KINDS.map((kind) => [kind, matches.filter((match) => match.kind === kind).length]).filter(([, count]) => count);
  byId("counts").hidden = !counts.length;
  byId("counts").textContent = counts.map(([kind, count]) => `${t(`kind_${kind}`)} ${count}`).join(" · ");
  const language = document.documentElement.lang;
  byId("matches").replaceChildren(
    ...matches.map(({ id, kind, exact, claim, frame }) => {
      const item = document.createElement("li");
      item.className = kind;
      const button = document.createElement("button");
      button.append(line("kind", t(`kind_${kind}`)), line("exact", exact), line("soft", claim?.[language] ?? ""));
      button.addEventListener("click", async () => {
        await tell({ type: "show", id }, frame);
        const self = await chrome.tabs.getCurrent();
        if (!self) window.close();
        else if (tab !== undefined) await chrome.tabs.update(tab, { active: true });
      });
      item.append(button);
      return item;
    }),
  );
}

/** @param {string} id @returns {HTMLInputElement} */
function box(id) {
  return byId(id);
}

/** @param {string} name @param {string} text */
function line(name, text) {
  const span = document.createElement("span");
  span.className = name;
  span.textContent = text;
  return span;
}

/** @param {any[]} known */
function renderLedger(known) {
  const ledgers = known.map(({ ledger }) => ledger).filter(Boolean);
  byId("ledger-section").hidden = !ledgers.length;
  const sum = (/** @type {string} */ name) => ledgers.reduce((total, ledger) => total + ledger[name], 0);
  const sent = sum("requests") > 0;
  const told = ledgers.find(({ requests }) => requests) ?? {};
  byId("ledger").textContent = sent
    ? t("ledgerSent", sum("sent"), sum("blocks"), sum("characters"), sum("requests"), told.address)
    : t("ledgerNothing");
  const cues = [...new Set(ledgers.flatMap((ledger) => ledger.cues))];
  byId("ledger-more").hidden = !sent;
  byId("ledger-more").textContent = t("ledgerMore", told.lang, told.published || t("ledgerNone"), cues.join(", ") || t("ledgerNone"));
  for (const left of ["dropped", "refused"]) {
    const count = known.reduce((total, report) => total + report[left], 0);
    byId(left).hidden = !count;
    byId(left).textContent = t(left, count);
  }
}
