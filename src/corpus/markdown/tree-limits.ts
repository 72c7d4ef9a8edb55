import type { Definition, Root, RootContent, Table } from "mdast";

/** Why a text is refused, and the line, from 1, of the cause. */
export interface Refusal {
  message: string;
  line: number;
}

const MAX_DEPTH = 64;
const MAX_NODES = 150_000;
const MAX_CELLS = 50_000;
/** The most characters that references may copy from their definitions. */
const MAX_COPIED = 1_000_000;

/** Why a tree is too large or too deep for later stages; undefined where it is not. */
export function findExcess(root: Root): Refusal | undefined {
  const pending: { node: Root | RootContent; depth: number }[] = [{ node: root, depth: 0 }];
  const definitions = new Map<string, number>();
  const references: { identifier: string; line: number }[] = [];
  let nodes = 0;
  let cells = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    const line = node.position?.start.line ?? 1;
    nodes += 1;
    if (depth > MAX_DEPTH) return { message: `marks nested more than ${MAX_DEPTH} deep`, line };
    if (nodes > MAX_NODES) return { message: `more than ${MAX_NODES} marks`, line };
    if (node.type === "table") cells += filledCells(node);
    if (cells > MAX_CELLS) return { message: `tables with more than ${MAX_CELLS} cells`, line };
    if (node.type === "definition" && !definitions.has(node.identifier))
      definitions.set(node.identifier, sizeOf(node));
    if (node.type === "linkReference" || node.type === "imageReference") {
      references.push({ identifier: node.identifier, line });
    }
    if ("children" in node)
      for (const child of node.children) pending.push({ node: child, depth: depth + 1 });
  }
  return findCopies(references, definitions);
}

/** Rows with fewer cells than the header row are filled up in the output. */
function filledCells(table: Table): number {
  return table.children.length * (table.children[0]?.children.length ?? 0);
}

function sizeOf({ url, title }: Definition): number {
  return url.length + (title?.length ?? 0);
}

function findCopies(
  references: readonly { identifier: string; line: number }[],
  definitions: ReadonlyMap<string, number>,
): Refusal | undefined {
  let copied = 0;
  for (const { identifier, line } of references) {
    copied += definitions.get(identifier) ?? 0;
    if (copied > MAX_COPIED) return { message: "references that copy long definitions over and over", line };
  }
  return undefined;
}
