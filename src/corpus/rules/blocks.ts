import type { Code, RootContent } from "mdast";
import type { Place } from "../../finding.ts";
import { closest } from "../../itu/did-you-mean.ts";
import { JOINED_SCRIPT, normalForm } from "../../normal-form.ts";
import { unchanged } from "../format-rules.ts";
import { bodySections } from "../sections/body-sections.ts";
import { once } from "../sections/folded-letters.ts";
import { isRestricted, WITHHELD } from "../sections/section-names.ts";
import type { Issue, Outcome, Proposal } from "../types.ts";
import { bodyLines, bodyPlace, type Problem, type Rule } from "./rule.ts";
import marks from "./text-marks.json" with { type: "json" };

/** The marks of the texts of a proposal, in their order. */
export const MARKS: readonly string[] = ["current", "proposed"];
const RESERVED = "amended";

/** Blocks of `current` and `proposed` text are under the heading of a proposal's text, one after the other. */
export const textFence: Rule = {
  name: "text-fence",
  isOfOneFile: true,
  severity: "error",
  redacted: '"current" and "proposed" texts belong under "## Text" of a proposal, one after the other',
  reads: { proposal: ["body"], issue: ["body"], outcome: ["body"] },
  *check({ proposals, issues, outcomes }) {
    for (const proposal of proposals) yield* checkFences(proposal, "proposal");
    for (const issue of issues) yield* checkFences(issue, "issue");
    for (const outcome of outcomes) yield* checkFences(outcome, "outcome");
  },
};

type FenceFault = Omit<Problem, "at">;

function* checkFences(
  { body, file }: Proposal | Issue | Outcome,
  kind: "proposal" | "issue" | "outcome",
): Iterable<Problem> {
  const sections = bodySections(body, kind);
  const { children } = body.tree;
  const openings = new Map<string, number>();
  const lines = bodyLines(body);
  for (const root of children) {
    if (root.type === "heading") openings.clear();
    for (const node of codesIn([root])) {
      const { name } = sections.at(node.position?.start.line ?? 0);
      // Something before it, or in it, has to be corrected first.
      if (name === WITHHELD) continue;
      const fault =
        unclosed(node, lines) ??
        (name === "text" && node === root
          ? (wrongMark(node, true) ?? wrongPair(node, children) ?? repeated(node, openings))
          : (wrongMark(node, false) ?? wrongPlace(node)));
      if (fault !== undefined) yield { at: bodyPlace(file, body, node), ...fault };
    }
  }
}

