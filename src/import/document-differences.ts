import { toString as plainWords } from "mdast-util-to-string";
import { scalarOf, textsUnder, type YamlMap } from "../corpus/frontmatter.ts";
import type { FileDraft } from "../corpus/read-file.ts";
import { nameSameTexts } from "../corpus/rules/text-target.ts";
import { headingWords } from "../corpus/sections/section-names.ts";
import type { Body } from "../corpus/types.ts";
import { parseTarget, printTarget } from "../itu/target.ts";
import { readsTheSame } from "../normal-form.ts";
import type { ConferenceRecord } from "./conference-record.ts";
import { REASONS_HEADING } from "./itu-words.ts";
import { revisionNumber } from "./letterhead.ts";
import { tidy } from "./paragraph-text.ts";
import type { ProposalDraft } from "./proposal-draft.ts";
import { textDifferences } from "./recorded-texts.ts";

/**
 * Where a document differs from the record in what no run writes, for a person to change: in words of its own, so only where
 * the document is in the language of the file. Each run finds the same until the two agree.
 */
export function differencesByHand(
  draft: ProposalDraft,
  { front, body }: FileDraft,
  language: string,
): string[] {
  const keys = front.entries;
  const isForeign = draft.language !== undefined && !isOneLanguage(draft.language, language);
  return [
    ...keyDifferences(draft, keys, isForeign),
    ...(isForeign || body === undefined ? [] : reasonsDifferences(draft.reasons, body, language)),
  ];
}

/** What a file has for the keys that identify a proposal in a document. */
interface Identity {
  action: string | undefined;
  targets: readonly string[];
}

/** What a file states of a proposal's identity. */
export function identityOnRecord(keys: YamlMap | undefined): Identity {
  return { action: scalarOf(keys, "action"), targets: textsUnder(keys, "target") };
}

/** What a proposal of a document states of its identity. */
function identityInDocument({ line, targets }: ProposalDraft): Identity {
  return { action: line.action ?? line.printed, targets };
}

/** Whether two proposals do the same to the same texts; what is not known on either side is no reason. */
function isSameIdentity(one: Identity, other: Identity): boolean {
  const isAlike = one.targets.length > 0 && nameSameTexts(one.targets, other.targets);
  return isAlike && one.action === other.action;
}

/** The keys in which what is stated of one proposal, by a document or a row, contradicts the record. */
export function contradictedKeys(now: Identity, known: Identity): ("action" | "target")[] {
  const isOtherAction = known.action !== undefined && now.action !== undefined && now.action !== known.action;
  const isOtherTarget =
    known.targets.length > 0 && now.targets.length > 0 && !nameSameTexts(now.targets, known.targets);
  return [...(isOtherTarget ? ["target" as const] : []), ...(isOtherAction ? ["action" as const] : [])];
}

/** With a reason on those whose numbers a revision may have changed: nothing of them is written. */
export function withMoved(drafts: readonly ProposalDraft[], record: ConferenceRecord): ProposalDraft[] {
  const now = drafts.map((draft) => {
    const found = record.identify(draft.line.id);
    const recorded = found.kind === "known" ? found.recorded : undefined;
    const keys = recorded?.keys;
    return { draft, recorded, keys, other: keys && whyOther(draft, keys, record.language) };
  });
  return now.map(({ draft, recorded, keys, other }) => {
    if (recorded !== undefined && other !== undefined) {
      const { file } = recorded.source;
      const known = identityOnRecord(keys);
      const there = now.find(({ draft: each }) => isSameIdentity(identityInDocument(each), known));
      const hint =
        there === undefined ? "" : `, as ${there.draft.line.id.printed} there is on what ${file} is on`;
      return {
        ...draft,
        mayBeMoved: `${other}: the numbers of the proposals may have moved${hint}; where they have, give ${file} the ID that its proposal has now; where this is the same proposal, correct ${file} by hand; then import the document again`,
      };
    }
    if (recorded !== undefined) return draft;
    const former = record.ofDocument(draft.line.id).find((each) => {
      const own = now.find((one) => one.recorded === each);
      const isLeft = own === undefined ? revisionNumber(draft.document) > 0 : own.other !== undefined;
      return isLeft && isSameIdentity(identityInDocument(draft), identityOnRecord(each.keys));
    });
    if (former === undefined) return draft;
    const { file } = former.source;
    return {
      ...draft,
      mayBeMoved: `${former.id.printed}, in ${file}, is on the same, and not in this document with that number: where it is this proposal, give ${file} the ID ${draft.line.id.printed}, and import the document again; else make a file with plenibrief new proposal ${draft.line.id.printed}`,
    };
  });
}

/** What contradicts the record, so that a proposal may be another one; without a target that was found, the title decides. */
function whyOther(draft: ProposalDraft, keys: YamlMap, recordLanguage: string): string | undefined {
  const language = scalarOf(keys, "language") ?? recordLanguage;
  const isForeign = draft.language !== undefined && !isOneLanguage(draft.language, language);
  const contradicted = new Set<string>(contradictedKeys(identityInDocument(draft), identityOnRecord(keys)));
  if (draft.targets.length === 0) contradicted.add("title");
  const found = statedKeys(draft, keys, isForeign).flatMap((each) => {
    const known = textsUnder(keys, each.key);
    if (!contradicted.has(each.key) || known.length === 0 || isSame(each, known)) return [];
    return [inBoth(each.key, known, each.now)];
  });
  return found.length === 0 ? undefined : found.join("; ");
}

