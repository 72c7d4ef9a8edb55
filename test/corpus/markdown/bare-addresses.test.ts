import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { expectLinear } from "../../linear.ts";

/** The words of a text, with each link as `[words](target)` and emphasis as `*…*`. */
function shown(node: Nodes): string {
  const inside = "children" in node ? node.children.map(shown).join("") : "value" in node ? node.value : "";
  if (node.type === "link") return `[${inside}](${node.url})`;
  return node.type === "strong" || node.type === "emphasis" ? `*${inside}*` : inside;
}
const read = (text: string) => shown(parseMarkdown(text));

const address = "https://www.itu.int/ar";
const link = `[${address}](${address})`;
const ENDS = [
  ..."،؛؟۔۝؎٭»«›‹“”„‟‘。、，；：！？」』】〉》）］｝…।॥።፣፧៖။၊՝։״‼⁇→✓🙂☎€",
  ",.;:!?)]}\"'|>",
  "؟!",
  "».",
  "”)،",
  ")،",
  "–",
  "—",
  "’",
  "’،",
  "\u200f",
  "\u200f،",
];

describe("a bare address", () => {
  it.each(ENDS)("is not longer for the %s after it", (sign) => {
    expect(read(`a ${address}${sign} b`)).toBe(`a ${link}${sign} b`);
    expect(read(`a ${address}${sign}`)).toBe(`a ${link}${sign}`);
    expect(read(`**a ${address}**${sign} b`)).toBe(`*a ${link}*${sign} b`);
    // The tokenizer leaves these to the search in texts.
    expect(read(`«www.itu.int/ar${sign} b`)).toBe(`«[www.itu.int/ar](http://www.itu.int/ar)${sign} b`);
  });

  it.each(["،", "؟", "»", "。", "（", "」", "।"])("ends at %s, also without a blank", (sign) => {
    expect(read(`${address}${sign}x${sign}«${address}${sign}و`)).toBe(
      `${link}${sign}x${sign}«${link}${sign}و`,
    );
  });

  it.each([
    "https://fr.wikipedia.org/wiki/L’Équipe–b",
    "https://ar.wikipedia.org/wiki/الاتحاد_الدولي",
    "https://ja.wikipedia.org/wiki/アンゲラ・メルケル",
    "https://hi.wikipedia.org/wiki/संयुक्त",
    "https://ca.wikipedia.org/wiki/Col·legi",
    "https://www.itu.int/a_(b)",
    "https://www.itu.int/a?b=c,d&e=f;g#h.i",
    "https://правительство.рф/а",
    "https://zh.wikipedia.org/wiki/𠮷野",
  ])("continues within %s", (whole) => {
    expect(read(`a ${whole}، b`)).toBe(`a [${whole}](${whole})، b`);
    expect(read(`«${whole}»`)).toBe(`«[${whole}](${whole})»`);
  });

  it("keeps an address between < and >, and the target of a link, as written", () => {
    expect(read("<https://a.org/b،> [c](https://a.org/d»)")).toBe(
      "[https://a.org/b،](https://a.org/b،) [c](https://a.org/d»)",
    );
  });

  it("of e-mail is not the end of a longer word", () => {
    expect(read("josé.martín@itu.int, «josé@itu.int», a@itu.inté, «b@itu.inté»")).toBe(
      "josé.martín@itu.int, «josé@itu.int», a@itu.inté, «b@itu.inté»",
    );
    expect(read("请联系pp@itu.int。 البريد:pp@itu.int، «pp@itu.int»")).toBe(
      "请联系[pp@itu.int](mailto:pp@itu.int)。 البريد:[pp@itu.int](mailto:pp@itu.int)، «[pp@itu.int](mailto:pp@itu.int)»",
    );
  });

  it("that follows a quotation mark has its place", () => {
    const [paragraph] = parseMarkdown("Words of the first line,\nb «www.itu.int»، [c pp@itu.int").children;
    const links =
      paragraph?.type === "paragraph" ? paragraph.children.filter(({ type }) => type === "link") : [];
    expect(
      links.map(({ position }) => [position?.start.line, position?.start.column, position?.end.column]),
    ).toEqual([
      [2, 4, 15],
      [2, 21, 31],
    ]);
  });

  it("takes linear time however many signs follow", async () => {
    await expectLinear((size) => read(`«www.a.b${"–".repeat(size)}x ${address}${"، ".repeat(size)}`), 2_000);
  });
});
