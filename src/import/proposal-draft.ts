import { doubtOfYear } from "../corpus/record-date.ts";
import type { Day } from "../corpus/types.ts";
import { baseOfDocument, printDocumentReference } from "../itu/document-reference.ts";
import { codeOfPrefix, groupByCode } from "../itu/regional-groups.ts";
import { decision, resolution } from "../itu/resolutions.ts";
import { parseSponsor } from "../itu/sponsors.ts";
import { parseTarget, printTarget, type Target } from "../itu/target.ts";
import { optionalKeys } from "../json-values.ts";
import { type Paragraph, paragraphsOf, type WordDocument } from "../word/document.ts";
import { type DocumentLanguage, languageOfWords } from "./document-language.ts";
import { ARTICLE, CALL, CONFERENCE_NAME } from "./itu-words.ts";
import { type Letterhead, type NamedDocument, readLetterhead } from "./letterhead.ts";
import {
  doubtOf,
  foundOf,
  noticesOfAuthors,
  noticesOfDocument,
  noticesOfLetterhead,
  noticesOfNumbers,
  noticesOfRemarks,
} from "./notices.ts";
import { plainText, referenceIn, styleKey } from "./paragraph-text.ts";
import { type DocumentParts, type ProposalLine, type ProposalPart, takeApart } from "./proposal-parts.ts";
import { provisionsIn } from "./table-shape.ts";
import { textMarkdown } from "./text-markdown.ts";

/** A proposal for the record; what is not known is left out and named by `check`. */
export interface ProposalDraft {
  line: ProposalLine;
  /** Codes as in `sponsors`. */
  sponsors: string[];
  document: string;
  submitted?: string;
  targets: string[];
  title?: string;
  /** BCP 47. */
  language?: string;
  /** The words can be in several languages. */
  isLanguageOpen?: true;
  current?: string;
  proposed?: string;
  reasons: string[];
  /** Why its ID may be wrong: the document states otherwise. Nothing on record is changed by it. */
  doubt?: string;
  /** The document has its ID twice. */
  isRepeated?: true;
  /** Why it may be another proposal than the one on record with its ID, or one that is on record with another ID. */
  mayBeMoved?: string;
}

/** The proposals of a document, and what a person should know of how it was read. */
export interface ImportedDocument {
  /** The conferences that its letterhead and the name of its file state, `PP-22`: one, unless they disagree. */
  conferences: string[];
  proposals: ProposalDraft[];
  notices: string[];
}

/** Makes the proposals of a document out of it. A date years from the day on which the conference `opens` is left out. */
export function importDocument(word: WordDocument, named: NamedDocument, opens?: Day): ImportedDocument {
  const parts = takeApart(word);
  const { date, ...undated } = readLetterhead(parts.before);
  const doubtful = date !== undefined && opens !== undefined ? doubtOfYear(date, opens) : undefined;
  const head: Letterhead = doubtful === undefined ? { ...undated, ...optionalKeys({ date }) } : undated;
  const { language, notice } = languageOf(parts, head, named);
  const isEmpty = parts.proposals.length === 0;
  const notices = [
    ...noticesOfDocument(word, parts),
    ...noticesOfAuthors(word.changes, parts),
    ...noticesOfNumbers(head, named),
    ...(notice === undefined ? [] : [notice]),
    ...(isEmpty ? foundOf(head, language, parts) : noticesOfLetterhead(head, doubtful)),
  ];
  const document = head.document ?? named.document;
  const isLanguageOpen = language === undefined && notice !== undefined;
  const read = { parts, head, language, document, isLanguageOpen };
  const proposals = parts.proposals.map((part) => draftOfPart(part, read, notices));
  notices.push(...noticesOfRemarks(proposals));
  const conferences = [head.conference, named.conference].filter((each) => each !== undefined);
  return { proposals, notices, conferences: [...new Set(conferences)] };
}

