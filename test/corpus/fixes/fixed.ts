import { planFixes } from "../../../src/corpus/fixes/plan-fixes.ts";
import type { Day } from "../../../src/corpus/types.ts";
import { optionalKeys } from "../../../src/json-values.ts";

/** What `--fix=order` makes of a file, or `--fix` without `order`, and what it says that it did; the file as it is where it leaves it alone. */
export async function fixed(
  bytes: string | Uint8Array,
  role: "conference" | "issue" | "outcome" | "proposal" = "proposal",
  order = true,
  opens?: Day,
): Promise<{ text: string; did: string[]; doubt?: true }> {
  const paths = {
    conference: "conference.md",
    issue: "issues/a.md",
    outcome: "outcomes/a.md",
    proposal: "citel/a.md",
  };
  const source = { file: "a.md", path: paths[role], role };
  const before = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
  const plan = await planFixes(source, before, { order, ...optionalKeys({ opens }) });
  if (plan.kind !== "fix") {
    const text = Buffer.from(before).toString("utf8");
    return { text, did: [], ...(plan.kind === "doubt" && { doubt: true }) };
  }
  const did = plan.fixed.map(({ line, column, did, fix }) => `${line}:${column} ${did} (${fix})`);
  return { text: plan.text, did };
}
