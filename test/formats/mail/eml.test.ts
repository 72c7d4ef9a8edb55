import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Brief } from "../../../src/brief/types.ts";
import { coveringMessage } from "../../../src/formats/mail/eml.ts";
import {
  base64Lines,
  headerLine,
  headerWithParameters,
  quotedPrintable,
} from "../../../src/formats/mail/mime.ts";
import { createWords } from "../../../src/formats/templates/words.ts";
import { anyCharacter } from "../../any-character.ts";
import { brief, issue, NOTHING_ADDRESSED, proposal, rich, sponsor } from "../brief-fixture.ts";
import { templates } from "../renderer.ts";

const words = createWords(templates.strings);
const HTML = "<!DOCTYPE html><title>Présentation</title>";
const PDF = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) % 256);

const pack: Brief = brief(
  [issue("cybersecurity", { position: "agreed", asks: rich("Keep it.") })],
  [
    proposal("a", { sponsors: [sponsor("EGY")] }),
    proposal("b", { sponsors: [sponsor("ATU")], position: "oppose" }),
    proposal("c", { sponsors: [sponsor("ATU"), sponsor("ARB")], supporters: [sponsor("EGY")] }),
  ],
  {
    audience: "delegation",
    for: sponsor("EGY"),
    delegation: {
      own: ["a"],
      groups: [
        { group: sponsor("ARB"), membership: "confirmed", proposals: ["c"] },
        { group: sponsor("ATU"), membership: "confirmed", proposals: ["b", "c"] },
      ],
      supports: [{ key: "c", by: [sponsor("EGY")] }],
      opposes: [],
      addressed: NOTHING_ADDRESSED,
      asks: [{ issue: "cybersecurity", proposals: ["b"] }],
    },
  },
);

function messageOf(made: Brief, fileName = "PP-18-tracking-brief.pdf", pdf = PDF): string {
  return Buffer.from(coveringMessage({ brief: made, pdf, html: HTML, words, fileName })).toString("latin1");
}

/** A message or a part as a mail program takes it apart: headers unfolded and decoded, then the rest. */
function opened(raw: string): { headers: Map<string, string>; body: string } {
  const end = raw.indexOf("\r\n\r\n");
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]/g, " ")
    .split("\r\n");
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), decoded(line.slice(colon + 1).trim())];
  });
  return { headers: new Map(headers), body: raw.slice(end + 4) };
}

function decoded(value: string): string {
  return value
    .replace(/\?= =\?/g, "?==?")
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, text) => Buffer.from(text, "base64").toString("utf8"));
}

function partsOf(raw: string): { headers: Map<string, string>; body: string }[] {
  const { headers, body } = opened(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers.get("content-type") ?? "")?.[1] ?? "none";
  const pieces = `\r\n${body}`.split(`\r\n--${boundary}`);
  expect(pieces[0]).toBe("");
  expect(pieces.at(-1)).toBe("--\r\n");
  return pieces.slice(1, -1).map((piece) => opened(piece.slice(2)));
}

function textOf(raw: string): string {
  const [letter] = partsOf(raw);
  return unquoted(letter?.body ?? "");
}

function unquoted(text: string): string {
  const latin = text
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(latin, "latin1").toString("utf8").replace(/\r\n/g, "\n");
}

/** The value of a parameter, RFC 2231 or plain. */
function parameter(header: string, name: string): string {
  const plain = new RegExp(`; ${name}="([^"]*)"`).exec(header)?.[1];
  if (plain !== undefined) return plain;
  const pieces = [...header.matchAll(new RegExp(`; ${name}(?:\\*\\d+)?\\*=([^;]*)`, "g"))];
  return decodeURIComponent(
    pieces
      .map(([, piece]) => piece)
      .join("")
      .replace("UTF-8''", ""),
  );
}

