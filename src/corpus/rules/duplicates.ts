import { type ProposalId, proposalIdsOverlap } from "../../itu/proposal-id.ts";
import { looksLikeCopy, nameCopied } from "../folder/file-names.ts";
import type { Issue, Proposal } from "../types.ts";
import { type Problem, placeName, type Rule, type RuleContext } from "./rule.ts";

/**
 * No two keys of proposals, and no two slugs of issues, differ only in letter case, and no two files have the same
 * content or hold one proposal.
 */
export const duplicateFile: Rule = {
  name: "duplicate-file",
  severity: "error",
  reads: {},
  *check(context) {
    yield* clashes("key", context.proposalFiles);
    yield* clashes("name", context.issueFiles);
    const reported = new Set<string>();
    for (const find of [copies, namedCopies, enteredTwice, issueTwice]) {
      const found = [...find(context, reported)];
      for (const { at } of found) reported.add(at.file);
      yield* found;
    }
  },
};

function* clashes(noun: string, files: ReadonlyMap<string, string>): Iterable<Problem> {
  const taken = new Map<string, string>();
  for (const [name, file] of files) {
    const folded = name.normalize("NFKC").toLowerCase();
    const other = taken.get(folded);
    if (other === undefined) taken.set(folded, file);
    else {
      const message = `the ${noun} "${name}" differs only in letter case from that of ${other}; rename one of the files`;
      yield { at: { file, line: 1, column: 1 }, message };
    }
  }
}

/** Files with the content of another one; of each pair the one whose name looks like a copy's, or the later one. */
function* copies({ proposalFiles, issueFiles, texts, proposals, issues }: RuleContext): Iterable<Problem> {
  const records = new Map([...issues, ...proposals].map((record) => [record.file, record]));
  const seen = new Map<string, string>();
  for (const file of [...issueFiles.values(), ...proposalFiles.values()]) {
    const { whole, core } = comparedForms(records.get(file), texts.get(file) ?? "");
    // Empty files are not copies.
    if (whole === "") continue;
    const sameText = seen.get(whole);
    const other = sameText ?? (core === undefined ? undefined : seen.get(core));
    seen.set(whole, file);
    if (core !== undefined) seen.set(core, file);
    if (other === undefined) continue;
    const [copy, kept] = looksLikeCopy(other) ? [other, file] : [file, other];
    const message =
      sameText === undefined
        ? `this file has the title, the sponsors and the text of ${kept}, and other keys: are they one proposal? Keep one of them`
        : `this file has the same content as ${kept}, which would be counted twice: keep one of them`;
    yield { at: { file: copy, line: 1, column: 1 }, message };
  }
}

/**
 * Proposals with the name that a program gives to a copy of another one, its title and its sponsors: somebody made the
 * name valid, and worked on one of the two. `reported` are the files with a finding.
 */
function* namedCopies({ proposals }: RuleContext, reported: ReadonlySet<string>): Iterable<Problem> {
  const byFile = new Map(proposals.map((proposal) => [proposal.file, proposal]));
  for (const copy of proposals) {
    const name = nameCopied(copy.file);
    if (name === undefined || reported.has(copy.file)) continue;
    const first = byFile.get(`${copy.file.slice(0, copy.file.lastIndexOf("/") + 1)}${name}.md`);
    if (first === undefined || (first.id !== undefined && copy.id !== undefined)) continue;
    if (titleAndSponsors(first) !== titleAndSponsors(copy)) continue;
    const message = `this file has the name of a copy of ${first.file}, its title and its sponsors: if they are one proposal, which would be counted twice, keep one of them; if not, correct the title`;
    yield { at: { file: copy.file, line: 1, column: 1 }, message };
  }
}

/**
 * Proposals with the title, the sponsors and the target of another one, of which one at least has no ID: two people may
 * have entered it under two names. Reported is the one without an ID, or else the later one. Those that have a relation
 * to the other one are known to be two.
 */
function* enteredTwice({ proposals }: RuleContext, reported: ReadonlySet<string>): Iterable<Problem> {
  const kept = new Map<string, Proposal>();
  const repeated = new Set<string>();
  const candidates = proposals
    .filter(({ file, status }) => !reported.has(file) && status !== "merged" && status !== "superseded")
    .filter(({ title, target }) => words(title) !== "" && target.length > 0)
    .map((proposal) => ({ proposal, form: `${titleAndSponsors(proposal)}\n${targetsOf(proposal)}` }));
  for (const { proposal, form } of candidates) {
    const first = kept.get(form);
    if (first !== undefined) repeated.add(form);
    if (first === undefined || (first.id === undefined && proposal.id !== undefined))
      kept.set(form, proposal);
  }
  for (const { proposal, form } of candidates) {
    if (!repeated.has(form)) continue;
    // Those with IDs of their own are one proposal only where their texts are alike, too.
    const text = proposal.id === undefined ? undefined : textOf(proposal);
    const compared = text === undefined ? form : `${form}\n${text}`;
    const first = kept.get(compared);
    if (first === undefined && text !== "") kept.set(compared, proposal);
    if (first === undefined || first === proposal) continue;
    if (isRelated(first, proposal) || isRelated(proposal, first)) continue;
    // Reported as one ID in two files.
    if (first.id !== undefined && proposal.id !== undefined && proposalIdsOverlap(first.id, proposal.id))
      continue;
    const message =
      proposal.id === undefined
        ? `this file has the title, the sponsors and the target of ${first.file}, and no ID of its own: if they are one proposal, which would be counted twice, keep one of them; if not, write its "id", or another title`
        : `this file has the title, the sponsors, the target and the text of ${first.file}, under another ID: if they are one proposal, which would be counted twice, keep one of them; if not, name the other one under "relations", such as "same-subject"`;
    yield { at: { file: proposal.file, line: 1, column: 1 }, message, severity: "warning" };
  }
}

