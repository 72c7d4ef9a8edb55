import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { richText } from "../../../src/brief/body/rich-text.ts";
import type { Brief, Change } from "../../../src/brief/types.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { createWords } from "../../../src/formats/templates/words.ts";
import { changesMessage } from "../../../src/formats/text/changes-message.ts";
import {
  brief,
  issue,
  NOTHING_ADDRESSED,
  proposal,
  reference,
  rich,
  sponsor,
  target,
} from "../brief-fixture.ts";
import { templates } from "../renderer.ts";

const words = createWords(templates.strings);

const treaty = proposal("treaty", {
  title: "A convention on\ncybersecurity",
  id: "AFCP/55A1/3",
  sponsors: [sponsor("ATU")],
  action: "MOD",
  position: "oppose",
  ask: rich("No process towards a treaty.\nNot in any text."),
});
const spam = proposal("spam", { title: "Spam", target: [target("Res. 133")], position: "support" });
const moved: Change = {
  kind: "moved",
  issue: "cybersecurity",
  proposal: reference(spam),
  from: "submitted",
  to: "in-ad-hoc",
};
const list: Change[] = [
  moved,
  { kind: "editorial", issue: "cybersecurity", proposal: reference(spam), fields: [{ field: "title" }] },
  { kind: "new", issue: "cybersecurity", proposal: reference(treaty) },
];
const meetings = [
  { date: "2018-10-26", committee: "COM5" },
  { date: "2018-10-30", committee: "COM5", time: "09:30", issues: ["cybersecurity"] },
];
const since = { edition: 6, asOf: "2018-10-20" };
const weekly: Brief = brief(
  [issue("cybersecurity", { position: "agreed", asks: rich("Keep the mandate.\nSay so early.") })],
  [treaty, spam],
  { audience: "delegation", changes: { first: false, since, list } },
);
const whole = changesMessage(weekly, words);

const context = {
  headingLevel: 4,
  idPrefix: "a-",
  resolveLink: () => undefined,
  resolveImage: () => undefined,
};
const textOf = (markdown: string) => richText(parseMarkdown(markdown).children, context) ?? rich("");

