// What a page says of itself: its language and its day of publication, read as server/contresource/page.py does.

const DATE_NAMES = ["article:published_time", "datepublished", "date", "dc.date", "dcterms.created", "pubdate"];

/** The language of <html lang>, such as "fr"; "" where it does not say. */
function pageLanguage() {
  const root = rootOf(document);
  const said = root.getAttribute("lang") || root.getAttribute("xml:lang") || "";
  return /^\s*([a-z]{2,3})(?![a-z])/.exec(said.toLowerCase())?.[1] ?? "";
}

/** The day of publication as YYYY-MM-DD; "" where the page does not say. */
function publicationDay() {
  for (const text of publicationTexts()) {
    const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)?.[1];
    if (day && !day.startsWith("0000") && isDay(day)) return day;
  }
  return "";
}

/** @param {string} day */
function isDay(day) {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** @returns {Generator<string>} */
function* publicationTexts() {
  /** @type {Map<string, string>} */
  const metas = new Map();
  for (const meta of rootOf(document).querySelectorAll("meta")) {
    for (const attribute of ["property", "itemprop", "name"]) {
      const name = (meta.getAttribute(attribute) ?? "").toLowerCase();
      if (!metas.has(name)) metas.set(name, meta.content ?? "");
    }
  }
  for (const name of DATE_NAMES) yield metas.get(name) ?? "";
  for (const script of rootOf(document).querySelectorAll("script[type='application/ld+json']")) {
    yield* linkedDataDates(script.textContent ?? "");
  }
  const times = [...rootOf(document).querySelectorAll("time[datetime]")];
  const day = (/** @type {Element} */ time) => time.getAttribute("datetime") ?? "";
  yield* times.filter((time) => time.getAttribute("itemprop") === "datePublished").map(day);
  yield* times.slice(0, 10).filter((time) => time.closest("article")).map(day);
  if (times.length === 1) yield day(times[0]);
}

/** @param {string} text */
function linkedDataDates(text) {
  /** @type {string[]} */
  const dates = [];
  let level;
  try {
    level = [JSON.parse(text)];
  } catch {
    return dates;
  }
  while (level.length) {
    for (const node of level) if (typeof node?.datePublished === "string") dates.push(node.datePublished);
    level = level.flatMap((node) => (typeof node === "object" && node !== null ? Object.values(node) : []));
  }
  return dates;
}
