import type { Nodes, Parents, Root, RootContent } from "mdast";

/**
 * Calls `visit` with each node of a tree and the node that holds it, in the order of the text: the tree itself first. The
 * visitor of unist, which names a function after each node, takes ten times as long.
 */
export function walk(
  node: Nodes,
  visit: (node: Nodes, parent: Parents | undefined) => void,
  parent?: Parents,
): void {
  visit(node, parent);
  if (!("children" in node)) return;
  for (const child of node.children) walk(child, visit, node);
}

/** All nodes below the root, in the order of the text. */
export function withDescendants(tree: Root): RootContent[] {
  const nodes: RootContent[] = [];
  walk(tree, (node) => {
    if (node.type !== "root") nodes.push(node);
  });
  return nodes;
}
