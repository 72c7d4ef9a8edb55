/** As Chromium names a table cell that others refer to as their heading: after a number of its own. */
const nodeId = /\(node(\d{8})\)/g;

/**
 * Objects with the ids of table cells counted from 1. Chromium's numbers depend on what the browser did before,
 * so that the same page would give other bytes. Their order is kept: the tree of ids has to stay sorted.
 */
export function renumberCellIds(bodies: readonly (string | Uint8Array)[]): (string | Uint8Array)[] {
  const found = new Set<string>();
  for (const body of bodies) {
    if (typeof body !== "string") continue;
    for (const [, id] of body.matchAll(nodeId)) found.add(id ?? "");
  }
  const ordered = [...found].sort();
  const numbers = new Map(ordered.map((id, index) => [id, String(index + 1).padStart(8, "0")]));
  const renumber = (_: string, id: string) => `(node${numbers.get(id)})`;
  return bodies.map((body) => (typeof body === "string" ? body.replace(nodeId, renumber) : body));
}
