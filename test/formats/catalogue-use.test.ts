import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { templates } from "./renderer.ts";

/** Looked up by a value of the brief: one text for each value of a closed list, or for each term. */
const BY_VALUE =
  /^(?:kind|briefName|cover\.notice|cover\.noticeTitle|verdict|verdictSign|verdictMeaning|halftime\.(?:mark|stage|missing)|outcomes\.count|scores\.(?:column|note)|audience|action|status|statusMeaning|position|positionLetter|positionMeaning|review|decisions\.(?:kind|disagreement|agreement)|proposal\.voided|targets|glossary|sponsors\.membership|glance\.(?:step|wants\.column|timeline\.(?:intro|when))|delegation\.agreement|comparison\.(?:kind|reason)|changes\.(?:kind|mark|tally|field|backers|successors|asks))\.|^grid\.(?:(?:sign|signMeaning)\.)?(?:new|moved)$/;

test("every text of the catalogue is printed somewhere", () => {
  const speaking = [
    "running-heads",
    "eml",
    "changes-lines",
    "comparison-lines",
    "review-lines",
    "glance/movement-view",
    "glance/wants-view",
    "glance/timeline-view",
    "pictures/timeline",
  ].map((name) => readFileSync(new URL(`../../src/formats/${name}.ts`, import.meta.url), "utf8"));
  const code = [...[...templates.templates.values()].map(({ text }) => text), ...speaking].join("\n");
  const unused = [...templates.strings.entries.keys()].filter(
    (key) =>
      key !== "locale" &&
      !BY_VALUE.test(key) &&
      !/^(?:changesInText|block)\./.test(key) &&
      !code.includes(`"${key}"`),
  );
  expect(unused).toEqual([]);
});
