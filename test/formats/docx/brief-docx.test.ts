import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { buildBrief } from "../../../src/brief/build-brief.ts";
import { proposalPair } from "../../../src/brief/comparison/compare-proposals.ts";
import type { Brief, LocalText, ProposalRef } from "../../../src/brief/types.ts";
import { loadCorpus } from "../../../src/corpus/load-corpus.ts";
import type { Corpus } from "../../../src/corpus/types.ts";
import { briefDocx } from "../../../src/formats/docx/brief-docx.ts";
import { comparisonDocx } from "../../../src/formats/docx/comparison-docx.ts";
import { createWords } from "../../../src/formats/templates/words.ts";
import { type Block, wordsOf } from "../../../src/word/document.ts";
import { readWord } from "../../../src/word/read-word.ts";
import { viewOf } from "../../../src/word/views.ts";
import { exif, jpeg, png } from "../../corpus/images/small-images.ts";
import { brief, issue, proposal, rich, sponsor } from "../brief-fixture.ts";
import { changed } from "../changes-fixture.ts";
import { shippedBrief, shippedCorpus } from "../kinds-fixture.ts";
import { egyptPp18, internalPp18, pp18 } from "../pp18-fixture.ts";
import { renderEnglish, templates, wordsOf as wordsOfPage } from "../renderer.ts";
import { briefOfTexts } from "../texts-fixture.ts";
import { elementsOf, partsOf, problemsOf, type Xml, xmlOf } from "./docx-structure.ts";

const WORDS = createWords(templates.strings);
const docxOf = (of: Brief) => briefDocx(of, WORDS);

/** The accepted view as lines, each with the name of its style before it; cells parted by ` | `. */
function lines(docx: Uint8Array): string[] {
  const plain = (block: Block): string[] =>
    block.kind === "paragraph"
      ? [`${block.style === "Normal" ? "" : block.style}: ${wordsOf(block.runs)}`]
      : block.rows.map(
          ({ cells }) =>
            `row: ${cells
              .map((cell) =>
                cell.blocks
                  .flatMap(plain)
                  .join(" / ")
                  .replace(/^(?:Table \w+)?: /, ""),
              )
              .join(" | ")}`,
        );
  return viewOf(readWord(docx), "accepted").blocks.flatMap(({ block }) => plain(block));
}

function bodyOf(docx: Uint8Array): Xml {
  return xmlOf(partsOf(docx).get("word/document.xml") ?? "");
}

async function everyKey(): Promise<Corpus> {
  const folder = fileURLToPath(new URL("../../fixtures/every-key/pp-26", import.meta.url));
  const { corpus } = await loadCorpus({ folder, shown: "proposals/pp-26" });
  if (corpus === undefined) throw new Error("the conference with every key has errors");
  return corpus;
}

/** Fields of the record that contain codes, for which both have other words, and names that stand for codes in the page's key. */
const NO_WORDS =
  /^(?:html|key|slug|folder|kind|status|position|priority|audience|review|result|issue|record|name)$/;

