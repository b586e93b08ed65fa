// The triage table made ready: which terms stand in a text, which blocks could match a rule.
import { foldWords, paragraphs } from "./fold.js";

/**
 * @typedef {{scope: "block" | "page", all: number[], on_page?: number, unless?: number, wordless?: boolean}} Pattern
 * @typedef {{rulebase: string, terms: string[], lists: number[][], patterns: Pattern[],
 *   function_words: Record<string, string[]>}} TableData
 * @typedef {[term: number, words: string]} Cue a term's number and the folded words it stands for
 * @typedef {Cue[][]} BlockCues the cues of each paragraph of a block
 * @typedef {{send: string[], together: string[], page_cues: string[]}} Selection
 */

/** What a table must look like before it is believed. */
export function isTable(/** @type {any} */ data) {
  return (
    typeof data?.rulebase === "string" &&
    isListOf(data.terms, (term) => typeof term === "string") &&
    isListOf(data.lists, (list) => isListOf(list, (n) => Number.isInteger(n) && n in data.terms)) &&
    isListOf(data.patterns, (p) => {
      const numbers = [p?.all, [p?.on_page ?? 0], [p?.unless ?? 0]];
      return (
        (p.scope === "block" || p.scope === "page") &&
        numbers.every((list) => isListOf(list, (n) => Number.isInteger(n) && n in data.lists))
      );
    })
  );
}

/**
 * @param {any} value
 * @param {(item: any) => boolean} holds
 */
function isListOf(value, holds) {
  return Array.isArray(value) && value.every(holds);
}

export class Table {
  /** @param {TableData} data */
  constructor(data) {
    this.rulebase = data.rulebase;
    this.functionWords = Object.entries(data.function_words ?? {}).map(
      ([language, words]) => /** @type {const} */ ([language, new Set(words)]),
    );
    this.patterns = data.patterns;
    this.lists = data.lists.map((terms) => new Set(terms));
    /** @type {Map<string, {number: number, place: number, words: string[]}[]>} */
    this.exact = new Map();
    /** @type {Map<string, {number: number, place: number, words: string[]}[]>} */
    this.open = new Map();
    this.#enter(data.terms.map((term) => term.split(" ")));
    this.openLengths = [...new Set([...this.open.keys()].map((start) => start.length))].sort((a, b) => a - b);
    /** @type {Map<string, {number: number, place: number, words: string[]}[]>} */
    this.known = new Map();
    /** Patterns narrower than a page, by the terms of their rarest list. @type {Map<number, Pattern[]>} */
    this.byTerm = new Map();
    this.#anchor();
  }

