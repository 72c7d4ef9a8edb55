import { sponsorNamed } from "../../itu/sponsors.ts";
import { isStateName } from "../../itu/state-names.ts";
import { codePointLength, columnAt } from "../characters/code-points.ts";
import { linesOfNode, walk } from "../markdown/walk-tree.ts";
import { bodySections } from "../sections/body-sections.ts";
import { fold, tokensOf } from "../sections/folded-letters.ts";
import type { BodyKind } from "../sections/section-names.ts";
import type { Body, Conference, Issue, Outcome, Proposal } from "../types.ts";
import type { Problem, Rule, RuleContext } from "./rule.ts";

const MESSAGE =
  "this line begins with the name of somebody who leads or reviews for the group, and others read it: if it is a remark of that person, put it into a block :::internal";

/**
 * No line that readers outside the group see begins with the name of a lead or reviewer and a colon, as a remark of that
 * person would; in a text of a treaty, which names no persons, such a line is an error.
 */
export const personalNote: Rule = {
  name: "personal-note",
  severity: "warning",
  redacted: MESSAGE,
  reads: {
    conference: ["body"],
    issue: ["lead", "body"],
    outcome: ["body"],
    proposal: ["reviewed-by", "audience", "body"],
  },
  *check(context) {
    const names = personsOf(context);
    if (names.size === 0) return;
    const { conference, issues, outcomes, proposals } = context;
    if (conference !== undefined) yield* remarksIn(conference, "conference", names);
    for (const issue of issues) yield* remarksIn(issue, "issue", names);
    for (const outcome of outcomes) yield* remarksIn(outcome, "outcome", names);
    for (const proposal of proposals) yield* remarksIn(proposal, "proposal", names);
  },
};

/** A body, a role or an office, which a text may name: "Secretariat: …". */
const NO_PERSON =
  /(?:group|team|secretar|chair|committee|delegat|ministr|minist|bureau|office|coordinat|coalition|council|union|itu|member|expert|draft|grupo|groupe|equip|comit|presid|группа|секретар|комитет)/u;
const PERSON = /^(?:(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*|(?:de|da|do|dos|van|von|bin|al|el|la|ben))$/u;
const SHORTEST_NAME = 3;
const MOST_WORDS = 5;

/** Names of persons that stand as lead or reviewer anywhere in the conference, whole and each part, in plain letters. */
export function personsOf({ issues, proposals }: RuleContext): ReadonlySet<string> {
  const values = new Set([...issues.map(({ lead }) => lead), ...proposals.map((each) => each.reviewedBy)]);
  const names = new Set<string>();
  for (const value of values) {
    for (const name of (value ?? "").split(/[,;/&()]|\s(?:and|et|y|e|и|with)\s/u)) {
      const words = name.trim().split(/\s+/);
      const isPerson = words.length <= MOST_WORDS && words.every((word) => PERSON.test(word));
      if (!isPerson || NO_PERSON.test(fold(name)) || isState(name)) continue;
      for (const part of [words.join(" "), ...words])
        if (part.length >= SHORTEST_NAME && !isState(part)) names.add(fold(part));
    }
  }
  return names;
}

function isState(name: string): boolean {
  return isStateName(name) || sponsorNamed(name) !== undefined;
}

/** A name that is all of a label, at the start of a line. */
const LABEL =
  /^[ \t>*+–•-]*(?:\d{1,3}[.)] )?[*_]{0,3}([\p{L}][\p{L}\p{M}'’. -]{1,60}?)[*_]{0,3}(?: ?[:：]| [–—-] )/u;
/** A label in brackets, which may hold a name among other words: "[to check with Ana: …]". */
const IN_BRACKETS = /[([{]\s?([^()[\]{}:：]{1,60}?)\s?[:：]/gu;
const MOST_BRACKETS = 50;

interface NamedLabel {
  line: number;
  written: string;
  label: string;
}

function labelsIn(written: string, line: number, names: ReadonlySet<string>): NamedLabel[] {
  const atStart = LABEL.exec(written)?.[1]?.trim();
  if (atStart !== undefined && names.has(fold(atStart))) return [{ line, written, label: atStart }];
  if (!/[:：]/u.test(written)) return [];
  const bracketed = [...written.matchAll(IN_BRACKETS)].slice(0, MOST_BRACKETS);
  const named = bracketed.find(([, words = ""]) => tokensOf(fold(words)).some((token) => names.has(token)));
  return named === undefined ? [] : [{ line, written, label: named[1] ?? "" }];
}

function* remarksIn(
  { file, body }: Conference | Issue | Outcome | Proposal,
  kind: BodyKind,
  names: ReadonlySet<string>,
): Iterable<Problem> {
  const candidates = body.markdown
    .split("\n")
    .flatMap((written, index) => labelsIn(written, index + 1, names));
  if (candidates.length === 0) return;
  const sections = bodySections(body, kind);
  const types = judgedLines(body);
  for (const { line, written, label } of candidates) {
    const type = types.get(line);
    if (type === undefined || sections.readersAt(line) === "internal") continue;
    const column = columnAt(written, written.indexOf(label));
    const at = { file, line, column, length: codePointLength(label) };
    yield { at, message: MESSAGE, confidential: true, ...(type === "code" && { severity: "error" }) };
  }
}

/** Lines of paragraphs, and of the texts of treaties, which contain no names of persons. */
function judgedLines({ tree }: Body): Map<number, "code" | "paragraph"> {
  const types = new Map<number, "code" | "paragraph">();
  walk(tree, (node) => {
    const isText = node.type === "code" && (node.lang === "current" || node.lang === "proposed");
    if (node.type !== "paragraph" && !isText) return;
    for (const line of linesOfNode(node)) types.set(line, isText ? "code" : "paragraph");
  });
  return types;
}
