// The check form without leaving the page; everything works without this file.

const form = document.querySelector("#check");
const status = document.querySelector("#status");
const send = document.querySelector("#send");
let running = new AbortController();

form.addEventListener("submit", async (event) => {
  if (event.submitter?.value === "annotated") return; // a page of its own
  event.preventDefault();
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const words = send.textContent;
  send.setAttribute("aria-busy", "true");
  status.textContent = send.dataset.busy;
  try {
    const response = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      headers: { Accept: "text/html" },
      signal,
    });
    show(await response.text(), response);
  } catch (error) {
    if (!signal.aborted) form.submit(); // the browser says what is wrong
    return;
  } finally {
    if (!signal.aborted) {
      send.removeAttribute("aria-busy");
      send.textContent = words;
    }
  }
});

/**
 * @param {string} text
 * @param {Response} response
 */
function show(text, response) {
  if (response.headers.get("Content-Type")?.startsWith("application/problem+json")) {
    status.textContent = JSON.parse(text).detail; // too often, for example
    return;
  }
  const answer = new DOMParser().parseFromString(text, "text/html").querySelector("#result");
  if (!answer) throw new Error(`no page: ${response.status}`);
  document.querySelector("#result").replaceWith(answer);
  document.querySelector("#example")?.remove();
  status.textContent = "";
  const fault = answer.querySelector("#fault");
  form.content.toggleAttribute("aria-invalid", Boolean(fault));
  const title = answer.querySelector("#result-title");
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: "start" });
}

form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit(send);
});