/** What is known of a document whose proposals are read. */
interface ReadDocument {
  parts: DocumentParts;
  head: Letterhead;
  language: string | undefined;
  document: Letterhead["document"];
  /** Its language was looked for, and is not certain. */
  isLanguageOpen: boolean;
}

/** One proposal of a document. What a person should know of it is added to the notices. */
function draftOfPart(
  part: ProposalPart,
  { parts, head, language, document, isLanguageOpen }: ReadDocument,
  notices: string[],
): ProposalDraft {
  const { line } = part;
  // A file may contain several addenda: then each ID names its own document.
  const isOfDocument =
    document !== undefined && baseOfDocument(document) === baseOfDocument(line.id.document);
  const sponsors = line.id.sponsors.map(codeOfPrefix);
  const unknown = sponsors.filter((code) => !parseSponsor(code).ok);
  if (unknown.length > 0)
    notices.push(`${line.id.printed}: ${unknown.join(", ")} is no sponsor that ITU's tables know`);
  const mismatch = doubtOf(line, document, head.document !== undefined);
  if (mismatch !== undefined) notices.push(`${line.id.printed}: ${mismatch}`);
  const { unnamed, isOfOthers } = sponsorsNotInHead(sponsors, head);
  if (unnamed !== undefined) notices.push(`${line.id.printed} ${unnamed}`);
  const doubt = mismatch ?? (isOfOthers ? `it ${unnamed}` : undefined);
  const title = titleOf(part);
  return {
    line,
    sponsors: unknown.length > 0 ? [] : sponsors,
    document: printDocumentReference(isOfDocument ? document : line.id.document),
    ...(head.date !== undefined && { submitted: head.date }),
    targets: targetsOf(part, title),
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(isLanguageOpen && { isLanguageOpen }),
    ...textsOf(part, parts.marking, notices),
    reasons: part.reasons,
    ...(doubt !== undefined && { doubt }),
  };
}

/** What to state of sponsors whom the source of the document does not name, and whether the proposal may be of others. */
function sponsorsNotInHead(sponsors: readonly string[], { source }: Letterhead) {
  const lacking = sponsors.filter((code) => source?.isWhole === true && !source.codes.includes(code));
  if (lacking.length === 0) return { unnamed: undefined, isOfOthers: false };
  const unnamed = `is of ${lacking.join(", ")}, which the source of the document does not name`;
  // A source may name the members of a group.
  const isNoGroup = lacking.every((code) => groupByCode(code) === undefined);
  return { unnamed, isOfOthers: lacking.length === sponsors.length && isNoGroup };
}

/** So many paragraphs show what language a document is in. */
const LANGUAGE_SAMPLE = 60;

/** The language of ITU's version; else that of the words. */
function languageOf(parts: DocumentParts, head: Letterhead, named: NamedDocument): DocumentLanguage {
  const language = head.language ?? named.language;
  if (language !== undefined) return { language };
  const all = [...parts.before, ...parts.proposals.flatMap(({ proposed }) => paragraphsOf(proposed.blocks))];
  const sample = all.slice(0, LANGUAGE_SAMPLE).map(plainText).join(" ");
  return languageOfWords(sample, head.originals ?? []);
}

/** ADD has a proposed text alone; SUP and NOC have none. */
function textsOf(
  { line, current, proposed }: ProposalPart,
  marking: DocumentParts["marking"],
  notices: string[],
): Pick<ProposalDraft, "current" | "proposed"> {
  const { action } = line;
  if (action === "SUP" || action === "NOC") return {};
  const [old, now] = [current, proposed].map(({ blocks, notes }) => textMarkdown(blocks, notes));
  if (now === undefined || now === "") {
    notices.push(`${line.id.printed} has no text`);
    return {};
  }
  if (action === "ADD") return { proposed: now };
  if (old === now && action === "MOD") {
    const how =
      marking === "none" ? "no change is marked in the document" : "no change is marked in its text";
    notices.push(`${line.id.printed}: ${how}; its current and its proposed text are the same`);
  }
  if (old === undefined || old === "" || (old === now && action === undefined)) return { proposed: now };
  return { current: old, proposed: now };
}

