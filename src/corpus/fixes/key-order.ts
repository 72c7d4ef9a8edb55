import type { YamlEntry } from "../frontmatter.ts";
import { CONFERENCE_KEYS } from "../schema/conference-schema.ts";
import { ISSUE_KEYS } from "../schema/issue-schema.ts";
import { PROPOSAL_KEYS } from "../schema/proposal-schema.ts";
import type { Fix } from "./fix.ts";
import { keyBlocks } from "./key-blocks.ts";

const ORDERS = {
  conference: Object.keys(CONFERENCE_KEYS),
  issue: Object.keys(ISSUE_KEYS),
  proposal: Object.keys(PROPOSAL_KEYS),
} as const;

/**
 * The keys of a file in the order of their table, each with the comments directly above and below it. Empty lines
 * and comments that stand by themselves stay between the same two places.
 */
export const keyOrder: Fix = {
  name: "key-order",
  repairs({ draft, lines, starts }) {
    const { front } = draft;
    const order = ORDERS[draft.role];
    const entries = front.entries?.entries ?? [];
    if (front.findings.length > 0 || !entries.every((entry) => isMovable(entry, order))) return [];
    const wanted = entries.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
    const first = wanted.findIndex((entry, index) => entry !== entries[index]);
    const out = entries[first];
    if (out === undefined) return [];

    const firstLine = 2;
    const yaml = lines.slice(firstLine - 1, front.bodyFirstLine - 2);
    const blocks = keyBlocks(
      yaml,
      entries.map(({ keyPlace }) => keyPlace.line - firstLine),
    );
    const put = blocks.flatMap(({ before }, index) => {
      const moved = entries.indexOf(wanted[index] ?? out);
      return [...before, ...(blocks[moved]?.lines ?? [])];
    });
    const used = blocks.reduce((sum, block) => sum + block.before.length + block.lines.length, 0);
    const start = starts[firstLine - 1] ?? 0;
    const edit = { start, end: start + yaml.slice(0, used).join("\n").length, text: put.join("\n") };
    const did = `put the keys in order: ${wanted.map(({ key }) => key).join(", ")}`;
    return [{ line: out.keyPlace.line, column: 1, did, edits: [edit] }];
  },
};

/** A known key at the start of its line: `? key`, `{a: b}` and indented maps are left as they are. */
function isMovable({ key, keyPlace }: YamlEntry, order: readonly string[]): boolean {
  return order.includes(key) && keyPlace.column === 1;
}
