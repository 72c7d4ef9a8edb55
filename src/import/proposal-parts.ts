import { withPlainDigits } from "../itu/letter-forms.ts";
import { type ProposalId, parseProposalId } from "../itu/proposal-id.ts";
import { optionalKeys } from "../json-values.ts";
import { type Block, type Paragraph, paragraphsOf, type WordDocument, wordsOf } from "../word/document.ts";
import {
  changesFromFormats,
  hasChanges,
  hasFormatMarks,
  sectionsOf,
  type View,
  type ViewedBlock,
  viewOf,
} from "../word/views.ts";
import {
  ACTION_FIRST,
  ACTIONS,
  articleNumber,
  ID_FIRST,
  INSTRUMENTS,
  REASONS,
  TOOL_NUMBER,
} from "./itu-words.ts";
import { GAP, isRule, plainText, styleKey, tidy, withGaps } from "./paragraph-text.ts";
import type { Note } from "./text-markdown.ts";

/** The line that a proposal begins with. */
export interface ProposalLine {
  id: ProposalId;
  /** As printed: `(MOD)`, `ADD*`. */
  printed: string;
  action?: "ADD" | "MOD" | "SUP" | "NOC";
  /** What is behind ID and action on the same line: the provision, in old documents. */
  rest: string;
}

/** The lines of proposals in a view, by the place of their blocks in the document. */
function proposalLines({ blocks }: View): Map<number, ProposalLine> {
  const lines = new Map<number, ProposalLine>();
  for (const { block, origin } of blocks) {
    const line = block.kind === "paragraph" ? readLine(block) : undefined;
    if (line !== undefined) lines.set(origin, line);
  }
  return lines;
}

/** The paragraphs that have the style or the beginning of such a line, and cannot be read as one: "SUP RCC/44/2 to RCC/44/4". */
function unreadLines({ blocks }: View): Map<number, string> {
  const lines = new Map<number, string>();
  for (const { block, origin } of blocks) {
    if (block.kind !== "paragraph" || readLine(block) !== undefined) continue;
    const words = plainText(block);
    if (words !== "" && (styleKey(block) === "proposal" || hasSeveralIds(words))) lines.set(origin, words);
  }
  return lines;
}

/** Whether a line has an action and nothing but IDs, numbers and words such as "to" and "and". */
function hasSeveralIds(text: string): boolean {
  const [action = "", ...words] = text.split(/[\s,;&–—]+/u);
  if (!ACTIONS.has(action) || !/\/\d/.test(words[0] ?? "")) return false;
  return words.every((word) => /\d[.:]?$/.test(word) || /^\p{L}{1,5}$/u.test(word));
}

const LONGEST = 200;
/** The text's form counts, not its style. */
function readLine({ runs }: Paragraph): ProposalLine | undefined {
  const written = wordsOf(runs);
  if (written.length > LONGEST) return undefined;
  const text = withPlainDigits(tidy(written.replace(/\p{Cf}/gu, "")))
    .replace(/\s+/g, " ")
    .replace(/\s*\/\s*/g, "/");
  const first = ACTION_FIRST.exec(text);
  const second = first === null ? ID_FIRST.exec(text) : null;
  const printed = (first?.[1] ?? second?.[2])?.toUpperCase();
  const id = parseProposalId((first?.[2] ?? second?.[1] ?? "").replace(TOOL_NUMBER, ""));
  if (printed === undefined || !id.ok || id.value.rangeEnd !== undefined) return undefined;
  const action = ACTIONS.get(printed);
  return { id: id.value, printed, ...optionalKeys({ action }), rest: second?.[3] ?? "" };
}

/** A proposal as its document has it. */
export interface ProposalPart {
  line: ProposalLine;
  /** The text with changes rejected, and with changes accepted. */
  current: PartText;
  proposed: PartText;
  reasons: string[];
  hasTableInReasons: boolean;
  /** The places of its blocks in the document, the end excluded. */
  start: number;
  end: number;
  /** Of which instrument its provisions are, by the headings above. */
  instrument?: "CS" | "CV" | "GR";
  /** The name of the article, by the last heading of one, and its number. */
  article?: string;
  articleNumber?: string;
}

export interface PartText {
  blocks: readonly Block[];
  notes: readonly Note[];
}

/** A document taken apart. */
export interface DocumentParts {
  /** What is before the first proposal. */
  before: readonly Paragraph[];
  proposals: ProposalPart[];
  /** Lines of proposals that a tracked change takes out. */
  struckOut: ProposalLine[];
  /** The words of lines that are meant as one of a proposal, and cannot be read as one. */
  unread: string[];
  /** How changes are marked: as tracked changes, by underline and strike-through, or not at all. */
  marking: "tracked" | "formats" | "none";
}

