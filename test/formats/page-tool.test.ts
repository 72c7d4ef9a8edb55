import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Brief } from "../../src/brief/types.ts";
import { isGate, notInGate } from "../gate.ts";
import { brief, issue, proposal, rich, sponsor, target } from "./brief-fixture.ts";
import { changed } from "./changes-fixture.ts";
import { shippedBrief } from "./kinds-fixture.ts";
import { pp18 as manyScripts } from "./pp18-fixture.ts";
import { renderEnglish } from "./renderer.ts";
import {
  addressed,
  click,
  follow,
  laidOut,
  type OpenedPage,
  type Opening,
  pageOpener,
  property,
  reopen,
  resultOf,
  search,
  shownKeys,
} from "./scripted-page.ts";

/** A part of the record: each page of it opens in a part of the time. */
const of = [
  ..."internet-public-policy cybersecurity gender-inclusion iot-smart-cities emergency-safety artificial-intelligence".split(
    " ",
  ),
  ...notInGate(["governance-finance"]),
];
const pp18 = await shippedBrief("pp-18", "2018-10-27", { since: "2018-09-30", of });
const html = renderEnglish(pp18);
const total = pp18.figures.proposals;

let opener: Awaited<ReturnType<typeof pageOpener>>;
/** The page that tests share which do not depend on how it was opened. */
let shared: OpenedPage;
beforeAll(async () => {
  opener = await pageOpener();
  shared = await open();
});
afterAll(async () => {
  await shared?.[Symbol.asyncDispose]();
  await opener?.[Symbol.asyncDispose]();
});

const open = (opening?: Opening, made: string = html) => opener.open(made, opening);
const enter = async (hash = "#") => {
  await reopen(shared.page, hash);
  return shared;
};
const keysWhere = (fits: (one: Brief["proposals"][number]) => boolean, of = pp18) =>
  of.proposals
    .filter(fits)
    .map(({ key }) => key)
    .sort();
/** The groups that speak for a state. */
const groupsOf = (state: string) =>
  (pp18.sponsors.find(({ code }) => code === state)?.throughGroups ?? [])
    .filter(({ membership }) => membership !== "suspended")
    .map(({ group }) => group.code);

/** Where the lines of the results lead, in order. */
const resultsOf = (page: Page) =>
  page.$$eval(".tool-list a", (all) => all.map((link) => decodeURIComponent(link.hash)));

/**
 * Of the lists below the bar: links to proposals that are shown and to those that are not, and what is left of a list
 * of which nothing is. Texts and records of a proposal may name any other.
 */
const LISTS = `(() => {
  const all = (selector, within = document) =>
    [...within.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  const links = all("main :is(li, li > .words, tbody th, tbody td) > a").filter((link) => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return target?.dataset.facts && !link.closest("[data-facts], .prose, .comparison");
  });
  const isShown = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1))).checkVisibility();
  const parts = ".entry, .entries, .place, .verdict-list, .change-group, .replaced, .pointers, .rows, .decided";
  const empty = all(parts).filter((part) => all("li, tbody tr, .through", part).length === 0);
  const alone = all(".index > h3, h3.part").filter((head) => {
    let next = head.nextElementSibling;
    while (next && !next.checkVisibility()) next = next.nextElementSibling;
    return !next || next.matches("h2, h3");
  });
  return {
    shown: links.filter(isShown).map((link) => link.hash),
    hidden: links.filter((link) => !isShown(link)).map((link) => link.outerHTML),
    empty: [...empty, ...alone].map((part) => part.outerHTML.slice(0, 200)),
  };
})()`;

/** Words as a reader may type them, and what they find. */
const LETTERS: [string, string[]][] = [
  ["Арабic is not Russian", []],
  ["ПРЕДЛАГАЕТСЯ", ["rus/streamlining"]],
  ["резолюций и", ["rus/streamlining"]],
  ["研究基于互联网", ["chn/98-1"]],
  ["المراجع", ["arb/79a1-9"]],
  ["تقتَرِح الدُّوَل", ["arb/79a1-9"]],
  ["Ínternet  públic POLÏCY response", []],
  ["cömmunity nètworks dividé", ["citel/community-networks"]],
];

