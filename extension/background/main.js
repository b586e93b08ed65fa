// The background: answers the pages' scripts, asks the service. It may be stopped at any moment and keeps nothing.
import { languageOf, messages } from "../shared/strings.js";
import { changeSettings, isOn, readSettings, siteOf, switchSite } from "../shared/settings.js";
import { Fault, askCheck, askReady } from "./service.js";
import { forget, keep, reports, showBadge } from "./pages.js";
import { checkSelection, offerMenu } from "./menu.js";
import { foldWords, paragraphs } from "../triage/fold.js";
import { table } from "./tables.js";

/** @typedef {chrome.runtime.MessageSender} Sender */

/** @type {Record<string, (message: any, sender: Sender) => Promise<unknown>>} */
const ANSWERS = {
  async start({ top }, sender) {
    const settings = await readSettings();
    const isDemo = sender.url?.startsWith(chrome.runtime.getURL("pages/demo.html"));
    const on = isDemo ? settings.agreed : isOn(settings, siteOf(sender.tab?.url || top || sender.url));
    const { kinds, hidden_rules } = settings;
    return { on, kinds, hidden_rules, css: on ? await marksCss() : "" };
  },

  async triage({ blocks, known, sample }) {
    const { service } = await agreed();
    const triage = await table(service);
    const same = known.rulebase === triage.rulebase;
    if (!same && known.rulebase) return { rulebase: triage.rulebase, again: true };
    const cues = new Map(known.cues);
    for (const { id, text } of blocks) cues.set(id, triage.cues(text));
    const order = /** @type {string[]} */ (known.order);
    const inOrder = new Map(order.map((id) => [id, cues.get(id) ?? []]));
    return {
      rulebase: triage.rulebase,
      cues: blocks.map((/** @type {{id: string}} */ { id }) => [id, cues.get(id)]),
      ...triage.select(inOrder),
      lang: sample === null ? null : triage.language(sample),
    };
  },

  async check({ body }) {
    const { service } = await agreed();
    const page_cues = elsewhere(body.page_cues, body.blocks);
    const answer = await askCheck(service, { ...body, page_cues });
    if (answer.rulebase !== (await table(service)).rulebase) await table(service, answer.rulebase);
    return { ...answer, page_cues, address: service.address };
  },

  async report({ report }, sender) {
    if (sender.tab?.id === undefined) return;
    await keep(sender.tab.id, sender.frameId ?? 0, report);
  },

  async card({ card }, sender) {
    if (sender.tab?.id === undefined) return;
    await chrome.tabs.sendMessage(sender.tab.id, { type: "card", card }, { frameId: 0 });
  },

  async strings() {
    const { language } = await readSettings();
    return { language: languageOf(language), words: await messages(languageOf(language)) };
  },

  async hide({ rule }) {
    const { hidden_rules } = await readSettings();
    await changeSettings({ hidden_rules: [...hidden_rules, rule] });
  },

  async switch({ tab, on }) {
    const site = siteOf((await reports(tab))[0]?.[1].site);
    if (site) await changeSettings(switchSite(await readSettings(), site, on));
  },

  async reports({ tab }) {
    return reports(tab);
  },

  async test({ service }) {
    return { rules: await askReady(service) };
  },

  async badge(_, sender) {
    if (sender.tab?.id !== undefined) await showBadge(sender.tab.id);
  },
};

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  const answer = sender.id === chrome.runtime.id && Object.hasOwn(ANSWERS, message?.type) && ANSWERS[message.type];
  if (!answer) return false;
  answer(message, sender).then(
    (value) => respond({ value }),
    (error) => respond(error instanceof Fault ? { fault: error.fault, detail: error.detail } : { fault: "internal", detail: String(error) }),
  );
  return true;
});

chrome.runtime.onInstalled.addListener(async ({ reason }) => {
  await offerMenu();
  const { agreed: has } = await readSettings();
  if (reason === "install" && !has) await chrome.tabs.create({ url: chrome.runtime.getURL("pages/welcome.html") });
});

chrome.storage.onChanged.addListener(async (changes, area) => {
  if (area !== "local" || !changes.settings) return;
  offerMenu();
  for (const tab of await chrome.tabs.query({})) {
    if (tab.id !== undefined) chrome.tabs.sendMessage(tab.id, { type: "settings" }).catch(() => {}); // no page of ours
  }
});

chrome.tabs.onRemoved.addListener((tab) => forget(tab));

chrome.commands.onCommand.addListener(async (command, tab) => {
  if (tab?.id !== undefined) await tell(tab.id, { type: "command", command });
});

chrome.contextMenus.onClicked.addListener(async (info, tab) => {
  if (tab?.id !== undefined) await checkSelection(tab.id, info);
});

/**
 * @param {number} tab
 * @param {object} message
 */
async function tell(tab, message) {
  try {
    await chrome.tabs.sendMessage(tab, message, { frameId: 0 });
  } catch {
    // no page of ours is there
  }
}

/** The service, where the reader has agreed that pages be read. */
async function agreed() {
  const settings = await readSettings();
  if (!settings.agreed) throw new Fault("unexpected", "not agreed");
  return { service: { address: settings.service_url, key: settings.api_key } };
}

/**
 * The cues that stand in none of the blocks, so that no word is sent twice.
 * @param {string[]} cues folded words
 * @param {{text: string}[]} blocks
 */
function elsewhere(cues, blocks) {
  if (!cues.length) return cues;
  const here = blocks.flatMap(({ text }) => paragraphs(text)).map((text) => ` ${foldWords(text).join(" ")} `);
  return cues.filter((cue) => !here.some((text) => text.includes(` ${cue} `)));
}

async function marksCss() {
  return (await fetch(chrome.runtime.getURL("content/marks.css"))).text();
}

