import { describe, expect, it } from "vitest";
import { decodeSource } from "../../../src/corpus/folder/source-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => decodeSource("a.md", utf8(text));
const messageOf = (bytes: number[]) => decodeSource("a.md", Uint8Array.from(bytes)).findings[0]?.message;
const at = (line: number, column: number) => ({ file: "a.md", line, column });

describe("what is read", () => {
  it("is UTF-8 with or without byte order mark, with any line ends", () => {
    expect(read("\uFEFF---\r\na\rb\n")).toEqual({ text: "---\na\nb\n", findings: [] });
  });

  it("keeps the marks that Arabic, Persian and emoji need", () => {
    const text =
      "\u200F\u200E\u061C ITU — Côte d’Ivoire 中文\ttab می\u200Cشود क्\u200Dष 👩🏽\u200D💻 ⚖️ 葛\u{E0100}";
    expect(read(text)).toEqual({ text, findings: [] });
  });

  it("may underline headings with seven equals signs", () => {
    expect(read("Heading\n=======\n\n> quoted\n").findings).toEqual([]);
  });
});

describe("what is refused, with its place", () => {
  it("Windows-1252, with the character that was meant", () => {
    expect(messageOf([0x20, 0x96, 0x20])).toContain('in Windows-1252 (Western Europe) it has "–"');
    const bytes = Uint8Array.from([...utf8("a\ncôt"), 0xe9, 0x20]);
    expect(decodeSource("a.md", bytes)).toEqual({
      findings: [
        {
          ...at(2, 4),
          severity: "error",
          rule: "not-utf8",
          message:
            'byte 0xE9 is not UTF-8: in Windows-1252 (Western Europe) it has "é": open the file in that, save it as UTF-8, and see that every word is right afterwards',
        },
      ],
    });
  });

  const OPEN =
    "open it in the encoding in which its letters are right, which may be another one, save it as UTF-8, and see that every word is right afterwards";

  it.each([
    // "Sate fără", "łódź", "Türkçe ş", "ūkis" in the encodings of their languages.
    [0xe3, ["ã", "ă"]],
    [0xb3, ["³", "ł"]],
    [0xfe, ["þ", "ţ", "ş", "ž"]],
    [0x9c, ["œ", "ś"]],
    [0xfb, ["û", "ű", "ū"]],
  ])("byte %i is another letter in each of several encodings, and all are named", (byte, letters) => {
    const message = messageOf([...utf8("fă r"), byte, ...utf8(" Приклад")]);
    for (const letter of letters) expect(message).toMatch(new RegExp(`"${letter}" in Windows-125`));
    expect(message).toContain(OPEN);
  });

  it.each([
    ["Windows-1257 (Baltic)", '"Õ ā ķ ī"', [0xd5, "iguste kaitse ja ", 0xed, 0xee, 0xef, "i, m", 0xe2, "ra"]],
    [
      "Windows-1250 (Central Europe)",
      '"ś ź ł ą"',
      ["g", 0xea, 0x9c, "l", 0xb9, " ja", 0x9f, 0xf1, " ", 0xb3, "a"],
    ],
    ["Windows-1254 (Turkish)", '"ı ğ ş', ["de", 0xf0, "i", 0xfe, "iklik ", 0xfd, 0xfe, 0xfd, 0xf0, 0xfd]],
    [
      "ISO 8859-2 (Central Europe)",
      '"ą ł ś ź"',
      ["Za", 0xbf, 0xf3, 0xb3, 0xe6, " g", 0xea, 0xb6, "l", 0xb1, " ja", 0xbc, 0xf1],
    ],
    [
      "Windows-1251 (Cyrillic)",
      '"',
      [0xc4, 0xee, 0xea, 0xeb, 0xe0, 0xe4, " ", 0xee, " ", 0xe4, 0xe5, 0xeb, 0xe0, 0xf5],
    ],
    [
      "KOI8 (Cyrillic)",
      '"',
      [0xe4, 0xcf, 0xcb, 0xcc, 0xc1, 0xc4, " ", 0xcf, " ", 0xc4, 0xc5, 0xcc, 0xc1, 0xc8],
    ],
    ["Windows-1253 (Greek)", '"', [0xe1, 0xf3, 0xf6, 0xdc, 0xeb, 0xe5, 0xe9, 0xe1]],
    ["GB 18030 (Chinese)", "", [0xd6, 0xd0, 0xb9, 0xfa]],
    [
      "Shift_JIS (Japanese)",
      "",
      [0x83, 0x54, 0x83, 0x43, 0x83, 0x6f, 0x81, 0x5b, 0x82, 0xc9, 0x8a, 0xd6, 0x82, 0xb7, 0x82, 0xe9],
    ],
    ["EUC-KR (Korean)", "", [0xbb, 0xe7, 0xc0, 0xcc, 0xb9, 0xf6]],
  ])("%s is among the encodings, with the letters that it has there", (name, letters, parts) => {
    const message = messageOf(parts.flatMap((part) => (typeof part === "number" ? [part] : [...utf8(part)])));
    expect(message).toContain("the encoding of the file has to be found; it ");
    expect(message).toContain(name);
    expect(message).toMatch(new RegExp(`${letters}[^"]*"?[^"]*${name.replace(/[()]/g, "\\$&")}`));
    expect(message).toContain(OPEN);
  });

  it("in no encoding in which letters of several scripts would be in one word", () => {
    const baltic = messageOf([
      0xd5,
      ...utf8("iguste kaitse ja "),
      0xed,
      0xee,
      0xef,
      ...utf8("i n"),
      0xf5,
      ...utf8("u"),
    ]);
    expect(baltic).toContain("Windows-1257 (Baltic)");
    expect(baltic).not.toMatch(/Cyrillic|Greek|Chinese|Korean/);
  });

  it("in no encoding at all, with all that are likely", () => {
    const message = messageOf([0x43, 0x93, 0x74, 0x82, 0x20, 0x88, 0x74, 0x72, 0x65]);
    for (const name of ["Windows-1250 (Central Europe)", "Windows-1251 (Cyrillic)", "Windows-1256 (Arabic)"])
      expect(message).toContain(name);
    expect(message).toContain(OPEN);
  });

  it("quotes no word, which may be for some readers only", () => {
    const word = [0xd1, 0xe5, 0xea, 0xf0, 0xe5, 0xf2, 0xed, 0xee];
    const message = messageOf([...word, 0x20, ...word, 0x20, ...word, 0x0a]);
    for (const encoding of ["windows-1251", "windows-1253", "windows-1252"])
      expect(message).not.toContain(new TextDecoder(encoding).decode(Uint8Array.from(word)).slice(0, 4));
  });

  it.each([
    ["UTF-16 LE", Buffer.from("\uFEFF---\ntitle", "utf16le")],
    ["UTF-16 LE", Buffer.from("---\ntitle: a", "utf16le")],
    ["UTF-16 BE", Buffer.from("---\ntitle: a", "utf16le").swap16()],
  ])("%s", (name, bytes) => {
    const message = `the file is ${name}, not UTF-8; save it as UTF-8`;
    expect(decodeSource("a.md", bytes)).toEqual({
      findings: [{ ...at(1, 1), severity: "error", rule: "not-utf8", message }],
    });
  });

  it.each([
    ["an overlong sequence", [0xc0, 0xaf]],
    ["half a surrogate pair", [0xed, 0xa0, 0x80]],
    ["a sequence that is cut off", [0xe2, 0x82]],
    ["beyond the last code point", [0xf4, 0x90, 0x80, 0x80]],
  ])("%s", (_name, bytes) => {
    const { text, findings } = decodeSource("a.md", Uint8Array.from([0x61, 0x0a, ...bytes]));
    expect(text).toBeUndefined();
    expect(findings).toMatchObject([{ ...at(2, 1), rule: "not-utf8" }]);
  });

  it.each([
    ["\u0000", "control-character", "control character U+0000: remove it"],
    ["\u001B", "control-character", "control character U+001B: remove it"],
    ["\u0085", "control-character", "control character U+0085: remove it"],
    ["\u2028", "control-character", "control character U+2028: remove it"],
    [
      "\u202E",
      "bidi-control",
      "U+202E changes the order in which text is shown: remove it (U+200E and U+200F are allowed)",
    ],
    [
      "\u2066",
      "bidi-control",
      "U+2066 changes the order in which text is shown: remove it (U+200E and U+200F are allowed)",
    ],
    [
      "\u{E0041}",
      "invisible-character",
      "invisible character U+E0041, an invisible character, is in the text: remove it",
    ],
    [
      "\uFFFE",
      "invisible-character",
      "invisible character U+FFFE, an invisible character, is in the text: remove it",
    ],
  ])("%j", (character, rule, message) => {
    const { findings } = read(`ok\n😀é${character}`);
    expect(findings).toEqual([{ ...at(2, 3), length: 1, severity: "error", rule, message }]);
  });

  it("a replacement character, as a warning", () => {
    expect(read("a\uFFFD").findings).toMatchObject([{ severity: "warning", rule: "replacement-character" }]);
  });

  it("more than 1 MB, and lines of more than 20,000 characters", () => {
    expect(decodeSource("a.md", new Uint8Array(1_048_577))).toMatchObject({
      findings: [{ rule: "file-too-large" }],
    });
    const long = read(`a\n${"b".repeat(20_001)}`);
    expect(long.text).toBeUndefined();
    expect(long.findings).toMatchObject([{ ...at(2, 20_001), rule: "line-too-long" }]);
    expect(read("b".repeat(20_000)).findings).toEqual([]);
  });

  it("git's conflicts, one finding each", () => {
    const conflict = "<<<<<<< HEAD\na\n||||||| base\n=======\nb\n>>>>>>> theirs\n";
    const finding = {
      severity: "error",
      rule: "merge-conflict",
      length: 7,
      message:
        "git left a conflict here: keep the right lines and remove the markers, such as <<<<<<<, ======= and >>>>>>>",
    };
    expect(read(`x\n${conflict}y\n${conflict}`).findings).toEqual([
      { ...at(2, 1), ...finding },
      { ...at(9, 1), ...finding },
    ]);
  });

  const MARKERS = [
    "<<<<<<< HEAD",
    "<<<<<<<",
    "||||||| base",
    "=======",
    ">>>>>>> theirs",
    ">>>>>>>",
    "<<<<<<<<<<< Conflict 1 of 1",
    "%%%%%%% Changes from base to side #1",
    "+++++++ Contents of side #2",
    "<<<<<<< local: 1f3a - ana: text",
    "<<<<<< HEAD",
    "<<<< HEAD",
    "<<<<<<<< HEAD",
    "< < < < < < < HEAD",
    ">>>>>> timur",
    "@@ -1,3 +1,4 @@",
    "@@ -12 +12,2 @@ ## Text",
    "diff --git a/atu/x.md b/atu/x.md",
    "index 1a2b3c4..5d6e7f8 100644",
    "--- a/atu/x.md",
    "+++ b/atu/x.md",
    "\\ No newline at end of file",
  ];
  const CONTAINERS = ["", "  ", "\t", "> ", "> > ", "- ", "- > ", "1. ", "# ", "      * "];

  it("one marker, wherever it stands", () => {
    const open = MARKERS.flatMap((marker) => CONTAINERS.map((container) => `${container}${marker}`)).filter(
      (line) => {
        const { findings } = read(`---\ntitle: a\n\n${line}\nb\n`);
        return findings.length !== 1 || findings[0]?.rule !== "merge-conflict" || findings[0].line !== 4;
      },
    );
    expect(open).toEqual([]);
    expect(read("x\n> <<<<<<< HEAD\n").findings).toMatchObject([{ line: 2, column: 3 }]);
  });

  it("a line of = is one but for the underline of a heading of one short line", () => {
    const before = [
      "Open the documents of the Council.",
      "The first line\nof two",
      "- Open the documents",
      "- Open the documents\n\n  of the Council",
      "2. Open the documents",
      "| a | b |\n| - | - |\n| c | d |",
      "> quoted",
      "title: Roaming",
      "```proposed\n\nresolves",
      "# Text\n\n~~~proposed\nresolves",
      "````proposed\n```\n\nresolves",
      "w".repeat(60),
    ];
    const missed = before.filter((words) => {
      const { findings } = read(`${words}\n=======\nMore words.\n`);
      return findings[0]?.rule !== "merge-conflict" || findings[0].line !== words.split("\n").length + 1;
    });
    expect(missed).toEqual([]);
  });

  it.each([
    "History\n=======",
    "```proposed\nresolves\n```\n\nHistory\n=======",
    "| a | b | c | d | e | f |\n|||||||",
    "| a |\n| - |\n||||||| x |",
    "======== and more",
    "> > > words",
    ">>>> quoted four times, as in a long mail",
    ">>>>> two words",
    "- A\n+ B",
    "-5 per cent\n+7 per cent",
    "+Support\n-Oppose",
    "-A\n\n+B",
    "index of proposals",
    "--- a long dash",
    "<<a>> b >> c",
    "a ======= b",
    "1 >>>>>> 0",
    "-------",
    "*******",
    "+++++++",
    "%%%%%%%",
  ])("%j is no conflict", (text) => {
    expect(read(`${text}\n`).findings).toEqual([]);
  });

  it("lines that a comparison of two versions has left, one finding for each run of them", () => {
    const finding = {
      severity: "error",
      rule: "merge-conflict",
      message:
        'this is left of a comparison of two versions, where "-" is before what was removed and "+" before what was added: keep the right lines, without these signs',
    };
    expect(read("Words.\n-Asks for A.\n+Asks for B.\n").findings).toEqual([{ ...at(2, 1), ...finding }]);
    const diff =
      "diff --git a/x b/x\nindex 1a2b3c4..5d6e7f8\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-«A»\n-B\n+«A»\n+C\n";
    expect(read(`x\n${diff}`).findings).toEqual([{ ...at(2, 1), ...finding }]);
  });

  it("one conflict whose markers lack signs is one finding", () => {
    expect(read("<<<<<< HEAD\na\n======\nb\n>>>>>> timur\n").findings).toHaveLength(1);
    expect(read("< < < < < HEAD\na\n\n=======\nb\n> > > > > timur\nc\n<<<<<<< x\n").findings).toHaveLength(2);
  });

  it("no more than the first twenty of a kind, since a file of rubbish has thousands", () => {
    expect(read("\u0001".repeat(5000)).findings).toHaveLength(20);
  });
});
