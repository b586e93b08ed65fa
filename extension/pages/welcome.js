// After installing: what is read, what may leave the browser and to where; nothing happens before the reader agrees.
import { changeSettings, readSettings } from "../shared/settings.js";
import { byId, reveal, speak, test } from "./page.js";

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

function agreed() {
  byId("done").textContent = t("agreed");
  byId("demo").hidden = false;
}
