import type { Finding } from "../finding.ts";
import { optionalKeys } from "../json-values.ts";
import { fenceFinder } from "./audience/fences.ts";
import { privateTextIn } from "./audience/private-text.ts";
import { type CheckedMarkdown, checkMarkdown } from "./markdown/check-markdown.ts";
import { LOST } from "./markdown/letter-ticks.ts";
import { draftsOf, type FileDraft } from "./read-file.ts";
import { isLabelMessage } from "./rules/heading.ts";
import { OF_ONE_FILE, runRules } from "./rules/rule.ts";
import { FILE_RULES } from "./rules.ts";
import { partReaders } from "./sections/body-sections.ts";

/** One file, read and checked as far as it can be without the other files of its conference. */
export interface ExaminedFile {
  draft: FileDraft;
  /** Of the rules that look at one file at a time. */
  findings: Finding[];
  /** Absent where the keys or the Markdown cannot be read. */
  markdown?: CheckedMarkdown;
  /** The lines, from 1, with addresses, numbers or links that may be private. */
  privateLines: number[];
}

/**
 * Checks files that have been read. Each step is done for all of them before the next one, so that its code stays in the
 * caches of the processor: that takes a fifth less time.
 */
export function examine(drafts: readonly FileDraft[]): ExaminedFile[] {
  const markdown = drafts.map(markdownOf);
  const findings = drafts.map(findingsOf);
  return drafts.map((draft, index) => ({
    draft,
    findings: withoutAfterEffects(findings[index] ?? [], markdown[index]),
    privateLines: privateLinesOf(draft),
    ...optionalKeys({ markdown: markdown[index] }),
  }));
}

/**
 * Findings but those on words that look like a label only because backticks in words are read as code there: to write them
 * elsewhere would lose letters. The error of the backticks remains.
 */
function withoutAfterEffects(findings: Finding[], markdown: CheckedMarkdown | undefined): Finding[] {
  const lost = new Set(markdown?.findings.flatMap(({ message, line }) => (message === LOST ? [line] : [])));
  if (lost.size === 0) return findings;
  return findings.filter(
    ({ rule, message, line }) => rule !== "heading" || !isLabelMessage(message) || !lost.has(line),
  );
}

function privateLinesOf({ source }: FileDraft): number[] {
  return source.text
    .split("\n")
    .flatMap((line, index) => (privateTextIn(line).length > 0 ? [index + 1] : []));
}

function markdownOf({ source, body, draft }: FileDraft): CheckedMarkdown | undefined {
  if (body === undefined || draft === undefined || draft.broken.has("body")) return undefined;
  const fenceAt = fenceFinder(body.fences);
  const isInternal = (line: number) => (fenceAt(line)?.audience ?? body.audience) === "internal";
  const readersOf = () => partReaders(body, source.role);
  return checkMarkdown(source.file, body.markdown, body.tree, isInternal, readersOf);
}

function findingsOf(draft: FileDraft): Finding[] {
  const { file, text } = draft.source;
  return runRules(FILE_RULES, draftsOf([draft]), { ...OF_ONE_FILE, texts: new Map([[file, text]]) });
}
