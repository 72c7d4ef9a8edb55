import type { Operation } from "./content-stream.ts";
import type { ContentSequence } from "./marked-content.ts";

const artifact: Operation = { operator: "BMC", operands: ["/Artifact"] };
const end: Operation = { operator: "EMC", operands: [] };

/**
 * The operations of a page, with all that belongs to no element of the structure tree marked as an artifact (ISO
 * 32000-1, 14.8.2.2): running heads, lines and backgrounds.
 *
 * @param isTagged whether an element of the tree holds the marked content of this number
 */
export function markArtifacts(
  operations: readonly Operation[],
  sequences: readonly ContentSequence[],
  isTagged: (id: number) => boolean,
): Operation[] {
  return sequences.flatMap(({ id, start, end: after, holdsText, holdsPaths }) => {
    const own = operations.slice(start, after);
    if (id !== undefined) return isTagged(id) ? own : [artifact, ...own.slice(1)];
    return holdsText || holdsPaths ? [artifact, ...own, end] : own;
  });
}
