// The triage table of the reader's service: kept on the device, asked for again daily or when the rules changed.
import { Table, isTable } from "../triage/table.js";
import { askTable } from "./service.js";

const DAY = 24 * 60 * 60 * 1000;

/** The table made ready, a copy of what is stored. @type {Table | undefined} */
let ready;
/** @type {Promise<Table> | undefined} */
let reading;

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
  /** @type {{table?: any}} */
  const { table: stored } = await chrome.storage.local.get("table");
  const known = stored?.address === service.address && isTable(stored.data) ? stored : null;
  const age = known ? Date.now() - known.asked : NaN;
  if (known && age >= 0 && age < DAY && (rulebase ?? known.data.rulebase) === known.data.rulebase) return made(known.data);
  const { data, etag } = (await askTable(service, known?.etag ?? "")) ?? known;
  await chrome.storage.local.set({ table: { address: service.address, asked: Date.now(), data, etag } });
  return made(data);
}

/** @param {import("../triage/table.js").TableData} data */
function made(data) {
  if (ready?.rulebase !== data.rulebase) ready = new Table(data);
  return ready;
}
