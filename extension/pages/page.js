// What the extension's own pages share: their words, questions to the background.
import { languageOf, messages, speaker } from "../shared/strings.js";
import { readSettings } from "../shared/settings.js";

/**
 * Puts the page's words in, shows it, and gives the function that speaks.
 * @returns {Promise<(key: string, ...values: (string | number)[]) => string>}
 */
export async function speak() {
  const { language } = await readSettings();
  const t = speaker(await messages(languageOf(language)));
  document.documentElement.lang = languageOf(language);
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = t(element.getAttribute("data-text") ?? "");
  return t;
}

/**
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} id
 * @returns {T}
 */
export function byId(id) {
  return /** @type {T} */ (document.getElementById(id));
}

/** Shows the page once it has its words. */
export function reveal() {
  const main = document.querySelector("main");
  if (main) main.hidden = false;
}

/**
 * @param {object} message
 * @returns {Promise<{value?: any, fault?: string, detail?: string}>}
 */
export async function ask(message) {
  try {
    return (await chrome.runtime.sendMessage(message)) ?? { fault: "background" };
  } catch {
    return { fault: "background" };
  }
}

/**
 * Asks a service how many statements it knows, and says the answer.
 * @param {{address: string, key: string}} service
 * @param {HTMLElement} place
 * @param {(key: string, ...values: (string | number)[]) => string} t
 */
export async function test(service, place, t) {
  place.textContent = t("testing");
  const { value, fault, detail } = await ask({ type: "test", service });
  place.textContent = fault ? `${t("faultTitle")} ${t(`fault_${fault}`, detail ?? "")}` : t("testGood", value.rules);
}