function inBoth(key: string, known: readonly string[], now: readonly string[]): string {
  const [before, after] = [known, now].map((values) => `"${values.join(", ")}"`);
  const onRecord = known.length === 0 ? "is not on record" : `on record is ${before}`;
  return `${key} ${onRecord}, the document has ${after}`;
}

/** Whether two languages are one, whatever their region. */
export function isOneLanguage(one: string, other: string): boolean {
  return one.split("-")[0] === other.split("-")[0];
}

interface StatedKey {
  key: string;
  /** What the document has; none where it has nothing that could be read. */
  now: readonly string[];
  /** The form in which two values are compared. */
  formOf?: (value: string) => string;
  /** The record may have more than the document. */
  mayHaveMore?: true;
}

function keyDifferences(draft: ProposalDraft, keys: YamlMap | undefined, isForeign: boolean): string[] {
  return statedKeys(draft, keys, isForeign).flatMap((each) => {
    const known = textsUnder(keys, each.key);
    return isSame(each, known)
      ? []
      : [`${inBoth(each.key, known, each.now)}: change it by hand where it matters`];
  });
}

function statedKeys(draft: ProposalDraft, keys: YamlMap | undefined, isForeign: boolean): StatedKey[] {
  const { line, sponsors, targets, title, document, submitted } = draft;
  // Of a revised proposal the record has the date of the first document.
  const isRevised =
    revisionNumber(document) > 0 && keys?.entries.some(({ key }) => key === "history") === true;
  const isDated = submitted !== undefined && document === scalarOf(keys, "document") && !isRevised;
  const targetForm = (written: string) => formOfTarget(written, isForeign);
  return [
    { key: "action", now: [line.action ?? line.printed] },
    { key: "sponsors", now: sponsors, mayHaveMore: true },
    { key: "target", now: targets, formOf: targetForm },
    { key: "title", now: title === undefined || isForeign ? [] : [title] },
    {
      key: "submitted",
      now: isDated ? [submitted] : [],
      formOf: (date) => (submitted?.startsWith(date) === true ? submitted : date),
    },
  ];
}

function isSame(
  { key, now, formOf = (value) => value, mayHaveMore }: StatedKey,
  known: readonly string[],
): boolean {
  // Without an action of its own, the document has none for the record.
  if (now.length === 0 || (key === "action" && known.length === 0 && now[0] === "OTHER")) return true;
  const [left, right] = [known, now].map((values) => values.map(formOf).toSorted());
  if (mayHaveMore) return right?.every((value) => left?.includes(value)) === true;
  return readsTheSame(left, right);
}

/** The subject of a new text is in words of the document. */
function formOfTarget(written: string, isForeign: boolean): string {
  const parsed = parseTarget(written);
  if (!parsed.ok) return written;
  const { value } = parsed;
  if (!isForeign || value.kind !== "new") return printTarget(value);
  const { subject: _, ...rest } = value;
  return printTarget(rest);
}

const REASONS_HEADINGS: ReadonlySet<string> = new Set(
  [...REASONS_HEADING.values()].map((each) => each.toLowerCase()),
);

/** The reasons as a whole: a sentence that only the record has is a difference, as is one that only the document has. */
function reasonsDifferences(reasons: readonly string[], body: Body, language: string): string[] {
  const now = reasons.map(tidy).filter((words) => words !== "");
  const quotations = quotationsIn(body);
  if (now.length > 0 && quotations.some(({ words }) => readsTheSame(words, now))) return [];
  const known = quotations.flatMap(({ words, isReasons }) => (isReasons ? words : []));
  if (readsTheSame(known, now)) return [];
  const what =
    now.length === 0
      ? "the document has no reasons, and the record has"
      : "the reasons in the document are not those on record";
  const [before, after] = [known, now].map((words) => words.map(literalText).join("\n\n"));
  const shown =
    known.length === 0 || now.length === 0 ? [] : textDifferences("reasons", before, after, language);
  return [`${what}: change them by hand where it matters`, ...shown];
}

/** Emphasis of the record's own, which a comparison of texts reads. */
function literalText(words: string): string {
  return words.replace(/[\\*_]/g, "\\$&");
}

/** The quotations that everybody reads, by paragraph; those of the reasons are below their heading, in any language. */
function quotationsIn({ tree, fences }: Body): { words: string[]; isReasons: boolean }[] {
  let isReasons = false;
  return tree.children.flatMap((node) => {
    if (node.type === "heading" && node.depth <= 2)
      isReasons = REASONS_HEADINGS.has(headingWords(node).toLowerCase());
    const line = node.position?.start.line ?? 0;
    const isFenced = fences.some(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
    if (node.type !== "blockquote" || isFenced) return [];
    return [{ words: node.children.map((each) => tidy(plainWords(each))), isReasons }];
  });
}