describe("without its script", () => {
  test("the page shows everything and no control that does nothing", async () => {
    await using opened = await open({ script: false });
    const { page } = opened;
    expect(await page.$$("input, button, select, dialog, .permalink")).toEqual([]);
    expect((await shownKeys(page)).sort()).toEqual(keysWhere(() => true));
    const links = await page.$$eval(".who td a", (all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThan(10);
    expect(
      await page.evaluate(
        `${JSON.stringify(links)}.filter((link) => !document.getElementById(link.slice(1)))`,
      ),
    ).toEqual([]);
  });
});

describe("search", () => {
  test("finds as one types, in titles, IDs, sponsors, texts and sources, and marks what it found", async () => {
    const opened = await enter();
    const { page } = opened;
    expect(await resultOf(page)).toBe(`${total} of ${total} proposals`);
    await search(page, "afcp/55a3/2");
    expect(await shownKeys(page)).toEqual(["atu/afcp-55a3-2"]);
    expect(await resultOf(page)).toBe(`1 of ${total} proposals`);
    await page.waitForFunction("CSS.highlights.get('found')?.size > 0");
    const marked = await page.evaluate(
      `[...CSS.highlights.get("found")].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.data.slice(startOffset, endOffset).toLowerCase())`,
    );
    expect(new Set(marked as string[])).toEqual(new Set(["afcp/55a3/2"]));
    await follow(page, "#?q=vdocument%2064%20conFIDence");
    expect(await shownKeys(page)).toEqual([]);
    await follow(page, "#?q=African%20Telecommunication%20Union%20domain");
    expect(await shownKeys(page)).toContain("atu/afcp-55a3-4");
  });

  test("compares letters as readers do", async () => {
    await using opened = await open({}, renderEnglish(manyScripts));
    const found = new Map<string, string[]>();
    for (const [words] of LETTERS) {
      await follow(opened.page, `#?q=${encodeURIComponent(words)}`);
      found.set(words, await shownKeys(opened.page));
    }
    expect(found).toEqual(new Map(LETTERS));
  });

  test("takes all signs for the glottal stop and the apostrophe for one letter, which may be left out", async () => {
    const title = "Straße, Nukuʻalofa, māʻolunga and Côte d’Ivoire’s";
    const named = brief(
      [issue("ott")],
      [proposal("b/1", { title, issue: "ott" }), proposal("b/2", { title: "Fiji", issue: "ott" })],
    );
    await using opened = await open({}, renderEnglish(named));
    const { page } = opened;
    for (const sign of ["ʻ", "ʼ", "'", "‘", "’", "`", "′", ""]) {
      for (const words of [`Nuku${sign}alofa`, `ma${sign}olunga`, `d${sign}ivoire${sign}s`]) {
        await follow(page, `#?q=${encodeURIComponent(words)}`);
        expect([words, await shownKeys(page)]).toEqual([words, ["b/1"]]);
      }
    }
    await follow(page, "#?q=nukualofa");
    await page.waitForFunction("CSS.highlights.get('found')?.size > 0");
    expect(
      await page.evaluate(
        `[...CSS.highlights.get("found")].map(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset))`,
      ),
    ).toContain("Nukuʻalofa");
  });

  test("reports when nothing fits, shows each issue as its heading, and a click brings all back", async () => {
    const opened = await enter();
    const { page } = opened;
    await search(page, "zzzz");
    expect(await resultOf(page)).toBe("No proposal fits.");
    const first = await page.evaluate(`(() => {
      const section = document.querySelector("section.issue");
      return {
        heading: section.querySelector("h2").checkVisibility(),
        table: section.querySelector("table").checkVisibility(),
        says: getComputedStyle(section, "::after").content,
      };
    })()`);
    expect(first).toEqual({ heading: true, table: false, says: '"Nothing here fits."' });
    await click(page, "[data-do=clear]");
    expect((await shownKeys(page)).length).toBe(pp18.proposals.length);
    expect(await addressed(page)).toBe("");
  });

  test("keeps words typed just before another choice, a link or a print", async () => {
    const opened = await enter("#?action=MOD");
    const { page } = opened;
    const typedThen = async (then: string) => {
      await follow(page, "#?action=MOD&sponsor=APT");
      await page.evaluate(`(() => {
        const field = document.querySelector("#_find [name=q]");
        field.value = "internet";
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        ${then};
      })()`);
      await page.waitForFunction("location.hash.includes('q=internet')");
      return [await addressed(page), await property(page, "#_find [name=q]", "value")];
    };
    const delegation = `const mine = document.querySelector("#_find [name=mine]");
      mine.value = "CHN";
      mine.dispatchEvent(new InputEvent("input", { bubbles: true }))`;
    expect(await typedThen(delegation)).toEqual(["#?q=internet&action=MOD&sponsor=CHN", "internet"]);
    const chip = `document.querySelector(".chosen [name=sponsor]").click()`;
    expect(await typedThen(chip)).toEqual(["#?q=internet&action=MOD", "internet"]);
    const link = `document.querySelector(".contents a[href='#_grid']").click()`;
    expect(await typedThen(link)).toEqual(["#_grid?q=internet&sponsor=APT&action=MOD", "internet"]);
    const print = `dispatchEvent(new Event("beforeprint")); dispatchEvent(new Event("afterprint"))`;
    expect(await typedThen(print)).toEqual(["#?q=internet&sponsor=APT&action=MOD", "internet"]);
  });

  test("finds what an issue itself says, and says so", async () => {
    const words = brief(
      [issue("ott", { title: "Services", stake: rich("Nobody knows.") })],
      [proposal("b/1", { title: "A proposal", issue: "ott" })],
    );
    await using opened = await open({ hash: "#?q=nobody" }, renderEnglish(words));
    expect(await resultOf(opened.page)).toBe("0 of 1 proposal · in texts on issues: 1");
    expect(await opened.page.$eval(".issue .stake", (stake) => stake.checkVisibility())).toBe(true);
    expect(await resultsOf(opened.page)).toEqual(["#issues/ott"]);
  });
});

describe("filters", () => {
  test("of one kind widen, of two kinds narrow, and each says how many there would be", async () => {
    const opened = await enter("#?action=ADD&action=SUP&sponsor=APT");
    const { page } = opened;
    const expected = keysWhere(
      ({ action, sponsors }) =>
        (action === "ADD" || action === "SUP") && sponsors.some(({ code }) => code === "APT"),
    );
    expect(expected.length).toBeGreaterThan(1);
    expect((await shownKeys(page)).sort()).toEqual(expected);
    await click(page, "[data-do=open]");
    const counted = await page.$$eval("#_find label:has(input)", (labels) =>
      labels.map((label) => {
        const { name, value } = label.querySelector("input") ?? {};
        return { name, value, count: Number(label.lastElementChild?.textContent) };
      }),
    );
    const counts = new Map(counted.map(({ name, value, count }) => [`${name}=${value}`, count]));
    const current = pp18.proposals.filter(({ successors }) => successors === undefined);
    const isApt = (one: Brief["proposals"][number]) => one.sponsors.some(({ code }) => code === "APT");
    const isChosen = (one: Brief["proposals"][number]) => one.action === "ADD" || one.action === "SUP";
    expect(counts.get("action=MOD")).toBe(current.filter((one) => isApt(one) && one.action === "MOD").length);
    expect(counts.get("sponsor=APT")).toBe(current.filter((one) => isApt(one) && isChosen(one)).length);
    expect(counts.get("issue=cybersecurity")).toBe(
      current.filter((one) => isApt(one) && isChosen(one) && one.issue === "cybersecurity").length,
    );
  });

  test("a state finds its groups' proposals too, marked as through the group, in one choice", async () => {
    const opened = await enter();
    const { page } = opened;
    await page.select("#_find [name=mine]", "RUS");
    const own = keysWhere(({ sponsors }) => sponsors.some(({ code }) => code === "RUS"));
    const groups = groupsOf("RUS");
    const expected = keysWhere(({ sponsors }) =>
      sponsors.some(({ code }) => code === "RUS" || groups.includes(code)),
    );
    expect(expected.length).toBeGreaterThan(own.length);
    expect((await shownKeys(page)).sort()).toEqual(expected);
    const through = await page.$$eval("[data-facts] [data-through]", (all) =>
      all.map((each) => [each.closest("[data-facts]")?.id, each.getAttribute("data-through")]),
    );
    expect(new Set(through.map(([, words]) => words))).toEqual(
      new Set(groups.map((group) => `From ${group}`)),
    );
    expect(through.map(([key]) => key).filter((key) => own.includes(key ?? ""))).toEqual([]);
    expect(await addressed(page)).toBe("#?sponsor=RUS");
    await page.select("#_find [name=mine]", "");
    expect(await resultOf(page)).toBe(`${total} of ${total} proposals`);
  });

  test("a state that proposes through its group alone can be chosen too", async () => {
    const opened = await enter("#?sponsor=KEN");
    expect((await shownKeys(opened.page)).sort()).toEqual(
      keysWhere(({ sponsors }) => sponsors.some(({ code }) => code === "ATU")),
    );
    expect(await property(opened.page, "#_find select", "value")).toBe("KEN");
  });

  test("leave what changed: in the results, the issues and the list of changes", async () => {
    await using opened = await open({ hash: "#?changed=yes" }, renderEnglish(changed));
    const { page } = opened;
    const expected = new Set(
      changed.changes.list.flatMap(({ kind, proposal: one }) =>
        one && kind !== "editorial" && changed.proposals.some(({ key }) => key === one.key) ? [one.key] : [],
      ),
    );
    expect(new Set(await shownKeys(page))).toEqual(expected);
    expect(new Set(await resultsOf(page))).toEqual(new Set([...expected].map((key) => `#${key}`)));
    // The list of changes is hidden until one goes there.
    const changes = () => page.$$eval(".change-list li", (all) => all.map((line) => line.checkVisibility()));
    expect(await changes()).not.toContain(true);
    await follow(page, "#_changes?changed=yes");
    expect(await changes()).toContain(true);
    expect(await changes()).toContain(false);
  });

  type ListsCase = [string, () => Brief | Promise<Brief>, string];
  test.each<ListsCase>([
    ["a tracking brief", () => pp18, "#?sponsor=APT"],
    [
      "an outcomes brief",
      () => shippedBrief("pp-18", "2018-11-16", { of: [...of.slice(0, 2), ...notInGate(of)] }),
      "#?sponsor=CEPT",
    ],
    ...notInGate<ListsCase>([
      [
        "a brief at half-time",
        () => shippedBrief("pp-14", "2014-11-02", { of }),
        "#?issue=cybersecurity&sponsor=ARB",
      ],
    ]),
  ])("leave in each list of %s what leads to what is shown", async (_, made, hash) => {
    await using opened = await open({ hash }, renderEnglish(await made()));
    const { page } = opened;
    const before = (await page.evaluate(LISTS)) as Record<string, unknown[]>;
    expect(before.hidden).toEqual([]);
    expect(before.empty).toEqual([]);
    expect(before.shown?.length).toBeGreaterThan(1);
    await click(page, "[data-do=clear]");
    expect(await page.$$("main [data-off]")).toEqual([]);
    const after = (await page.evaluate(LISTS)) as Record<string, unknown[]>;
    expect(after.shown?.length).toBeGreaterThan(before.shown?.length ?? 0);
  });

  test("recount the grid, for those who go there", async () => {
    const opened = await enter("#_grid?sponsor=APT");
    const { page } = opened;
    const shown = await page.evaluate(
      `[...document.querySelectorAll(".who [data-shown]")].map(
        (each) => getComputedStyle(each, "::before").content)`,
    );
    expect((shown as string[]).length).toBeGreaterThan(20);
    expect((shown as string[]).filter((text) => !text.endsWith(' / "'))).toEqual([]);
    const rows = await page.$$eval(".who tbody tr", (all) => all.map((row) => row.checkVisibility()));
    expect(rows).toEqual(pp18.issues.map(() => true));
    const label = await page.$eval('.who td a[data-shown="0"]', (link) => link.getAttribute("aria-label"));
    expect(label).toMatch(/^\d+ proposals?: .+; of these fit: 0$/);
  });
});

describe("the address", () => {
  test("has the view and can be sent on, with a place or without", async () => {
    const first = await enter();
    await search(first.page, "internet");
    await click(first.page, '#_find [name=action][value="MOD"]');
    expect(await addressed(first.page)).toBe("#?q=internet&action=MOD");
    const view = await shownKeys(first.page);
    await using second = await open({ hash: "#?q=internet&action=MOD" });
    expect(await shownKeys(second.page)).toEqual(view);
    await using third = await open({ hash: "#issues/cybersecurity?action=MOD" });
    const top = await third.page.$eval("#issues\\/cybersecurity", (each) => each.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(250);
  });

  test.each([390, ...notInGate([1280])])(
    "lands on a place far down, opened with it or gone to, %i wide",
    async (width) => {
      const last = pp18.proposals.findLast(({ successors }) => successors === undefined)?.key ?? "";
      const first = pp18.issues[0]?.slug ?? "";
      await using opened = await open({ hash: `#${last}`, width });
      const { page } = opened;
      const topOf = (place: string) =>
        page.evaluate(`new Promise((resolve) => {
        const top = () => document.getElementById(${JSON.stringify(place)}).getBoundingClientRect().top;
        // A busy machine may never be idle.
        requestIdleCallback(() => resolve(top()), { timeout: 1_000 });
      })`) as Promise<number>;
      for (const place of [last, `issues/${first}`, "_targets", last]) {
        if ((await addressed(page)) !== `#${place}`) await follow(page, `#${place}`);
        expect(await topOf(place), place).toBeGreaterThan(50);
        expect(await topOf(place), place).toBeLessThan(200);
      }
    },
  );

  test("goes back choice by choice, not letter by letter", async () => {
    const opened = await enter();
    const { page } = opened;
    await search(page, "internet");
    await click(page, '#_find [name=action][value="MOD"]');
    await page.goBack();
    expect(await addressed(page)).toBe("#?q=internet");
    await page.goBack();
    expect(await addressed(page)).toBe("");
    expect(await resultOf(page)).toBe(`${total} of ${total} proposals`);
    await page.goForward();
    expect(await property(page, "#_find [name=q]", "value")).toBe("internet");
  });

  test("a link to what does not fit shows it, and keeps the filters", async () => {
    const opened = await enter("#?sponsor=APT");
    const { page } = opened;
    await page.evaluate(`location.assign("#atu/afcp-55a3-2")`);
    await page.waitForFunction("location.hash.includes('?')");
    expect(await addressed(page)).toBe("#atu/afcp-55a3-2?sponsor=APT");
    expect(await shownKeys(page)).toContain("atu/afcp-55a3-2");
  });

  test("a link to an issue that the filters hide shows the whole of it, after a print too", async () => {
    const opened = await enter("#?sponsor=RUS");
    const { page } = opened;
    const hidden = pp18.issues.find(
      ({ slug }) =>
        keysWhere(({ issue: own }) => own === slug).length > 1 &&
        keysWhere(
          ({ issue: own, sponsors }) =>
            own === slug && sponsors.some(({ code }) => ["RUS", ...groupsOf("RUS")].includes(code)),
        ).length === 0,
    )?.slug;
    const own = keysWhere((one) => one.issue === hidden);
    const seen = async () => {
      const shown = await shownKeys(page);
      return {
        proposals: own.filter((key) => shown.includes(key)),
        off: await page.$$eval(`[id="issues/${hidden}"] [data-off]`, ({ length }) => length),
      };
    };
    expect((await seen()).proposals).toEqual([]);
    await click(page, `.who a[href="#issues/${hidden}"]`);
    await page.waitForFunction("location.hash.includes('?')");
    expect(await addressed(page)).toBe(`#issues/${hidden}?sponsor=RUS`);
    expect(await seen()).toEqual({ proposals: own, off: 0 });
    await page.evaluate(`["beforeprint", "afterprint"].map((name) => dispatchEvent(new Event(name)))`);
    expect(await seen()).toEqual({ proposals: own, off: 0 });
    await page.select("#_find [name=mine]", "");
    await page.select("#_find [name=mine]", "RUS");
    expect((await seen()).proposals).toEqual([]);

    await follow(page, "#_grid?sponsor=RUS");
    await click(page, '.who td a[data-shown="0"]');
    const nothing = await page.$eval("#_cell p + p", ({ textContent }) => textContent);
    expect(nothing).toMatch(/ · of these fit: 0$/);
  });

  test("that asks for what the brief does not have says so, and keeps only what there is", async () => {
    const all = changed.figures.proposals;
    const says = " · the link asks for something that this brief does not have";
    await using opened = await open({ hash: "#?status=nosuch" }, renderEnglish(changed));
    const { page } = opened;
    const seen = async () => [await resultOf(page), await addressed(page)];
    expect(await seen()).toEqual([`${all} of ${all} proposals${says}`, ""]);
    expect(await property(page, "#_find .tool-result", "offsetHeight")).toBeGreaterThan(10);
    for (const hash of [
      "#?sponsor=%3Cimg%20src%3Dx%3E&nonsense=1",
      "#?action=constructor&status=__proto__",
      '#?sponsor="]',
    ]) {
      await follow(page, hash);
      expect(await seen()).toEqual([`${all} of ${all} proposals${says}`, ""]);
    }
    await follow(page, "#%E0%A4%A");
    expect((await shownKeys(page)).length).toBe(changed.proposals.length);
    await follow(page, "#nowhere/at-all");
    expect(await seen()).toEqual([`${all} of ${all} proposals${says}`, ""]);
    await follow(page, "#nowhere/at-all?q=zzzz");
    expect(await seen()).toEqual([`No proposal fits.${says}`, "#?q=zzzz"]);
    await follow(page, "#?q=zzzz&status=nosuch");
    expect(await seen()).toEqual([`No proposal fits.${says}`, "#?q=zzzz"]);
    await click(page, "[data-do=clear]");
    expect(await seen()).toEqual([`${all} of ${all} proposals`, ""]);
  });

  test.each([
    { hash: "#?q=internet&action=MOD&action=ADD", width: 375, height: 700, says: "Filters (2)" },
    ...notInGate([{ hash: "#?q=zzzz", width: 320, height: 256, says: "Filters" }]),
  ])("without a place opens on the result, in a low window too: $hash", async (opening) => {
    await using opened = await open(opening);
    const { page } = opened;
    const edges = (selector: string) =>
      page.$eval(selector, (part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return { top, bottom };
      });
    const { top, bottom } = await edges("#_find [role=status]");
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(Math.min(opening.height, 350));
    expect((await edges("#_find [name=q]")).top).toBeGreaterThan(0);
    expect(await property(page, "[data-do=open]", "innerText")).toBe(opening.says);
    expect(await property(page, "body", "isSameNode(document.activeElement)")).toBe(true);
    expect(await page.$eval("#_find [name=mine]", (select) => select.checkVisibility())).toBe(true);
    await click(page, "[data-do=open]");
    expect((await edges("#_find [name=q]")).top).toBeGreaterThan(0);
    expect((await edges("#_filters legend")).bottom).toBeLessThan(opening.height);
  });
});

describe("links to copy", () => {
  test("every proposal, issue and change has one", async () => {
    const opened = await enter();
    await opened.page.waitForSelector(".permalink");
    const hrefs = await opened.page.$$eval(".permalink", (all) =>
      all.map((link) => link.getAttribute("href")),
    );
    const current = pp18.proposals.filter(({ successors }) => successors === undefined);
    expect(hrefs).toEqual(
      expect.arrayContaining([
        ...current.map(({ key }) => `#${key}`),
        ...pp18.issues.map(({ slug }) => `#issues/${slug}`),
      ]),
    );
    const changes = pp18.changes.list.filter(({ kind }) => kind !== "editorial").length;
    expect(hrefs.filter((href) => href?.startsWith("#_change-")).length).toBeGreaterThanOrEqual(changes);
  });

  test("say the address itself where nothing can be copied, ready to be taken", async () => {
    const opened = await enter("#?action=MOD");
    const { page, address } = opened;
    await page.evaluate(
      `Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true })`,
    );
    await page.waitForSelector('.permalink[href="#atu/afcp-55a3-2"]');
    await page.focus('.permalink[href="#atu/afcp-55a3-2"]');
    await page.keyboard.press("Enter");
    await page.waitForFunction("getSelection().toString().includes('#')");
    expect(await page.evaluate("getSelection().toString()")).toBe(`${address}#atu/afcp-55a3-2`);
  });

  test("copy the short address, without the filters", async () => {
    const opened = await enter("#?action=MOD");
    const { page, address } = opened;
    await page.evaluate(
      `Object.defineProperty(navigator, "clipboard", {
        configurable: true, value: { writeText: async (text) => Object.assign(window, { copied: text }) } })`,
    );
    await page.waitForSelector('.permalink[href="#atu/afcp-55a3-2"]');
    await page.focus('.permalink[href="#atu/afcp-55a3-2"]');
    await page.keyboard.press("Enter");
    await page.waitForFunction("window.copied");
    expect(await page.evaluate("window.copied")).toBe(`${address}#atu/afcp-55a3-2`);
    expect(await page.$eval("p.unseen[role=status]", ({ textContent }) => textContent)).toBe("Link copied");
  });
});

describe("a number of the grid", () => {
  test("opens the proposals behind it, each with a link and how it stands", async () => {
    const opened = await enter();
    const { page } = opened;
    const count = (await page.evaluate(`(() => {
      const link = [...document.querySelectorAll(".who td a")].find(({ textContent }) => Number(textContent) > 1);
      link.click();
      return Number(link.textContent);
    })()`)) as number;
    const lines = await page.$$eval("#_cell li", (all) =>
      all.map((line) => ({
        key: line.querySelector("a")?.getAttribute("href")?.slice(1) ?? "",
        facts: line.querySelector(".tool-facts")?.textContent,
      })),
    );
    expect(lines).toHaveLength(count);
    expect(keysWhere(({ key }) => lines.some((line) => line.key === key))).toHaveLength(count);
    const byKey = new Map(pp18.proposals.map((one) => [one.key, one]));
    for (const { key, facts } of lines) {
      const { id, target: targets } = byKey.get(key) ?? {};
      for (const words of [id, targets?.[0]?.text]) expect(facts).toContain(words);
      expect(facts).toMatch(/ (?:2018|Submitted|date not stated)/);
    }
    await click(page, "#_cell li a");
    expect(await property(page, "#_cell", "open")).toBe(false);
    expect(await addressed(page)).toBe(`#${lines[0]?.key}`);
  });

  test("shows words that would be more as words", async () => {
    const evil = "<img src=x onerror=alert(1)>$&$`";
    const hostile = brief(
      [issue("ott", { title: evil })],
      [1, 2].map((index) =>
        proposal(`b/${index}`, {
          title: evil,
          issue: "ott",
          sponsors: [sponsor("B")],
          target: [target(evil)],
        }),
      ),
    );
    await using opened = await open({ hash: "#?issue=ott" }, renderEnglish(hostile));
    const { page } = opened;
    await click(page, ".who td a");
    expect(await page.$$("img")).toEqual([]);
    expect(await page.$eval("#_cell li a", ({ textContent }) => textContent)).toContain(evil);
    await page.waitForSelector(".permalink[href='#b/1']");
    const label = await page.$eval(".permalink[href='#b/1']", (link) => link.ariaLabel);
    expect(label).toBe(`Copy the link to ${evil}`);
  });
});

describe("the preview swaps a part in place", () => {
  test("and search, filters, links and panels know the new part", async () => {
    await using opened = await open({ hash: "#?q=swapped" });
    const { page } = opened;
    expect(await shownKeys(page)).toEqual([]);
    const link = '.permalink[href="#atu/afcp-55a3-2"]';
    await page.waitForSelector(link);
    await page.evaluate(`(() => {
      const old = document.getElementById("atu/afcp-55a3-2");
      const fresh = old.cloneNode(true);
      fresh.removeAttribute("data-off");
      fresh.querySelector(".permalink").remove();
      fresh.querySelector(".title").replaceChildren("Swapped");
      old.replaceWith(fresh);
      document.dispatchEvent(new CustomEvent("plenibrief:changed"));
    })()`);
    expect(await shownKeys(page)).toEqual(["atu/afcp-55a3-2"]);
    expect(await page.$$eval("#_find, #_cell, p.unseen[role=status]", ({ length }) => length)).toBe(3);
    await expect.poll(() => page.$$eval(link, ({ length }) => length)).toBe(1);
  });
});

describe("parts that are skipped until they come near the window", () => {
  /** Each is as high as what it holds, so that no link of it lies over another where somebody asks for their places. */
  const isMeasured = `[...document.querySelectorAll("article.proposal, .issue > .scroll, .entries")]
    .filter((each) => each.checkVisibility())
    .every((each) => each.scrollHeight <= each.clientHeight + 1 &&
      (!each.matches("article") ||
        each.getBoundingClientRect().bottom - each.lastElementChild.getBoundingClientRect().bottom < 20))`;

  test("soon have their real heights, at the next width of the window too", async () => {
    await using opened = await open();
    const { page } = opened;
    await page.waitForFunction(isMeasured);
    await page.setViewport({ width: 900, height: 900 });
    await page.waitForFunction(isMeasured);
  });

  test.skipIf(isGate)("have them once a filter is cleared that hid them from the start", async () => {
    await using opened = await open({ hash: "#?sponsor=RUS" });
    await laidOut(opened.page);
    await click(opened.page, "[data-do=clear]");
    await opened.page.waitForFunction(isMeasured);
  });

  test("have them on a phone once an issue is opened", async () => {
    await using opened = await open({ width: 390, height: 844 });
    await click(opened.page, "#issues\\/cybersecurity .fold");
    await opened.page.waitForFunction(isMeasured);
  });
});

test("a delegation's page is still named by its heading while a filter is on, for those who hear it", async () => {
  const pack = await shippedBrief("pp-18", "2018-10-27", { for: "KEN", of: ["cybersecurity"] });
  await using opened = await open({ hash: "#?q=treaty" }, renderEnglish(pack));
  await opened.page.waitForSelector(".tool-list a");
  const heading = await opened.page.$eval("h1", (each) =>
    each.checkVisibility({ visibilityProperty: true }) ? each.textContent : "",
  );
  expect(heading).toBe("What we ask you to say");
});
