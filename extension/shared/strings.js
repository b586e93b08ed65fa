// The extension's words in the reader's language, which may be another than the browser's.

/** @type {Map<string, Promise<Record<string, string>>>} */
const loaded = new Map();

/**
 * @param {"" | "fr" | "en"} chosen
 * @returns {"fr" | "en"}
 */
export function languageOf(chosen) {
  return chosen || (chrome.i18n.getUILanguage().toLowerCase().startsWith("fr") ? "fr" : "en");
}

/**
 * All messages of a language, by key.
 * @param {"fr" | "en"} language
 * @returns {Promise<Record<string, string>>}
 */
export function messages(language) {
  let reading = loaded.get(language);
  if (!reading) loaded.set(language, (reading = read(language)));
  return reading;
}

/** @param {string} language */
async function read(language) {
  const answer = await fetch(chrome.runtime.getURL(`_locales/${language}/messages.json`));
  const entries = Object.entries(/** @type {Record<string, {message: string}>} */ (await answer.json()));
  return Object.fromEntries(entries.map(([key, { message }]) => [key, message]));
}

/**
 * @param {Record<string, string>} words
 * @returns {(key: string, ...values: (string | number)[]) => string} fills $1, $2 …
 */
export function speaker(words) {
  return (key, ...values) =>
    (words[key] ?? key).replace(/\$(\d)/g, (_, number) => String(values[Number(number) - 1] ?? ""));
}