/** Issues with the title of another one: readers cannot distinguish them, and each has a part of the proposals. */
function* issueTwice({ issues }: RuleContext, reported: ReadonlySet<string>): Iterable<Problem> {
  const byTitle = new Map<string, Issue>();
  for (const issue of issues) {
    const title = words(issue.title).toLowerCase();
    const first = byTitle.get(title);
    if (first === undefined) byTitle.set(title, issue);
    if (first === undefined || title === "" || reported.has(issue.file)) continue;
    const message = `this issue has the title of ${first.file}: if they are one, keep one of the two files, and write "issue: ${first.slug}" or "issue: ${issue.slug}" in all proposals of both; if not, give one of them another title`;
    yield { at: issue.at("title"), message };
  }
}

function textOf({ body }: Proposal): string {
  return words(body.markdown.replace(/<!--[\s\S]*?(?:-->|$)/g, ""));
}

function targetsOf({ target }: Proposal): string {
  const targets = target.map((one) => JSON.stringify(one));
  return targets.sort().join(" ");
}

function isRelated({ relations }: Proposal, { key }: Proposal): boolean {
  return Object.values(relations).some((names) => names.includes(key));
}

/** Two proposals may share a body that is shorter than this. */
const LONG = 120;

/** What files are compared by: their whole texts, and of proposals the parts that stay the same in a copy. */
interface ComparedForms {
  text: string;
  whole: string;
  core: string | undefined;
}

/** By record: the preview checks the same files after each change of one. */
const known = new WeakMap<Proposal | Issue, ComparedForms>();

function comparedForms(record: Proposal | Issue | undefined, text: string): ComparedForms {
  const before = record && known.get(record);
  if (before?.text === text) return before;
  const core = record !== undefined && "sponsors" in record ? coreOf(record) : undefined;
  const forms = { text, whole: normalText(text), core };
  if (record !== undefined) known.set(record, forms);
  return forms;
}

/** The parts of a proposal that stay the same after a copy was made: title, sponsors, body. */
function coreOf(proposal: Proposal): string | undefined {
  // All files started by `new` are alike: guidance in a comment, and no title yet.
  const body = textOf(proposal);
  if (body.length < LONG || words(proposal.title) === "") return undefined;
  return `${titleAndSponsors(proposal)}\n${body}`;
}

function titleAndSponsors({ title, sponsors }: Proposal): string {
  return [words(title), [...sponsors].sort().join(" ")].join("\n");
}

/** The text in a form that does not depend on the order of keys, line breaks and the composition of letters. */
function normalText(text: string): string {
  const lines = text.split("\n");
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end < 0) return words(text);
  const entries: string[] = [];
  for (const line of lines.slice(1, end)) {
    if (/^[\s-]/.test(line) && entries.length > 0) entries.push(`${entries.pop()}\n${line}`);
    else entries.push(line);
  }
  const keys = entries.map(words).filter((entry) => entry !== "");
  return [...keys.sort(), words(lines.slice(end + 1).join("\n"))].join("\n");
}

function words(text: string): string {
  // Most blanks are what they are replaced by.
  return text
    .normalize("NFC")
    .replace(/\s{2,}|[^\S ]/gu, " ")
    .trim();
}

/** No two proposals have the same ID, or ranges of IDs with a number in common. */
export const duplicateId: Rule = {
  name: "duplicate-id",
  severity: "error",
  reads: { proposal: ["id"] },
  *check({ proposals }) {
    const byDocument = new Map<string, { proposal: Proposal; id: ProposalId }[]>();
    for (const proposal of proposals) {
      const id = proposal.id;
      if (!id) continue;
      const document = `${id.document.series ?? ""}/${id.document.number}`;
      const others = byDocument.get(document) ?? [];
      const other = others.find((earlier) => proposalIdsOverlap(earlier.id, id));
      if (other) {
        const isOtherCopy = looksLikeCopy(other.proposal.file) && !looksLikeCopy(proposal.file);
        const [copy, kept] = isOtherCopy ? [other.proposal, proposal] : [proposal, other.proposal];
        yield {
          at: copy.at("id"),
          message: `id ${copy.id?.printed} is the same proposal as ${kept.id?.printed} in ${placeName(kept.at("id"))}; a proposal has only one file`,
        };
      }
      others.push({ proposal, id });
      byDocument.set(document, others);
    }
  },
};

/** Two issues in the same place are printed by slug, which may not be what is meant. */
export const duplicateOrder: Rule = {
  name: "duplicate-order",
  severity: "warning",
  reads: { issue: ["order", "priority"] },
  *check({ issues }) {
    const taken = new Map<string, Issue>();
    for (const issue of [...issues].sort((a, b) => (a.slug < b.slug ? -1 : 1))) {
      // Listed issues are printed before background ones, whatever their order.
      const rank = `${issue.priority} ${issue.order}`;
      const first = taken.get(rank);
      if (first === undefined) {
        taken.set(rank, issue);
        continue;
      }
      const where = placeName(first.at("order"));
      yield {
        at: issue.at("order"),
        message: `order ${issue.order} is also that of ${where}; "${first.slug}" is printed first`,
      };
    }
  },
};
