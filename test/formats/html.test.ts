import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Brief, BriefProposal, Change } from "../../src/brief/types.ts";
import { brief, issue, proposal, rich, sponsor, target } from "./brief-fixture.ts";
import { headings } from "./headings.ts";
import { internalPp18, pp18 } from "./pp18-fixture.ts";
import { attributes, renderEnglish, renderWith, templates, wordsOf } from "./renderer.ts";

const page = renderEnglish(pp18);
const words = wordsOf(page);

describe("the page is one file", () => {
  test("holds its styles and fonts and fetches nothing", () => {
    const scripts = [...page.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)];
    expect(page.match(/<script/gi)).toHaveLength(1);
    const hash = createHash("sha256")
      .update(scripts[0]?.[1] ?? "")
      .digest("base64");
    expect(page).toContain(
      `content="default-src 'none'; script-src 'sha256-${hash}'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<(?:link|iframe|object|embed|base|form)\b/i);
    expect(attributes(page, "src")).toEqual([]);
    expect([...page.matchAll(/url\((?!"?data:)/g)]).toEqual([]);
    expect(page).not.toContain("@import");
  });

  test("is the same, byte for byte, whenever it is made from the same brief", () => {
    expect(renderEnglish(structuredClone(pp18))).toBe(page);
  });

  test("links only to places that it has, and gives no two places the same name", () => {
    const ids = attributes(page, "id");
    expect(new Set(ids).size).toBe(ids.length);
    const links = attributes(page, "href").filter((href) => href.startsWith("#"));
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  test("has a link to each place whose page a print fills in, and no number on screen", () => {
    const wanted = attributes(page, "data-page-of");
    expect(wanted).toContain("issues/cybersecurity");
    const links = new Set(attributes(page, "href"));
    expect(wanted.filter((anchor) => !links.has(`#${anchor}`))).toEqual([]);
    expect(page).not.toMatch(/data-page-of="[^"]*">[^<]/);
  });

  test("names the column in each cell of the first page's table that would not speak for itself on a phone", () => {
    const tables = page.match(/<table class="priority-issues stack">[\s\S]*?<\/table>/g) ?? [];
    expect(tables).toHaveLength(1);
    for (const table of tables) {
      const heads = [...table.matchAll(/scope="col"[^>]*>([^<]*)</g)].map(([, head]) => head);
      // The issue and what is wanted speak for themselves; the page number is for paper.
      const named = heads.slice(2, -1);
      expect(named).toEqual(["Resist, or watch", "Back", "All"]);
      for (const [row] of table.matchAll(/<tr><th scope="row"[\s\S]*?<\/tr>/g))
        expect(attributes(row, "data-column")).toEqual(named);
    }
  });

  test.each<[string, number, string[]]>([
    [
      "the first four named, the others counted under them",
      1,
      ["O R1 O R2 O R3 O R4 and 2 more W W1", "S B1 S B2 S B3 S B4 and 1 more"],
    ],
    ["all counted where there are many issues", 15, ["O 6 W 1", "S 5"]],
  ])("has each side of an issue in its own column of the first page: %s", (_, issues, sides) => {
    const of = (position: NonNullable<BriefProposal["position"]>, letter: string, count: number) =>
      Array.from({ length: count }, (__, n) =>
        proposal(`${letter.toLowerCase()}/${n + 1}`, { title: `${letter}${n + 1}`, position }),
      );
    const all = [...of("oppose", "R", 6), ...of("support", "B", 5), ...of("watch", "W", 1)];
    const others = Array.from({ length: issues - 1 }, (__, n) => issue(`other-${n}`));
    const table = renderEnglish(brief([issue("cybersecurity"), ...others], all));
    const [row = ""] = table.match(/<tr><th scope="row"[\s\S]*?<\/tr>/) ?? [];
    const cells = [...row.matchAll(/<td class="side"[^>]*>([\s\S]*?)<\/td>/g)];
    expect(cells.map(([, cell = ""]) => wordsOf(cell).trim())).toEqual(sides);
  });

  test("says small, beside the sources, what they do not say", () => {
    const limits = "Only number, action and target are on record.";
    expect(words.split(limits)).toHaveLength(2);
    const after = page.slice(page.indexOf(limits)).replace(/^[^<]*(?:<\/\w+>\s*)*/, "");
    expect(after).toMatch(/^<(?:ul class="sources"|cite)>/);
  });

  test("names a proposal's place by its key, and an issue's by its folder", () => {
    const ids = attributes(page, "id");
    expect(ids).toEqual(
      expect.arrayContaining(["atu/afcp-55a3-2", "apt/pacp-res-185", "issues/cybersecurity"]),
    );
  });
});

