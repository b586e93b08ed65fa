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
  const { table: stored } = await chrome.storage.local.get("table");
  const sound = stored?.address === service.address && isTable(stored.data) ? stored : null;
  const old = !sound || Date.now() - sound.asked > DAY || Date.now() < sound.asked;
  if (old || (rulebase !== undefined && rulebase !== sound.data.rulebase)) {
    const answer = await askTable(service, sound?.etag ?? "");
    const fresh = { address: service.address, asked: Date.now(), ...(answer ?? { data: sound.data, etag: sound.etag }) };
    await chrome.storage.local.set({ table: fresh });
    return made(fresh.data);
  }
  return made(sound.data);
}

/** @param {import("../triage/table.js").TableData} data */
function made(data) {
  if (ready?.rulebase !== data.rulebase) ready = new Table(data);
  return ready;
}