describe("the covering message", () => {
  const raw = messageOf(pack);

  test("opens as a draft to nobody, dated on the day of the brief", () => {
    const { headers } = opened(raw);
    expect(Object.fromEntries(headers)).toEqual({
      date: "Sat, 27 Oct 2018 00:00:00 +0000",
      subject: "PP-18 tracking brief for the delegation (Egypt): draft, as of 27 October 2018",
      "x-unsent": "1",
      "mime-version": "1.0",
      "content-type": expect.stringMatching(/^multipart\/mixed; boundary="=_[0-9a-f]{32}"$/),
    });
  });

  test("states in how many places there is text for delegations", () => {
    const { delegation } = pack;
    const addressed = { conference: true, issues: [], proposals: ["b"], texts: [] };
    const made = { ...pack, ...(delegation && { delegation: { ...delegation, addressed } }) };
    expect(textOf(messageOf(made))).toContain(
      "- 2 asks of ours\n- text for you, or for all delegations, in 2 places\n",
    );
  });

  test("says in a few lines what is attached and what it holds for the delegation", () => {
    expect(
      textOf(raw),
    ).toBe(`Attached is a draft of the PP-18 tracking brief, made for your delegation (Egypt). It has the proposals on record as of 27 October 2018.

What we ask you to say:
1. Keep it. (cybersecurity)
2. Oppose: Proposal b (Res. 130)

Its first page has what concerns your delegation:
- 1 proposal of your own
- 2 proposals of your regional groups: ARB and ATU
- 1 proposal that you or a group of yours supports or opposes
- 2 asks of ours

The same as a short message, for your delegation alone:

PP-18 · 27 October 2018 · Egypt
This is the first edition: there is no earlier one to compare it with.
What we ask:
- Keep it. (cybersecurity)
- Oppose: Proposal b (Res. 130)

${words.text("cover.notice.tracking")}

Civil society coordination group on PP-18
`);
  });

  test("has no numbers of its own where an ask begins with one", () => {
    const issues = [issue("cybersecurity", { position: "agreed", asks: rich("5. fıkrayı koruyun.") })];
    expect(textOf(messageOf({ ...pack, issues }))).toContain(
      "What we ask you to say:\n- 5. fıkrayı koruyun. (cybersecurity)\n- Oppose: Proposal b (Res. 130)\n",
    );
  });

  test("after the conference asks for nothing, and reports what became of what was asked", () => {
    const { delegation } = pack;
    if (delegation === undefined) throw new Error("the pack has the page of its delegation");
    const asked = delegation.asks;
    const text = textOf(
      messageOf({ ...pack, kind: "outcomes", delegation: { ...delegation, asks: [], asked } }),
    );
    expect(text).toContain(
      "Attached is a draft of the PP-18 outcomes brief, made for your delegation (Egypt). It reports what became of the proposals, as far as it is on record as of 27 October 2018. Nothing is asked of you any more.",
    );
    expect(text, "an ask about a proposal, and one of the issue itself").toContain(
      "- what became of 2 asks of ours\n",
    );
    expect(text).not.toMatch(/- \d+ asks? of ours/);
  });

  test("names the edition, what changed since the last one, and where corrections go", () => {
    const since = { edition: 6, asOf: "2018-10-20" };
    const list = [{ kind: "new" as const, issue: "cybersecurity", proposal: { key: "b", title: "B" } }];
    const edition = messageOf({
      ...pack,
      edition: 7,
      changes: { first: false, since, list },
      conference: { ...pack.conference, contact: "corrections@example.org" },
    });
    expect(opened(edition).headers.get("subject")).toBe(
      "PP-18 tracking brief for the delegation (Egypt): edition 7, as of 27 October 2018",
    );
    expect(textOf(edition)).toContain("Attached is edition 7 of the PP-18 tracking brief");
    expect(textOf(edition)).toContain("- 1 change since edition 6\n");
    expect(textOf(edition)).toContain("Corrections to: corrections@example.org\n");
  });

  test("says which kind of brief it carries, and after the conference where the agreed texts are", () => {
    const outcomes = messageOf({ ...pack, kind: "outcomes" });
    expect(opened(outcomes).headers.get("subject")).toBe(
      "PP-18 outcomes brief for the delegation (Egypt): draft, as of 27 October 2018",
    );
    expect(textOf(outcomes)).toContain("Attached is a draft of the PP-18 outcomes brief");
    expect(textOf(outcomes)).toContain("are in its Final Acts and nowhere else.");
    expect(textOf(outcomes)).not.toContain("have not been agreed");
  });

  test("carries the PDF byte for byte", () => {
    const [, attachment] = partsOf(raw);
    expect(attachment?.headers.get("content-type")).toBe('application/pdf; name="PP-18-tracking-brief.pdf"');
    expect(attachment?.headers.get("content-disposition")).toBe(
      'attachment; filename="PP-18-tracking-brief.pdf"',
    );
    expect([...Buffer.from(attachment?.body ?? "", "base64")]).toEqual([...PDF]);
  });

  test("carries the page beside it, as it is", () => {
    const [, , page] = partsOf(raw);
    expect(page?.headers.get("content-type")).toBe(
      'text/html; charset="utf-8"; name="PP-18-tracking-brief.html"',
    );
    expect(Buffer.from(page?.body ?? "", "base64").toString("utf8")).toBe(HTML);
  });

  test("is the same, byte for byte, whenever it is made of the same", () => {
    expect(messageOf(structuredClone(pack))).toBe(raw);
    expect(messageOf(pack, undefined, Uint8Array.of(1))).not.toBe(raw);
  });

  test("is made for a state or not at all", () => {
    const { for: _, ...nobody } = pack;
    expect(() => messageOf(nobody)).toThrow("a covering message goes with a brief for one state");
  });

  test("lets no name begin a header, leave the folder or break a line", () => {
    const evil = 'Côte d’Ivoire\r\nBcc: all@example.org\r\n\r\n--=_x\u2028"; x="y';
    const made = messageOf(
      {
        ...pack,
        for: { code: "CTI", kind: "state", name: evil },
        conference: { ...pack.conference, id: evil, publisher: evil, contact: evil },
      },
      `../a/${evil}.pdf`,
    );
    const { headers } = opened(made);
    expect([...headers.keys()]).toEqual(["date", "subject", "x-unsent", "mime-version", "content-type"]);
    const parts = partsOf(made);
    expect(parts).toHaveLength(3);
    const disposition = parts[1]?.headers.get("content-disposition") ?? "";
    expect(parameter(disposition, "filename")).toBe(
      '..-a-Côte d’Ivoire Bcc: all@example.org --=_x "; x="y.pdf',
    );
    expect(made).toMatch(/^(?:[ -~]{0,76}\r\n)*$/);
  });
});

