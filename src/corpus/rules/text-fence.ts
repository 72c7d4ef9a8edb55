import type { Code, RootContent } from "mdast";
import type { Issue, Proposal } from "../types.ts";
import { bodyPlace } from "./body-place.ts";
import type { Problem, Rule } from "./rule.ts";
import { headingsOf } from "./sections.ts";

const MARKS = ["current", "proposed"];

/** Blocks of `current` and `proposed` text stand under the heading of a proposal's text. */
export const textFence: Rule = {
  name: "text-fence",
  severity: "error",
  reads: { proposal: ["body"], issue: ["body"] },
  *check({ proposals, issues }) {
    for (const proposal of proposals) yield* checkFences(proposal, textSections(proposal));
    for (const issue of issues) yield* checkFences(issue, new Set());
  },
};

function* checkFences(record: Proposal | Issue, underText: ReadonlySet<RootContent>): Iterable<Problem> {
  for (const node of codesIn(record.body.tree.children)) {
    const mark = node.lang?.toLowerCase() ?? "";
    const at = bodyPlace(record.file, record.body, node);
    if (mark === "amended") {
      yield {
        at,
        message: '"amended" is reserved: show the text as "current" and "proposed", one after the other',
      };
      continue;
    }
    if (!MARKS.includes(mark)) continue;
    if (node.lang !== mark)
      yield { at, message: `"${node.lang}" is written "${mark}"`, suggestion: `\`\`\`${mark}` };
    else if (!underText.has(node)) {
      yield {
        at,
        message: `a block of ${mark} text has to stand under "## Text" of a proposal, outside lists and quotes`,
      };
    }
  }
}

/**
 * What stands under `## Text`, up to the next heading of the first or second level. A heading inside a block that
 * only some may read holds to the end of that block.
 */
function textSections({ body }: Proposal): Set<RootContent> {
  const texts = new Set<RootContent>(
    headingsOf(body)
      .filter(({ heading, words }) => heading.depth === 2 && words === "Text")
      .map(({ heading }) => heading),
  );
  const found = new Set<RootContent>();
  let inside = false;
  let block = { lastLine: 0, inside: false };
  for (const node of body.tree.children) {
    const line = node.position?.start.line ?? 0;
    if (node.type === "heading" && node.depth <= 2) {
      const fence = body.fences.find(({ firstLine, lastLine }) => firstLine < line && line < lastLine);
      if (fence) block = { lastLine: fence.lastLine, inside: texts.has(node) };
      else inside = texts.has(node);
    }
    if (line < block.lastLine ? block.inside : inside) found.add(node);
  }
  return found;
}

function codesIn(nodes: readonly RootContent[]): Code[] {
  return nodes.flatMap((node) => {
    if (node.type === "code") return [node];
    return "children" in node ? codesIn(node.children) : [];
  });
}
