import type { Loaded } from "../corpus/load-corpus.ts";
import type { Audience } from "../corpus/types.ts";
import type { Finding } from "../finding.ts";
import { sees, VISIBILITY } from "./visibility.ts";

/** The findings that an audience may see, and the number of those it may not. */
export interface FindingsForAudience {
  shown: Finding[];
  hidden: number;
}

/**
 * Leaves out the findings that name a proposal which the audience may not know of, in their place or in their message:
 * anybody may read the log of a public build. `check` shows all findings.
 *
 * @param folder the conference's folder as findings name it: `proposals/pp-18`
 */
export function findingsForAudience(
  audience: Audience,
  { findings, audiences }: Pick<Loaded, "findings" | "audiences">,
  folder: string,
): FindingsForAudience {
  const hidden = [...audiences].filter(([, of]) => !sees(VISIBILITY.audiences, of, audience));
  const paths = new Set(hidden.flatMap(([file]) => [file, file.slice(folder.length + 1)]));
  const keys = hidden.map(([file]) => file.slice(folder.length + 1, -".md".length));
  const isNamed = ({ file, message, suggestion = "" }: Finding) =>
    paths.has(file) ||
    `${message} ${suggestion}`.split(/[\s"'(),;:?]+/).some((word) => paths.has(word)) ||
    keys.some((key) => message.includes(`"${key}"`) || suggestion === key);
  const shown = hidden.length === 0 ? [...findings] : findings.filter((finding) => !isNamed(finding));
  return { shown, hidden: findings.length - shown.length };
}

/** A notice that findings were left out and how to see them; empty where none was. */
export function hiddenFindingsNotice(hidden: number, conference: string): string {
  if (hidden === 0) return "";
  const what = hidden === 1 ? "1 finding is" : `${hidden} findings are`;
  return `${what} about proposals that are not for this audience: plenibrief check ${conference} shows them\n`;
}
