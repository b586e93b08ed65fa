// The reader's settings: what they are, how they are stored, which sites and addresses they allow.

/** The kinds of marks, in the order in which they are shown; the same as server/contresource/kind.py. */
export const KINDS = /** @type {const} */ (["contested", "context", "opinion", "supported", "answered"]);

/**
 * @typedef {object} Settings
 * @property {boolean} agreed whether the reader has agreed to pages being read
 * @property {string} service_url
 * @property {string} api_key
 * @property {"" | "fr" | "en"} language "" follows the browser
 * @property {string[]} kinds the kinds that are marked
 * @property {"except" | "only"} site_mode
 * @property {string[]} except sites that are left alone
 * @property {string[]} only the only sites that are looked at
 * @property {string[]} hidden_rules claims the reader does not want to see
 */

/** @type {Readonly<Settings>} */
export const DEFAULTS = Object.freeze({
  agreed: false,
  service_url: "http://127.0.0.1:8765",
  api_key: "",
  language: "",
  kinds: [...KINDS],
  site_mode: "except",
  except: [],
  only: [],
  hidden_rules: [],
});

/** @returns {Promise<Settings>} */
export async function readSettings() {
  const { settings } = await chrome.storage.local.get("settings");
  return validSettings(settings);
}

/** @param {Partial<Settings>} changes */
export async function changeSettings(changes) {
  const settings = validSettings({ ...(await readSettings()), ...changes });
  await chrome.storage.local.set({ settings });
  return settings;
}

/**
 * Settings from anywhere (the storage, a file): what is not usable falls back to the default.
 * @param {any} given
 * @returns {Settings}
 */
export function validSettings(given) {
  const from = typeof given === "object" && given !== null ? given : {};
  const strings = (/** @type {any} */ list) =>
    Array.isArray(list) ? [...new Set(list.filter((item) => typeof item === "string" && item))] : [];
  return {
    agreed: from.agreed === true,
    service_url: serviceAddress(from.service_url) ?? DEFAULTS.service_url,
    api_key: typeof from.api_key === "string" ? from.api_key : "",
    language: ["fr", "en"].includes(from.language) ? from.language : "",
    kinds: Array.isArray(from.kinds) ? KINDS.filter((kind) => from.kinds.includes(kind)) : [...KINDS],
    site_mode: from.site_mode === "only" ? "only" : "except",
    except: strings(from.except),
    only: strings(from.only),
    hidden_rules: strings(from.hidden_rules),
  };
}

/**
 * A service's address without what follows the path; null unless it is https, or http on this machine.
 * @param {any} text
 * @returns {string | null}
 */
export function serviceAddress(text) {
  if (typeof text !== "string" || !URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  const local = ["127.0.0.1", "localhost"].includes(url.hostname);
  if (url.username || url.password || !(url.protocol === "https:" || (url.protocol === "http:" && local))) return null;
  return (url.origin + url.pathname).replace(/\/+$/, "");
}

/**
 * The name under which a site is switched on and off; null for what is no site of the web.
 * @param {string | undefined} address
 * @returns {string | null}
 */
export function siteOf(address) {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === "file:") return "file";
  return ["http:", "https:"].includes(url.protocol) ? url.hostname : null;
}

/**
 * Whether a site is looked at; a listed site stands for those below it, too.
 * @param {Settings} settings
 * @param {string | null} site
 */
export function isOn(settings, site) {
  if (!settings.agreed || site === null) return false;
  const listed = (/** @type {string[]} */ sites) => sites.some((name) => site === name || site.endsWith(`.${name}`));
  return settings.site_mode === "only" ? listed(settings.only) : !listed(settings.except);
}

/**
 * The settings with a site switched on or off.
 * @param {Settings} settings
 * @param {string} site
 * @param {boolean} on
 * @returns {Partial<Settings>}
 */
export function switchSite(settings, site, on) {
  const list = settings.site_mode === "only" ? "only" : "except";
  const without = settings[list].filter((name) => name !== site && !(site.endsWith(`.${name}`) && on === (list === "except")));
  return { [list]: on === (list === "only") ? [...without, site] : without };
}
