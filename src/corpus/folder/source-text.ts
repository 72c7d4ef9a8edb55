import { findForbiddenCharacters, MAX_LINE_LENGTH } from "../characters/forbidden-characters.ts";
import type { FormatFinding } from "../format-rules.ts";
import { findConflicts } from "./conflict-markers.ts";
import { findInvalidUtf8 } from "./invalid-utf8.ts";

/** The most that a proposal file may hold, in bytes. */
export const MAX_FILE_BYTES = 1_048_576;

/** The finding for a file that is larger than {@link MAX_FILE_BYTES}, by its size alone. */
export function fileTooLarge(file: string, bytes: number): FormatFinding {
  return {
    file,
    line: 1,
    column: 1,
    severity: "error",
    rule: "file-too-large",
    message: `the file has ${Math.ceil(bytes / 1024)} KB; the most is ${MAX_FILE_BYTES / 1024} KB`,
  };
}

/**
 * Decodes a file: UTF-8 with or without byte order mark, line ends normalised to `\n`. `file` is the path to
 * name in findings. Without `text` the bytes could not be decoded; text with error findings may be checked
 * for further errors, but nothing may be built from it.
 */
export function decodeSource(file: string, bytes: Uint8Array): { text?: string; findings: FormatFinding[] } {
  if (bytes.length > MAX_FILE_BYTES) return { findings: [fileTooLarge(file, bytes.length)] };
  const invalid = findInvalidUtf8(file, bytes);
  if (invalid !== undefined) return { findings: [invalid] };
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  const lines = text.split("\n");
  const findings = [...findForbiddenCharacters(file, lines), ...findConflicts(file, lines)];
  const unreadable = lines.some((line) => line.length > MAX_LINE_LENGTH);
  return unreadable ? { findings } : { text, findings };
}
