// A run that prints without end and ends on a signal as a command does: the browser first, then the exit code.
import { openBrowser } from "../../src/print/open-browser.ts";
import { printPage } from "../../src/print/print-page.ts";

const controller = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => controller.abort(name));
const { signal } = controller;
const html = `<!doctype html><title>t</title><body>${"<p>Text and more text.</p>".repeat(5_000)}`;
try {
  await using browser = await openBrowser({ signal });
  process.stdout.write("printing");
  const about = { html, title: "t", language: "en", date: "2018-10-27", creator: "c" };
  for (;;) await printPage(browser, about, signal);
} catch (error) {
  process.exitCode = error === "SIGINT" ? 130 : error === "SIGTERM" ? 143 : 4;
}
