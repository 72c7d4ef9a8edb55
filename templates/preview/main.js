// The script of the preview: receives changes from the server and updates the page.
import { createBar } from "/preview/bar.js";
import { parsePages } from "/preview/same-parts.js";
import { swapPage } from "/preview/swap.js";

const MAIN = 'script[src="/preview/main.js"]';
const { version, kind } = document.querySelector(MAIN).dataset;

/** The text of the page as it was served, without the changes that scripts of the page made. */
let shown = fetchPage();
let shownVersion = version;
const bar = createBar({ printPdf });
let stream;
let latest;
let isUpdating = false;

connect();
// Browsers open at most six connections to a server, so hidden pages close theirs.
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) return connect();
  stream?.close();
  stream = undefined;
});

function connect() {
  if (stream !== undefined) return;
  stream = new EventSource("/preview/events");
  stream.onmessage = ({ data }) => receive(JSON.parse(data));
  stream.onerror = () => {
    bar.connectionLost();
    if (stream?.readyState !== EventSource.CLOSED) return;
    stream = undefined;
    setTimeout(connect, 1000);
  };
}

function receive(state) {
  latest = state;
  bar.show(state, kind);
  void update();
}

/** Updates the page to the latest state, one state after the other. */
async function update() {
  if (isUpdating) return;
  isUpdating = true;
  try {
    while (wantedVersion() !== undefined && wantedVersion() !== shownVersion) {
      const [was, now] = [await shown, await fetchPage()];
      const [before, after] = parsePages(was, now);
      const { version: afterVersion, kind: afterKind } = after.querySelector(MAIN).dataset;
      const isKnown = before.querySelector(MAIN).dataset.version === shownVersion;
      if (!isKnown || kind !== "brief" || afterKind !== "brief" || scripts(before) !== scripts(after)) {
        location.reload();
        return;
      }
      // Scripts of the page process the new parts.
      swapPage(before, after, () => document.dispatchEvent(new CustomEvent("plenibrief:changed")));
      shown = Promise.resolve(now);
      shownVersion = afterVersion;
    }
  } catch {
    // The server does not answer; the page is updated when it answers again.
  } finally {
    isUpdating = false;
  }
}

function wantedVersion() {
  return latest?.pages.find(({ name }) => name === location.pathname)?.version;
}

async function fetchPage() {
  const response = await fetch(location.pathname);
  return response.text();
}

function scripts(page) {
  const texts = [...page.querySelectorAll("script")].map((script) => script.src + script.textContent);
  return texts.join("\n");
}

/** Prints and saves the current state. Resolves with the name of the file; rejects with the problem. */
async function printPdf() {
  const brief = location.pathname === "/" ? shownVersion : "";
  const response = await fetch("/brief.pdf", { method: "POST", body: brief });
  if (!response.ok) throw new Error(await problemOf(response));
  const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? "brief.pdf";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}

async function problemOf(response) {
  const isOurs = response.headers.get("Content-Type")?.startsWith("application/json");
  return isOurs ? (await response.json()).problem : `The server answered ${response.status}.`;
}
