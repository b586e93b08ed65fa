// The context menu: check the words the reader has selected; their text goes to the service because they ask for it.
import { languageOf, messages } from "../shared/strings.js";
import { readSettings } from "../shared/settings.js";

const ID = "check-selection";

/** Puts the entry into the menu, in the reader's language. */
export async function offerMenu() {
  const { language } = await readSettings();
  const words = await messages(languageOf(language));
  await chrome.contextMenus.removeAll();
  chrome.contextMenus.create({ id: ID, title: words.menuCheck, contexts: ["selection"] }, () => {
    void chrome.runtime.lastError; // two events at once may both create it
  });
}

/**
 * @param {number} tab
 * @param {chrome.contextMenus.OnClickData} info
 */
export async function checkSelection(tab, info) {
  if (info.menuItemId !== ID || !info.selectionText) return;
  try {
    await chrome.tabs.sendMessage(tab, { type: "selection", text: info.selectionText }, { frameId: 0 });
  } catch {
    // no page of ours is there
  }
}
