// The options: the service, the language, which kinds are marked, on which sites; export, import, reset.
import { DEFAULTS, KINDS, changeSettings, readSettings, serviceAddress, validSettings } from "../shared/settings.js";
import { byId, reveal, speak, test } from "./page.js";

const t = await speak();
const kinds = byId("kinds");
for (const kind of KINDS) kinds.append(choice(kind));
fill(await readSettings());
reveal();

byId("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const address = serviceAddress(field("service-url").value);
  if (!address) return say("saved", "badUrl");
  if (!(await isPermitted(address))) return say("saved", "notPermitted");
  const before = await readSettings();
  const settings = await changeSettings(entered(address));
  if (settings.language !== before.language) return location.reload();
  fill(settings);
  say("saved", "saved");
});
byId("test").addEventListener("click", async () => {
  const address = serviceAddress(field("service-url").value);
  if (!address) return say("test-result", "badUrl");
  if (!(await isPermitted(address))) return say("test-result", "notPermitted");
  await test({ address, key: field("api-key").value }, byId("test-result"), t);
});
byId("show-again").addEventListener("click", async () => fill(await changeSettings({ hidden_rules: [] })));
byId("reset").addEventListener("click", async () => {
  await chrome.storage.local.clear();
  await changeSettings(DEFAULTS);
  fill(await readSettings());
  say("settings-result", "resetDone");
});
byId("export").addEventListener("click", async () => {
  const { api_key, agreed, ...settings } = await readSettings(); // a key and an agreement are no one else's
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(settings, null, 2)], { type: "application/json" }));
  link.download = "contresource.json";
  link.click();
  URL.revokeObjectURL(link.href);
});
byId("import").addEventListener("click", () => byId("file").click());
byId("file").addEventListener("change", async () => {
  const file = field("file").files?.[0];
  if (!file) return;
  try {
    const given = JSON.parse(await file.text());
    if (typeof given?.service_url !== "string") throw new SyntaxError("no settings");
    const { api_key, agreed } = await readSettings();
    fill(await changeSettings({ ...validSettings(given), api_key, agreed }));
    say("settings-result", "saved");
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    say("settings-result", "badFile");
  }
});

/** Must be asked in the same turn as the click: https addresses need the reader's permission. @param {string} address */
async function isPermitted(address) {
  const { protocol, hostname } = new URL(address);
  const origins = [`${protocol}//${hostname}/*`];
  try {
    return (await chrome.permissions.request({ origins })) || (await chrome.permissions.contains({ origins }));
  } catch {
    return chrome.permissions.contains({ origins });
  }
}

/** @param {import("../shared/settings.js").Settings} settings */
function fill(settings) {
  field("service-url").value = settings.service_url;
  field("api-key").value = settings.api_key;
  field("language").value = settings.language;
  for (const kind of KINDS) field(`kind-${kind}`).checked = settings.kinds.includes(kind);
  for (const radio of document.querySelectorAll("[name=site-mode]")) {
    const input = /** @type {HTMLInputElement} */ (radio);
    input.checked = input.value === settings.site_mode;
  }
  field("except").value = settings.except.join("\n");
  field("only").value = settings.only.join("\n");
  const count = settings.hidden_rules.length;
  byId("hidden-count").textContent = count ? t("hiddenCount", count) : t("hiddenNone");
  byId("show-again").hidden = !count;
}

/** @param {string} address */
function entered(address) {
  const sites = (/** @type {string} */ id) => field(id).value.split(/[\s,]+/).map((name) => name.trim().toLowerCase()).filter(Boolean);
  const mode = /** @type {HTMLInputElement | null} */ (document.querySelector("[name=site-mode]:checked"));
  return {
    service_url: address,
    api_key: field("api-key").value.trim(),
    language: /** @type {"" | "fr" | "en"} */ (field("language").value),
    kinds: KINDS.filter((kind) => field(`kind-${kind}`).checked),
    site_mode: /** @type {"except" | "only"} */ (mode?.value ?? "except"),
    except: sites("except"),
    only: sites("only"),
  };
}

/** @param {string} kind */
function choice(kind) {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.id = `kind-${kind}`;
  const text = document.createElement("span");
  text.className = `sample ${kind}`;
  text.textContent = t(`kind_${kind}`);
  label.append(box, " ", text);
  return label;
}

/** @param {string} id @returns {HTMLInputElement} */
function field(id) {
  return byId(id);
}

/** @param {string} place @param {string} key */
function say(place, key) {
  byId(place).textContent = t(key);
}
