import type { Finding } from "../finding.ts";
import { optionalKeys } from "../optional-keys.ts";
import { privateTextIn } from "./audience/private-text.ts";
import type { SourceFile } from "./folder/read-folder.ts";
import { type CheckedMarkdown, checkMarkdown } from "./markdown/check-markdown.ts";
import { draftsOf, type FileDraft, locatorOf, readFile, readPlainFiles } from "./read-file.ts";
import { runRules } from "./rules/rule.ts";
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

/** Reads and checks one file. Its result is plain data but for the function that locates values. */
export async function examineFile(source: SourceFile): Promise<ExaminedFile> {
  const draft = await readFile(source);
  return examined(draft, sectionsOf(draft), markdownOf(draft), findingsOf(draft));
}

/**
 * The same for several files; undefined for a file whose Markdown has to be parsed within limits. Each step is done for all
 * files before the next one, so that its code stays in the caches of the processor: that takes a fifth less time.
 */
export async function examineBatch(sources: readonly SourceFile[]): Promise<(ExaminedFile | undefined)[]> {
  const drafts = await readPlainFiles(sources);
  const sections = drafts.map((draft) => draft && sectionsOf(draft));
  const markdown = drafts.map((draft) => draft && markdownOf(draft));
  const findings = drafts.map((draft) => (draft === undefined ? [] : findingsOf(draft)));
  return drafts.map(
    (draft, index) => draft && examined(draft, sections[index], markdown[index], findings[index] ?? []),
  );
}

function examined(
  draft: FileDraft,
  sections: SectionStarts | undefined,
  markdown: CheckedMarkdown | undefined,
  findings: Finding[],
): ExaminedFile {
  const lines = draft.source.text.split("\n");
  return {
    draft,
    findings,
    privateLines: lines.flatMap((line, index) => (privateTextIn(line).length > 0 ? [index + 1] : [])),
    ...optionalKeys({ markdown, sections }),
  };
}

function sectionsOf({ body, role }: FileDraft): SectionStarts | undefined {
  if (body === undefined) return undefined;
  const sections = sectionStarts(body, role);
  rememberSections(body, sections);
  return sections;
}

function markdownOf({ source, body, draft }: FileDraft): CheckedMarkdown | undefined {
  if (body === undefined || draft === undefined || draft.broken.has("body")) return undefined;
  return checkMarkdown(source.file, body.markdown, body.tree);
}

function findingsOf(draft: FileDraft): Finding[] {
  const { file, text } = draft.source;
  return runRules(FILE_RULES, draftsOf([draft]), {
    folder: "",
    issueFiles: new Map(),
    proposalFiles: new Map(),
    relationsKnown: false,
    texts: new Map([[file, text]]),
  });
}

/** The result as it passes from one thread to another: without the source, which both have, and without functions. */
export function withoutFunctions({ draft, ...others }: ExaminedFile): unknown {
  const { draft: read, source: _, ...rest } = draft;
  const plain = read && { ...read, record: { ...read.record, at: undefined } };
  return { ...others, draft: { ...rest, ...(plain && { draft: plain }) } };
}

/** The same result in this thread. @param data what `withoutFunctions` has made of it in the other one */
export function withFunctions(source: SourceFile, data: unknown): ExaminedFile {
  const file = data as ExaminedFile;
  const { draft, sections } = file;
  draft.source = source;
  if (draft.draft !== undefined) draft.draft.record.at = locatorOf(draft.front, source.file);
  if (draft.body !== undefined && sections !== undefined) rememberSections(draft.body, sections);
  return file;
}
