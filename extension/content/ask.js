// Questions to the background, and the faults that come back.

/** A fault of the service or of the background, as the popup tells it. */
class ReadingFault extends Error {
  /**
   * @param {string} fault
   * @param {string} detail
   */
  constructor(fault, detail = "") {
    super(detail);
    this.fault = fault;
    this.detail = detail;
  }
}

/**
 * @param {object} message
 * @returns {Promise<any>}
 */
async function ask(message) {
  /** @type {any} */
  let answer;
  try {
    answer = await chrome.runtime.sendMessage(message);
  } catch {
    throw new ReadingFault("background"); // it is being restarted, or the extension is gone
  }
  if (!answer || answer.fault) throw new ReadingFault(answer?.fault ?? "background", answer?.detail);
  return answer.value;
}
