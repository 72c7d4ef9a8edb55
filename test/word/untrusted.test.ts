import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { MAX_PACKED, PackageError } from "../../src/word/package.ts";
import { readWord } from "../../src/word/read-word.ts";
import { viewOf } from "../../src/word/views.ts";
import { docx, END_DELETED, p, r, relationships, table } from "./docx.ts";

/** Why a file is not read; nothing where it is. */
function refusal(bytes: Uint8Array): string | undefined {
  try {
    readWord(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof PackageError) return error.message;
    throw error;
  }
}

const ascii = (text: string) => new TextEncoder().encode(text);
const XML = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const document = (xml: string) => docx({ body: "", parts: { "word/document.xml": xml } });

/** Makes the directory of an archive declare a size of each of its parts. */
function declareSizes(bytes: Uint8Array, size: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
}

describe("an untrusted file", () => {
  test.each([
    [
      "a password or .doc",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
      "the file is protected by a password, or in the old .doc format: open it in Word or LibreOffice and save it as .docx, without a password",
    ],
    [
      "RTF",
      ascii("{\\rtf1 x}"),
      "the file is in the RTF format: open it in Word or LibreOffice and save it as .docx",
    ],
    ["PDF", ascii("%PDF-1.7"), "the file is a PDF: ask for the Word document"],
    [
      "JSON",
      ascii('{"a":1}'),
      "the file is JSON, which is not imported: name the CSV or XLSX of the same brief",
    ],
    [
      "anything else",
      ascii("<html>"),
      "the file is no Word document: open it in Word or LibreOffice and save it as .docx",
    ],
    ["nothing", new Uint8Array(), "the file is empty"],
    [
      "too many bytes",
      new Uint8Array(MAX_PACKED + 1),
      "the file has 11 MB; the most is 10 MB: remove its pictures",
    ],
    [
      "an archive of something else",
      zipSync({ "a.txt": ascii("x") }),
      "the file is no Word document: it has no text of its own",
    ],
    ["a part twice", twice(docx({ body: p("x") })), "the file is damaged: it has two parts of one name"],
    [
      "a document type",
      document(
        `<!DOCTYPE x [<!ENTITY e "words">]>${XML}<w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>`,
      ),
      "the file declares a document type, which no Word document does: it is not read",
    ],
    [
      "an entity of its own",
      document(`${XML}<w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>`),
      "the file is damaged: a part of it is no XML; download it again",
    ],
    [
      "half an element",
      document(`${XML}<w:p>`),
      "the file is damaged: a part of it is no XML; download it again",
    ],
    ["depth", document(`${XML}${"<w:sdt>".repeat(300)}`), "the file is nested more than 256 levels deep"],
    [
      "other letters",
      docx({ body: "", parts: { "word/document.xml": Uint8Array.of(0x3c, 0xe9, 0x3e) } }),
      "the file is damaged: a part of it is no text; download it again",
    ],
  ])("of %s is refused, with what to do", (_, bytes, message) => {
    expect(refusal(bytes)).toBe(message);
  });

  test("that is a bomb is refused by its directory, before anything is unpacked", () => {
    const bomb = docx({ body: p("words ".repeat(1_000)) });
    declareSizes(bomb, 40 * 1024 * 1024);
    expect(refusal(bomb)).toMatch(
      /^the file would unpack to \d+ MB, which is too much: it is no ordinary document$/,
    );
  });

  test("whose directory lies of a size is refused, and no more than that size is unpacked", () => {
    const bytes = docx({ body: p("words ".repeat(1_000)) });
    declareSizes(bytes, 10);
    expect(refusal(bytes)).toBe("the file is damaged: its archive cannot be read; download it again");
  });

  const file = docx({
    body: p("one") + table([p("a"), p("b")]) + p("two", undefined, END_DELETED) + p(r("three")),
    styles: '<w:style w:styleId="x"/>',
  });

  test("cut at any byte is refused", () => {
    for (let length = 0; length < file.length; length++) {
      expect(refusal(file.slice(0, length)), `${length} bytes`).toBeDefined();
    }
  });

  test("with any byte changed is refused or reads the same", () => {
    const words = JSON.stringify(readWord(file).blocks);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = file.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        if (refusal(bytes) !== undefined) return;
        const read = readWord(bytes).blocks;
        // A part whose name was changed is one that is not there: then nothing has a style, or there is no text.
        expect(JSON.stringify(read).replaceAll(/"style":"[^"]*"/g, '"style":""')).toBe(
          words.replaceAll(/"style":"[^"]*"/g, '"style":""'),
        );
      }),
    );
  });

  test("stops when reading has taken too long", () => {
    const late = () => {
      throw new PackageError("reading took too long");
    };
    expect(() => readWord(file, { checkTime: late })).toThrow("reading took too long");
  });

  test("is never followed out of its archive", () => {
    const bytes = docx({
      body: p("text", "S"),
      parts: {
        "word/_rels/document.xml.rels": relationships([
          ["styles", "http://example.org/styles.xml", "External"],
          ["footnotes", "../../../etc/passwd"],
          ["attachedTemplate", "file:///C:/Users/jane/QPUBE.dotm", "External"],
        ]),
      },
    });
    expect(readWord(bytes).blocks).toMatchObject([{ style: "", runs: [{ text: "text" }] }]);
  });

  test.each([
    ["paragraphs", Array.from({ length: 10_000 }, (_, at) => p(`paragraph ${at}`)).join("")],
    [
      "paragraphs that are all joined",
      Array.from({ length: 10_000 }, () => p("x", undefined, END_DELETED)).join(""),
    ],
    [
      "fields that never end",
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/><w:t>x</w:t></w:r>'.repeat(
          10_000,
        ),
      ),
    ],
  ])("of 10,000 %s is read whole", (_, body) => {
    const blocks = viewOf(readWord(docx({ body })), "accepted").blocks;
    const words = blocks.map(({ block }) =>
      block.kind === "paragraph" ? block.runs.map(({ text }) => text).join("") : "",
    );
    expect(words.join("").length).toBeGreaterThanOrEqual(10_000);
  });
});

test("a text box of 150,000 paragraphs is read whole", () => {
  const box = `<w:pict><w:txbxContent>${"<w:p/>".repeat(150_000)}</w:txbxContent></w:pict>`;
  const { blocks } = readWord(docx({ body: `<w:p><w:r>${box}</w:r></w:p>` }));
  expect(blocks).toHaveLength(150_001);
});

/** The archive with its first entry a second time. */
function twice(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const length = 46 + view.getUint16(start + 28, true);
  const entry = bytes.slice(start, start + length);
  const doubled = new Uint8Array(bytes.length + length);
  doubled.set(bytes.subarray(0, end));
  doubled.set(entry, end);
  doubled.set(bytes.subarray(end), end + length);
  const changed = new DataView(doubled.buffer);
  changed.setUint16(end + length + 10, view.getUint16(end + 10, true) + 1, true);
  return doubled;
}
