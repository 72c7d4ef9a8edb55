import { describe, expect, it } from "vitest";
import { richText } from "../../../src/brief/body/rich-text.ts";
import { readParagraphs } from "../../../src/brief/text-changes/paragraphs.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";

const page = (text: string) =>
  richText(parseMarkdown(text).children, {
    headingLevel: 4,
    idPrefix: "a-",
    resolveLink: () => undefined,
    resolveImage: () => undefined,
  })?.html;
/** The same text inside a block of proposed text. */
const inFence = (text: string) =>
  readParagraphs(text)
    .flatMap(({ body }) => body)
    .map(({ text: words, emphasis }) => (emphasis === "" ? words : `<${emphasis}>${words}</${emphasis}>`))
    .join("");

describe("emphasis beside the signs of Chinese, Japanese and Korean", () => {
  it.each([
    ["他**「甲」**乙", "他<strong>「甲」</strong>乙"],
    ["请看**重要。**然后", "请看<strong>重要。</strong>然后"],
    ["这是**“重要”**的", "这是<strong>“重要”</strong>的"],
    ["国际*（电联）*的", "国际<em>（电联）</em>的"],
    ["これは**「提案」**です", "これは<strong>「提案」</strong>です"],
    ["**“제안”**은", "<strong>“제안”</strong>은"],
    ["a **b** c, a**b**c, a ** b", "a <strong>b</strong> c, a<strong>b</strong>c, a ** b"],
    ['x**"y"**z', 'x**"y"**z'],
  ])("%s", (text, html) => {
    expect(page(text)).toBe(`<p>${html}</p>`);
    expect(inFence(text)).toBe(html);
  });

  it("strikes out too", () => {
    expect(page("他~~「甲」~~乙")).toBe("<p>他<del>「甲」</del>乙</p>");
  });
});

describe("lines that end inside a sentence", () => {
  it.each([
    ["国际\n电信", "国际电信"],
    ["これは\n提案", "これは提案"],
    ["电信，\n国际。\n“联盟”", "电信，国际。“联盟”"],
    ["한국\n제안", "한국 제안"],
    ["国际 ITU\n电信\nWTO", "国际 ITU 电信 WTO"],
    ["words go\non", "words go on"],
    ["国际 电信", "国际 电信"],
    ["ให้สภาราย\nงานเรื่องนี้", "ให้สภารายงานเรื่องนี้"],
    ["ลาว ไทย\nสภา", "ลาว ไทยสภา"],
    ["ໃຫ້ລາຍ\nງານ", "ໃຫ້ລາຍງານ"],
    ["ទៅក្រុម\nប្រឹក្សា\u200b\nរៀងរាល់ឆ្នាំ។\nសំណើ", "ទៅក្រុមប្រឹក្សា\u200bរៀងរាល់ឆ្នាំ។ សំណើ"],
    ["အစီရင်\nခံစာ\n၏ ရက်", "အစီရင်ခံစာ၏ ရက်"],
    ["လုၵ်ႈ\nၸၢႆး", "လုၵ်ႈၸၢႆး"],
    ["ᨣᩴᩣ\nᨾᩮᩥᩬᨦ", "ᨣᩴᩣᨾᩮᩥᩬᨦ"],
    ["གློག་\nརིག་པ།\nགློག", "གློག་རིག་པ། གློག"],
    ["ปี\n๒๕๗๐\nสภา\nITU\nและ", "ปี ๒๕๗๐ สภา ITU และ"],
    ["ต่าง\nๆ\nที่", "ต่าง ๆ ที่"],
  ])("join as the language does: %s", (text, words) => {
    expect(page(text)).toBe(`<p>${words}</p>`);
    expect(inFence(text)).toBe(words);
  });

  it("also between words in emphasis", () => {
    expect(page("**ราย**\nงาน")).toBe("<p><strong>ราย</strong>งาน</p>");
    expect(page("**国际**\n**电信**\n联盟\n*和*")).toBe(
      "<p><strong>国际</strong><strong>电信</strong>联盟<em>和</em></p>",
    );
    expect(page("- 国际\n  电信\n  - 联盟")).toBe(
      "<ul>\n<li>国际电信\n<ul>\n<li>联盟</li>\n</ul>\n</li>\n</ul>",
    );
  });
});
