import { describe, expect, it } from "vitest";
import { markedChanges } from "../../src/brief/marked-changes.ts";
import { richText } from "../../src/brief/rich-text.ts";
import { parseMarkdown } from "../../src/corpus/markdown.ts";

function marked(markdown: string, language = "en"): string | undefined {
  return richText(parseMarkdown(markdown).children, {
    headingLevel: 5,
    idPrefix: "",
    resolveLink: () => undefined,
    resolveImage: () => undefined,
    replace: (node, next) => markedChanges(node, next, language),
  })?.html;
}

const fences = (current: string, proposed: string) =>
  `Before.\n\n\`\`\`current\n${current}\n\`\`\`\n\n\`\`\`proposed\n${proposed}\n\`\`\`\n\nAfter.`;

describe("texts with their changes marked", () => {
  it("current and proposed are one text, emphasis and numbering kept", () => {
    expect(
      marked(
        fences(
          "1 *resolves* to continue its work on security",
          "1 *resolves* to strengthen its work on security",
        ),
      ),
    ).toBe(
      "<p>Before.</p>\n<p>1 <em>resolves</em> to <del>continue</del><ins>strengthen</ins> its work on security</p>\n<p>After.</p>",
    );
  });

  it("an added paragraph is inserted whole", () => {
    expect(marked(fences("one", "one\n\ntwo"))).toContain("<p>one</p><p><ins>two</ins></p>");
  });

  it("proposed alone is new text, current alone stands as it is", () => {
    expect(marked("```proposed\na new text\n```")).toBe("<p><ins>a new text</ins></p>");
    expect(marked("```current\nthe text\n```")).toBe("<p>the text</p>");
  });

  it("words are found where a language has no blanks", () => {
    expect(marked(fences("国际电信联盟", "国际电信组织"), "zh")).toContain("国际电信");
    expect(marked(fences("国际电信联盟", "国际电信组织"), "zh")).toMatch(
      /<del>.{1,2}<\/del><ins>.{1,2}<\/ins>/u,
    );
  });

  it("marks of HTML in a text stay words", () => {
    expect(marked("```proposed\na <b>c</b>\n```")).toBe("<p><ins>a &#x3C;b>c&#x3C;/b></ins></p>");
  });
});
