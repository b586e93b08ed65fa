// The triage table of the reader's service: kept on the device, asked for again daily or when the rules changed.
import { Table, isTable } from "../triage/table.js";
import { askTable } from "./service.js";

const DAY = 24 * 60 * 60 * 1000;

/** @typedef {{address: string, asked: number, etag: string, data: import("../triage/table.js").TableData}} Stored */

/** What is stored and the table made of it, so that not every page reads it anew. @type {{stored: Stored, table: Table} | null} */
let ready = null;
/** @type {Promise<Table> | undefined} */
let reading;

chrome.storage.onChanged.addListener((changes, area) => {
  if (area === "local" && changes.table && /** @type {any} */ (changes.table.newValue)?.asked !== ready?.stored.asked) ready = null;
});

/**
 * @param {import("./service.js").Service} service
 * @param {string} [rulebase] the hash of the rules the service has now, where it is known
 * @returns {Promise<Table>}
 */
export function table(service, rulebase) {
  reading ??= read(service, rulebase).finally(() => (reading = undefined));
  return reading;
}

/**
 * @param {import("./service.js").Service} service
 * @param {string} [rulebase]
 */
async function read(service, rulebase) {
  const known = await stored(service.address);
  const age = known ? Date.now() - known.asked : NaN;
  const isFresh = known && age >= 0 && age < DAY && (rulebase ?? known.data.rulebase) === known.data.rulebase;
  if (isFresh) return made(known);
  const answer = await askTable(service, known?.etag ?? "");
  const { data, etag } = /** @type {{data: any, etag: string}} */ (answer ?? known);
  const now = { address: service.address, asked: Date.now(), data, etag };
  const table = made(now);
  await chrome.storage.local.set({ table: now });
  return table;
}

/**
 * @param {string} address
 * @returns {Promise<Stored | null>}
 */
async function stored(address) {
  if (ready?.stored.address === address) return ready.stored;
  /** @type {{table?: any}} */
  const { table: found } = await chrome.storage.local.get("table");
  return found?.address === address && isTable(found.data) ? found : null;
}

/** @param {Stored} stored */
function made(stored) {
  const table = ready?.table.rulebase === stored.data.rulebase && ready.stored.address === stored.address ? ready.table : new Table(stored.data);
  ready = { stored, table };
  return table;
}
