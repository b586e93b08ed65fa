// Text as folded words, the same as server/contresource/text.py; shared vectors hold the two together.

const INVISIBLE =
  /[\u00ad\u034f\u061c\u0300-\u036f\u0483-\u0489\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]/;
const NOTE_DIGIT = /[\u00b2\u00b3\u00b9\u2070-\u2079]/;
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
const LETTER_OR_NUMBER = /^[\p{L}\p{N}]+$/u;
const DECIMAL = /^\p{Nd}$/u;

/** @type {Record<string, string>} */
const UNDECOMPOSED = {
  ß: "ss", ø: "o", ł: "l", đ: "d", ı: "i", ς: "σ", œ: "oe", æ: "ae", þ: "th", ð: "d",
};

// Digits that are no decimal numbers: the first of a run, its length, the value of the first.
const OTHER_DIGITS = [
  [0x1369, 9, 1], [0x19da, 1, 1], [0x24f5, 9, 1], [0x24ff, 1, 0], [0x2776, 9, 1], [0x2780, 9, 1], [0x278a, 9, 1],
  [0x10a40, 4, 1], [0x10e60, 9, 1], [0x11052, 9, 1],
];

/** @type {Map<string, string>} */
const known = new Map();

/**
 * The words of a text without case, accents and signs, with spaces between them.
 * @param {string} text
 * @returns {string}
 */
export function fold(text) {
  let folded = "";
  for (const char of text) {
    let part = known.get(char);
    if (part === undefined) known.set(char, (part = foldChar(char)));
    folded += part;
  }
  return folded;
}

/**
 * The folded words of a text, in order.
 * @param {string} text
 * @returns {string[]}
 */
export function foldWords(text) {
  return fold(text).split(" ").filter(Boolean);
}

/** @param {string} char one code point */
function foldChar(char) {
  if (INVISIBLE.test(char)) return "";
  if (NOTE_DIGIT.test(char) || !LETTER_OR_NUMBER.test(char)) return " ";
  if (IDEOGRAPH.test(char)) return ` ${char} `;
  let bare = "";
  for (const part of char.toLowerCase().normalize("NFKD")) {
    if (!isCombining(part)) bare += digitOf(part) ?? UNDECOMPOSED[part] ?? part;
  }
  return LETTER_OR_NUMBER.test(bare) ? bare : char;
}

/**
 * Whether the canonical combining class is not zero: such marks change places with U+0345, which has the highest.
 * @param {string} char
 */
function isCombining(char) {
  return char === "\u0345" || `\u0345${char}`.normalize("NFD") !== `\u0345${char}`;
}

/** @param {string} char */
function digitOf(char) {
  const code = /** @type {number} */ (char.codePointAt(0));
  if (code < 128) return undefined;
  if (DECIMAL.test(char)) {
    let first = code; // decimal digits stand in runs of ten that begin with zero
    while (DECIMAL.test(String.fromCodePoint(first - 1))) first -= 1;
    return String((code - first) % 10);
  }
  const run = OTHER_DIGITS.find(([first, length]) => first <= code && code < first + length);
  return run && String(run[2] + code - run[0]);
}

const PARAGRAPH_SIGN = /^[ \t\r]*(?:\n|$|[-*+•·▪◦#>|]|\d{1,3}[.)]\s)/;

/**
 * The paragraphs of a text: cut at new lines, but not where lines are only wrapped.
 * @param {string} text
 * @returns {string[]}
 */
export function paragraphs(text) {
  if (!text.includes("\n")) return text ? [text] : [];
  const found = [];
  let first = 0;
  let lineStart = 0;
  for (;;) {
    const lineEnd = text.indexOf("\n", lineStart);
    if (lineEnd < 0) break;
    if (!isWrapped(text, lineStart, lineEnd)) {
      found.push(text.slice(first, lineEnd + 1));
      first = lineEnd + 1;
    }
    lineStart = lineEnd + 1;
  }
  found.push(text.slice(first));
  return found.filter(Boolean);
}

/**
 * @param {string} text
 * @param {number} lineStart
 * @param {number} lineEnd
 */
function isWrapped(text, lineStart, lineEnd) {
  const line = text.slice(lineStart, lineEnd);
  const after = text.slice(lineEnd + 1, lineEnd + 100);
  if (PARAGRAPH_SIGN.test(after) || !line.trim() || line.trimEnd().endsWith("|")) return false;
  const following = [...[...after].slice(0, 39).join("").trimStart()][0] ?? "";
  const length = [...line].length;
  return /^\p{Lowercase}$/u.test(following) || line.trimEnd().endsWith(",") || (length >= 50 && length <= 110);
}
