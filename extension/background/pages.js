// What is known of the pages that are open, one record a frame in the session's storage; the badge follows from it.

/**
 * @typedef {object} Report what a frame tells of itself
 * @property {number} time when it was told, in milliseconds since 1970
 * @property {number} origin when the frame's document was opened
 * @property {boolean} on whether the page is looked at
 * @property {string} site the address of the tab, as far as the frame knows it
 * @property {{id: string, kind: string, rule: string, exact: string, claim: unknown}[]} matches
 * @property {number} dropped spans that no longer read as the service saw them
 * @property {number} refused blocks that the service does not take
 * @property {{blocks: number, sent: number, characters: number, requests: number, cues: string[], lang: string,
 *   published: string, address: string}} ledger
 * @property {{fault: string, detail: string} | null} fault
 */

const key = (/** @type {number} */ tab, /** @type {number | string} */ frame) => `page:${tab}:${frame}`;

/**
 * @param {number} tab
 * @param {number} frame
 * @param {Report} report
 */
export async function keep(tab, frame, report) {
  await chrome.storage.session.set({ [key(tab, frame)]: report });
  await showBadge(tab);
}

/**
 * The reports of a tab's frames, the top one first; what an earlier page left is not among them.
 * @param {number} tab
 * @returns {Promise<[frame: number, report: Report][]>}
 */
export async function reports(tab) {
  const stored = await chrome.storage.session.get(null);
  const start = key(tab, "");
  const found = Object.entries(stored)
    .filter(([name]) => name.startsWith(start))
    .map(([name, report]) => /** @type {[number, Report]} */ ([Number(name.slice(start.length)), report]))
    .sort(([a], [b]) => a - b);
  const top = found[0]?.[0] === 0 ? found[0][1].origin : 0;
  return found.filter(([, report]) => report.time >= top);
}

/** @param {number} tab */
export async function forget(tab) {
  const stored = await chrome.storage.session.get(null);
  await chrome.storage.session.remove(Object.keys(stored).filter((name) => name.startsWith(key(tab, ""))));
}

/** @param {number} tab */
export async function showBadge(tab) {
  const known = (await reports(tab)).map(([, report]) => report);
  const count = known.reduce((sum, report) => sum + report.matches.length, 0);
  const fault = known.some((report) => report.fault);
  const text = count ? String(count) : fault ? "?" : "";
  try {
    await chrome.action.setBadgeText({ tabId: tab, text });
    await chrome.action.setBadgeBackgroundColor({ tabId: tab, color: count ? "#2f4858" : "#8a8f94" });
    await chrome.action.setBadgeTextColor({ tabId: tab, color: "#ffffff" });
  } catch {
    // the tab is gone
  }
}
