import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { templates } from "../renderer.ts";

/** Keys that end in a value of the brief: one text for each value of a closed list, or for each term. */
const BY_VALUE =
  /^(?:kind|sections|briefName|cover\.notice|cover\.noticeTitle|verdict|verdictSign|verdictMeaning|halftime\.(?:stage|missing|notStuck)|outcomes\.count|scores\.(?:column|note)|audience|action|result|status|statusMeaning|position|reservation|positionLetter|positionMeaning|review|decisions\.(?:kind|disagreement|agreement|newWords|allWords)|proposal\.voided|targets|glossary|sponsors\.membership|glance\.(?:step|timeline\.(?:intro|repeats|when|finding))|firstPage\.(?:purpose|day|side|verdict)|grid\.held|delegation\.agreement|comparison\.(?:kind|reason)|changes\.(?:kind|subject|mark|tally|field|backers|successors|asks))\.|^grid\.(?:(?:sign|signMeaning)\.)?(?:new|moved)$/;

const folder = fileURLToPath(new URL("../../../src/formats/", import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(`${folder}${name}`, "utf8"));
const { entries } = templates.strings;

test("every text of the catalogue is printed somewhere", () => {
  const code = [...[...templates.templates.values()].map(({ text }) => text), ...sources].join("\n");
  const unused = [...entries.keys()].filter(
    (key) =>
      key !== "locale" &&
      !BY_VALUE.test(key) &&
      !/^(?:changesInText|block)\./.test(key) &&
      !code.includes(`"${key}"`),
  );
  expect(unused).toEqual([]);
});

test("the catalogue has every text that the code names in full", () => {
  const groups = new Set([...entries.keys()].map((key) => key.split(".")[0]));
  const named = sources.flatMap((source) =>
    [...source.matchAll(/"([a-z]\w*)(\.[\w.-]+)"/gi)]
      .filter(([, group = "", rest]) => groups.has(group) && rest !== ".ics")
      .map(([, group, rest]) => `${group}${rest}`),
  );
  expect(named.length).toBeGreaterThan(100);
  const isThere = (key: string) => [...entries.keys()].some((each) => `${each}.`.startsWith(`${key}.`));
  expect([...new Set(named)].filter((key) => !isThere(key))).toEqual([]);
});