/** The lines of the texts of a record, without spaces. */
function wordsOfRecord(record: object): string[] {
  return Object.entries(record).flatMap(([field, value]: [string, unknown]) => {
    if (NO_WORDS.test(field)) return [];
    if (typeof value === "object" && value !== null) return wordsOfRecord(value);
    if (typeof value !== "string") return [];
    return value
      .split("\n")
      .map(squeezed)
      .filter((line) => line.length > 3);
  });
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The lines of a summary with this HTML. */
function summaryLines(html: string): string[] {
  const all = lines(docxOf(summarised({ html, text: "" })));
  const facts = all.findIndex((line) => line.includes("Sponsors: "));
  return all.slice(
    facts + 1,
    all.findIndex((line) => line.includes("Sources: ")),
  );
}

/** The runs of the paragraph of a proposal that has some words: the text and whether it is from right to left. */
function runsOf(
  html: string,
  words: string,
  fields: Parameters<typeof proposal>[1] = {},
): [string, string][] {
  const one = proposal("a", { summary: { html, text: "" }, ...fields });
  const runs = elementsOf(bodyOf(docxOf(brief([issue("cybersecurity")], [one]))), "w:p").map(({ element }) =>
    elementsOf(element, "w:r").map((run): [string, string] => [
      elementsOf(run.element, "w:t")
        .map((text) => text.element.text)
        .join(""),
      elementsOf(run.element, "w:rtl").length > 0 ? "rtl" : "",
    ]),
  );
  return runs.find((each) => each.some(([text]) => text.includes(words))) ?? [];
}

function summarised(summary: LocalText, fields: Partial<Brief> = {}): Brief {
  return brief([issue("cybersecurity")], [proposal("a", { summary })], fields);
}

describe("the brief as a Word document", () => {
  test("has an outline: what the group wants, what changed, the issues with their proposals, targets, addresses", () => {
    const headings = lines(docxOf(pp18)).filter((line) => /^heading [123]/.test(line));
    expect(headings.filter((line) => line.startsWith("heading 1"))).toEqual([
      "heading 1: Overview",
      "heading 1: Introduction",
      "heading 1: What changed",
      "heading 1: Priority issues",
      "heading 1: Other issues",
      "heading 1: Index by target",
      "heading 1: Addresses",
    ]);
    expect(headings).toContain("heading 2: Cybersecurity");
    expect(headings).toContain(
      "heading 3: AFCP/55A3/2 Internet public policy and management of Internet resources",
    );
  });

  test("says on its first page what the group wants, and of whose proposals", () => {
    expect(lines(docxOf(pp18)).find((line) => line.startsWith("row: Internet public policy"))).toBe(
      "row: Internet public policy and Internet resources | No expansion of ITU's mandate on internet-related issues: norms and standards belong in open, transparent and inclusive processes where the expertise is. | AFCP/55A3/2 Internet public policy and management of Internet resources | CHN/98/1 Technical standards for identifiers (Support with changes) | ARB/79A1/9 Public policy issues in Arabic",
    );
  });

  test("tells support with changes from support where both are under one head", () => {
    const of = (key: string, position: "support" | "support-with-changes") =>
      proposal(key, { title: key, issue: "villages", position, review: "agreed" });
    const both = [of("a/one", "support"), of("a/two", "support-with-changes")];
    const row = lines(docxOf(brief([issue("villages", { title: "Villages" })], both))).find((line) =>
      line.startsWith("row: Villages"),
    );
    expect(row).toBe(
      "row: Villages | No common position on record. |  | a/one\na/two (Support with changes) | ",
    );
  });

  test("calls issues others only beside those that the group listed", () => {
    const all = lines(
      docxOf(brief([issue("emergencies", { title: "Emergencies", priority: "background" })], [])),
    );
    expect(all).toContain("heading 1: Issues");
    expect(all).toContain("Note: Issues: Emergencies");
    expect(all.join("\n")).not.toContain("Other issues");
  });

  test("names on its first page the issues on which the group wants nothing together", () => {
    const all = lines(docxOf(pp18));
    expect(all).toContain("Note: Other issues: Emergencies and safety");
    expect(all.filter((line) => line.startsWith("row: Connectivity and access | "))).toEqual([
      "row: Connectivity and access | No common position on record. |  | Community networks as partners in closing the digital divide | ",
    ]);
  });

  test("has the facts, texts, history and sources of each proposal", () => {
    const all = lines(docxOf(pp18)).join("\n");
    for (const words of [
      "MOD Res. 102, Res. 133 · Submitted · Position: Oppose (inferred)",
      "Sponsors: ATU, Egypt",
      "Supporters: RCC (from 20 October 2018), CHN",
      "Same subject: AFCP/55A1/3 Confidence and security in the use of ICTs",
      "History: 21 September 2018 – Submitted; 6 November 2018 – In an ad hoc group – Ad hoc group on Resolution 130. 16 November 2018 – Adopted in part",
      "Sources: Addendum 1 to Document 48, page 3",
      "Not in the sources: Only number, action and target are on record.",
      "PACP-07 Suppress the flight tracking resolution: Superseded, see ACP/64A1/20",
    ])
      expect(all).toContain(words);
  });

  test("has all words of the record that the page has, but for names in what it leaves out", async () => {
    const made = [
      [await everyKey(), "2026-11-20"],
      [await everyKey(), "2026-11-28"],
      [await shippedCorpus("pp-18"), "2018-11-16"],
    ] as const;
    for (const [corpus, asOf] of made) {
      const conference = {
        ...corpus.conference,
        lede: "Eleven words that nobody else has.",
        deadlines: [{ date: "2026-11-25", title: "Last day for amendments" }],
      };
      const proposals = corpus.proposals.map((each) => ({
        ...each,
        originalTitle: `Original of ${each.key}`,
      }));
      const of = buildBrief(
        { ...corpus, conference, proposals },
        { asOf, today: "2026-12-24", audience: "internal" },
      );
      const page = squeezed(wordsOfPage(renderEnglish(of)));
      const word = squeezed(lines(docxOf(of)).join("\n").replaceAll(" | ", ""));
      const record = {
        ...of.conference,
        id: "",
        issues: of.issues,
        proposals: of.proposals,
        texts: of.texts,
      };
      const lost = wordsOfRecord(record).filter((each) => page.includes(each) && !word.includes(each));
      expect([...new Set(lost)]).toEqual([]);
    }
  });

  test("has the verdicts on issues and proposals", async () => {
    const of = await shippedBrief("pp-18", "2018-11-16", { audience: "internal" });
    const word = lines(docxOf(of)).join("\n");
    const page = wordsOfPage(renderEnglish(of));
    for (const verdict of ["+ Gained", "− Lost"]) {
      expect(page).toContain(verdict);
      expect(word).toContain(` · ${verdict}`);
    }
    expect(word).toContain("How it ended: ± Mixed");
  });

  test("has every particular of a proposal that the page has", () => {
    const other: ProposalRef = { key: "b", title: "Another" };
    const labels = [
      ...(templates.templates.get("particulars")?.text ?? "").matchAll(/<dt>\{\{t "([^"]+)"/g),
    ].map(([, key = ""]) => WORDS.text(key));
    const full = proposal("a", {
      id: "CEPT/48A1/2",
      number: "ECP 2",
      outcome: "Adopted with changes.",
      committee: "COM5",
      signatories: [sponsor("CHN")],
      supporters: [sponsor("RCC")],
      opponents: [sponsor("CITEL")],
      also: ["internet"],
      supersedes: [other],
      supersededBy: [other],
      mergedInto: [other],
      mergedFrom: [other],
      sameSubject: [other],
      opposes: [other],
      opposedBy: [other],
      history: [{ date: "2018-09-21", status: "submitted" }],
      updated: "2018-10-20",
      review: "in-review",
      reviewedBy: "The drafting group",
      reviewedOn: "2018-10-21",
      audience: "internal",
      staleDays: 12,
      formerly: ["cept/ecp-1"],
    });
    const made = brief([issue("cybersecurity"), issue("internet")], [full], { audience: "internal" });
    const inPage = wordsOfPage(/<dl class="particulars">[\s\S]*?<\/dl>/.exec(renderEnglish(made))?.[0] ?? "");
    const inWord = lines(docxOf(made)).join("\n");
    expect(labels.length).toBeGreaterThan(20);
    expect(labels.filter((label) => !inPage.includes(` ${label} `))).toEqual([]);
    expect(
      labels.filter((label) => !inWord.includes(`${label}: `) && !inWord.includes(`heading 4: ${label}\n`)),
    ).toEqual([]);
  });

  test("lists what changed since the edition before", () => {
    const all = lines(docxOf(changed)).join("\n");
    expect(all).toContain("Since edition");
    expect(all).toMatch(/^: (?:New|Moved|Revised): /m);
    expect(all).toContain("Text: 1 to [-explore-]{+establish+} ways and means for greater collaboration;");
  });

  test("is the same file each time, and dated by the brief alone", () => {
    expect(docxOf(pp18)).toEqual(docxOf(structuredClone(pp18)));
    expect(partsOf(docxOf(pp18)).get("docProps/core.xml")).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2018-10-27T00:00:00Z</dcterms:created>',
    );
  });

  test("names the conference, the day, the audience and the publisher, and nobody else", () => {
    const parts = partsOf(docxOf(internalPp18));
    const core = parts.get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:title>PP-18 tracking brief, as of 27 October 2018 · Internal</dc:title>");
    expect(core).toContain(`<dc:creator>${pp18.conference.publisher}</dc:creator>`);
    expect(core).toContain("<dc:language>en-GB</dc:language>");
    expect(core).not.toContain("lastModifiedBy");
    expect(parts.get("word/footer.xml")).toContain("Internal: not for circulation");
    expect(parts.get("word/footer.xml")).toContain('w:instr=" PAGE "');
    expect(parts.get("word/header.xml")).toContain('w:instr=" STYLEREF 1 "');
  });

  test("repeats the heads of tables and keeps rows on one page", () => {
    const body = bodyOf(docxOf(pp18));
    const tables = elementsOf(body, "w:tbl");
    expect(elementsOf(body, "w:tblHeader")).toHaveLength(tables.length);
    expect(elementsOf(body, "w:cantSplit")).toHaveLength(elementsOf(body, "w:tr").length);
  });
});

describe("a text", () => {
  test("keeps its paragraphs, emphasis, lists with their numbers, quotations and tables", () => {
    expect(
      summaryLines(
        '<p>One <em>two</em> &#x26; <strong>three</strong><br>four</p><ol start="3"><li>third<ul><li>inner</li></ul></li><li value="7"><p>seventh</p><p>more</p></li></ol><ol data-marks="bracket"><li>first</li></ol><blockquote><p>said</p></blockquote><table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>a</td><td></td></tr></tbody></table><pre><code>x\n y</code></pre>',
      ),
    ).toEqual([
      ": One two & three\nfour",
      "List Paragraph: 3.\tthird",
      "List Paragraph: •\tinner",
      "List Paragraph: 7.\tseventh",
      "List Paragraph: more",
      "List Paragraph: 1)\tfirst",
      "Quote: said",
      "row: A | B",
      "row: a | ",
      "HTML Preformatted: x\n y",
    ]);
  });

  test("has its footnotes below it, and links in their place", () => {
    const html =
      '<p>Words<sup><a href="#n-fn-1" data-footnote-ref>1</a></sup></p><section data-footnotes><ol><li id="n-fn-1"><p>Note <a href="#n-fnref-1" data-footnote-backref aria-label="1">↑</a></p></li></ol></section>';
    expect(summaryLines(html)).toEqual([": Words1", "List Paragraph: 1.\tNote "]);
    const links = elementsOf(bodyOf(docxOf(summarised({ html, text: "" }))), "w:hyperlink");
    expect(links.some(({ element }) => JSON.stringify(element).includes('"text":"1"'))).toBe(true);
  });

  test("marks a block that is for some readers only, from its first line to its last", () => {
    expect(
      summaryLines(
        '<p>All.</p><aside data-audience="delegation"><p>Some.</p></aside><aside data-audience="delegation" data-for="Kenya; Egypt"><p>Two.</p></aside><p>All again.</p>',
      ),
    ).toEqual([
      ": All.",
      "Restricted: For delegations only",
      "Restricted: Some.",
      "Restricted: For these delegations only: Kenya and Egypt",
      "Restricted: Two.",
      ": All again.",
    ]);
  });

  test("joins the groups of a number, which would change places from right to left", () => {
    expect(summaryLines('<p dir="rtl">تبلغ 1 250 000 فرنك</p>')).toEqual([": تبلغ 1\u00a0250\u00a0000 فرنك"]);
  });

  test("has the number of a document among words from right to left in a run from left to right", () => {
    expect(runsOf('<p dir="rtl">تبلغ 12.4 million MRU في 71(Add.1) أمس</p>', "أمس")).toEqual([
      ["تبلغ ", "rtl"],
      ["12.4 million MRU", ""],
      [" في ", "rtl"],
      ["71(Add.1)", ""],
      [" أمس", "rtl"],
    ]);
    expect(runsOf('<p dir="rtl">وردت الوثيقة 71(Add.1) أمس</p>', "أمس")).toEqual([
      ["وردت الوثيقة ", "rtl"],
      ["71(Add.1)", ""],
      [" أمس", "rtl"],
    ]);
    expect(runsOf("<p>See 71(Add.1) now</p>", "See")).toHaveLength(1);
  });

  test("has words from right to left among others in runs of their own, with their figures", () => {
    expect(runsOf("<p>The name <strong>مادهٔ</strong> ۳۵; 12 states</p>", "12 states")).toEqual([
      ["The name ", ""],
      ["مادهٔ", "rtl"],
      [" ۳۵", "rtl"],
      ["; 12 states", ""],
    ]);
    const outcome = "Not agreed; شورا ۱۲ بار, 3 times";
    expect(runsOf("<p>a</p>", "3 times", { outcome, status: "adopted" })).toEqual([
      ["Not agreed; ", ""],
      ["شورا ۱۲ بار", "rtl"],
      [", 3 times", ""],
    ]);
    const note = { title: "قطعنامهٔ ۱۳۶.", locator: "p. 3" };
    expect(runsOf("<p>a</p>", "قطعنامهٔ", { sources: [note] })).toContainEqual(["قطعنامهٔ ۱۳۶.", "rtl"]);
  });

  test("has the columns of a table in the order of its direction", () => {
    const table = (dir: string) => `<table${dir}><tbody><tr><td>a</td><td>b</td></tr></tbody></table>`;
    const visual = (html: string) =>
      elementsOf(bodyOf(docxOf(summarised({ html, text: "" }))), "w:bidiVisual").length;
    expect(visual(table(' dir="rtl"'))).toBe(1);
    expect(visual(table(""))).toBe(0);
  });

  test("links to addresses of https and mailto, as Word accepts them, and to nothing else", () => {
    const link = (href: string) => `<a href="${href}">words</a> `;
    const html = `<p>${[
      "https://example.org/ä|b?q=100%&#x26;c",
      "mailto:a@example.org",
      "http://example.org",
      "#nowhere",
      "file:///etc/passwd",
      `https://example.org/${"x".repeat(3000)}`,
    ]
      .map(link)
      .join("")}</p>`;
    const docx = docxOf(summarised({ html, text: "" }));
    expect(summaryLines(html)).toEqual([`: ${"words ".repeat(6)}`]);
    const targets = elementsOf(xmlOf(partsOf(docx).get("word/_rels/document.xml.rels") ?? ""), "Relationship")
      .map(({ element }) => element.attributes)
      .filter(({ TargetMode }) => TargetMode === "External");
    expect(targets.map(({ Target }) => Target)).toEqual([
      "https://example.org/%C3%A4%7Cb?q=100%25&c",
      "mailto:a@example.org",
      "https://example.org/48a1",
    ]);
    expect(problemsOf(docx)).toEqual([]);
  });

  // EXIF 2.32, table 5: the sides on which the first row and the first column of the stored picture are shown.
  test.each([
    [2, "top right"],
    [3, "bottom right"],
    [4, "bottom left"],
    [5, "left top"],
    [6, "right top"],
    [7, "right bottom"],
    [8, "left bottom"],
  ])("a picture of orientation %i is shown with its first row and column at %s", (orientation, sides) => {
    const tiff = exif(orientation, "").subarray(10).toString("latin1");
    const files = [png(60, 30, [["eXIf", tiff]]), jpeg(60, 30, [exif(orientation, "")])];
    const images = files.map(
      (file, index) => `<img src="data:image/${index};base64,${file.toString("base64")}" alt="Map">`,
    );
    const docx = docxOf(summarised({ html: `<p>${images.join("")}</p>`, text: "" }));
    for (const { element } of elementsOf(bodyOf(docx), "a:xfrm")) {
      const { rot = "0", flipH, flipV } = element.attributes;
      const shown = [[0, -1] as const, [-1, 0] as const].map(([x, y]) => {
        let at = [flipH === "1" ? -x : x, flipV === "1" ? -y : y] as [number, number];
        for (let turned = 0; turned < Number(rot); turned += 90 * 60_000) at = [-at[1], at[0]];
        return { "0,-1": "top", "0,1": "bottom", "-1,0": "left", "1,0": "right" }[
          at.map((n) => n + 0).join()
        ];
      });
      expect(shown.join(" ")).toBe(sides);
    }
    const sizes = elementsOf(bodyOf(docx), "wp:extent", "wp:effectExtent", "a:ext");
    const extent = { cx: "571500", cy: "285750" };
    const room = { l: "0", t: "142875", r: "0", b: "142875" };
    const each = orientation < 5 ? [extent, extent] : [extent, room, extent];
    expect(sizes.map(({ element }) => element.attributes)).toEqual([...each, ...each]);
    const media = Object.entries(unzipSync(docx)).filter(([name]) => name.includes("media"));
    expect(media.map(([, bytes]) => bytes)).toEqual(
      [png(60, 30), jpeg(60, 30)].map((file) => Uint8Array.from(file)),
    );
    expect(problemsOf(docx)).toEqual([]);
  });

  test("has its pictures in the file, each once; WebP, which Word does not show, by its description", () => {
    const png =
      "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4z8DA8B8ABQAB/5+hHn8AAAAASUVORK5CYII=";
    const image = `<img src="data:image/png;base64,${png}" alt="A &#x22;map&#x22;">`;
    const docx = docxOf(
      summarised({
        html: `<p>${image}${image}<img src="data:image/webp;base64,UklGRg==" alt="A chart"></p>`,
        text: "",
      }),
    );
    expect(Object.keys(unzipSync(docx)).filter((name) => name.includes("media"))).toEqual([
      "word/media/image1.png",
    ]);
    expect(unzipSync(docx)["word/media/image1.png"]).toEqual(new Uint8Array(Buffer.from(png, "base64")));
    const drawings = elementsOf(bodyOf(docx), "wp:docPr", "wp:extent").map(
      ({ element }) => element.attributes,
    );
    expect(drawings).toMatchObject([{ cx: "19050", cy: "9525" }, { descr: 'A "map"' }, { cx: "19050" }, {}]);
    expect(lines(docx).join("\n")).toContain("[A chart]");
    expect(problemsOf(docx)).toEqual([]);
  });

  test("carries its language and direction", () => {
    const arabic = { ...rich("تقترح الدول العربية"), language: "ar", direction: "rtl" } as const;
    const paragraphs = elementsOf(bodyOf(docxOf(summarised(arabic))), "w:p").filter(({ element }) =>
      JSON.stringify(element).includes("تقترح"),
    );
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const { element } of paragraphs) {
      expect(elementsOf(element, "w:bidi", "w:rtl", "w:lang").map((each) => each.element)).toMatchObject([
        { name: "w:bidi" },
        { name: "w:rtl" },
        { attributes: { "w:bidi": "ar-EG" } },
      ]);
    }
    const chinese = bodyOf(docxOf(summarised({ ...rich("修订"), language: "zh" })));
    expect(elementsOf(chinese, "w:lang")[0]?.element.attributes["w:eastAsia"]).toBe("zh-CN");
  });

  test("of a brief that reads from right to left is so by default, and English in it is not", () => {
    const html = "<p>نص</p>";
    const english = { ...rich("Left"), language: "en", direction: "ltr" } as const;
    const body = bodyOf(docxOf({ ...summarised({ html, text: "" }), language: "ar" }));
    expect(elementsOf(body, "w:bidi").length).toBeGreaterThan(10);
    expect(elementsOf(body, "w:bidiVisual").length).toBe(elementsOf(body, "w:tbl").length);
    const left = bodyOf(docxOf({ ...summarised(english), language: "ar" }));
    const paragraphs = elementsOf(left, "w:p").filter(({ element }) =>
      JSON.stringify(element).includes('"Left"'),
    );
    expect(paragraphs.map(({ element }) => elementsOf(element, "w:bidi").length)).toEqual([0]);
  });
});

describe("two proposals as a Word document", () => {
  test("stand side by side, and each text follows with its changes tracked", async () => {
    const texts = await briefOfTexts();
    const pair = proposalPair(texts, "citel/iap-63a1-5", "rcc/rcc-62a1-1");
    if (pair === undefined) throw new Error("nothing to compare");
    const docx = comparisonDocx(texts, pair, WORDS);
    expect(problemsOf(docx)).toEqual([]);
    const all = lines(docx);
    expect(all[0]).toBe("Title: IAP/63A1/5 and RCC/62A1/1 side by side: PP-26, as of 20 October 2026");
    expect(all).toContain("row:  | IAP/63A1/5 | RCC/62A1/1");
    expect(all.filter((line) => line.startsWith("heading 1"))).toHaveLength(3);
    expect(all).toContain("Note: Words that only one of two paragraphs has are underlined.");
    expect(all.join("\n")).not.toContain("‹");
    expect(elementsOf(bodyOf(docx), "w:ins").map(({ element }) => element.attributes["w:author"])).toContain(
      "RCC",
    );
  });
});

describe("Word has nothing to repair in", () => {
  test.each([
    ["a brief", pp18],
    ["one for the group", internalPp18],
    ["one for a delegation", egyptPp18],
    ["one with changes", changed],
    ["one of nothing", brief([], [])],
    ["characters that XML does not know", summarised(rich("a\u0000b\u001f", "<p>a\u0000b\u001f\ufffe</p>"))],
  ])("%s", (_, of) => {
    expect(problemsOf(docxOf(of))).toEqual([]);
  });

  test("a brief with texts of every kind", async () => {
    expect(problemsOf(docxOf(await briefOfTexts()))).toEqual([]);
  });

  test("the brief of the outcomes of a whole conference", async () => {
    expect(problemsOf(docxOf(await shippedBrief("pp-18", "2018-11-20")))).toEqual([]);
  });
});
