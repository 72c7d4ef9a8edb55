import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeFileName } from "../../../src/corpus/folder/file-names.ts";
import { namedProposal } from "../../../src/corpus/starters/proposal-name.ts";
import { anyCharacter } from "../../any-character.ts";

function keyOf(text: string, folders: string[] = []): string {
  const named = namedProposal(text, new Set(folders));
  return named.ok ? `${named.value.key} ${named.value.sponsors.join(",")}`.trim() : named.message;
}

describe("an ID says where its file goes and who proposes it", () => {
  test.each([
    ["IAP/63A1/5", "citel/iap-63a1-5 CITEL"],
    ["iap/63a1/5", "citel/iap-63a1-5 CITEL"],
    [" IAP / 63 Addendum 1 / 5 ", "citel/iap-63a1-5 CITEL"],
    ["ACP/12/01", "apt/acp-12-01 APT"],
    ["EUR/44A7/1", "cept/eur-44a7-1 CEPT"],
    ["ACP/67A1/1 to ACP/67A1/4", "apt/acp-67a1-1-to-4 APT"],
    ["B/75/1", "b/b-75-1 B"],
    ["B/CAN/CLM/USA/34R1A1/2", "states/b-can-clm-usa-34r1a1-2 B,CAN,CLM,USA"],
    ["IAP/USA/12/1", "joint/iap-usa-12-1 CITEL,USA"],
    ["98/1", "not-named/98-1"],
    ["citel/iap-63a1-5", "citel/iap-63a1-5 CITEL"],
    ["apt/acp-67a1-1-to-4", "apt/acp-67a1-1-to-4 APT"],
  ])("%s", (text, key) => {
    expect(keyOf(text)).toBe(key);
  });

  test("a state goes where the conference keeps states", () => {
    expect(keyOf("B/75/1", ["states", "citel"])).toBe("states/b-75-1 B");
    expect(keyOf("B/75/1", ["states", "b"])).toBe("b/b-75-1 B");
    expect(keyOf("IAP/75/1", ["states"])).toBe("citel/iap-75-1 CITEL");
  });
});

test.each([["kenya/ai-resolution"], ["cept/ecp-2"], ["states/joint/one"]])(
  "a proposal without an ID goes by its key, which names no sponsor: %s",
  (key) => {
    expect(keyOf(key)).toBe(key);
  },
);

test.each([
  ["CITEL/63A1/5", '"CITEL/63A1/5": ITU prints the prefix IAP in this ID; did you mean "IAP/63A1/5"?'],
  ["BRA/75/1", `"BRA/75/1": "BRA" is no sponsor's code: ITU's symbol of Brazil is B; did you mean "B/75/1"?`],
  [
    "IPA/63A1/5",
    `"IPA/63A1/5": no proposals begin with IPA: a group's proposals begin with ACP, ARB, AFCP, EUR, IAP, RCC, a state's with its ITU symbol`,
  ],
  ["GER/63/1", /is the Olympic and FIFA code of Germany, whose ITU symbol is D; did you mean "D\/63\/1"\?$/],
  [
    "IAP-63A1-5",
    '"IAP-63A1-5": an ID is written with / between sponsor, document and number; did you mean "IAP/63A1/5"?',
  ],
  ["ACP/67A1/1-4", /did you mean "ACP\/67A1\/1 to ACP\/67A1\/4"\?$/],
  ["iap/63a1", /names a document and no proposal in it/],
  ["ECP 2", /is a sponsor's own number/],
  ["Kenya/AI resolution", /: a key consists of a to z, 0 to 9 and -; did you mean "kenya\/ai-resolution"\?$/],
  ["resolution", /without an ID it is a folder and a name, "kenya\/ai-resolution"$/],
  ["issues/cybersecurity", '"issues/cybersecurity": the folder issues is not for proposals'],
  ["outcomes/res-130", '"outcomes/res-130": the folder outcomes is not for proposals'],
  ["../../etc/passwd", /is a folder and a name/],
  ["/etc/passwd", /is a folder and a name/],
  ["citel/con", /did you mean "citel\/con-1"\?$/],
])("what cannot be read is reported, with what would be right: %s", (text, message) => {
  if (typeof message === "string") expect(keyOf(text)).toBe(message);
  else expect(keyOf(text)).toMatch(message);
});

test("whatever is asked for, a key is one that the reader of the folder takes for a proposal's", () => {
  const piece = fc.constantFrom(
    "IAP",
    "b",
    "/",
    "63A1",
    "5",
    " to ",
    "..",
    "-",
    "Kenya",
    "con",
    "\\",
    "é",
    ".md",
  );
  const asked = fc.oneof(
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join("")),
    fc.string({ maxLength: 150, unit: anyCharacter }),
  );
  fc.assert(
    fc.property(asked, (text) => {
      const named = namedProposal(text, new Set());
      if (!named.ok) return;
      expect(judgeFileName(`${named.value.key}.md`)).toEqual({ kind: "read" });
      expect(named.value.key).toMatch(/^(?!issues\/|assets\/|editions\/)[a-z0-9-]+\/[a-z0-9/-]+$/);
    }),
    { numRuns: 60 },
  );
});