describe("the changes as a message", () => {
  test("say which conference, day and readers, then what is new and what is asked, the most important first", () => {
    expect(whole).toBe(`PP-18 · 27 October 2018 · Delegations
Since edition 6:
- New: AFCP/55A1/3 A convention on cybersecurity (ATU; MOD Res. 130)
- Moved: Spam (Submitted → In an ad hoc group)
What we ask:
- No process towards a treaty. Not in any text. (Oppose: AFCP/55A1/3 A convention on cybersecurity · Res. 130)
- Keep the mandate. (cybersecurity)
- Say so early. (cybersecurity)
- Support: Spam (Res. 133)
`);
  });

  test.each([
    ["Support the fund.", "- Support the fund. (Spam · Res. 133)"],
    ["Support", "- Support (Spam · Res. 133)"],
    ["Supporters are few.", "- Supporters are few. (Support: Spam · Res. 133)"],
  ])("name the position beside the proposal, unless the words begin with it: %s", (text, entry) => {
    const asked = { ...weekly, proposals: [{ ...spam, ask: rich(text) }] };
    expect(changesMessage(asked, words)).toContain(`${entry}\n`);
  });

  test("name how a new proposal ended that nobody has read of before", () => {
    const list: Change[] = [{ kind: "new", issue: "cybersecurity", proposal: reference(spam) }];
    const withdrawn = { ...spam, status: "withdrawn" as const, open: false };
    const proposals = weekly.proposals.map((each) => (each.key === spam.key ? withdrawn : each));
    const message = changesMessage({ ...weekly, proposals, changes: { first: false, since, list } }, words);
    expect(message).toMatch(/^- New: Spam \(.*; Withdrawn\)$/m);
  });

  test("name both ends of a merger", () => {
    const merged: Change[] = [
      { kind: "merged", issue: "cybersecurity", proposal: reference(treaty), mergedFrom: [reference(spam)] },
      {
        kind: "merged",
        issue: "cybersecurity",
        proposal: reference(spam),
        from: "submitted",
        to: "merged",
        successors: [reference(treaty)],
      },
    ];
    const message = changesMessage({ ...weekly, changes: { first: false, since, list: merged } }, words);
    expect(message.split("\n").slice(2, 4)).toEqual([
      "- Merger: AFCP/55A1/3 A convention on cybersecurity (takes in Spam)",
      "- Merged: Spam (merged into AFCP/55A1/3 A convention on cybersecurity)",
    ]);
  });

  test("name the position first where its reason is all that there is to say", () => {
    const opposed: Brief["proposals"][number] = {
      ...spam,
      position: "oppose",
      positionText: rich("It brings content into the work of ITU.\nMore of it."),
    };
    expect(changesMessage({ ...weekly, proposals: [opposed] }, words)).toContain(
      "- Oppose: Spam (Res. 133): It brings content into the work of ITU. …\n",
    );
  });

  test("have no semicolon behind a full stop", () => {
    const ended: Change = {
      ...moved,
      kind: "outcome",
      to: "rejected",
      outcome: "Passed on to WTSA-28.",
      fields: [{ field: "committee", after: "COM5" }],
    };
    const changes = { first: false, since, list: [ended] };
    expect(changesMessage({ ...weekly, changes }, words)).toContain(
      "; Passed on to WTSA-28. Handled in: COM5)",
    );
  });

  test("keep the items of an ask apart", () => {
    const asked = {
      ...weekly,
      proposals: [{ ...spam, ask: rich("Ask for:\nno new tax\na public report,\nand a limit.\nStay.") }],
    };
    expect(changesMessage(asked, words)).toContain(
      "- no new tax; a public report, and a limit. Stay. (Support: Spam · Res. 133)\n",
    );
  });

  test.each([
    [
      "We ask delegations to:\n\n- accept the fund;\n- ask for a report.",
      ["accept the fund;", "ask for a report."],
    ],
    ["Nous demandons aux délégations :\n\n- un rapport;\n- un plafond.", ["un rapport;", "un plafond."]],
    ["Demandes aux délégations :\n\n- un rapport;\n- un plafond.", ["un rapport;", "un plafond."]],
    ["Aux délégations :\n\n- un rapport.", ["un rapport."]],
    ["我们请各代表团：\n\n- 提交报告。", ["提交报告。"]],
    ["Nous demandons de refuser :\n\n- un fonds.", ["Nous demandons de refuser : un fonds."]],
    [
      "Do not accept:\n\n- a new *fund*;\n- a levy.\n\nSupport the report.",
      ["Do not accept: a new fund;", "Do not accept: a levy.", "Support the report."],
    ],
    [
      "1. Ask for a report:\n   - on prices\n   - on outages\n2. Oppose any text that:\n\n   a fund pays for.\n",
      [
        "Ask for a report: on prices",
        "Ask for a report: on outages",
        "Oppose any text that: a fund pays for.",
      ],
    ],
    [
      "- 3. fıkrayı silin.\n- 4. fıkrayı koruyun:\n  - hemen",
      ["3. fıkrayı silin.", "4. fıkrayı koruyun: hemen"],
    ],
  ])("state what introduces an ask, unless it only says who asks: %j", (markdown, asks) => {
    const issues = [
      issue("cybersecurity", { title: "Security", position: "agreed", asks: textOf(markdown) }),
    ];
    const lines = changesMessage({ ...weekly, issues }, words).split("\n");
    expect(lines.flatMap((line) => /^- (.*) \(Security\)$/.exec(line)?.[1] ?? [])).toEqual(asks);
  });

  test("state it once on a proposal", () => {
    const ask = textOf("Do not accept:\n\n- a new fund;\n- a levy.\n\nSupport the report.");
    expect(changesMessage({ ...weekly, proposals: [{ ...spam, ask }] }, words)).toContain(
      "- Do not accept: a new fund; a levy. Support the report. (Support: Spam · Res. 133)\n",
    );
  });

  test("name the next meeting on a text", () => {
    const met = { ...weekly, conference: { ...weekly.conference, meetings } };
    expect(changesMessage(met, words)).toContain("- Support: Spam (Res. 133 · next: 30 Oct, 09:30, COM5)");
  });

  test("name the first proposals and texts of an ask on many, and count the others", () => {
    const many = Array.from({ length: 20 }, (_, n) =>
      proposal(`many/${n}`, {
        title: `Text ${n}`,
        target: [target(`Res. ${n}`)],
        position: "oppose",
        ask: rich("Say no."),
      }),
    );
    const asked = brief([issue("cybersecurity")], many, { audience: "delegation" });
    expect(changesMessage(asked, words, 240).split("\n").at(-2)).toBe(
      "- Say no. (Oppose: Text 0; Text 1; Text 2 and 17 more · Res. 0, Res. 1, Res. 2 and 17 more)",
    );
  });

  test("end at whole entries, with a count of those that do not fit", () => {
    expect(changesMessage(weekly, words, 270)).toBe(`PP-18 · 27 October 2018 · Delegations
Since edition 6:
- New: AFCP/55A1/3 A convention on cybersecurity (ATU; MOD Res. 130)
and 1 more
What we ask:
- No process towards a treaty. Not in any text. (Oppose: AFCP/55A1/3 A convention on cybersecurity · Res. 130)
and 3 more
`);
    const entries = whole.split("\n");
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 700 }), (most) => {
        const message = changesMessage(weekly, words, most);
        expect([...message].length).toBeLessThanOrEqual(most);
        const lines = message.split("\n").filter((line) => !/^and \d+ more$/.test(line));
        expect(lines.filter((line) => !entries.includes(line))).toEqual([]);
      }),
    );
  });

  test("name first the ask that nobody should go on making", () => {
    const lapsed: Change = { kind: "position", issue: "ott", proposal: reference(treaty), asks: "withdrawn" };
    const message = changesMessage(
      { ...weekly, changes: { first: false, since, list: [...list, lapsed] } },
      words,
    );
    expect(message.split("\n")[2]).toBe(
      "- Position: AFCP/55A1/3 Proposal treaty (ask withdrawn)".replace(
        "Proposal treaty",
        "A convention on cybersecurity",
      ),
    );
  });

  test("say so where nothing is new, and ask for nothing once the conference is over", () => {
    const quiet = { ...weekly, changes: { first: false, since, list: [] } };
    expect(changesMessage(quiet, words)).toContain(
      "Nothing has changed since edition 6 of 20 October 2018.\n",
    );
    const first = { ...weekly, changes: { first: true, list: [] } };
    expect(changesMessage(first, words)).toContain("This is the first edition");
    expect(changesMessage({ ...weekly, asOf: "2018-12-24" }, words)).not.toContain("What we ask");
  });

  test("for one delegation that no change concerns say just that, though others are new", () => {
    const pack = { ...weekly, for: sponsor("EGY"), changes: { first: false, since, list: [moved] } };
    expect(changesMessage(pack, words).split("\n")[1]).toBe(
      "Nothing of importance that concerns this delegation is new since edition 6 of 20 October 2018.",
    );
  });

  test("for one delegation have what concerns it, its own proposals first", () => {
    const pack: Brief = {
      ...weekly,
      for: sponsor("EGY"),
      delegation: {
        own: ["spam"],
        groups: [],
        supports: [],
        opposes: [],
        addressed: NOTHING_ADDRESSED,
        asks: [{ issue: "cybersecurity", proposals: ["treaty", "spam"] }],
      },
    };
    const lines = changesMessage(pack, words).split("\n");
    expect(lines[0]).toBe("PP-18 · 27 October 2018 · Egypt");
    expect(lines.slice(2, 4)).toEqual([
      "- Moved: Spam (Submitted → In an ad hoc group)",
      "- New: AFCP/55A1/3 A convention on cybersecurity (ATU; MOD Res. 130)",
    ]);
    expect(lines[lines.indexOf("What we ask:") + 1]).toBe("- Support: Spam (Res. 133)");
  });
});
