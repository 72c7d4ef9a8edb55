import { expect, test } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { OpeningBrowser } from "../../src/commands/print-brief.ts";
import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";
import { NoBrowserError } from "../../src/print/errors.ts";

/** A run whose browser opens as `open` does. */
function runWith(open: Io["openBrowser"], signal = new AbortController().signal) {
  const closed: string[] = [];
  const io = {
    signal,
    openBrowser: async (options: Parameters<Io["openBrowser"]>[0]) => {
      await open(options);
      return { close: async () => void closed.push("closed") } as unknown as PrintBrowser;
    },
  };
  return { io, closed };
}

const opened = async () => ({}) as PrintBrowser;

test("a browser that was not needed after all is closed with the run", async () => {
  const { io, closed } = runWith(opened);
  {
    await using _browser = new OpeningBrowser(undefined, io);
  }
  expect(closed).toEqual(["closed"]);
});

test("a run that ends before its browser has started does not wait for it", async () => {
  const { io, closed } = runWith(
    ({ signal }) =>
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
  );
  {
    await using _browser = new OpeningBrowser(undefined, io);
  }
  expect(closed).toEqual([]);
});

test("notices about a browser are printed when it is used, in their order, and those after that at once", async () => {
  const { io } = runWith(async ({ onNotice }) => {
    onNotice?.("unpacking");
    await new Promise(setImmediate);
    onNotice?.("no sandbox");
    return opened();
  });
  const lines: string[] = [];
  await using browser = new OpeningBrowser(undefined, io);
  expect(lines).toEqual([]);
  const used = await browser.use(
    (line) => lines.push(line),
    async () => lines.push("printed"),
  );
  expect(lines).toEqual(["unpacking", "no sandbox", "printed"]);
  expect(used).toEqual({ result: 3 });
});

test("that there is no browser is a result of the run, and only where it is used", async () => {
  const { io } = runWith(async () => {
    throw new NoBrowserError("No browser was found.");
  });
  await using browser = new OpeningBrowser(undefined, io);
  expect(
    await browser.use(
      () => {},
      async () => {},
    ),
  ).toEqual({ problem: "No browser was found.", exit: 3 });
});
