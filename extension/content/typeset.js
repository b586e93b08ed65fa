// The signs and spaces of French print, the same as server/contresource/present/typography.py; a test compares the two.

/**
 * Prose of ours as it is shown: in French no line ends within a number, before a sign or after an opening quote.
 * @param {string} text
 * @param {"fr" | "en"} language
 */
function typeset(text, language) {
  if (language !== "fr") return text;
  return text.replace(/(?<=[\p{L}\p{N}_])'/gu, "’").replace(/(?<=\p{Nd}) (?=\p{Nd}{3}(?!\p{Nd}))/gu, "\u202f")
    .replace(/ (?=[;:?!%€])/g, "\u00a0").replace(/«\s*/g, "«\u00a0").replace(/\s*»/g, "\u00a0»");
}
