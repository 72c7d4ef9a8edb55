import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWord } from "../../src/word/read-word.ts";
import { viewOf } from "../../src/word/views.ts";
import { del, docx, END_ADDED, END_DELETED, ins, p, r, style, table } from "./docx.ts";
import { accepted, rejected } from "./plain.ts";

const WHO = 'w:author="Jane Author" w:date="2026-01-01T00:00:00Z"';
const moved = (end: "moveFrom" | "moveTo", words: string) =>
  p(
    `<w:${end}RangeStart w:id="1" w:name="move1" ${WHO}/><w:${end} w:id="2" ${WHO}>${r(words)}</w:${end}><w:${end}RangeEnd w:id="1"/>`,
    undefined,
    `<w:rPr><w:${end} w:id="3" ${WHO}/></w:rPr>`,
  );
const tracked = (change: string) => `<w:trPr><w:${change} w:id="1" ${WHO}/></w:trPr>`;
const cellTracked = (change: string) => `<w:tcPr><w:${change} w:id="1" ${WHO}/></w:tcPr>`;
const field = (...parts: string[]) => parts.join("");
const fieldCharacter = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (words: string) => r(words, "", "instrText");

/** Each construct of tracked changes: the body, what it reads with all accepted, and with all rejected. */
const CASES: [string, string, string[], string[]][] = [
  ["words added", p(r("a") + ins(" new") + r(" b")), ["a new b"], ["a b"]],
  ["words taken out", p(r("a") + del(" old") + r(" b")), ["a b"], ["a old b"]],
  [
    "words that one author added and another took out are in neither",
    p(r("a") + ins(del(" x")) + r(" b")),
    ["a b"],
    ["a b"],
  ],
  ["words taken out, written as ordinary text", p(r("a") + del(r(" old"))), ["a"], ["a old"]],
  ["words taken out without their wrapper", p(r("a") + r(" old", "", "delText")), ["a"], ["a old"]],
  [
    "a paragraph end taken out joins two paragraphs, and the words stay",
    p("one", undefined, END_DELETED) + p(" two"),
    ["one two"],
    ["one", " two"],
  ],
  [
    "a paragraph end added parts two paragraphs",
    p("one", undefined, END_ADDED) + p(" two"),
    ["one", " two"],
    ["one two"],
  ],
  [
    "a whole paragraph added",
    p("one") + p(ins("new"), undefined, END_ADDED) + p("two"),
    ["one", "new", "two"],
    ["one", "two"],
  ],
  [
    "a whole paragraph taken out",
    p("one") + p(del("old"), undefined, END_DELETED) + p("two"),
    ["one", "two"],
    ["one", "old", "two"],
  ],
  [
    "three paragraph ends taken out in a row",
    p("a", undefined, END_DELETED) + p("b", undefined, END_DELETED) + p("c", undefined, END_DELETED) + p("d"),
    ["abcd"],
    ["a", "b", "c", "d"],
  ],
  [
    "the last paragraph's end taken out loses no words",
    p("one") + p("two", undefined, END_DELETED),
    ["one", "two"],
    ["one", "two"],
  ],
  [
    "a paragraph end taken out before a table does not reach into it",
    p("one", undefined, END_DELETED) + table([p("cell")]) + p("two"),
    ["one", "cell", "two"],
    ["one", "cell", "two"],
  ],
  [
    "a paragraph end taken out in a cell does not leave it",
    table([p("one", undefined, END_DELETED), p("two")]),
    ["one | two"],
    ["one | two"],
  ],
  [
    "a move by pair",
    moved("moveFrom", "moved") + p("between") + moved("moveTo", "moved") + p("end"),
    ["between", "moved", "end"],
    ["moved", "between", "end"],
  ],
  [
    "a row added and a row taken out",
    `<w:tbl><w:tr>${tracked("ins")}<w:tc>${p("new")}</w:tc></w:tr><w:tr><w:tc>${p("kept")}</w:tc></w:tr><w:tr>${tracked("del")}<w:tc>${p("old")}</w:tc></w:tr></w:tbl>`,
    ["new", "kept"],
    ["kept", "old"],
  ],
  [
    "a cell added and a cell taken out",
    `<w:tbl><w:tr><w:tc>${cellTracked("cellIns")}${p("new")}</w:tc><w:tc>${p("kept")}</w:tc><w:tc>${cellTracked("cellDel")}${p("old")}</w:tc></w:tr></w:tbl>`,
    ["new | kept"],
    ["kept | old"],
  ],
  [
    "a paragraph end added before a table that was added too",
    `${p("one", undefined, END_ADDED)}<w:tbl><w:tr>${tracked("ins")}<w:tc>${p("cell")}</w:tc></w:tr></w:tbl>${p(" two")}`,
    ["one", "cell", " two"],
    ["one two"],
  ],
  ["a table inside a table", table([table([p("in")]) + p("out")]), ["in / out"], ["in / out"]],
  [
    "a field's code is no text, its result is",
    p(
      field(
        fieldCharacter("begin"),
        code(" REF _Ref1 \\h "),
        fieldCharacter("separate"),
        r("Article 4"),
        fieldCharacter("end"),
      ),
    ),
    ["Article 4"],
    ["Article 4"],
  ],
  [
    "a field inside the code of another",
    p(
      field(
        fieldCharacter("begin"),
        code(" IF "),
        fieldCharacter("begin"),
        code(" X "),
        fieldCharacter("separate"),
        r("no text"),
        fieldCharacter("end"),
        code(' = "a" '),
        fieldCharacter("separate"),
        r("result"),
        fieldCharacter("end"),
        r(" after"),
      ),
    ),
    ["result after"],
    ["result after"],
  ],
  [
    "a field whose code was taken out, with its result",
    p(
      r("see ") +
        del(
          field(
            fieldCharacter("begin"),
            r("REF x", "", "delInstrText"),
            fieldCharacter("separate"),
            r("4", "", "delText"),
            fieldCharacter("end"),
          ),
        ) +
        ins("5"),
    ),
    ["see 5"],
    ["see 4"],
  ],
  [
    "a field that never ends loses no words",
    p(fieldCharacter("begin") + r("words")) + p("more"),
    ["words", "more"],
    ["words", "more"],
  ],
  ["a simple field", p(`<w:fldSimple w:instr=" PAGE ">${r("7")}</w:fldSimple>`), ["7"], ["7"]],
  [
    "content controls inside each other",
    `<w:sdt><w:sdtPr><w:alias w:val="no text"/></w:sdtPr><w:sdtContent>${p(`<w:sdt><w:sdtContent>${r("in")}<w:sdt><w:sdtContent>${ins(" deep")}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
    ["in deep"],
    ["in"],
  ],
  [
    "a text box, which two versions of one drawing hold, once and behind its paragraph",
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wps:wsp><wps:txbx><w:txbxContent>${p("boxed")}</w:txbxContent></wps:txbx></wps:wsp></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p("boxed")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r("text")}`,
    ),
    ["text", "boxed"],
    ["text", "boxed"],
  ],
  ["a formula", p(`<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`), ["x=1"], ["x=1"]],
  ["a link, by its words", p(`<w:hyperlink>${r("linked")}</w:hyperlink>`), ["linked"], ["linked"]],
  [
    "tabs, line breaks and hyphens that do not break",
    p(
      "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/></w:r>",
    ),
    ["a\tb\nc\u2011d"],
    ["a\tb\nc\u2011d"],
  ],
];

describe("tracked changes", () => {
  test.each(CASES)("%s", (_, body, withAll, withNone) => {
    expect(accepted({ body })).toEqual(withAll);
    expect(rejected({ body })).toEqual(withNone);
  });

  test("a joined paragraph has the style of its first words, and without any that of the last", () => {
    const styles = ["A", "B", "C"].map((id) => style(id, `name ${id}`)).join("");
    const joined = (...words: string[]) => {
      const ids = ["A", "B", "C"];
      const body = words.map((each, at) => p(each || r(""), ids[at], at < 2 ? END_DELETED : "")).join("");
      return viewOf(readWord(docx({ body, styles })), "accepted").blocks.map(({ block }) => block);
    };
    expect(joined("", "one", "two")).toMatchObject([{ style: "name B" }]);
    expect(joined("", "", "")).toMatchObject([{ style: "name C" }]);
  });

  const runs = fc.array(
    fc.tuple(fc.constantFrom("kept", "added", "taken out"), fc.stringMatching(/^[a-z]{1,4}$/)),
    { maxLength: 5 },
  );
  const paragraphs = fc.array(fc.tuple(runs, fc.constantFrom("kept", "added", "taken out")), {
    minLength: 1,
    maxLength: 8,
  });

  test("the two views hold the words of all runs but those of the other, in their order, whatever ends are tracked", () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        const body = all
          .map(([own, end]) =>
            p(
              own
                .map(([what, words]) =>
                  what === "added" ? ins(words) : what === "taken out" ? del(words) : r(words),
                )
                .join("") || r(""),
              undefined,
              end === "added" ? END_ADDED : end === "taken out" ? END_DELETED : "",
            ),
          )
          .join("");
        const words = (without: string) =>
          all.flatMap(([own]) => own.flatMap(([what, text]) => (what === without ? [] : [text]))).join("");
        const views = { accepted: accepted({ body }), rejected: rejected({ body }) };
        expect(views.accepted.join("")).toBe(words("taken out"));
        expect(views.rejected.join("")).toBe(words("added"));
        // As many paragraphs as have an end in the view; one whose end is missing at the very end still stands.
        const ends = (gone: string) => all.filter(([, end]) => end !== gone).length;
        expect(views.accepted.length - ends("taken out")).toBeLessThanOrEqual(1);
        expect(views.accepted.length).toBeGreaterThanOrEqual(ends("taken out"));
        expect(views.rejected.length).toBeGreaterThanOrEqual(ends("added"));
      }),
    );
  });

  type Change = "kept" | "added" | "taken out";
  interface Piece {
    xml: string;
    /** Its words, each with the changes that it stands in. */
    words: [string, Change[]][];
  }
  const change = fc.constantFrom<Change>("kept", "added", "taken out");
  const wrapped = (xml: string, how: Change) =>
    how === "kept" ? xml : how === "added" ? ins(xml) : del(xml);
  const inside = (pieces: readonly Piece[], how: Change): Piece["words"] =>
    pieces.flatMap(({ words }) => words.map(([word, all]): [string, Change[]] => [word, [...all, how]]));
  const xmlOf = (pieces: readonly Piece[]) => pieces.map(({ xml }) => xml).join("");

  const { block } = fc.letrec<{ inline: Piece; block: Piece }>((tie) => ({
    inline: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.stringMatching(/^[a-z]{1,3}$/).map((word): Piece => ({ xml: r(word), words: [[word, []]] })),
      fc
        .tuple(
          change,
          fc.constantFrom("", "w:hyperlink", "w:smartTag", "w:sdt"),
          fc.array(tie("inline"), { maxLength: 3 }),
        )
        .map(([how, element, pieces]): Piece => {
          const content =
            element === "w:sdt" ? `<w:sdtContent>${xmlOf(pieces)}</w:sdtContent>` : xmlOf(pieces);
          const inner = element === "" ? content : `<${element}>${content}</${element}>`;
          return { xml: wrapped(inner || r(""), how), words: inside(pieces, how) };
        }),
    ),
    block: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.tuple(change, fc.array(tie("inline"), { maxLength: 3 })).map(([end, pieces]): Piece => {
        const mark = end === "added" ? END_ADDED : end === "taken out" ? END_DELETED : "";
        return { xml: p(xmlOf(pieces) || r(""), undefined, mark), words: inside(pieces, "kept") };
      }),
      fc
        .array(fc.tuple(change, fc.array(tie("block"), { minLength: 1, maxLength: 2 })), {
          minLength: 1,
          maxLength: 2,
        })
        .map((rows): Piece => {
          const row = (how: Change, pieces: Piece[]) =>
            `<w:tr>${how === "kept" ? "" : tracked(how === "added" ? "ins" : "del")}<w:tc>${xmlOf(pieces)}</w:tc></w:tr>`;
          return {
            xml: `<w:tbl>${rows.map(([how, pieces]) => row(how, pieces)).join("")}</w:tbl>`,
            words: rows.flatMap(([how, pieces]) => inside(pieces, how)),
          };
        }),
    ),
  }));

  test("no word is lost or added, however paragraphs, tables, links, controls and changes stand inside each other", () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        const body = xmlOf(blocks);
        const expected = (gone: Change) =>
          blocks
            .flatMap(({ words }) => words.flatMap(([word, all]) => (all.includes(gone) ? [] : [word])))
            .join("");
        const words = (read: string[]) => read.join("").replace(/[^a-z]/g, "");
        expect(words(accepted({ body }))).toBe(expected("taken out"));
        expect(words(rejected({ body }))).toBe(expected("added"));
      }),
    );
  });
});
