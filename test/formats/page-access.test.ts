import type { CDPSession, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { notInGate } from "../gate.ts";
import { type AxeWindow, axeWindow } from "./axe-window.ts";
import { changed } from "./changes-fixture.ts";
import { shippedBrief } from "./kinds-fixture.ts";
import { renderEnglish } from "./renderer.ts";
import {
  addressed,
  click,
  type OpenedPage,
  type Opening,
  pageOpener,
  property,
  reopen,
  setFeatures,
  shownKeys,
} from "./scripted-page.ts";

const html = renderEnglish(
  await shippedBrief("pp-18", "2018-10-27", {
    since: "2018-09-30",
    of: ["internet-public-policy", "cybersecurity", "iot-smart-cities"],
  }),
);
/** Every kind of change, with the parts that only those have. */
const changes = renderEnglish(changed);
/** What the search and the filters of the states below find, and little else. */
const small = renderEnglish(
  await shippedBrief("pp-18", "2018-10-27", { since: "2018-09-30", of: ["iot-smart-cities", "ott"] }),
);

let opener: Awaited<ReturnType<typeof pageOpener>>;
beforeAll(async () => {
  opener = await pageOpener();
});
afterAll(() => opener[Symbol.asyncDispose]());

const open = (opening?: Opening) => opener.open(html, opening);

test("on a phone no name of a column is shown without a value", async () => {
  await using opened = await opener.open(small, { width: 390 });
  const empty = await opened.page.evaluate(`[...document.querySelectorAll(".stack td[data-column]")]
    .filter((cell) => cell.checkVisibility() && cell.textContent.trim() === "")
    .map((cell) => cell.dataset.column)`);
  expect(empty).toEqual([]);
});

describe("with the keyboard alone", () => {
  const focused = (page: Page) =>
    page.evaluate(`(() => {
      const at = document.activeElement;
      const names = ["name", "data-do", "href"].map((name) => at.getAttribute(name));
      return [at.localName, names.find(Boolean) ?? at.textContent].join(" ");
    })()`) as Promise<string>;

  test("one reaches the search, chooses a filter, opens a number of the grid and comes back to it", async () => {
    await using opened = await open();
    const { page } = opened;
    const press = async (...keys: ("Tab" | "Enter" | "Escape" | "Space")[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press("Tab");
    expect(await focused(page)).toBe("a #_contents");
    while ((await focused(page)) !== "input q") await press("Tab");
    await page.keyboard.type("internet");
    await press("Enter");
    const [first] = await shownKeys(page);
    expect(await page.evaluate("decodeURIComponent(document.activeElement.hash)")).toBe(`#${first}`);
    expect(await page.evaluate("document.activeElement.getBoundingClientRect().bottom < innerHeight")).toBe(
      true,
    );

    await page.focus("#_find [name=q]");
    await press("Tab");
    expect(await focused(page)).toBe("select mine");
    await press("Tab");
    expect(await focused(page)).toBe("button open");
    await press("Enter");
    expect(await page.$eval("[data-do=open]", (button) => button.ariaExpanded)).toBe("true");
    while (!(await focused(page)).startsWith("input issue")) await press("Tab");
    await press("Space");
    expect(await addressed(page)).toMatch(/^#\?q=internet&issue=[a-z-]+$/);
    await press("Escape");
    expect(await focused(page)).toBe("button open");
    expect(await page.$eval("#_filters", (panel) => panel.checkVisibility())).toBe(false);

    await click(page, "[data-do=clear]");
    expect(await focused(page)).toBe("input q");
    await page.focus(".who tbody th a");
    await press("Tab");
    const cell = await focused(page);
    await press("Enter");
    expect(await property(page, "#_cell", "open")).toBe(true);
    expect(await page.evaluate("document.activeElement.closest('dialog')?.id")).toBe("_cell");
    await press("Escape");
    expect(await focused(page)).toBe(cell);
    expect(await page.$eval("#_cell", (dialog) => dialog.checkVisibility())).toBe(false);
  });

  test("what has the focus is never behind the bar or the column that stays, and its outline is seen", async () => {
    await using opened = await open({ hash: "#?q=internet", width: 640, height: 450 });
    const { page } = opened;
    const walk = async (steps: number, from: string) => {
      await page.focus(from);
      for (let step = 0; step < steps; step++) await next(step % 9 > 5);
    };
    const next = async (isBack: boolean) => {
      if (isBack) await page.keyboard.down("Shift");
      await page.keyboard.press("Tab");
      if (isBack) await page.keyboard.up("Shift");
      const place = (await page.evaluate(`(() => {
        const at = document.activeElement;
        const bar = document.querySelector("#_find");
        const column = at.closest("td") && at.closest("tr").querySelector("th").getBoundingClientRect();
        return {
          what: at.outerHTML.slice(0, 80),
          isBehind: !bar.contains(at) && at.getBoundingClientRect().bottom < bar.getBoundingClientRect().bottom,
          isBeneath: innerWidth < 400 && column !== null && at.getBoundingClientRect().left < column.right,
          isOutlined: getComputedStyle(at).outlineStyle !== "none",
        };
      })()`)) as { what: string };
      expect(place).toEqual({ what: place.what, isBehind: false, isBeneath: false, isOutlined: true });
    };
    await walk(60, "[data-do=clear]");
    await page.setViewport({ width: 375, height: 700 });
    await walk(45, ".who td a");
  });
});

describe("a phone", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await open({ hash: "#_glance", width: 390 });
  });
  afterAll(() => opened?.[Symbol.asyncDispose]());

  test("reads a table that it lays out as a list as a table, whatever the browser makes of such a layout", async () => {
    const roles = (of: string) =>
      opened.page.$$eval(of, (parts) => [...new Set(parts.map((part) => part.getAttribute("role")))]);
    expect(await roles(".stack")).toEqual(["table"]);
    expect(await roles(".stack :is(thead, tbody)")).toEqual(["rowgroup"]);
    expect(await roles(".stack tr")).toEqual(["row"]);
    expect(await roles(".stack [scope=col]")).toEqual(["columnheader"]);
    expect(await roles(".stack [scope=row]")).toEqual(["rowheader"]);
    expect(await roles(".stack td")).toEqual(["cell"]);
  });

  test("and paper keep their own size of text in a brief in another script, but for what its letters need", async () => {
    const { page } = opened;
    const sizes: number[] = [];
    for (const media of ["screen", "print"]) {
      await page.emulateMediaType(media);
      for (const language of ["en", "ar", "zh"]) {
        sizes.push(
          Number(
            await page.evaluate(`(() => {
              document.documentElement.lang = "${language}";
              return Number.parseFloat(getComputedStyle(document.documentElement).fontSize).toFixed(1);
            })()`),
          ),
        );
      }
    }
    await page.evaluate(`document.documentElement.lang = "en"`);
    await page.emulateMediaType();
    expect(sizes).toEqual([16, 17.3, 16, 12.7, 13.7, 12.7]);
  });

  test("opens the timeline at its end, and shows at the edge of a wide part that it goes on", async () => {
    const { page } = opened;
    const darkest = async () => {
      const clip = (await page.evaluate(`(() => {
        const { right, top } = document.querySelector("#_glance .scroll").getBoundingClientRect();
        return { x: Math.floor(right) - 4, y: top + scrollY + 60, width: 4, height: 1 };
      })()`)) as { x: number; y: number; width: number; height: number };
      const shot = await page.screenshot({ clip, encoding: "base64" });
      return (await page.evaluate(`(async () => {
        const bytes = Uint8Array.from(atob("${shot}"), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes]));
        const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
        canvas.drawImage(image, 0, 0);
        return Math.min(...canvas.getImageData(0, 0, image.width, 1).data.filter((_, index) => index % 4 === 0));
      })()`)) as number;
    };
    // The newest is at its end, where it opens.
    expect(await darkest()).toBe(255);
    await page.$eval("#_glance .scroll", (frame) => frame.scrollBy(-frame.scrollWidth, 0));
    expect(await darkest()).toBeLessThan(240);
  });
});

describe("no rule of axe is broken, and nothing scrolls sideways", () => {
  const dark = [{ name: "prefers-color-scheme", value: "dark" }];
  const forced = [{ name: "forced-colors", value: "active" }];
  const panel = (page: Page) => click(page, "[data-do=open]");
  const cell = (page: Page) => click(page, ".who td a");
  const nothing = async () => {};

  let axe: AxeWindow;
  let session: CDPSession;
  beforeAll(async () => {
    axe = await axeWindow();
    session = await axe.page.createCDPSession();
  });
  afterAll(() => axe?.[Symbol.asyncDispose]());

  let shown = "";
  /** Opens the page where another one is open; else brings it back to what it was, and follows a link. */
  const enter = async (made: string, { hash, width = 1280, height = 900, features = [] }: Opening) => {
    const { page } = axe;
    await setFeatures(session, features);
    await page.setViewport({ width, height });
    if (made !== shown) await axe.show(made);
    shown = made;
    await reopen(page, hash ?? "#");
    await page.$eval(hash === undefined ? "body" : "#_find", (part) => part.scrollIntoView());
  };

  type State = [string, string, Opening, (page: Page) => Promise<unknown>, string?];
  // Where another state has the rest of the page like it, only the bar with its filters or the open dialog is examined.
  test.each<State>([
    ["found, the filters open", small, { hash: "#?q=internet&action=MOD" }, panel, "#_find"],
    ["dark, a number of the grid open", changes, { features: dark }, cell],
    ["forced colours", changes, { hash: "#?q=internet", features: forced }, nothing],
    ["a phone of 320, the filters open", changes, { hash: "#?q=internet&sponsor=APT", width: 320 }, panel],
    ...notInGate<State>([
      ["a number of the grid open", small, {}, cell, "#_cell"],
      ["nothing found", small, { hash: "#?q=zzzz" }, nothing],
      ["dark, found, the filters open", small, { hash: "#?q=internet", features: dark }, panel],
      [
        "a phone of 375, a link that asks for what is not there",
        small,
        { hash: "#?sponsor=B&status=nosuch", width: 375 },
        nothing,
      ],
      ["200 % zoom", small, { hash: "#?q=internet", width: 640, height: 450 }, panel, "#_find"],
    ]),
  ])("%s", async (_, made, opening, act, part) => {
    await enter(made, opening);
    await act(axe.page);
    expect(await axe.faults("all", part)).toEqual([]);
  });
});
