import { expect, test } from "vitest";
import type { Change } from "../../src/brief/types.ts";
import type { Audience } from "../../src/corpus/types.ts";
import { printSection } from "../../src/print/print-section.ts";
import {
  brief,
  issue,
  NOTHING_ADDRESSED,
  proposal,
  reference,
  rich,
  sponsor,
} from "../formats/brief-fixture.ts";
import { since } from "../formats/changes-fixture.ts";
import { renderEnglish } from "../formats/renderer.ts";
import { notInGate } from "../gate.ts";
import { openDocument } from "../pdf/pdfium.ts";
import { sharedBrowser } from "./shared-browser.ts";

const TITLE = "Rôle de l’Union dans l’instauration de la confiance et de la sécurité";
const WANTED = `${TITLE} des technologies, et participation de la société civile à chacune des réunions.`;

/** A brief with so many priority issues, each with a proposal to resist, to back and to watch. */
function briefWith(count: number, audience: Audience, word = "") {
  const issues = Array.from({ length: count }, (_, index) =>
    issue(`issue-${index}`, {
      title: `${word} ${TITLE} ${index}`.trim(),
      position: "agreed",
      commonPosition: rich(WANTED),
    }),
  );
  const proposals = issues.flatMap(({ slug }) =>
    (["oppose", "support", "watch"] as const).map((position) =>
      proposal(`${position}/${slug}`, { title: TITLE, issue: slug, position }),
    ),
  );
  return brief(issues, proposals, { audience });
}

test.each<[number, Audience]>([
  [20, "internal"],
  ...notInGate<[number, Audience]>([
    [8, "internal"],
    [14, "public"],
  ]),
])(
  "page one is one page with %i priority issues, whose titles are long, in a brief that is %s",
  async (count, audience) => {
    const html = renderEnglish(briefWith(count, audience));
    const { page } = await sharedBrowser();
    await page.load(html);
    const { pageOf } = await printSection(page);
    expect(pageOf.get("_contents")).toBe(1);
    expect(pageOf.get("_changes")).toBe(2);
  },
);

const LONG_WORD = "Կիբեռանվտանգությունները";

test.each([14, ...notInGate([8])])(
  "page one is one page where a word widens the first column, with %i issues",
  async (count) => {
    const { page } = await sharedBrowser();
    await page.load(renderEnglish(briefWith(count, "public", LONG_WORD)));
    const { pageOf } = await printSection(page);
    expect(pageOf.get("_contents")).toBe(1);
  },
);

/** A brief with an issue of this title, on page one and among what changed. */
function pageWith(title: string): string {
  const issues = [
    issue("titled", { title, position: "agreed", commonPosition: rich(WANTED) }),
    issue("other", { title: "Other proposals" }),
  ];
  const proposals = issues.flatMap(({ slug }) =>
    (["oppose", "support"] as const).map((position) =>
      proposal(`${position}/${slug}`, { title: TITLE, issue: slug, position }),
    ),
  );
  const list = proposals.map(
    (each): Change => ({
      kind: "position",
      issue: each.issue,
      proposal: reference(each),
      from: "none",
      to: "watch",
    }),
  );
  return renderEnglish(brief(issues, proposals, { changes: { first: false, since, list } }));
}

test.each([
  "Cybersecurity / Կիբեռանվտանգություն",
  "Cybersicherheitspolitik – Telekommunikationsnetze",
  ...notInGate(["ტელეკომუნიკაციები და ინტერნაციონალიზებული", "Телекоммуникационный доступ", LONG_WORD]),
])(
  "a word of up to 24 letters is on one line in the first column of page one and of what changed: %s",
  async (title) => {
    const { page } = await sharedBrowser();
    await page.load(pageWith(title));
    const { pdf } = await printSection(page);
    using document = await openDocument(pdf);
    for (const word of title.match(/\p{L}{5,}/gu) ?? []) {
      for (const number of [0, 1]) expect(document.text(number).normalize("NFC")).toContain(word);
    }
  },
);

test.each([
  "International Telecommunication Regulations and telecommunications",
  "Internationalization and interoperability",
  "Информационная безопасность",
  `${"x".repeat(60)} yz`,
])("a title with other words has the columns of any brief: %s", (title) => {
  expect(pageWith("Կիբեռանվտանգություն").split('class="whole-words"')).toHaveLength(3);
  expect(pageWith(title)).not.toContain('class="whole-words"');
});

test.each([
  ["asks", 26, [24, 25, 27]],
  ["own", 27, [28, 29, 30]],
] as const)(
  "the small print of a delegation's page is on a second page only with several rows above it: %s",
  async (of, first, further) => {
    const { page } = await sharedBrowser();
    let seconds = 0;
    for (const count of [first, ...notInGate(further)]) {
      const names = Array.from({ length: count }, (_, index) => `row-${index}-`);
      const ofIssues = of === "asks" ? names : [];
      const issues = [...ofIssues, "other"].map((slug) =>
        issue(slug, { title: slug, position: "agreed", asks: rich(`Ask of ${slug}`) }),
      );
      const own = of === "own" ? names : [];
      const proposals = own.map((key) =>
        proposal(key, { title: key, issue: "other", sponsors: [sponsor("EGY")] }),
      );
      const made = brief(issues, proposals, {
        audience: "delegation",
        for: sponsor("EGY"),
        delegation: {
          own,
          groups: [],
          supports: [],
          opposes: [],
          addressed: NOTHING_ADDRESSED,
          asks: ofIssues.map((slug) => ({ issue: slug, proposals: [] })),
        },
      });
      await page.load(renderEnglish(made));
      const { pdf } = await printSection(page);
      using document = await openDocument(pdf);
      const sheet = Array.from({ length: document.pages }, (_, number) => document.text(number)).filter(
        (text) => text.includes("For the delegation: "),
      );
      if (sheet.length > 1) seconds += 1;
      const rows = (text: string) => new Set(text.match(/row-\d+-/g)).size;
      for (const text of sheet) expect(rows(text), `${count} rows`).toBeGreaterThan(3);
    }
    expect(seconds).toBeGreaterThan(0);
  },
);
