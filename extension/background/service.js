// The service: questions to it, and answers that are believed only when they have the expected shape.
import { isTable } from "../triage/table.js";

const TIMEOUT = 15_000; // milliseconds
const LARGEST = 16 * 1024 * 1024; // bytes of an answer

/**
 * @typedef {{address: string, key: string}} Service
 * @typedef {"unreachable" | "timeout" | "status" | "not_json" | "unexpected" | "too_large"} FaultName
 */

/** Why the service gave no usable answer; `detail` is a status or a few words, never a page's text. */
export class Fault extends Error {
  /**
   * @param {FaultName} name
   * @param {string} detail
   */
  constructor(name, detail = "") {
    super(detail);
    /** @type {FaultName} */
    this.fault = name;
    this.detail = detail;
  }
}

/**
 * The triage table, or null when the one known by `etag` still holds.
 * @param {Service} service
 * @param {string} etag
 */
export async function askTable(service, etag) {
  const answer = await ask(service, "/triage", etag ? { headers: { "If-None-Match": etag } } : {});
  if (answer.status === 304) return null;
  const data = await json(answer);
  if (!isTable(data)) throw new Fault("unexpected", "/triage");
  return { data, etag: answer.headers.get("ETag") ?? "" };
}

/**
 * What was examined of some blocks.
 * @param {Service} service
 * @param {object} body
 */
export async function askCheck(service, body) {
  const answer = await ask(service, "/check", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...body, offsets: "utf16" }),
  });
  return validAnswer(await json(answer));
}

/**
 * How many rules a service has.
 * @param {Service} service
 * @returns {Promise<number>}
 */
export async function askReady(service) {
  const data = await json(await ask(service, "/health/ready", {}));
  if (data?.status !== "ready" || !Number.isInteger(data.rules)) throw new Fault("unexpected", "/health/ready");
  return data.rules;
}

/**
 * @param {Service} service
 * @param {string} path
 * @param {RequestInit & {headers?: Record<string, string>}} options
 */
async function ask(service, path, options) {
  const headers = { ...options.headers, ...(service.key && { Authorization: `Bearer ${service.key}` }) };
  let answer;
  try {
    answer = await fetch(service.address + path, {
      ...options,
      headers,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT),
    });
  } catch (error) {
    throw faultOf(error);
  }
  if (!answer.ok && answer.status !== 304) throw new Fault("status", String(answer.status));
  return answer;
}

/** @param {unknown} error */
function faultOf(error) {
  if (error instanceof Fault) return error;
  const name = error instanceof Error ? error.name : "";
  return new Fault(name === "TimeoutError" || name === "AbortError" ? "timeout" : "unreachable");
}

/**
 * @param {Response} answer
 * @returns {Promise<any>}
 */
async function json(answer) {
  if (!/^application\/(\w+\+)?json\b/.test(answer.headers.get("Content-Type") ?? "")) throw new Fault("not_json");
  const text = await read(answer);
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault("not_json");
  }
}

/** @param {Response} answer */
async function read(answer) {
  const decoder = new TextDecoder();
  let [size, text] = [0, ""];
  const reader = /** @type {ReadableStream<Uint8Array>} */ (answer.body).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > LARGEST) throw new Fault("too_large");
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    throw faultOf(error);
  } finally {
    reader.cancel().catch(() => {}); // it may have ended already
  }
}

/** @param {any} data */
function validAnswer(data) {
  const isRule = (/** @type {any} */ rule) => typeof rule === "object" && rule !== null && typeof rule.claim === "object";
  const isMatch = (/** @type {any} */ match) =>
    typeof match?.rule === "string" && typeof match.block === "string" && typeof match.exact === "string" &&
    Number.isInteger(match.start) && Number.isInteger(match.end) && match.start < match.end &&
    typeof match.kind === "string" && isRule(data.rules[match.rule]);
  if (!Array.isArray(data?.matches) || typeof data.rules !== "object" || data.rules === null || !data.matches.every(isMatch)) {
    throw new Fault("unexpected", "/check");
  }
  return data;
}