  /** @param {string[][]} terms */
  #enter(terms) {
    const uses = count(terms.flat());
    terms.forEach((words, number) => {
      const place = rarest(words, (word) => (uses.get(word) ?? 0) - word.length / 1000);
      const word = words[place];
      const entries = word.endsWith("*") ? this.open : this.exact;
      append(entries, word.replace(/\*+$/, ""), { number, place, words });
    });
  }

  #anchor() {
    const uses = count(this.patterns.flatMap((p) => p.all.flatMap((list) => [...this.lists[list]])));
    for (const pattern of this.patterns) {
      if (pattern.scope === "page") continue;
      const weight = (/** @type {number} */ list) =>
        [...this.lists[list]].reduce((sum, term) => sum + (uses.get(term) ?? 0), 0);
      const anchor = pattern.all[rarest(pattern.all, weight)];
      for (const term of this.lists[anchor]) append(this.byTerm, term, pattern);
    }
  }

  /**
   * The terms that stand in each paragraph of a text.
   * @param {string} text
   * @returns {BlockCues}
   */
  cues(text) {
    return paragraphs(text).map((paragraph) => this.#find(foldWords(paragraph))).filter((found) => found.length);
  }

  /**
   * @param {string[]} folded
   * @returns {Cue[]}
   */
  #find(folded) {
    /** @type {Map<number, string>} */
    const found = new Map();
    folded.forEach((word, index) => {
      for (const { number, place, words } of this.#entries(word)) {
        const first = index - place;
        if (first < 0 || found.has(number) || !reads(words, folded, first)) continue;
        found.set(number, folded.slice(first, first + words.length).join(" "));
      }
    });
    return [...found];
  }

  /** @param {string} word */
  #entries(word) {
    let entries = this.known.get(word);
    if (entries) return entries;
    if (this.known.size > 100_000) this.known.clear();
    entries = [...(this.exact.get(word) ?? [])];
    for (const length of this.openLengths) {
      if (length > word.length) break;
      entries.push(...(this.open.get(word.slice(0, length)) ?? []));
    }
    this.known.set(word, entries);
    return entries;
  }

  /**
   * The blocks that could match a rule. Those of `together` must go in one request; `page_cues` are words of the page
   * on which a rule depends wherever they stand.
   * @param {Map<string, BlockCues>} blocks the cues of all blocks of a page, in order
   * @returns {Selection}
   */
  select(blocks) {
    const page = new Map([...blocks.values()].flat(2).reverse()); // the first reading of a term is kept
    const send = new Set();
    const together = new Set();
    const pageLists = new Set();
    const holds = (/** @type {number} */ list) => intersects(this.lists[list], page);
    const allowed = (/** @type {Pattern} */ p) => p.on_page === undefined || holds(p.on_page);

    for (const [id, cues] of blocks) {
      for (const paragraph of cues) {
        const terms = new Set(paragraph.map(([term]) => term));
        const candidates = new Set([...terms].flatMap((term) => this.byTerm.get(term) ?? []));
        for (const pattern of candidates) {
          if (!pattern.all.every((list) => intersects(this.lists[list], terms)) || !allowed(pattern)) continue;
          send.add(id);
          if (pattern.on_page !== undefined) pageLists.add(pattern.on_page);
        }
      }
    }
    for (const pattern of this.patterns) {
      if (pattern.scope !== "page" || !pattern.all.every(holds) || !allowed(pattern)) continue;
      if (pattern.unless !== undefined && holds(pattern.unless)) continue;
      if (pattern.on_page !== undefined) pageLists.add(pattern.on_page);
      for (const [id, cues] of blocks) {
        const has = pattern.wordless || cues.flat().some(([term]) => pattern.all.some((n) => this.lists[n].has(term)));
        if (has) send.add(id), together.add(id);
      }
    }
    // A page-wide pattern that `unless` stops must stay stopped where other blocks of the page are sent.
    for (const { scope, unless } of this.patterns) {
      if (send.size && scope === "page" && unless !== undefined && holds(unless)) pageLists.add(unless);
    }
    const cues = [...pageLists].map((list) => page.get([...page.keys()].find((term) => this.lists[list].has(term)) ?? -1));
    return {
      send: [...blocks.keys()].filter((id) => send.has(id)),
      together: [...together],
      page_cues: [...new Set(cues.filter((words) => words !== undefined))].sort(),
    };
  }

  /**
   * The language whose function words are most frequent in the texts, "und" where none stands out.
   * @param {string} text the beginning of a page
   */
  language(text) {
    const words = foldWords([...text].slice(0, 5000).join(""));
    const counts = this.functionWords
      .map(([language, table]) => ({ language, count: words.filter((word) => table.has(word)).length }))
      .sort((a, b) => b.count - a.count);
    if (!counts[0]?.count || counts[0].count === counts[1]?.count) return "und";
    return counts[0].language;
  }
}

/**
 * @param {string[]} words
 * @param {string[]} folded
 * @param {number} first
 */
function reads(words, folded, first) {
  return words.every((word, i) => {
    const here = folded[first + i];
    return here !== undefined && (here === word || (word.endsWith("*") && here.startsWith(word.slice(0, -1))));
  });
}

/**
 * @param {Set<number>} list
 * @param {{has(term: number): boolean, size: number, keys(): Iterable<number>}} terms
 */
function intersects(list, terms) {
  if (terms.size < list.size) {
    for (const term of terms.keys()) if (list.has(term)) return true;
    return false;
  }
  for (const term of list) if (terms.has(term)) return true;
  return false;
}

/**
 * @template T
 * @param {T[]} items
 * @returns {Map<T, number>}
 */
function count(items) {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => number} weight
 * @returns {number} the place of the lightest
 */
function rarest(items, weight) {
  const weights = items.map(weight);
  return weights.indexOf(Math.min(...weights));
}

/**
 * @template K, V
 * @param {Map<K, V[]>} map
 * @param {K} key
 * @param {V} value
 */
function append(map, key, value) {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
