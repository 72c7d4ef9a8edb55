import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { scanAudienceFences } from "../../../src/corpus/audience/fences.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { parseBody } from "./parsed-body.ts";

const withGfm = unified().use(remarkParse).use(remarkGfm);
const read = (text: string, bodyFirstLine = 1) => {
  const { fences } = scanAudienceFences("a.md", text, bodyFirstLine, () => ({ ok: false, message: "" }));
  return parseBody(text, bodyFirstLine, fences);
};
const reported = async (text: string) =>
  (await read(text)).findings.map(({ line, message }) => [line, message]);

describe("a body", () => {
  it("has the lines of its file, without the frontmatter", async () => {
    const { body } = await read("---\ntitle: a\n---\nSummary.\n\n## Text\n", 4);
    expect(body?.markdown).toBe("\n\n\nSummary.\n\n## Text\n");
    expect(body?.tree.children.map(({ type, position }) => [type, position?.start.line])).toEqual([
      ["paragraph", 4],
      ["heading", 6],
    ]);
  });

  it("is parsed as the group reads it: the marks of its blocks are no text", async () => {
    const { body, findings } = await read("a\n:::internal\nb\n:::\nc\n");
    expect(findings).toEqual([]);
    expect(body?.markdown).toContain(":::internal");
    expect(JSON.stringify(body?.tree)).not.toContain(":::");
    expect(body?.tree.children.map(({ position }) => position?.start.line)).toEqual([1, 3, 5]);
  });
});

describe("code and comments lie inside a block or outside it", () => {
  it.each([
    [
      "```\na\n:::internal\nb\n:::\n```\n",
      [[3, "a block begins inside the code of line 1: move the block below its end, line 6"]],
    ],
    [
      "<!--\n:::internal\nb\n:::\n-->\n",
      [[2, "a block begins inside the HTML comment of line 1: move the block below its end, line 5"]],
    ],
    [
      "```\na\n:::internal\nb\n```\n:::\n",
      [[3, "a block begins inside the code of line 1: close that first"]],
    ],
    [
      ":::internal\n```\na\n:::\nb\n```\n",
      [[4, "the code of line 2 is still open where the block ends: close it before"]],
    ],
    [
      ":::internal\n~~~\na\n:::\nb\n",
      [[4, "the code of line 2 is still open where the block ends: close it before"]],
    ],
    [
      ":::internal\n<!--\na\n:::\nb\n-->\n",
      [[4, "the HTML comment of line 2 is still open where the block ends: close it before"]],
    ],
    ["> ```\n> a\n:::internal\n```\nb\n```\n:::\n", []],
    [":::internal\n```proposed\na\n```\n:::\n", []],
    ["- a\n:::internal\n- b\n:::\n- c\n", []],
  ])("%j", async (text, expected) => {
    expect(await reported(text)).toEqual(expected);
  });
});

describe("GFM", () => {
  const text = "| a |\n| - |\n| *b* |\n\n~~c~~[^1]\n\n- [x] d\n\n[^1]: e\n";

  it("is the same where nothing can be a bare address", () => {
    expect(parseMarkdown(text)).toEqual(withGfm.parse(text));
  });

  it.each(["a\n:-\nb\n", "a\n-:\nb\n", "a | b\n-|-\n", "> |a\n> |-\n"])("finds tables: %j", (table) => {
    for (const text of [table, `${table}\nSee www.itu.int\n`]) {
      expect(parseMarkdown(text)).toEqual(withGfm.parse(text));
      expect(JSON.stringify(parseMarkdown(text))).toContain('"table"');
    }
  });

  it.each(["See www.itu.int now", "See https://itu.int now", "HTTP://itu.int", "write to pp@itu.int"])(
    "finds bare addresses: %s",
    (address) => {
      const tree = parseMarkdown(`${text}\n${address}\n`);
      expect(tree).toEqual(withGfm.parse(`${text}\n${address}\n`));
      expect(JSON.stringify(tree)).toContain('"link"');
    },
  );
});