/** Takes a document apart at the lines of its proposals. */
export function takeApart(document: WordDocument): DocumentParts {
  const isTracked = hasChanges(document);
  const marked = isTracked ? document : withFormatsAsChanges(document);
  const views = [viewOf(marked, "accepted"), viewOf(marked, "rejected")] as const;
  const [lines, former] = [proposalLines(views[0]), proposalLines(views[1])];
  const unread = unreadLines(views[0]);
  // A line that was taken out or cannot be read still ends the proposal before it.
  const starts = [...new Set([...lines.keys(), ...former.keys(), ...unread.keys()])].sort((a, b) => a - b);
  const reasonsAt = views[0].blocks.flatMap(({ block, origin }) => (isReasons(block) ? [origin] : []));
  const cuts = new Set([...starts, ...starts.map((at) => at + 1), ...reasonsAt]);
  const [accepted, rejected] = [viewOf(marked, "accepted", cuts), viewOf(marked, "rejected", cuts)];
  const sections = sectionsOf(accepted.blocks, starts);
  const oldSections = sectionsOf(rejected.blocks, starts);
  const proposals: ProposalPart[] = [];
  let above = contextIn(sections[0] ?? [], {});
  for (const [index, start] of starts.entries()) {
    const line = lines.get(start);
    const [own = [], old = []] = [sections, oldSections].map((all) =>
      (all[index + 1] ?? []).filter(({ origin }) => origin !== start),
    );
    const [all, reasons, hasTableInReasons] = partedFromReasons(own);
    const behind = own.find(({ block }) => isReasons(block))?.origin ?? Number.POSITIVE_INFINITY;
    const [oldText] = partedFromReasons(old.filter(({ origin }) => origin < behind));
    const text = withoutNextHeadings(all);
    above = contextIn(text, above);
    if (line !== undefined) {
      const [current, proposed] = [
        withNotes(withoutNextHeadings(oldText), rejected),
        withNotes(text, accepted),
      ];
      const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
      proposals.push({ line, current, proposed, reasons, hasTableInReasons, start, end, ...above });
    }
    above = contextIn(own, above);
  }
  return {
    before: paragraphsOf((sections[0] ?? []).map(({ block }) => block)),
    proposals,
    struckOut: [...former].flatMap(([at, line]) => (lines.has(at) ? [] : [line])),
    unread: [...unread.values()],
    marking: isTracked ? "tracked" : marked === document ? "none" : "formats",
  };
}

/** Before there were tracked changes, what was modified was underlined and struck through; what was added was not. */
function withFormatsAsChanges(document: WordDocument): WordDocument {
  const blocks: Block[] = [];
  let isModified = false;
  let isMarked = false;
  const lines = proposalLines(viewOf(document, "accepted"));
  for (const [at, block] of document.blocks.entries()) {
    const line = lines.get(at);
    if (line !== undefined) isModified = line.action === "MOD";
    const hasMarks = line === undefined && isModified && hasFormatMarks([block]);
    isMarked ||= hasMarks;
    blocks.push(...(hasMarks ? changesFromFormats([block]) : [block]));
  }
  return isMarked ? { ...document, blocks } : document;
}

/** Styles of what begins something new: it belongs to no reasons, and at the end to the next proposal. */
const HEADING =
  /^(?:chap|section|part|art|annex|app|appendix|res|rec|dec|decision|title|heading|table|figure)(?:no|title|ref|date|heading|b|i|\d)*$/;

/** The text of a proposal, its reasons, which are behind it up to the next heading or table, and whether a table ended them. */
function partedFromReasons(blocks: readonly ViewedBlock[]): [ViewedBlock[], string[], boolean] {
  const at = blocks.findIndex(({ block }) => isReasons(block));
  if (at < 0) return [[...blocks], [], false];
  const reasons: string[] = [];
  for (const [index, { block }] of blocks.slice(at).entries()) {
    if (block.kind === "table")
      return [blocks.slice(0, at), reasons, paragraphsOf([block]).some((each) => plainText(each) !== "")];
    if (index > 0 && HEADING.test(styleKey(block))) break;
    const words = plainText({ runs: withGaps(block.runs, GAP) }).replace(REASONS, "");
    // The line at the end of a document, or between two of its parts.
    if (isRule(words)) break;
    if (words !== "") reasons.push(words);
  }
  return [blocks.slice(0, at), reasons, false];
}

function isReasons(block: Block): boolean {
  return block.kind === "paragraph" && (styleKey(block) === "reasons" || REASONS.test(plainText(block)));
}

/** Without headings at the end, which are those of the next proposal's provisions, and without empty paragraphs. */
function withoutNextHeadings(blocks: readonly ViewedBlock[]): ViewedBlock[] {
  const isHeading = (block: Block) =>
    block.kind === "paragraph" && (wordsOf(block.runs).trim() === "" || HEADING.test(styleKey(block)));
  const last = blocks.findLastIndex(({ block }) => !isHeading(block));
  // A text of headings alone is one: what is not changed is named by its heading.
  return last < 0 ? [...blocks] : blocks.slice(0, last + 1);
}

type Context = Pick<ProposalPart, "instrument" | "article" | "articleNumber">;

/** The instrument and the article that headings name, and where they name none, those above. */
function contextIn(blocks: readonly ViewedBlock[], above: Context): Context {
  let context = { ...above };
  let isBelowNumber = false;
  for (const { block } of blocks) {
    const text = block.kind === "paragraph" ? plainText(block) : "";
    if (block.kind !== "paragraph" || text === "" || text.length > 120) continue;
    const style = styleKey(block);
    // Without the template's styles the name of an article is known by its place.
    const isName = isBelowNumber && !/^[\d(]|[,;:]$/.test(text);
    const number = articleNumber(text);
    isBelowNumber = number !== undefined;
    if (isBelowNumber) context = optionalKeys({ instrument: context.instrument, articleNumber: number });
    else if (isName || /^art(?:title|heading)$/.test(style)) context.article = text;
    if (!HEADING.test(style) && text !== text.toUpperCase()) continue;
    const instrument = INSTRUMENTS.find(([, form]) => form.test(text))?.[0];
    if (instrument !== undefined) context = instrument === context.instrument ? context : { instrument };
  }
  return context;
}

/** With the notes that it refers to, in its order. */
function withNotes(viewed: readonly ViewedBlock[], view: View): PartText {
  const blocks = viewed.map(({ block }) => block);
  const wanted = new Set(paragraphsOf(blocks).flatMap(({ runs }) => runs.flatMap(({ note }) => note ?? [])));
  return { blocks, notes: view.notes.filter(({ note }) => wanted.has(note)) };
}
