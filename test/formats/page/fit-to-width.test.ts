import { describe, expect, test } from "vitest";
import { withBreakingWords, withFittingTables } from "../../../src/formats/page/fit-to-width.ts";
import { expectLinear } from "../../linear.ts";

const table = (...rows: string[][]) => {
  const [heads = [], ...body] = rows;
  const head = `<thead><tr>${heads.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr></thead>`;
  const lines = body.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  return `<table>${head}<tbody>${lines.join("")}</tbody></table>`;
};
const row = (count: number, cell: string) => Array.from({ length: count }, () => cell);

describe("a table of a text", () => {
  test("keeps its direction in a frame and as a list", () => {
    const turned = (count: number, cell: string) =>
      withFittingTables(
        table(row(count, "a"), row(count, cell), row(count, cell)).replace("<table>", '<table dir="rtl">'),
        "Table",
      );
    expect(turned(2, "قرار")).toContain('<table dir="rtl">');
    expect(turned(3, "responsibilities")).toMatch(/^<div class="scroll"[^>]*><table dir="rtl">/);
    expect(turned(20, "responsibilities")).toContain('<ul class="small cards" dir="rtl">');
  });

  test("that fits everywhere stays as it is, and tables of the page are none of a text", () => {
    const small = `<p>A</p>${table(["a", "b"], ["1", "2"])}`;
    expect(withFittingTables(small, "Table")).toBe(small);
    const own = '<table class="who"><tr><th>a</th></tr></table>';
    expect(withFittingTables(own + small, "Table")).toBe(own + small);
  });

  test("that is wider than a telephone scrolls in a frame, and one wider than the measure has smaller letters", () => {
    const [wide, dense] = [table(row(7, "Country"), row(7, "12")), table(row(14, "Year"), row(14, "1,234"))];
    const frame = (name: string, inside: string) =>
      `<div class="${name}" role="region" tabindex="0" aria-label="A table">${inside}</div>`;
    expect(withFittingTables(wide, "A table")).toBe(frame("scroll", wide));
    expect(withFittingTables(dense, "A table")).toBe(frame("scroll dense", dense));
  });

  test("that no paper could hold becomes a list, an entry for each row with the names of the columns", () => {
    const heads = [...row(13, "Contribution"), "<em>Total</em>"];
    const values = [...row(12, "1"), "", "<strong>2</strong>"];
    const line = "<p><b>Contribution</b> 1</p>".repeat(12);
    expect(withFittingTables(`<p>A</p>${table(heads, values, values)}<p>Z</p>`, "Table")).toBe(
      `<p>A</p><ul class="small cards">${`<li>${line}<p><b><em>Total</em></b> <strong>2</strong></p></li>`.repeat(2)}</ul><p>Z</p>`,
    );
  });

  test("is as wide as its longest words, of which none is longer than a column may be", () => {
    const long = table(["a", "b", "c"], ["x".repeat(300), "y".repeat(90), "z"]);
    expect(withFittingTables(long, "Table")).toContain('<div class="scroll" ');
  });
});

