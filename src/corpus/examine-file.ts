import type { Finding } from "../finding.ts";
import { privateTextIn } from "./audience/private-text.ts";
import type { SourceFile } from "./folder/read-folder.ts";
import { type CheckedMarkdown, checkMarkdown } from "./markdown/check-markdown.ts";
import { type FileDraft, locatorOf, readFile } from "./read-file.ts";
import { type Drafts, runRules } from "./rules/rule.ts";
import { FILE_RULES } from "./rules.ts";
import { rememberSections, type SectionStarts, sectionStarts } from "./sections/body-sections.ts";

/** One file, read and checked as far as it can be without the other files of its conference. */
export interface ExaminedFile {
  draft: FileDraft;
  /** Of the rules that look at one file at a time. */
  findings: Finding[];
  /** Absent where the keys or the Markdown cannot be read. */
  markdown?: CheckedMarkdown;
  /** The lines, from 1, with what may lead to somebody's own things. */
  privateLines: number[];
  /** Absent where the Markdown cannot be read. */
  sections?: SectionStarts;
}

/**
 * Reads and checks one file. Its result is plain data but for the function that locates values.
 * @throws ExpensiveText with `isPlain`, where its Markdown has to be parsed within limits
 */
export async function examineFile(source: SourceFile, isPlain = false): Promise<ExaminedFile> {
  const draft = await readFile(source, isPlain);
  const { file, text } = source;
  const { body } = draft;
  const sections = body && sectionStarts(body, draft.role);
  if (body !== undefined && sections !== undefined) rememberSections(body, sections);
  const lines = text.split("\n");
  const isRead = draft.draft !== undefined && !draft.draft.broken.has("body");
  return {
    draft,
    findings: runRules(FILE_RULES, draftsOfOne(draft), {
      folder: "",
      issueFiles: new Map(),
      proposalFiles: new Map(),
      relationsKnown: false,
      texts: new Map([[file, text]]),
    }),
    privateLines: lines.flatMap((line, index) => (privateTextIn(line).length > 0 ? [index + 1] : [])),
    ...(isRead && body && { markdown: checkMarkdown(file, body.markdown, body.tree) }),
    ...(sections && { sections }),
  };
}

function draftsOfOne(draft: FileDraft): Drafts {
  const none = { issues: [], outcomes: [], proposals: [] };
  if (draft.draft === undefined) return none;
  switch (draft.role) {
    case "conference":
      return { ...none, conference: draft.draft };
    case "issue":
      return { ...none, issues: [draft.draft] };
    case "outcome":
      return { ...none, outcomes: [draft.draft] };
    case "proposal":
      return { ...none, proposals: [draft.draft] };
  }
}

/** The result as it passes from one thread to another: without the source, which both have, and without functions. */
export function withoutFunctions({ draft, ...examined }: ExaminedFile): unknown {
  const { draft: read, source: _, ...rest } = draft;
  const plain = read && { ...read, record: { ...read.record, at: undefined } };
  return { ...examined, draft: { ...rest, ...(plain && { draft: plain }) } };
}

/** The same result in this thread. @param data what `withoutFunctions` has made of it in the other one */
export function withFunctions(source: SourceFile, data: unknown): ExaminedFile {
  const examined = data as ExaminedFile;
  const { draft, sections } = examined;
  draft.source = source;
  if (draft.draft !== undefined) draft.draft.record.at = locatorOf(draft.front, source.file);
  if (draft.body !== undefined && sections !== undefined) rememberSections(draft.body, sections);
  return examined;
}
