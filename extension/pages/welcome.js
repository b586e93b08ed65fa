// After installing: what is read, what may leave the browser and to where; nothing happens before the reader agrees.
import { changeSettings, readSettings } from "../shared/settings.js";
import { ask, byId, reveal, speak, test } from "./page.js";

const DEMO = {
  fr: "« DeepSeek possède environ 50 000 puces Nvidia H100 », a déclaré Alexandr Wang à Davos.",
  en: "“DeepSeek has about 50,000 Nvidia H100 chips,” Alexandr Wang said in Davos.",
};

const t = await speak();
const settings = await readSettings();
byId("address").textContent = settings.service_url;
if (settings.agreed) agreed();
reveal();

byId("agree").addEventListener("click", async () => {
  await changeSettings({ agreed: true });
  agreed();
});
byId("not-now").addEventListener("click", async () => {
  await changeSettings({ agreed: false });
  byId("done").textContent = t("notAgreed");
  byId("demo").hidden = true;
});
byId("options").addEventListener("click", () => chrome.runtime.openOptionsPage());
await test({ address: settings.service_url, key: settings.api_key }, byId("service"), t);

async function agreed() {
  byId("done").textContent = t("agreed");
  const language = /** @type {"fr" | "en"} */ (document.documentElement.lang);
  const text = byId("demo-text");
  text.textContent = DEMO[language];
  byId("demo").hidden = false;
  const { value } = await ask({ type: "check", body: { blocks: [{ id: "demo", text: DEMO[language] }], page_cues: [], lang: language } });
  const match = value?.matches[0];
  if (!match) return;
  const mark = document.createElement("span");
  mark.className = `sample ${match.kind}`;
  mark.textContent = match.exact;
  text.replaceChildren(DEMO[language].slice(0, match.start), mark, DEMO[language].slice(match.end));
}
