// A page to try: ordinary paragraphs, read by the same scripts as every page.
import { reveal, speak } from "./page.js";

await speak();
reveal();
const address = (/** @type {string} */ file) => new URL(file, chrome.runtime.getURL("/")).href; // Firefox gives it whole
for (const { js, css } of chrome.runtime.getManifest().content_scripts ?? []) {
  for (const file of css ?? []) { // Firefox says null where there is none
    const link = document.createElement("link");
    [link.rel, link.href] = ["stylesheet", address(file)];
    document.head.append(link);
  }
  for (const file of js ?? []) {
    const script = document.createElement("script");
    [script.src, script.async] = [address(file), false]; // in their order
    document.head.append(script);
  }
}
