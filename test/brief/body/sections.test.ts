import fc from "fast-check";
import { toString as plainWords } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { visibleSections } from "../../../src/brief/body/sections.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { load, proposal } from "../../corpus/small-conference.ts";
import { amount } from "../../gate.ts";

/** The words of each section that a reader sees who may read no fenced block and not the given sections. */
async function seen(body: string, hidden: readonly string[] = []): Promise<[string, string][]> {
  const { corpus, findings } = await load({ "a.md": proposal({}, body) });
  const [first] = corpus?.proposals ?? [];
  if (first === undefined) throw new Error(findings.map(({ message }) => message).join("\n"));
  return visibleSections(
    first.body,
    "proposal",
    () => false,
    (name) => !hidden.includes(name),
  ).map(({ name, heading, nodes }) => [
    name === "further" ? heading : name,
    nodes.map((node) => plainWords(node)).join(" "),
  ]);
}

describe("the parts of a body that a reader may read", () => {
  it("are separated by headings", async () => {
    expect(await seen("One.\n\n## Text\n\nTwo.\n\n## Background\n\nThree.\n\n### Details\n\nFour.")).toEqual([
      ["summary", "One."],
      ["text", "Two."],
      ["Background", "Three. Details Four."],
    ]);
  });

  it("leave out what is fenced; a heading in a block ends with it", async () => {
    const body = "One.\n\n## Analysis\n\nTwo.\n\n:::internal\nSecret.\n\n## Ask\n\nMore.\n:::\n\nThree.";
    expect(await seen(body)).toEqual([
      ["summary", "One."],
      ["analysis", "Two. Three."],
    ]);
  });

  it("know a heading that is underlined", async () => {
    expect(await seen("One.\n\nAsk\n---\n\nSecret.", ["ask"])).toEqual([["summary", "One."]]);
  });

  it.each([
    ["One [a], two[^b].", "One a, two."],
    ["One [*words*][a], [a][], ![a view][a], ![a].", "One words, a, a view, a."],
    ["- One[^b]\n- [two [x] words][a]", "Onetwo [x] words"],
    ["Two[^b][^b] [words\nhere][a].", "Two words\nhere."],
    ["`[^b]` and \\[^b] and [c] stay.", "[^b] and [^b] and [c] stay."],
    ["| x | y |\n|---|---|\n| 1[^b] | [two][a] |", "xy1two"],
    ["One [A] and[^B].", "One A and."],
  ])("are not reached by a definition or footnote of a hidden part: %j", (open, words) => {
    const markdown = `${open}\n\n## Ask\n\n[a]: https://example.org\n\n[^b]: Secret.`;
    const body = { markdown, fences: [], tree: parseMarkdown(markdown) };
    const sections = visibleSections(
      body,
      "proposal",
      () => true,
      (name) => name !== "ask",
    );
    expect(sections.map(({ nodes }) => nodes.map((node) => plainWords(node)).join(" "))).toEqual([words]);
  });

  it("have the mark of a footnote that they hold as well", async () => {
    const body =
      "One[^b] and [a].\n\n[^b]: Open.\n\n[a]: https://a.example\n\n## Ask\n\n[a]: https://b.example";
    expect(await seen(body, ["ask"])).toEqual([["summary", "One and a. Open. "]]);
  });

  it("hold no word of the others, however they are mixed", async () => {
    const piece = fc.constantFrom(
      "OPEN words.",
      ":::internal\nHIDDEN words.\n:::",
      ":::internal\n## Ask\n\nHIDDEN list:\n\n- HIDDEN\n:::",
      ":::delegation KEN\n> HIDDEN quote\n:::",
      "## Ask\n\nHIDDEN ask.",
      "## Analysis\n\nOPEN analysis.",
      "- OPEN list\n\n  going on",
      "```\nOPEN code\n```",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        // Below "## Ask" whatever is not fenced belongs to it, up to the next heading.
        const text = `OPEN first.\n\n${pieces.join("\n\n")}\n`;
        const { corpus } = await load({ "a.md": proposal({}, text) });
        const [first] = corpus?.proposals ?? [];
        if (first === undefined) return;
        const sections = visibleSections(
          first.body,
          "proposal",
          () => false,
          (name) => name !== "ask",
        );
        expect(JSON.stringify(sections)).not.toContain("HIDDEN");
        expect(JSON.stringify(sections)).toContain("OPEN first");
      }),
      { numRuns: amount(30, 60) },
    );
  });
});