/** The title of the text; else of the article, else that of the resolution in ITU's table. */
function titleOf(part: ProposalPart): string | undefined {
  const opening = paragraphsOf(part.proposed.blocks.slice(0, MOST_HEADINGS)).slice(0, MOST_HEADINGS);
  const reference = opening.findIndex(isReferenceHeading);
  const titled = opening.find((each) => /^(?:res|rec|dec|decision)title$/.test(styleKey(each)));
  const below = reference < 0 ? undefined : opening[reference + 1];
  const own = titled ?? (below === undefined || isFirstLine(plainText(below)) ? undefined : below);
  const text = own === undefined ? "" : plainText(own);
  if (text !== "" && text.length <= LONGEST_TITLE) return text;
  const [target] = targetsOf(part, undefined);
  const parsed = target === undefined ? undefined : parseTarget(target);
  if (parsed?.ok !== true) return undefined;
  if (parsed.value.kind === "resolution") return resolution(parsed.value.number)?.title;
  if (parsed.value.kind === "new") return undefined;
  if (parsed.value.kind === "decision") return decision(parsed.value.number)?.title;
  return part.article === undefined ? target : `${part.article} (${target})`;
}

/** The number and the title of a text are among so many of its first paragraphs. */
const MOST_HEADINGS = 8;
const LONGEST_TITLE = 300;

/** Where a text has no title, its first line is below its number: the name of the conference, a call, a paragraph. */
function isFirstLine(text: string): boolean {
  return (
    /[,;:،؛：，；、]$|^\p{Ll}|^\(?(?:\d{1,3}|[a-z])[.)\s]/u.test(text) ||
    CONFERENCE_NAME.test(text) ||
    CALL.test(text)
  );
}

function isReferenceHeading(paragraph: Paragraph): boolean {
  const target = referenceIn(paragraph);
  return (
    target !== undefined &&
    (target.kind === "resolution" || target.kind === "decision" || target.kind === "new")
  );
}

/**
 * What a proposal acts on: a resolution by its number as it was, a new text by its placeholder and its title, a
 * provision by its number in the margin.
 */
function targetsOf(part: ProposalPart, title: string | undefined): string[] {
  const { line } = part;
  const isNew = line.action === "ADD";
  for (const { blocks } of isNew ? [part.proposed, part.current] : [part.current, part.proposed]) {
    const headings = paragraphsOf(blocks.slice(0, MOST_HEADINGS)).slice(0, MOST_HEADINGS);
    // A heading that names an instrument is above its provisions: no proposal is about the whole of it.
    const reference = headings.map(referenceIn).find((each) => each !== undefined && each.kind !== "whole");
    if (reference !== undefined) return [printTarget(withSubject(reference, title))];
  }
  const hint = line.rest === "" ? "" : `${part.instrument ?? ""} ${line.rest}`.trim();
  const provisions = part.instrument === undefined ? [] : provisionsIn(part.proposed.blocks, line.rest);
  const articles = paragraphsOf(part.proposed.blocks).flatMap(
    (each) => ARTICLE.exec(plainText(each))?.[1] ?? [],
  );
  const article = articles[0] ?? part.articleNumber;
  const written =
    provisions.length > 0
      ? provisions.map((number) => `${part.instrument} ${number}`)
      : part.instrument !== undefined && article !== undefined
        ? [`${part.instrument} Art. ${article}`]
        : [hint];
  return written.filter((each) => {
    const parsed = parseTarget(each);
    return parsed.ok && parsed.value.kind !== "words";
  });
}

const LONGEST_TARGET = 280;

function withSubject(target: Target, title: string | undefined): Target {
  if (target.kind !== "new" || target.subject !== undefined || title === undefined) return target;
  const whole: Target = { ...target, subject: title };
  return printTarget(whole).length <= LONGEST_TARGET ? whole : target;
}
