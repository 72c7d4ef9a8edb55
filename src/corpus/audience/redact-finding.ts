import type { Finding } from "../../finding.ts";
import { oneOf } from "../format-rules.ts";
import { RULE_CATALOGUE } from "../rules.ts";
import { AGREEMENTS } from "../types.ts";

/** Suggestions that are words of the format, and none of the file's. */
const FORMAT_WORDS =
  /^(?:## (?:Text|Analysis|Position|Ask|Common position|Asks|Further: …)|\*\*\*|```(?:current|proposed)|:::(?:internal|delegation(?: [A-Z]{1,3})*)?)$/;

/**
 * A finding about a line that not everybody may read, as it may be printed for anybody: the place, the rule, and what
 * would be right, but no word of the file. Of a rule without a redacted message only the name is printed.
 */
export function redactFinding({ suggestion, ...finding }: Finding, isIssue: boolean): Finding {
  const message = redactedMessage(finding, isIssue);
  const suggestsWords = RULE_CATALOGUE.get(finding.rule)?.suggestsWords === true;
  if (suggestion === undefined || !(suggestsWords || FORMAT_WORDS.test(suggestion))) {
    return { ...finding, message, confidential: true };
  }
  // An unchanged message names the suggestion already.
  const advised = message === finding.message ? message : `${message}; did you mean "${suggestion}"?`;
  return { ...finding, message: advised, suggestion, confidential: true };
}

function redactedMessage({ rule, message }: Finding, isIssue: boolean): string {
  if (rule === "position" && isIssue) return oneOf(AGREEMENTS);
  const redacted = RULE_CATALOGUE.get(rule)?.redacted ?? pointerTo(rule);
  return typeof redacted === "string" ? redacted : redacted(message);
}

function pointerTo(rule: string): string {
  return `this is not as it has to be: see docs/rules/${rule}.md. Not everybody may read the line, so it is not repeated`;
}