describe("a word of twenty letters or more", () => {
  const long = "telecommunication-networks";

  test("may break wherever it stands in a text", () => {
    expect(withBreakingWords(`<p>A ${long}, <b>${long}</b></p>`)).toBe(
      `<p>A <span class="long">${long},</span> <b><span class="long">${long}</span></b></p>`,
    );
    expect(
      withBreakingWords("<p>Use of telecommunications/ICTs, https://example.org/telecommunications</p>"),
    ).toBe(
      '<p>Use of <span class="long">telecommunications/<wbr>ICTs,</span> <span class="long">https://example.org/telecommunications</span></p>',
    );
    expect(withBreakingWords(`<p>${"a&amp;".repeat(9)}</p><p>${"a&amp;".repeat(10)}</p>`)).toBe(
      `<p>${"a&amp;".repeat(9)}</p><p><span class="long">${"a&amp;".repeat(10)}</span></p>`,
    );
  });

  test("an amount is never tied to the currency of the next one", () => {
    const whole = (words: string) => `<span class="whole">${words}</span>`;
    expect(withBreakingWords("<p>A$ 2,000, US$ 28m, T$ 45, FJ$ 1.2m, 14.3 million km², EUR 3m</p>")).toBe(
      `<p>${whole("A$ 2,000,")} ${whole("US$ 28m")}, ${whole("T$ 45,")} ${whole("FJ$ 1.2m")}, 14.3 million km², ${whole("EUR 3m")}</p>`,
    );
  });

  test("a number with blanks in it does not break", () => {
    expect(withBreakingWords("<p>12 450 000 CHF, 5 000, Res. 130 2022, 10.000 000 and 1 2 345</p>")).toBe(
      '<p><span class="whole"><span class="figures">12 450 000</span> CHF</span>, <span class="figures">5 000</span>, Res. 130 2022, 10.000 000 and 1 <span class="figures">2 345</span></p>',
    );
  });

  test.each([
    ["A share of ", "12,5 %", " of it"],
    ["(", "US$ 2,350,000", ")"],
    ["for ", "A$ 28m", " and more"],
    ["for ", "K 310 million", " and more"],
    ["на ", "10 млн шв. фр", ". з"],
    ["of ", "5,000 VT", ", and more"],
    ["de ", "35.000 Gs", ", y más"],
    ["of ", "S/ 35", " and more"],
    ["of ", "$U 500", " and more"],
    ["(ВИМОГА ", "№ 1", ")."],
    ["див. ", "п. 3", " та далі"],
    ["за ", "ст. 4", ", далі"],
    ["see ", "No. 5", " below"],
    ["vezi ", "nr. 4", " de mai jos"],
    ["ver ", "n.º 3", " e seguintes"],
    ["siehe ", "S. 3", " unten"],
    ["viz ", "str. 3", " a dále"],
    ["In 2025 ", "US$ 28m", " was paid"],
    ["a fund of ", "UGX 200", " a day"],
    ["of ", "1'250'000 CHF", "."],
    ["", "€ 30", " and more"],
  ])("an amount does not break: %s%s%s", (before, amount, behind) => {
    expect(withBreakingWords(`<p>${before}${amount}${behind}</p>`)).toBe(
      `<p>${before}<span class="whole">${amount}</span>${behind}</p>`,
    );
  });

  test.each([
    ["Coût", " :", " néant"],
    ["Pourquoi", " ?", ""],
    ["le fonds", " ;", " il est"],
    ["Non", " !", ""],
    ["le texte", " »", ", dit-il"],
    ["dit", " :", ""],
    ["de ", "« t", "exte"],
    ["(", "« &amp;", " texte"],
  ])("a blank of French punctuation does not break: %s%s%s", (before, sign, behind) => {
    expect(withBreakingWords(`<p>${before}${sign}${behind}</p>`)).toBe(
      `<p>${before}<span class="whole">${sign}</span>${behind}</p>`,
    );
  });

  test.each(["er sagte »Hallo« und ging", "at 9:30; yes: no?", "a :b c ?d", "mot« mot", "a b"])(
    "but other signs are as they are: %s",
    (words) => expect(withBreakingWords(`<p>${words}</p>`)).toBe(`<p>${words}</p>`),
  );

  test("a list of numbers may break, also before a currency", () => {
    const html = `<p>${"450 ".repeat(8)}MHz, ${"450 ".repeat(8)}CHF</p>`;
    expect(withBreakingWords(html)).toBe(html);
    const number = "450 ".repeat(7).trim();
    expect(withBreakingWords(`<p>${number}</p>`)).toBe(`<p><span class="figures">${number}</span></p>`);
  });

  test.each(["123 ", "123\u2009", "1 234 "])(
    "a long row of numbers takes linear time: %j",
    async (number) => {
      for (const end of ["", "1"])
        await expectLinear((size) => withBreakingWords(`<p>${number.repeat(size)}${end}</p>`), 2_000);
    },
  );

  test("numbers in full-width digits stay whole", () => {
    expect(withBreakingWords("<p>預算為１２３４５６萬元，第５號，２０名、１，２００元</p>")).toBe(
      '<p>預算為<span class="figures">１２３４５６</span>萬元，第５號，<span class="figures">２０</span>名、<span class="figures">１，２００</span>元</p>',
    );
  });

  test("currencies are those in use, not those that the version of Node.js lists", () => {
    expect(withBreakingWords("<p>XCG 200 and HRK 200</p>")).toBe(
      '<p><span class="whole">XCG 200</span> and HRK 200</p>',
    );
  });

  test("the ID of a proposal by several breaks behind a name, and its numbers stay together", () => {
    expect(withBreakingWords("<bdi>UZB/KGZ/TJK/107/2</bdi>")).toBe(
      "<bdi>UZB/<wbr>KGZ/<wbr>TJK/<wbr>107/2</bdi>",
    );
    expect(withBreakingWords("<bdi>FIN/NOR/S/71A1/1</bdi>")).toBe(
      "<bdi>FIN/<wbr>NOR/<wbr>S/<wbr>71A1/1</bdi>",
    );
    const ids = "<bdi>IAP/63A1/5</bdi><bdi>J/80/1</bdi>";
    expect(withBreakingWords(ids)).toBe(ids);
  });

  test("a number beside other capitals is no amount", () => {
    const html = "<p>Decided at WTDC 22, ITU 2026, COM 5 and 30 APT members.</p>";
    expect(withBreakingWords(html)).toBe(html);
  });

  test.each([
    ["وردت الوثيقة", "71(Add.1)", "أمس، و"],
    ["سند", "۷۱(Add.۱)", "دیروز"],
    ["המסמך", "34(Rev.1)(Add.1)", "הגיע"],
    ["\u{10d00}\u{10d01}\u{10d02}", "71(Add.1)", "\u{10d03}\u{10d04}"],
  ])(
    "a document with addenda does not turn round among words from right to left: %s",
    (before, number, behind) => {
      const html = (of: string) => `<p>${before} ${of} ${behind} <b>${of}</b> 71 (Res. 130)</p>`;
      expect(withBreakingWords(html(number))).toBe(html(`<span class="figures">${number}</span>`));
      expect(withBreakingWords("<p>See 71(Add.1).</p>")).toBe("<p>See 71(Add.1).</p>");
    },
  );

  test("has no place in Chinese, Japanese and Korean, which break anywhere", () => {
    const html = `<p>${"国际电信联盟全权代表大会".repeat(9)}</p><p>${"国际itu".repeat(20)}</p>`;
    expect(withBreakingWords(html)).toBe(html);
  });

  test("is left alone in a tag, a picture, a list of choices, and where words are shorter", () => {
    const html = `<a href="https://example.org/${long}" title='a > "${long}'>x</a><svg viewBox="0 0 1 1"><title>${long}</title><text>${long}</text></svg><select><option>${long}</option></select><p>${"word ".repeat(90)}</p>`;
    expect(withBreakingWords(html)).toBe(html);
  });
});
