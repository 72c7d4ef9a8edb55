import type { Finding } from "../finding.ts";
import type { Body } from "./types.ts";

/**
 * Marks the findings whose line is not for every reader: reports go to terminals, logs and pull requests, so no
 * excerpt of such a line is shown. A line that is, or may have been meant as, the mark of a block counts as one.
 *
 * @param bodies the body of each file that could be read, by the file's name in findings
 */
export function withConfidentiality(
  findings: readonly Finding[],
  bodies: ReadonlyMap<string, Body>,
): Finding[] {
  return findings.map((finding) => {
    const fences = bodies.get(finding.file)?.fences ?? [];
    const isInside = fences.some(
      ({ firstLine, lastLine }) => firstLine <= finding.line && finding.line <= lastLine,
    );
    return isInside || finding.rule === "audience-fence"
      ? { ...finding, confidential: true as const }
      : finding;
  });
}
