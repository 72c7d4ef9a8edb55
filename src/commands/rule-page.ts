import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RuleText } from "../report/sarif-report.ts";

/** What the page of a rule says, which comes with the package; nothing where there is none. */
export function rulePage(rule: string): RuleText | undefined {
  for (const folder of ["../docs/rules", "../../docs/rules"]) {
    const file = fileURLToPath(new URL(`${folder}/${rule}.md`, import.meta.url));
    if (existsSync(file)) return ruleText(readFileSync(file, "utf8"));
  }
  return undefined;
}

/** A page begins with the rule's name and, after how grave it is, says in a sentence what it asks. */
function ruleText(page: string): RuleText {
  const opening = /^\*\*(?:Error|Warning)\.\*\* (.*)$/m.exec(page)?.[1] ?? "";
  const end = opening.search(/\.(?: |$)/);
  return { short: end < 0 ? opening : opening.slice(0, end + 1), page };
}