const WITH_HEADINGS = rich("Upper Lower", "<h5>Upper</h5><p>One.</p><h6>Lower</h6><p>Two.</p>");

describe("the order of headings", () => {
  test("is one title, then sections without a skipped level", () => {
    const levels = headings(page).map(({ level }) => level);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  test.each<[string, Partial<BriefProposal>]>([
    ["with a text", { text: WITH_HEADINGS, analysis: WITH_HEADINGS }],
    ["in a row", {}],
    ["with a position", { position: "oppose", positionText: WITH_HEADINGS }],
    ["with an ask", { ask: WITH_HEADINGS }],
  ])("skips no level where a proposal %s has headings in its texts", (_, fields) => {
    const only = proposal("a/1", { summary: WITH_HEADINGS, ...fields });
    const found = headings(renderEnglish(brief([issue("cybersecurity")], [only])));
    expect(found.map(({ text }) => text)).toEqual(expect.arrayContaining(["Upper", "Lower"]));
    found.reduce((before, { level }) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  test("follows the brief: introduction, changes, timeline, grid, issues, indexes, key", () => {
    const sections = headings(page)
      .filter(({ level }) => level === 2)
      .map(({ text }) => text);
    expect(sections).toEqual([
      "Introduction",
      "What changed",
      "When it happened",
      "Who proposes what",
      ...pp18.issues.map(({ title }) => title),
      "Index by sponsor",
      "Index by target",
      "How to read this brief",
    ]);
  });
});

describe("nothing is silently dropped", () => {
  test.each([
    "number not on record",
    "sponsor not stated",
    "action not stated",
    "A dash, or an entry without a date, means that it is not on record.",
    "outcome not on record",
    "No common position on record",
    "No proposals on this issue are on record.",
    "Reconstructed from public sources in 2026; not a document of 2018.",
    "This is the first edition",
    "The proposals in this brief have not been agreed.",
    "Everything else is as it was written when this brief was made.",
    "corrections@example.org",
  ])("it prints: %s", (text) => {
    expect(words).toContain(text);
  });

  test.each([
    ["submitted", "5 Oct 2026 outcome not on record"],
    ["revised", "5 Oct 2026 Revised outcome not on record"],
  ] as const)(
    "a row of a table, too, states that the outcome of a proposal that is still %s is not on record",
    (status, printed) => {
      const open = { status, submitted: "2026-10-05", outcomeNotOnRecord: true } as const;
      const html = renderEnglish(
        brief([issue("ott", { proposals: ["a"] })], [proposal("a", { issue: "ott", ...open })]),
      );
      expect(
        wordsOf(/<td class="day" data-column="Submitted">(.*?)<\/td>/s.exec(html)?.[1] ?? "").trim(),
      ).toBe(printed);
      // In a narrow column each is a line of its own.
      expect(html).toMatch(/<td class="day".* <span class="not-stated">outcome not on record<\/span>/);
    },
  );

  test.each([
    ["submitted", false, "Submitted · 5 Oct 2026 · number"],
    ["submitted", true, "Submitted · 5 Oct 2026 · outcome not on record · number"],
    ["revised", true, "Revised · outcome not on record · submitted 5 Oct 2026 · number"],
    ["withdrawn", false, "Withdrawn · submitted 5 Oct 2026 · number"],
    ["adopted", false, "Adopted · submitted 5 Oct 2026 · number"],
  ] as const)(
    "beside a status is the day that it was reached, or what else the day is: %s, outcome not on record: %s",
    (status, outcomeNotOnRecord, printed) => {
      const one = proposal("a", {
        status,
        submitted: "2026-10-05",
        position: "support",
        ...(outcomeNotOnRecord && { outcomeNotOnRecord }),
      });
      const html = renderEnglish(brief([issue("cybersecurity", { proposals: ["a"] })], [one]));
      const byline = /<p class="byline">(.*?)<\/p>/s.exec(html)?.[1] ?? "";
      expect(wordsOf(byline).replace(/\s+/g, " ")).toContain(printed);
    },
  );

  test.each([
    ["Oppose. A report exists already.", ""],
    ["Oppose", ""],
    ["OPPOSE, since a report exists.", ""],
    ["Oppose it: a report exists.", ""],
    ["Oppose the second part.", "Oppose"],
    ["Opposed by all.", "Oppose"],
    ["A report exists already.", "Oppose"],
  ])("a position is printed once, whether its words begin with it or not: %s", (text, before) => {
    const one = proposal("a", { position: "oppose", positionText: rich(text) });
    const html = renderEnglish(brief([issue("cybersecurity", { proposals: ["a"] })], [one]));
    const stance = /<div class="stance">(.*?)<\/div>\s*<\/div>/s.exec(html)?.[1] ?? "";
    expect(wordsOf(stance).replace(/\s+/g, " ").trim()).toBe(`${before} ${text}`.trim());
  });

  test.each([
    ["<p>Asks for it.</p>", /Asks for it\..*class="note-letter"/s],
    ["<p>Asks for:</p>\n<ul>\n<li>one</li>\n</ul>", /<\/b><a class="note-letter".*Asks for:/s],
    ["<ul>\n<li>one</li>\n</ul>\n<p>All of it.</p>", /All of it\..*class="note-letter"/s],
  ])("the letter of a note is behind words, and not below a list: %s", (html, row) => {
    const sources = [{ title: "Document 71", locator: "page 1" }];
    const one = proposal("a", { summary: { html, text: "Asks for it." }, sources });
    const page = renderEnglish(brief([issue("cybersecurity", { proposals: ["a"] })], [one]));
    const cell = /<td class="what">.*?<\/td>/s.exec(page)?.[0] ?? "";
    expect(cell).toMatch(row);
    expect(cell.split("note-letter")).toHaveLength(2);
  });

  test("the committee of a proposal is printed as in the tables where the record has it in another language", () => {
    const handled = (committee: string, language = "en") => {
      const one = proposal("a", { committee, position: "support" });
      const made = brief([issue("cybersecurity", { proposals: ["a"] })], [one], { language });
      return /Handled in<\/dt><dd><bdi>([^<]*)/.exec(renderEnglish(made))?.[1];
    };
    expect(["Комитет 5", "Committee 5", "ad hoc group"].map((each) => handled(each))).toEqual([
      "COM5",
      "Committee 5",
      "ad hoc group",
    ]);
    expect(handled("Commission 5", "fr")).toBe("Commission 5");
  });

  test("a committee that the record names in several ways has one form, also in what changed", () => {
    const committees = ["Com. 5", "C5", "5. Ausschuss", "COM6"];
    const all = committees.map((committee, at) => proposal(`p${at}`, { committee, position: "support" }));
    const moved: Change = {
      kind: "details",
      issue: "cybersecurity",
      proposal: { key: "p3", title: "Proposal p3" },
      fields: [{ field: "committee", before: "Committee 5", after: "COM6" }],
    };
    const since = { edition: 1, asOf: "2018-10-01" };
    const changes = { first: false, since, list: [moved] };
    const html = renderEnglish(brief([issue("cybersecurity")], all, { changes }));
    const handled = [...html.matchAll(/Handled in<\/dt><dd><bdi>([^<]*)/g)].map(([, each]) => each);
    expect(handled).toEqual(["COM5", "COM5", "COM5", "COM6"]);
    const [change = ""] = /<li class="change".*?<\/li>/s.exec(html) ?? [];
    expect(wordsOf(change).replace(/\s+/g, " ")).toContain("COM5 → COM6");
  });

  test("has no figure of nothing on page one, but the proposals", () => {
    const made = renderEnglish(brief([issue("cybersecurity", { priority: "background" })], []));
    const notices = wordsOf(made.slice(made.indexOf('<div class="notices"')).split("</p>")[0] ?? "");
    expect(notices.trim()).toMatch(/^0 proposals\./);
  });

  test("a proposal has a list of particulars only where one is printed, as none is of issues outside an extract", () => {
    const lists = (fields: Partial<BriefProposal>) =>
      renderEnglish(brief([issue("cybersecurity"), issue("privacy")], [proposal("a", fields)])).match(
        /<dl class="particulars">\s*<div>/g,
      )?.length ?? 0;
    expect([lists({ committee: "COM5" }), lists({ also: ["privacy"] })]).toEqual([1, 1]);
    const page = renderEnglish(brief([issue("cybersecurity")], [proposal("a", { also: ["privacy"] })]));
    expect(page).not.toContain('<dl class="particulars">');
  });

  test("every proposal is there once: in full, in a row, or as a line that points to its successor", () => {
    const placesOf = (name: string) =>
      [...page.matchAll(new RegExp(`<${name} [^>]*id="([^"]*)" data-facts=`, "g"))].map((match) => match[1]);
    const lines = placesOf("li");
    expect([...placesOf("article"), ...placesOf("tr"), ...lines].sort()).toEqual(
      pp18.proposals.map(({ key }) => key).sort(),
    );
    expect(lines).toEqual(["apt/pacp-res-185"]);
  });

  test("what is inferred is marked where it is printed, with a way to the explanation", () => {
    const start = page.indexOf('id="rus/streamlining"');
    const row = page.slice(start, page.indexOf("</tr>", start));
    expect(row.match(/href="#_inferred"/g)).toHaveLength(2);
  });

  test("a common position is called agreed only where it is on record as agreed", () => {
    const badgeOf = (fields: Parameters<typeof issue>[1]) => {
      const html = renderEnglish(brief([issue("ott", { position: "agreed", ...fields })], []));
      return wordsOf(
        /(?:<div class="common-position">\s*<h3>Common position|<p class="no-position">)(.*?)<\/p>/s.exec(
          html,
        )?.[1] ?? "",
      ).trim();
    };
    expect(badgeOf({ confidence: "explicit" })).toMatch(/^Agreed There is/);
    expect(badgeOf({ confidence: "inferred" })).toMatch(/^On record inferred There is/);
    expect(badgeOf({ position: "none" })).toBe("No common position on record.");
  });

  test("a character that no font has is printed by its number", () => {
    expect(words).toContain("[U+1F600]");
    expect(page).not.toContain("😀");
  });

  test("but where a link leads stays as it is, whatever its letters", () => {
    const url = "https://example.org/ᏣᎳᎩ";
    const html = renderEnglish(brief([issue("ott", { sources: [{ title: "Ꮳ", url }] })], []));
    expect(html).toContain(`href="${url}"`);
    expect(html).toContain("[U+13E3]");
  });
});

describe("texts in other languages", () => {
  test("say their language, and their direction", () => {
    expect(page).toMatch(/<div class="prose summary" lang="ar" dir="rtl"><p>تقترح/);
    expect(page).toMatch(/<div class="prose summary" lang="zh"><p>修订/);
    expect(page).toMatch(/<div class="prose summary" lang="ru"><p>Предлагается/);
  });

  test("a row of a table has the direction of its words: the title stands before the summary", () => {
    const own = { language: "ar", direction: "rtl" } as const;
    const rows = [
      proposal("arb/a", { issue: "ott", title: "عنوان", ...own, summary: { ...rich("تقترح"), ...own } }),
      proposal("arb/b", { issue: "ott", title: "A title", summary: rich("Asks for it.") }),
    ];
    const html = renderEnglish(brief([issue("ott", { proposals: ["arb/a", "arb/b"] })], rows));
    expect(html).toContain('<td class="what" dir="rtl"><b class="title"><bdi lang="ar">عنوان');
    expect(html).toContain('<td class="what"><b class="title">A title');
  });

  test("bring the fonts that they need; a page without them does not", () => {
    expect(page).toContain('@font-face{font-family:"Amiri"');
    expect(page).toContain('@font-face{font-family:"Noto Sans SC"');
    const plain = renderEnglish(brief([issue("ott")], []));
    expect(plain).not.toContain('@font-face{font-family:"Noto');
    expect(plain.length).toBeLessThan(230_000);
  });
});

describe("who the page is for", () => {
  test("the internal variant says so on the cover, at its foot and on every printed page", () => {
    const internal = renderEnglish(internalPp18);
    expect(wordsOf(internal).match(/Internal: not for circulation/g)).toHaveLength(2);
    expect(internal).toContain('@bottom-left{content:"Internal: not for circulation"}');
    expect(wordsOf(internal)).toContain("Edition 3");
  });

  test("a block for some delegations says which they are", () => {
    const block = (states: string) =>
      rich("x", `<aside data-audience="delegation" data-for="${states}"><p>x</p></aside>`);
    const [first, second, ...others] = internalPp18.proposals;
    if (first === undefined || second === undefined) throw new Error("no proposals");
    const proposals = [
      { ...first, summary: block("Kenya") },
      { ...second, summary: block("Côte d’Ivoire; Brazil") },
    ];
    const made = renderEnglish({ ...internalPp18, proposals: [...proposals, ...others] });
    expect(made).toContain('aside[data-for="Kenya"]::before{content:"For this delegation only: Kenya"}');
    expect(made).toContain(
      'aside[data-for="Côte d\\2019 Ivoire; Brazil"]::before{content:"For these delegations only: Côte d\\2019 Ivoire and Brazil"}',
    );
    expect(page).not.toContain("data-for=");
  });

  test("a public page says nothing of it", () => {
    expect(page).not.toContain("not for circulation");
    expect(words).not.toMatch(/Reviewed by|Formerly|untouched/);
  });

  test("a brief for one delegation names it, an extract names its limits", () => {
    const made = wordsOf(
      renderEnglish({
        ...pp18,
        audience: "delegation",
        for: sponsor("B"),
        extract: { issue: { slug: "cybersecurity", title: "Cybersecurity" } },
      }),
    );
    expect(made).toContain("Prepared for Brazil");
    expect(made).toContain("Extract: what bears on Cybersecurity only");
  });
});

describe("hostile fields", () => {
  const evil = `"><script>alert(1)</script></style><img src=x onerror=alert(1)> {{conference}} $& $1`;
  const made: Brief = brief(
    [issue("ott", { title: evil, lead: evil, further: [{ heading: evil, body: rich("x") }] })],
    [
      proposal("evil", {
        title: evil,
        issue: "ott",
        id: evil,
        number: evil,
        document: evil,
        committee: evil,
        outcome: evil,
        sponsors: [{ code: "X", kind: "state", name: evil }],
        target: [target(evil, evil)],
        sources: [{ title: evil, locator: evil, language: evil, for: [evil] }],
        history: [{ date: "2018-01", note: evil }],
        language: evil,
        summary: { ...rich("x"), language: evil },
      }),
    ],
    {
      conference: {
        ...pp18.conference,
        title: evil,
        publisher: evil,
        note: evil,
        contact: evil,
        place: evil,
      },
    },
  );
  const html = renderEnglish(made);

  test("are text wherever they stand", () => {
    expect(html.match(/<script/gi)).toHaveLength(1);
    expect(html).not.toMatch(/<img/i);
    expect(html.match(/<\/style/g)).toHaveLength(1);
    expect(wordsOf(html)).toContain(evil);
  });

  test("end no style sheet and no rule from within a running head", () => {
    const heads = html.slice(html.indexOf("@page{"), html.indexOf("</style>"));
    expect(heads).toMatch(/@bottom-left\{content:"\\22 \\3e \\3c script\\3e alert\(1\)/);
  });
});

describe("an empty brief", () => {
  test("still makes a page with every section that says something", () => {
    const sections = headings(renderEnglish(brief([], []))).filter(({ level }) => level === 2);
    expect(sections.map(({ text }) => text)).toEqual([
      "What changed",
      "Who proposes what",
      "How to read this brief",
    ]);
  });
});

describe("the words of the tool", () => {
  test("all stand in the catalogue: with other words in it, no English is left", () => {
    const foreign = new Map(
      [...templates.strings.entries].map(([key, entry]) => {
        if (key === "locale") return [key, "ru"] as const;
        const other = (text: string) =>
          text.replace(/\{[a-zA-Z]+\}|[A-Za-z]/g, (part) => (part.length > 1 ? part : "ж"));
        return [
          key,
          typeof entry === "string"
            ? other(entry)
            : new Map([...entry].map(([form, text]) => [form, other(text)])),
        ] as const;
      }),
    );
    const made: Brief = { ...internalPp18, language: "ru" };
    const html = renderWith({ ...templates.strings, language: "ru", entries: foreign }, made);
    const spoken = ["aria-label", "title", "alt"].flatMap((name) => attributes(html, name)).join(" ");
    const ownWords = new Set(JSON.stringify(made).match(/[A-Za-z]+/g));
    const left = `${wordsOf(html)} ${spoken}`.match(/[A-Za-z]+/g) ?? [];
    expect([...new Set(left)].filter((word) => !ownWords.has(word) && word !== "U" && word !== "F")).toEqual(
      [],
    );
  });
});
