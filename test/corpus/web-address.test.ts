import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lookAlike } from "../../src/corpus/rules/look-alikes.ts";
import { judgeMailLink, judgeWebAddress } from "../../src/corpus/web-address.ts";
import { run, workingFolder } from "../commands/run.ts";
import { conference, proposal } from "./small-conference.ts";

describe("a web address", () => {
  test.each([
    ["https://www.itu.int/pp26?a=b#c", "https://www.itu.int/pp26?a=b#c"],
    ["HTTPS://Example.ORG", "https://Example.ORG"],
    ["http://example.org:8080/a%20b.pdf", "http://example.org:8080/a%20b.pdf"],
    ["https://example.org/ភាសា/@name", "https://example.org/ភាសា/@name"],
    ["https://правительство.рф/", "https://правительство.рф/"],
  ])("%s is one, written as it stands but for its scheme", (text, address) => {
    expect(judgeWebAddress(text)).toEqual({ ok: true, address });
  });

  test.each([
    "https://пример.рф/x",
    "https://xn--e1afmkfd.example/",
    "https://paral\u00b7lel.example/",
    "https://テスト・例.example/",
    "https://उदाहरण.भारत/",
    "https://a_b.example.:8080/",
    "http://192.0.2.1:80/",
    "https://itu。int/x",
  ])("%s is one", (text) => {
    expect(judgeWebAddress(text)).toEqual({ ok: true, address: text });
  });

  const hidden = "an address cannot contain blanks, control characters or backslashes";
  const credentials = "an address cannot contain a user name or password";
  const part = "this is not a complete web address: https:// and the name of a site";
  test.each([
    ["https://evil.example\\@itu.int/", hidden],
    ["https:\\\\evil.example", hidden],
    ["https://good.org\\@evil.example", hidden],
    ["https://ex\u00adample.org", hidden],
    ["https://example.org/\u202egpj", hidden],
    ["https://example.org /", hidden],
    ["https://user:pass@host.org", credentials],
    ["https://user@host.org/", credentials],
    ["https://good.org@evil.example", credentials],
    ["https://@evil.example", credentials],
    ["https:/evil.example", part],
    ["https:evil.example", part],
    ["https:///evil.example", part],
    ["https://", part],
    ["ftp://example.org", part],
    ["//example.org", part],
    [
      "https://good.org%2eevil.example/",
      "the name of a site cannot contain encoded letters: write them as they are",
    ],
    ["https://itu.int/ar،", '"،" is a sign of the sentence and ends no address: remove it'],
    ["https://good.org\u2044evil.example/", '"\u2044" cannot be in the name of a site'],
    ["https://good.org\u2215evil.example/", '"\u2215" cannot be in the name of a site'],
    ["https://good.org\u29f8evil.example/", '"\u29f8" cannot be in the name of a site'],
    ["https://good.org\u0294!evil.example/", '"!" cannot be in the name of a site'],
    ["https://.", "the name of a site has words on both sides of a dot: www.itu.int"],
    ["https://good..org/", "the name of a site has words on both sides of a dot: www.itu.int"],
    ["https://2130706433/", "this leads to 127.0.0.1: write it so, or the name of the site"],
    ["https://0x7f000001/", "this leads to 127.0.0.1: write it so, or the name of the site"],
    ["https://127.1:80/", "this leads to 127.0.0.1: write it so, or the name of the site"],
    ["https://localhost/", "the name of a site contains a dot: www.itu.int"],
  ])("%s is none", (text, fault) => {
    expect(judgeWebAddress(text)).toEqual({ ok: false, fault });
  });

  test("leads where it says, whatever it is made of", () => {
    const sign = fc.constantFrom(..."ab.:/\\@?#%[]\t\n 1é", "%2f", "https", "evil.example", "//");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const judged = judgeWebAddress(`https://good.org${signs.join("")}`);
        if (!judged.ok) return;
        const url = new URL(judged.address);
        expect(url.protocol).toBe("https:");
        expect(url.username + url.password).toBe("");
        const host = /^https:\/\/([^/?#:]+)/.exec(judged.address)?.[1] ?? "";
        expect(url.hostname).toBe(new URL(`https://${host}`).hostname);
        expect(host).toMatch(/^good\.org/);
      }),
    );
  });
});

describe("a mail link holds one address", () => {
  test.each(["mailto:pp@itu.int", "MAILTO:pp@itu.int"])("%s", (link) => {
    expect(judgeMailLink(link)).toEqual({ ok: true, address: "mailto:pp@itu.int" });
  });

  test.each([
    "mailto:a@b.example?bcc=spy@evil.example",
    "mailto:a@b.example?subject=x&body=y",
    "mailto:a@b.example,spy@evil.example",
    "mailto:a@b.example%2Cspy@evil.example",
    "mailto:",
    "mailto:a",
    "mailto://a@b.example",
  ])("not %s", (link) => {
    expect(judgeMailLink(link)).toMatchObject({ ok: false });
  });
});

describe("the name of a site that looks like another one's", () => {
  test.each([
    ["https://www.іtu.int/", '"іtu" mixes letters of several alphabets'],
    ["https://іта.example/", undefined],
    ["https://аре.com/", '"аре" looks like a name in plain Latin letters'],
    ["https://ορα.com/", '"ορα" looks like a name in plain Latin letters'],
    ["https://ɡoo.com/", '"ɡoo" looks like a name in plain Latin letters'],
    ["https://www.xn--tu-goc.int/", "are encoded (xn--)"],
    ["https://ｉtu.int/", 'is written with other letters than the site that it leads to, "itu.int"'],
    ["https://itu。int/", 'is written with other letters than the site that it leads to, "itu.int"'],
    ["https://www.itu.int/іtu", undefined],
    ["https://правительство.рф/", undefined],
    ["https://ελληνικά.gr/", undefined],
    ["https://académie.fr/", undefined],
    ["https://日本語テストabc.jp/", undefined],
    ["https://ភាសាខ្មែរ.kh/", undefined],
  ])("%s: %s", (address, words) => {
    if (words === undefined) expect(lookAlike(address)).toBeUndefined();
    else expect(lookAlike(address)).toContain(words);
  });

  test("is a warning in a source, a link and the contact", async () => {
    await using folder = await workingFolder({
      "conference.md": conference({ contact: "https://www.іtu.int/" }),
      "a.md": proposal(
        { sources: '{title: Document 63, url: "https://www.іtu.int/"}' },
        "See [x](https://www.іtu.int/).\n",
      ),
    });
    const { exit, stdout } = await run(folder.path, ["check"]);
    expect(exit).toBe(0);
    const found = stdout.split("\n").filter((line) => line.includes("(look-alike-host)"));
    expect(found.map((line) => line.split("  ")[0])).toEqual([
      expect.stringMatching(/^proposals\/pp-26\/a\.md:\d+:\d+$/),
      expect.stringMatching(/^proposals\/pp-26\/a\.md:\d+:\d+$/),
      expect.stringMatching(/^proposals\/pp-26\/conference\.md:\d+:\d+$/),
    ]);
  });
});
