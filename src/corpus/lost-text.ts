import type { Finding } from "../finding.ts";
import { isIgnoredName } from "./file-names.ts";
import { readRegularFile } from "./safe-file.ts";
import { MAX_FILE_BYTES } from "./source-text.ts";

/** Keys that every proposal has; two of them at the start of lines are no accident. */
const KEYS = /^(?:title|sponsors|issue|target|status|sources):/;
const LINES = 40;

/**
 * A text file among the proposals that begins as one: an editor that knows no Markdown saved it under the wrong name.
 * Nothing where it is another text, or cannot be read: then nobody misses it.
 */
export async function findLostText(path: string, file: string): Promise<Finding | undefined> {
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (isIgnoredName(name) || !/\.te?xt$/i.test(name)) return undefined;
  const read = await readRegularFile(path, MAX_FILE_BYTES);
  if ("unread" in read || !looksLikeProposal(new TextDecoder("utf-8").decode(read.bytes))) return undefined;
  const right = name.replace(/\.te?xt$/i, ".md");
  const message = `not read, since its name does not end in .md, though it begins like a proposal: is "${right}" meant?`;
  return { file, line: 1, column: 1, severity: "warning", rule: "lost-file", message, suggestion: right };
}

function looksLikeProposal(text: string): boolean {
  const lines = text.split(/\r\n?|\n/, LINES);
  return /^---[ \t]*$/.test(lines[0] ?? "") || lines.filter((line) => KEYS.test(line)).length > 1;
}
