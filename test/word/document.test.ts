import { describe, expect, test } from "vitest";
import { readWord } from "../../src/word/read-word.ts";
import { viewOf } from "../../src/word/views.ts";
import { del, docx, ins, p, r, relationships, style } from "./docx.ts";
import { accepted, rejected } from "./plain.ts";

const first = (bytes: Uint8Array) => viewOf(readWord(bytes), "accepted").blocks[0]?.block;

describe("a Word document", () => {
  test("names its styles as people see them, also for paragraphs that name none", () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
      style("ResNo", "Res_No");
    const { blocks } = readWord(docx({ body: p("RESOLUTION 1", "ResNo") + p("text"), styles }));
    expect(blocks.map((block) => block.kind === "paragraph" && block.style)).toEqual(["Res_No", "Normal"]);
  });

  test("remembers the style before a tracked change of it, which is the rejected one", () => {
    const change =
      '<w:pPrChange w:id="1" w:author="x" w:date="2026-01-01T00:00:00Z"><w:pPr><w:pStyle w:val="Old"/></w:pPr></w:pPrChange>';
    const document = readWord(
      docx({ body: p("text", "New", change), styles: style("Old", "Old name") + style("New", "New name") }),
    );
    const styleIn = (name: "accepted" | "rejected") => {
      const block = viewOf(document, name).blocks[0]?.block;
      return block?.kind === "paragraph" ? block.style : undefined;
    };
    expect([styleIn("accepted"), styleIn("rejected")]).toEqual(["New name", "Old name"]);
  });

  test.each([
    ["of its own", "", r("x", "<w:i/>"), true],
    ["of its paragraph's style", "<w:rPr><w:i/></w:rPr>", r("x"), true],
    ["that it takes back", "<w:rPr><w:i/></w:rPr>", r("x", '<w:i w:val="0"/>'), undefined],
    ["twice, by two styles, is none", "<w:rPr><w:i/></w:rPr>", r("x", '<w:rStyle w:val="Em"/>'), undefined],
  ])("has italics %s", (_, ofStyle, run, italic) => {
    const styles = style("S", "S", ofStyle) + style("Em", "Em", "<w:rPr><w:i/></w:rPr>", "character");
    const block = first(docx({ body: p(run, "S"), styles }));
    expect(block).toMatchObject({ runs: [{ text: "x" }] });
    expect(block?.kind === "paragraph" && block.runs[0]?.italic).toBe(italic);
  });

  test.each([
    ["itself", r("secret", "<w:vanish/>"), ""],
    [
      "by its own style",
      r("secret", '<w:rStyle w:val="Ghost"/>'),
      style("Ghost", "Ghost", "<w:rPr><w:vanish/></w:rPr>", "character"),
    ],
    [
      "by a style that its style is based on",
      r("secret", '<w:rStyle w:val="Child"/>'),
      style("Ghost", "Ghost", "<w:rPr><w:vanish/></w:rPr>", "character") +
        style("Child", "Child", '<w:basedOn w:val="Ghost"/>', "character"),
    ],
  ])("leaves out text that is hidden %s", (_, run, styles) => {
    const parts = { body: p(r("seen") + run), styles };
    expect(accepted(parts)).toEqual(["seen"]);
    expect(readWord(docx(parts)).leftOut.hidden).toBe(1);
  });

  test("leaves out rows that are hidden", () => {
    const row = (words: string, properties = "") => `<w:tr>${properties}<w:tc>${p(words)}</w:tc></w:tr>`;
    const body = `<w:tbl>${row("secret", "<w:trPr><w:hidden/></w:trPr>")}${row("seen")}</w:tbl>`;
    expect(accepted({ body })).toEqual(["seen"]);
    expect(readWord(docx({ body })).leftOut.hidden).toBe(1);
  });

  test("has footnotes by their marks, each as it reads in the view", () => {
    const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>';
    const parts = {
      body: p(r("a") + note(1) + r(" b") + ins(note(2)) + own),
      footnotes:
        '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
        `<w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${r("old ", "", "t")}${ins("new")}${del("gone")}`)}</w:footnote>` +
        `<w:footnote w:id="2">${p("added")}</w:footnote><w:footnote w:id="3">${p("own")}</w:footnote>`,
    };
    expect(accepted(parts)).toEqual(["a1 b2*", "[1] old new", "[2] added", "[*] own"]);
    expect(rejected(parts)).toEqual(["a1 b*", "[1] old gone", "[*] own"]);
  });

  test("has the numbers that Word makes, as each view counts them", () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1")}${level(1, "lowerRoman", "%2)")}${level(2, "decimal", "%1.%3")}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>`;
    const item = (words: string, at: number, end = "") =>
      p(words, undefined, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="5"/></w:numPr>${end}`);
    const end = '<w:rPr><w:ins w:id="1" w:author="x" w:date="2026-01-01T00:00:00Z"/></w:rPr>';
    const parts = {
      numbering,
      body:
        item("one", 0) +
        item("in", 1) +
        item("in", 1) +
        item(ins("new"), 0, end) +
        item("last", 0) +
        item("deep", 2),
    };
    expect(accepted(parts)).toEqual(["1\tone", "i)\tin", "ii)\tin", "2\tnew", "3\tlast", "3.1\tdeep"]);
    expect(rejected(parts)).toEqual(["1\tone", "i)\tin", "ii)\tin", "2\tlast", "2.1\tdeep"]);
  });

  test("has no number in the view before a tracked change that put it into a list", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>';
    const place = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>';
    const change = `<w:pPrChange w:id="1" w:author="x" w:date="2026-01-01T00:00:00Z"><w:pPr/></w:pPrChange>`;
    const parts = { numbering, body: p("listed", undefined, place + change) + p("always", undefined, place) };
    expect(accepted(parts)).toEqual(["1\tlisted", "2\talways"]);
    expect(rejected(parts)).toEqual(["listed", "1\talways"]);
  });

  test("is found by the relations of the archive, in both editions of the standard", () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const bytes = docx({
      body: p("not this one"),
      parts: {
        "_rels/.rels": relationships([["officeDocument", "/text/main.xml"]]),
        "text/main.xml": `<q:document xmlns:q="${strict}"><q:body><q:p><q:r><q:t>this one</q:t></q:r></q:p></q:body></q:document>`,
      },
    });
    expect(first(bytes)).toMatchObject({ runs: [{ text: "this one" }] });
  });

  test("of UTF-16 is read as well", () => {
    const xml =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Résolution</w:t></w:r></w:p></w:body></w:document>';
    const bytes = Uint8Array.from(Buffer.from(`\uFEFF${xml}`, "utf16le"));
    expect(first(docx({ body: "", parts: { "word/document.xml": bytes } }))).toMatchObject({
      runs: [{ text: "Résolution" }],
    });
  });
});
