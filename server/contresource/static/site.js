// The check form without leaving the page; everything works without this file.

const form = /** @type {HTMLFormElement} */ (document.querySelector("#check"));
const field = /** @type {HTMLTextAreaElement} */ (document.querySelector("#field"));
const status = /** @type {HTMLElement} */ (document.querySelector("#status"));
const send = /** @type {HTMLButtonElement} */ (document.querySelector("#send"));
let running = new AbortController();

form.addEventListener("submit", async (event) => {
  const { submitter } = event;
  if (submitter instanceof HTMLButtonElement && submitter.value === "annotated") return; // a page of its own
  event.preventDefault();
  running.abort();
  running = new AbortController();
  const { signal } = running;
  send.setAttribute("aria-busy", "true");
  status.textContent = send.dataset.busy ?? "";
  try {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) body.append(name, String(value)); // no field is a file
    const response = await fetch(form.action, {
      method: "POST",
      body,
      headers: { Accept: "text/html" },
      signal,
    });
    show(await response.text(), response);
  } catch (error) {
    if (!signal.aborted) form.submit(); // the browser says what is wrong
    return;
  } finally {
    if (!signal.aborted) send.removeAttribute("aria-busy");
  }
});

/**
 * @param {string} text
 * @param {Response} response
 */
function show(text, response) {
  if (response.headers.get("Content-Type")?.startsWith("application/problem+json")) {
    status.textContent = JSON.parse(text).detail; // of a proxy between
    return;
  }
  const page = new DOMParser().parseFromString(text, "text/html");
  const refusal = page.querySelector("#refusal");
  if (refusal) {
    status.textContent = refusal.textContent; // too often, for example
    return;
  }
  const answer = page.querySelector("#result");
  if (!answer) throw new Error(`no page: ${response.status}`);
  document.querySelector("#result")?.replaceWith(answer);
  document.querySelector("#example")?.remove();
  status.textContent = "";
  field.setAttribute("aria-invalid", String(answer.querySelector("#fault") !== null));
  field.setAttribute("aria-errormessage", "fault"); // heeded only where it is invalid
  const title = /** @type {HTMLElement | null} */ (answer.querySelector("#result-title"));
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: "start" });
}

form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit(send);
});