describe("the pieces of a message", () => {
  const anything = fc.string({ unit: anyCharacter, maxLength: 300 });
  const cleaned = (text: string) =>
    Buffer.from(text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ""))
      .toString("utf8")
      .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
      .trim();

  test("a header says any text in short ASCII lines, and nothing but that header", () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.string()), (text) => {
        const line = headerLine("Subject", text);
        expect(line).toMatch(/^Subject:[ -~]*\r\n(?: [ -~]*\r\n)*$/);
        expect(Math.max(...line.split("\r\n").map(({ length }) => length))).toBeLessThanOrEqual(76);
        expect(opened(`${line}\r\n`).headers.get("subject")).toBe(cleaned(text));
      }),
    );
  });

  test("a word of 60 letters stands as it is; a longer one, which may not fit on a line, is encoded", () => {
    const [longest, longer] = ["x".repeat(60), "x".repeat(61)];
    expect(headerLine("Subject", `A ${longest} z`)).toBe(`Subject: A ${longest} z\r\n`);
    for (const word of [longer, "x".repeat(100), "x".repeat(2_000)]) {
      const line = headerLine("Subject", `A ${word} z`);
      expect(line).toMatch(/^Subject: =\?UTF-8\?B\?[ -~]{1,54}\r\n(?: [ -~]{1,75}\r\n)*$/);
      expect(opened(`${line}\r\n`).headers.get("subject")).toBe(`A ${word} z`);
    }
  });

  test("so does a parameter's text of 60 characters, and a longer one is encoded in pieces", () => {
    const [longest, longer] = ["x".repeat(60), "x".repeat(61)];
    const written = (text: string) => headerWithParameters("Content-Type", "a/b", [["name", text]]);
    expect(written(longest)).toBe(`Content-Type: a/b;\r\n name="${longest}"\r\n`);
    expect(written(longer)).toBe(
      `Content-Type: a/b;\r\n name*0*=UTF-8''${"x".repeat(50)};\r\n name*1*=${"x".repeat(11)}\r\n`,
    );
  });

  test("a parameter says any name", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const line = headerWithParameters("Content-Disposition", "attachment", [["filename", text]]);
        expect(line).toMatch(/^(?:[ -~]{1,76}\r\n)+$/);
        const value = opened(`${line}\r\n`).headers.get("content-disposition") ?? "";
        expect(parameter(value, "filename")).toBe(cleaned(text));
      }),
    );
  });

  test("a text comes back as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 200 })), (lines) => {
        const text = lines.map((line) => line.replace(/[\r\n]/g, "")).join("\n");
        const quoted = quotedPrintable(text);
        expect(quoted).toMatch(/^[ -~\r\n]*$/);
        expect(Math.max(...quoted.split("\r\n").map(({ length }) => length))).toBeLessThanOrEqual(76);
        expect(quoted).not.toMatch(/[ \t](?:\r\n|$)/);
        expect(unquoted(quoted)).toBe(text);
      }),
    );
  });

  test("bytes come back as they were, also those of a part of a buffer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.nat(20), (bytes, from) => {
        const part = bytes.subarray(Math.min(from, bytes.length));
        const lines = base64Lines(part);
        expect(lines).toMatch(/^(?:[^\r\n]{76}\r\n)*[^\r\n]{0,76}$/);
        expect([...Buffer.from(lines, "base64")]).toEqual([...part]);
      }),
    );
  });
});
