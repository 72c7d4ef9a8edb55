import fc from "fast-check";
import type { PhrasingContent } from "mdast";
import { describe, expect, it } from "vitest";
import { joined, type Run, readEmphasis } from "../../../src/brief/text-changes/emphasis.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { amount } from "../../gate.ts";

const reported = (text: string) =>
  joined(readEmphasis(text)).map(({ text: words, emphasis }) => [emphasis, words]);

describe("the emphasis of a legal text", () => {
  it.each([
    [
      "*resolves* to",
      [
        ["em", "resolves"],
        ["", " to"],
      ],
    ],
    [
      "**a** *b **c** d*",
      [
        ["strong", "a"],
        ["", " "],
        ["em", "b "],
        ["em strong", "c"],
        ["em", " d"],
      ],
    ],
    ["***x***", [["em strong", "x"]]],
    [
      "xa****a**字字****x",
      [
        ["", "xa"],
        ["strong", "a**字字"],
        ["", "x"],
      ],
    ],
    ["_instructs the Director_", [["em", "instructs the Director"]]],
    ["snake_case_word and 2 * 3 * 4", [["", "snake_case_word and 2 * 3 * 4"]]],
    ["not \\*closed* \\a", [["", "not *closed* \\a"]]],
    [
      "（*决议*）*и далее*",
      [
        ["", "（"],
        ["em", "决议"],
        ["", "）"],
        ["em", "и далее"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  it("is what Markdown makes of it", () => {
    const text = fc.array(fc.constantFrom("*", "**", "_", "a", " ", ".", "é", "字"), { maxLength: 14 });
    fc.assert(
      fc.property(text, (parts) => {
        const line = `x${parts.join("")}x`;
        // The rest of a longer run, once it opened an emphasis, closes another one in our parser of Markdown alone.
        fc.pre(!/\*{4}|_{4}/.test(line));
        expect(reported(line)).toEqual(asMarkdown(line));
      }),
      { numRuns: amount(375, 750) },
    );
  });
});

/** The same through the parser of Markdown, which takes too long for texts of any length. */
function asMarkdown(line: string): string[][] {
  const runs: Run[] = [];
  const walk = (nodes: PhrasingContent[], em: boolean, strong: boolean): void => {
    for (const node of nodes) {
      if ("children" in node)
        walk(node.children, em || node.type === "emphasis", strong || node.type === "strong");
      else if ("value" in node)
        runs.push({
          text: node.value,
          emphasis: em ? (strong ? "em strong" : "em") : strong ? "strong" : "",
        });
    }
  };
  const [paragraph] = parseMarkdown(line).children;
  if (paragraph?.type === "paragraph") walk(paragraph.children, false, false);
  return joined(runs).map(({ text, emphasis }) => [emphasis, text]);
}
