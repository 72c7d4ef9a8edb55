import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closest, editDistance, isPlainName, onlyClosest } from "../../src/itu/did-you-mean.ts";
import { symbolEntries } from "../../src/itu/member-states.ts";
import { expectLinear } from "../linear.ts";
import { ALL_LANGUAGES } from "./all-languages.ts";

test.each([
  ["in-comittee", ["submitted", "in-committee", "introduced"], "in-committee"],
  ["sponsor", ["sponsors", "sources"], "sponsors"],
  ["MDO", ["ADD", "MOD", "SUP"], "MOD"],
  ["submited", ["submitted", "sponsors"], "submitted"],
  ["TITLE", ["title"], "title"],
])("%s was meant for %s: %s", (word, candidates, meant) => {
  expect(closest(word, candidates)).toBe(meant);
});

test.each([
  ["banana", ["title", "sponsors"]],
  ["X", ["B", "F"]],
  ["", ["B"]],
  ["status", []],
])("%s was meant for none of %s", (word, candidates) => {
  expect(closest(word, candidates)).toBeUndefined();
});

describe("a third of the letters may be wrong, three at most", () => {
  test.each([
    ["of 2 letters none", "ax", "ab", false],
    ["of 3 letters one", "abx", "abc", true],
    ["of 5 letters one", "abcdx", "abcde", true],
    ["of 5 letters not two", "abcxx", "abcde", false],
    ["of 6 letters two", "abcdxx", "abcdef", true],
    ["of 8 letters not three", "abcdexxx", "abcdefgh", false],
    ["of 9 letters three", "abcdefxxx", "abcdefghi", true],
    ["of 12 letters not four", "abcdefghxxxx", "abcdefghijkl", false],
    ["of 30 letters not four", `${"abc".repeat(8)}abxxxx`, "abc".repeat(10), false],
    ["three letters too many", "abcdefghixxx", "abcdefghi", true],
    ["three letters too few", "abcdefghi", "abcdefghijkl", true],
    ["four letters too many", "abcdefghixxxx", "abcdefghi", false],
  ])("%s", (_, word, candidate, isMeant) => {
    expect(closest(word, [candidate])).toBe(isMeant ? candidate : undefined);
  });
});

describe("a mistake of one kind counts once", () => {
  test.each([
    ["a letter left out", "commitee", "committee", 1],
    ["a letter too many", "commmittee", "committee", 1],
    ["another letter", "comnittee", "committee", 1],
    ["two neighbours swapped", "comimttee", "committee", 1],
    ["two letters apart swapped", "cba", "abc", 2],
    ["nothing to everything", "", "abc", 3],
    ["the same word", "abc", "abc", 0],
  ])("%s", (_, written, right, distance) => {
    expect(editDistance(written, right)).toBe(distance);
    expect(editDistance(right, written)).toBe(distance);
  });

  const word = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 }).map((letters) => letters.join(""));

  test("and all together as few as there can be", () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === fewestSlips(a, b)));
  });

  test("up to a limit it is the same, and beyond it more than the limit", () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const distance = editDistance(a, b);
        const limited = editDistance(a, b, most);
        return distance <= most ? limited === distance : limited > most;
      }),
    );
  });
});

test("the nearest one wins, and the first of equally near ones", () => {
  expect(closest("abcdef", ["abcdxx", "abcdex", "xbcdef"])).toBe("abcdex");
  expect(closest("KEM", ["KEN", "REM"])).toBe("KEN");
});

test("a very long word is not compared at all", () => {
  expect(closest("a".repeat(64), ["a".repeat(64)])).toBe("a".repeat(64));
  expect(closest("a".repeat(65), ["a".repeat(65)])).toBeUndefined();
  expect(onlyClosest("a".repeat(64), [["a".repeat(64), 1]])).toBe(1);
  expect(onlyClosest("a".repeat(65), [["a".repeat(65), 1]])).toBeUndefined();
});

describe("a name is taken for another one only where it can mean nothing else", () => {
  test.each<[string, string, [string, string][], string | undefined]>([
    ["one letter wrong", "Barzil", [["Brazil", "B"]], "B"],
    ["letter case", "KENYA", [["Kenya", "KEN"]], "KEN"],
    [
      "another one as close",
      "Sambia",
      [
        ["Zambia", "ZMB"],
        ["Gambia", "GMB"],
      ],
      undefined,
    ],
    [
      "another one a letter further",
      "abcdex",
      [
        ["abcdef", "first"],
        ["abcdyy", "second"],
      ],
      undefined,
    ],
    [
      "another one two letters further",
      "abcdefghx",
      [
        ["abcdefghi", "first"],
        ["abcdefyyy", "second"],
      ],
      "first",
    ],
    [
      "another one beyond what a mistake may be, but a letter further",
      "abcdex",
      [
        ["abcdyy", "first"],
        ["abcyyy", "second"],
      ],
      undefined,
    ],
    [
      "another one that is three letters longer",
      "abcdxx",
      [
        ["abcdef", "first"],
        ["abcdxxyyy", "second"],
      ],
      undefined,
    ],
    [
      "another spelling of the same",
      "Sambia",
      [
        ["Zambia", "ZMB"],
        ["Cambia", "ZMB"],
      ],
      "ZMB",
    ],
    ["more than a third wrong", "abcxxx", [["abcdef", "first"]], undefined],
    ["more than three wrong", "abcdefghixxxx", [["abcdefghijklm", "first"]], undefined],
  ])("%s", (_, name, spellings, meaning) => {
    expect(onlyClosest(name, spellings)).toBe(meaning);
  });
});

/** The definition, without the table: the cheapest of all ways to deal with the last letters. */
function fewestSlips(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const ways = [
    fewestSlips(a.slice(0, -1), b) + 1,
    fewestSlips(a, b.slice(0, -1)) + 1,
    fewestSlips(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(...ways, ...(isSwap ? [fewestSlips(a.slice(0, -2), b.slice(0, -2)) + 1] : []));
}

describe("a name has no signs but those that names are written with", () => {
  // The language data of these have stray signs at the ends of names, and the tool reads no name in them.
  const read = ALL_LANGUAGES.filter((language) => !/^(?:bas|bo|sa|ee)$/.test(language));

  test.each(read)("all names in %s are plain", (language) => {
    const names = (["long", "short"] as const).flatMap((style) => {
      const regions = new Intl.DisplayNames(language, { type: "region", style, fallback: "none" });
      return symbolEntries().flatMap(({ iso2 }) => regions.of(iso2) ?? []);
    });
    expect(names.filter((name) => !isPlainName(name))).toEqual([]);
  });

  test("those of the table are plain", () => {
    const names = symbolEntries().flatMap(({ name, otherNames = [] }) => [name, ...otherNames]);
    expect(names.filter((name) => !isPlainName(name))).toEqual([]);
  });

  test("the time for unclosed brackets and blanks grows with their number", async () => {
    await expectLinear((length) => isPlainName("a (".repeat(length)), 10_000);
    await expectLinear((length) => isPlainName(`a(${"a".repeat(length)}.${" ".repeat(length)}a`), 10_000);
  });
});
