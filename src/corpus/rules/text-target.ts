import type { Code } from "mdast";
import { isOnText, parseTarget, printTarget, type Target, targetKey } from "../../itu/target.ts";
import { readsTheSame } from "../../normal-form.ts";
import { bodySections } from "../sections/body-sections.ts";
import type { Body, Proposal } from "../types.ts";
import { MARKS } from "./blocks.ts";
import { bodyPlace, proposalRule } from "./rule.ts";

/** The text that a proposal names is the one that its target names, and a text that it abrogates is not changed. */
export const textTarget = proposalRule({
  name: "text-target",
  isOfOneFile: true,
  severity: "warning",
  redacted: "the text is not the one that the target or the action of the proposal names",
  reads: ["target", "action", "body"],
  *check(proposal) {
    const { body, file, action, target } = proposal;
    if (!body.markdown.includes("```") && !body.markdown.includes("~~~")) return;
    const texts = textsIn(body);
    for (const node of texts) {
      const head = headOf(node);
      if (head === undefined || !isOtherText(head, target)) continue;
      const names = target.map(printTarget).join(", ");
      const message = `the text begins as "${printTarget(head)}", and the target is "${names}": correct one of the two; after an import, the numbers of the proposals may have moved`;
      yield { at: bodyPlace(file, body, node), message };
      break;
    }
    const [current, proposed] = MARKS.map((mark) => texts.find(({ lang }) => lang === mark));
    if (proposed === undefined || !isAgainst(action, current, proposed)) return;
    const what = action === "SUP" ? "abrogates its text, and proposes" : "changes nothing, and proposes";
    const message = `action ${action} ${what} words here: correct the action, or take them out`;
    yield { at: bodyPlace(file, body, proposed), message };
  },
});

/** The texts of a proposal that everybody may read, as the brief has them. */
function textsIn(body: Body): Code[] {
  const sections = bodySections(body, "proposal");
  return body.tree.children.filter(
    (node): node is Code =>
      node.type === "code" &&
      MARKS.includes(node.lang ?? "") &&
      node.value.trim() !== "" &&
      sections.at(node.position?.start.line ?? 0).name === "text",
  );
}

function isAgainst(action: Proposal["action"], current: Code | undefined, { value }: Code): boolean {
  return (
    action === "SUP" || (action === "NOC" && current !== undefined && !readsTheSame(current.value, value))
  );
}

/** A heading is among so many of the first lines. */
const MOST_LINES = 2;

/** The resolution, decision or new text that the heading of a text names. */
function headOf({ value }: Code): Target | undefined {
  const lines = value.split("\n").filter((line) => line.trim() !== "");
  const heads = lines.slice(0, MOST_LINES).map((line) => textOfHeading(line.replace(/[*_\\#]/g, "").trim()));
  return heads.find((head) => head !== undefined && HEADED.has(head.kind));
}

const HEADED: ReadonlySet<Target["kind"]> = new Set(["resolution", "decision", "new"]);

/** Words alone may be of any text. */
function isOtherText(head: Target, targets: readonly Target[]): boolean {
  const known = targets.filter(({ kind }) => kind !== "words");
  const isSame = (one: Target) => mayBeSameText(one, head) || isOnText(one, head);
  return known.length > 0 && !known.some(isSame);
}

/** A heading is no longer than this. */
const LONGEST_HEADING = 120;

/** The text that a heading names, in any of the six languages; what is in brackets behind it does not count. */
export function textOfHeading(heading: string): Target | undefined {
  if (heading === "" || heading.length > LONGEST_HEADING) return undefined;
  for (const candidate of [heading, heading.replace(/\s*[(（].*$/u, "")]) {
    const parsed = parseTarget(candidate);
    const meant = parsed.ok ? parsed : parseTarget(parsed.suggestion ?? "");
    if (meant.ok && meant.value.kind !== "words") return meant.value;
  }
  return undefined;
}

/** Whether two lists of targets, as they are written, name the same texts in any order. */
export function nameSameTexts(some: readonly string[], others: readonly string[]): boolean {
  const isIn = (one: string, list: readonly string[]) => list.some((each) => isSameWritten(one, each));
  return some.every((each) => isIn(each, others)) && others.every((each) => isIn(each, some));
}

function isSameWritten(one: string, other: string): boolean {
  const [left, right] = [parseTarget(one), parseTarget(other)];
  return left.ok && right.ok ? mayBeSameText(left.value, right.value) : readsTheSame(one, other);
}

/** Of a new text one place may have only the placeholder, and another only the subject. */
export function mayBeSameText(one: Target, other: Target): boolean {
  if (targetKey(one) === targetKey(other)) return true;
  if (one.kind !== "new" || other.kind !== "new" || one.text !== other.text) return false;
  if (one.placeholder !== undefined && other.placeholder !== undefined) return false;
  const [left, right] = [one, other].map(({ subject }) => subject?.toLowerCase());
  return left === undefined || right === undefined || readsTheSame(left, right);
}
