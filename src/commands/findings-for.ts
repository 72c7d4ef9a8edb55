import { sees, VISIBILITY } from "../brief/visibility.ts";
import type { Loaded } from "../corpus/load-corpus.ts";
import type { Audience } from "../corpus/types.ts";
import type { Finding } from "../finding.ts";

/** The findings that may be shown to an audience, and how many there are beside them. */
export interface FindingsFor {
  shown: Finding[];
  hidden: number;
}

/**
 * What a run for an audience says of the proposals: its report may be the log of a public machine, so no finding names
 * a proposal that the audience may not know of, in its place or in its words. `check` shows them all.
 *
 * @param folder the conference's folder as findings name it: `proposals/pp-18`
 */
export function findingsFor(
  audience: Audience,
  { findings, audiences }: Pick<Loaded, "findings" | "audiences">,
  folder: string,
): FindingsFor {
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

/** Says that there are findings that are not shown, and where they are; nothing where there are none. */
export function hiddenFindings(hidden: number, conference: string): string {
  if (hidden === 0) return "";
  const what = hidden === 1 ? "1 finding is" : `${hidden} findings are`;
  return `${what} about proposals that are not for this audience: plenibrief check ${conference} shows them\n`;
}
