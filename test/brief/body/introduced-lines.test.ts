import { describe, expect, test } from "vitest";
import { introducedLines } from "../../../src/brief/body/introduced-lines.ts";
import { richText } from "../../../src/brief/body/rich-text.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { asksOfIssue } from "../../../src/formats/page/asks-view.ts";

function linesOf(markdown: string): string[] {
  const text = richText(parseMarkdown(markdown).children, {
    headingLevel: 3,
    idPrefix: "",
    resolveLink: () => undefined,
    resolveImage: () => undefined,
  });
  return introducedLines(text ?? { html: "", text: "" }, { isLeftOut: () => false, isEach: true });
}

const table = (...rows: string[]) => linesOf(rows.map((row) => `| ${row} |`).join("\n"));

describe("a table of asks", () => {
  test("has a line for each row, each cell behind the head of its column", () => {
    expect(table("Article | What we ask", "--- | ---", "3 | **keep** it", "5 | delete")).toEqual([
      "Article: 3; What we ask: keep it",
      "Article: 5; What we ask: delete",
    ]);
  });

  test("leaves out empty cells and a column that counts the rows, but no number of a text", () => {
    expect(table("# | Ask |  ", "--- | --- | ---", "1 | Keep. | (Res. 130)", "2 | Delete. |  ")).toEqual([
      "Ask: Keep.; (Res. 130)",
      "Ask: Delete.",
    ]);
    expect(table("№ | Ask", "--- | ---", "5 | Keep.")).toEqual(["№: 5; Ask: Keep."]);
    expect(table("Art. | Ask", "--- | ---", "1 | Keep.", "2 | Keep.")).toEqual([
      "Art.: 1; Ask: Keep.",
      "Art.: 2; Ask: Keep.",
    ]);
  });

  test("has its words where it has a head only, and those before and behind it are lines of their own", () => {
    expect(table("Keep | Article 3", "--- | ---")).toEqual(["Keep; Article 3"]);
    expect(linesOf("Keep it.\n\n| Ask |\n| --- |\n| Delete. |\n\nThat is all.")).toEqual([
      "Keep it.",
      "Ask: Delete.",
      "That is all.",
    ]);
  });
});

describe("who asks whom before a list of asks", () => {
  const asksOf = (markdown: string) =>
    asksOfIssue({
      asks: richText(parseMarkdown(markdown).children, {
        headingLevel: 3,
        idPrefix: "",
        resolveLink: () => undefined,
        resolveImage: () => undefined,
      }) ?? { html: "", text: "" },
    });

  test.each([
    ["We ask delegations to:", "support the report", "refuse the fund"],
    ["We ask delegations to", "support the report", "refuse the fund"],
    ["Nous demandons aux délégations :", "de soutenir le rapport", "de refuser le fonds"],
    ["Wir bitten die Delegationen,", "den Bericht zu unterstützen", "den Fonds abzulehnen"],
  ])("is in no row where each ask means the same without it: %s", (introduction, one, two) => {
    expect(asksOf(`${introduction}\n\n- ${one}\n- ${two}`)).toEqual([one, two]);
  });

  test.each([
    ["Žádáme delegace, aby:", "podpořily zprávu", "nepodpořily nový fond"],
    ["Žádáme delegace, aby", "podpořily zprávu", "nepodpořily nový fond"],
    ["Žiadame delegácie, aby", "podporili správu", "odmietli fond"],
    ["Prosimo delegacije, naj:", "podprejo poročilo", "ne podprejo novega sklada"],
    ["Молимо делегације да:", "подрже извештај", "одбију фонд"],
    ["Prosimy delegacje, aby:", "poparły sprawozdanie", "odrzuciły fundusz"],
    ["Просим делегации, чтобы", "они поддержали доклад", "они отклонили фонд"],
    ["Kérjük a delegációkat, hogy:", "támogassák a jelentést", "utasítsák el az alapot"],
    ["We ask delegations that:", "they support the report", "they refuse the fund"],
  ])("is in each row where its conjunction decides the form of the verb: %s", (introduction, one, two) => {
    expect(asksOf(`${introduction}\n\n- ${one}\n- ${two}`)).toEqual([
      `${introduction} ${one}`,
      `${introduction} ${two}`,
    ]);
  });

  test("is words of their own where nothing is below it, and another line without a colon introduces nothing", () => {
    expect(asksOf("Support the report\n\n- Refuse the fund")).toEqual([
      "Support the report",
      "Refuse the fund",
    ]);
  });
});