/** A text goes on to the next end of a block: where its own is missing, the other text is printed as a part of it. */
function unclosed({ value, lang, position }: Code, lines: readonly string[]): FenceFault | undefined {
  const inner = /^[ \t]*(`{3,}|~{3,})[ \t]*(current|proposed)[ \t]*$/m.exec(value);
  if (inner === null) return undefined;
  const [whole, fence = "", mark] = inner;
  const [sign = ""] = fence;
  const behind = value.slice(inner.index + whole.length);
  const hasEnd = new RegExp(`^[ \\t]*${sign}{${fence.length},}[ \\t]*$`, "m").test(behind);
  // A block with a longer fence, or of another kind, shows the whole of one as an example.
  const outer = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(lines[(position?.end.line ?? 0) - 1] ?? "")?.[1] ?? "";
  const isLonger = outer.startsWith(sign) && outer.length > fence.length;
  if (hasEnd && outer !== "" && (isLonger || !MARKS.includes(lang ?? ""))) return undefined;
  const message = `the "${mark}" text begins within this block, whose own end is missing: write a line \`\`\` before it`;
  return { message, suggestion: "```" };
}

/** Under `## Text`, a block with a misspelt mark would be printed as the proposed text, or without a mark. */
function wrongMark({ lang, meta, value }: Code, isUnderText: boolean): FenceFault | undefined {
  if (lang === null || lang === undefined || MARKS.includes(lang)) return undefined;
  const lower = lang.normalize("NFKC").toLowerCase();
  if (CODE_LANGUAGES.has(lower)) return undefined;
  if (lower === RESERVED) {
    return {
      message: '"amended" is reserved: show the text as "current" and "proposed", one after the other',
    };
  }
  if (MARKS.includes(lower)) {
    return { message: `"${lang}" is written "${lower}"`, suggestion: `\`\`\`${lower}` };
  }
  const info = `${lang} ${meta ?? ""}`.trim();
  const meant = translatedMark(info) ?? (isUnderText ? meantMark(info) : undefined);
  const wrong = `"${info}" is not a mark of a text, "current" or "proposed"`;
  if (meant === RESERVED) return { message: `${wrong}: show the text as these two, one after the other` };
  if (meant !== undefined)
    return { message: `${wrong}; did you mean "${meant}"?`, suggestion: `\`\`\`${meant}` };
  if (!isUnderText || CODE.test(value) || !/\p{L}/u.test(value)) return undefined;
  return { message: `${wrong}, and readers would not see which of them this text is: write that one` };
}

/** Languages of code; a block in another one may be a text unless it has signs of code. */
const CODE_LANGUAGES: ReadonlySet<string> = new Set(marks.code.split(" "));
const CODE = /[{}<>=\\|]|\(\)/;

/** The words behind a fence without signs and accents, as the words of the table are compared. */
const folded = (info: string): string =>
  info
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

/** The mark whose words, and no other's, a text has. */
function markIn(info: string, table: ReturnType<typeof tableOf>): string | undefined {
  const text = folded(info);
  const isIn = (whole: string) => (word: string) =>
    JOINED_SCRIPT.test(word) ? whole.includes(word) : ` ${whole} `.includes(` ${word} `);
  const present = table.current.filter(isIn(text));
  // "改正前", before the amendment, has "改正" in it.
  const rest = present.reduce((words, word) => words.replaceAll(word, " "), text);
  const isProposed = table.proposed.some(isIn(rest));
  if (present.length > 0) return isProposed ? undefined : "current";
  return isProposed ? "proposed" : undefined;
}

const tableOf = ({ current, proposed }: Record<"current" | "proposed", Readonly<Record<string, string>>>) => {
  const words = (languages: Readonly<Record<string, string>>) =>
    Object.values(languages).flatMap((line) =>
      line.split(" ").map((word) => folded(word.replaceAll("_", " "))),
    );
  return { current: words(current), proposed: words(proposed) };
};
const translations = once(() => tableOf(marks));
const synonyms = once(() => tableOf(marks.underText));

/** The mark of a text whose word in another language is behind a fence. */
const translatedMark = (info: string): string | undefined => markIn(info, translations());

/** The mark of a text that is meant by the words behind a fence. */
export function meantMark(info: string): string | undefined {
  const text = info.normalize("NFKC").toLowerCase();
  if (MARKS.includes(text)) return text;
  return translatedMark(info) ?? markIn(info, synonyms()) ?? closest(text, [...MARKS, RESERVED]);
}

function wrongPlace({ lang }: Code): FenceFault | undefined {
  if (!MARKS.includes(lang ?? "")) return undefined;
  return {
    message: `a block of ${lang} text has to be under "## Text" of a proposal, outside lists and quotes`,
  };
}

/** `current` and `proposed` are shown as one where they follow each other directly. */
function wrongPair(node: Code, siblings: readonly RootContent[]): FenceFault | undefined {
  const index = siblings.indexOf(node);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  if (isCurrent(before) && node.lang !== "proposed") {
    return { message: 'the block after a "current" text is the "proposed" one: mark it so' };
  }
  if (!isCurrent(node) || after?.type === "code") return undefined;
  const message =
    'no "proposed" text directly follows this "current" one: the brief shows only the present text';
  return { severity: "warning", message };
}

/**
 * Two texts of one mark under one heading that begin alike: one was to be replaced by the other. `openings` has the lines
 * of the texts before under this heading, by mark and first line.
 */
function repeated({ lang, value, position }: Code, openings: Map<string, number>): FenceFault | undefined {
  const [opening = ""] = value.trim().split("\n", 1);
  const start = `${lang} ${normalForm(opening)}`;
  const before = openings.get(start);
  if (before === undefined) {
    if (opening !== "") openings.set(start, position?.start.line ?? 1);
    return undefined;
  }
  const message = `this "${lang}" text begins as the one in line ${before}: the brief shows both; remove the one that was replaced`;
  return { severity: "warning", message };
}

function isCurrent(node: RootContent | undefined): boolean {
  return node?.type === "code" && node.lang === "current";
}

function codesIn(nodes: readonly RootContent[]): Code[] {
  return nodes.flatMap((node) => {
    if (node.type === "code") return [node];
    return "children" in node ? codesIn(node.children) : [];
  });
}

/** A block for delegations is not under a heading that they may not read. */
export const unreachableBlock: Rule = {
  name: "unreachable-block",
  isOfOneFile: true,
  severity: "warning",
  redacted: unchanged,
  reads: { proposal: ["audience", "review", "body"], issue: ["position", "body"] },
  *check({ proposals, issues }) {
    for (const proposal of proposals) {
      if (proposal.audience === "internal") yield* unreachable(proposal, "proposal");
      else if (proposal.review !== "agreed") yield* unreachable(proposal, "proposal", "review: agreed");
    }
    for (const issue of issues) {
      if (issue.position === "none") yield* unreachable(issue, "issue", "position: proposed or agreed");
    }
  },
};

function* unreachable(
  { body, file }: Proposal | Issue,
  kind: "proposal" | "issue",
  needed?: string,
): Iterable<Problem> {
  const sections = bodySections(body, kind);
  for (const { audience, firstLine } of body.fences) {
    if (audience !== "delegation") continue;
    const { name, heading } = sections.at(firstLine);
    if (needed !== undefined && (name === "further" || !isRestricted(heading))) continue;
    const hidden = "only the group sees a proposal with audience: internal";
    const why = needed === undefined ? hidden : `delegations see "## ${heading}" only with ${needed}`;
    yield { at: fencePlace(file, firstLine), message: `no delegation can read this block: ${why}` };
  }
}

/** Where a release makes packs, a block for one state is for a state that gets one: "DMA" may have been meant for "DOM". */
export const blockWithoutPack: Rule = {
  name: "block-without-pack",
  severity: "warning",
  redacted: unchanged,
  reads: { conference: ["delegations", "body"], issue: ["body"], outcome: ["body"], proposal: ["body"] },
  *check({ conference, issues, outcomes, proposals }) {
    const listed = conference?.delegations ?? [];
    if (conference === undefined || listed.length === 0) return;
    for (const { body, file } of [conference, ...issues, ...outcomes, ...proposals]) {
      for (const { states, firstLine } of body.fences) {
        if (states.every((state) => listed.includes(state))) continue;
        // Which state it is for is confidential.
        const message =
          'this block is for a state that is not under "delegations" in conference.md, so a release makes no pack for it: correct the block, or add the state there';
        yield { at: fencePlace(file, firstLine), message };
      }
    }
  },
};

function fencePlace(file: string, firstLine: number): Place {
  return { file, line: firstLine, column: 1, length: ":::delegation".length };
}
