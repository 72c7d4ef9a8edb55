// The bar at the foot of every page of the preview. It is in a shadow tree, to which styles of the brief do not apply.
import { fillFindings } from "/preview/findings.js";

const MARKUP = `
<link rel="stylesheet" href="/preview/bar.css">
<aside aria-label="Preview">
  <section id="panel" aria-labelledby="panel-title" hidden>
    <header>
      <h2 id="panel-title"></h2>
      <button id="close" type="button">Close</button>
    </header>
    <div id="list" tabindex="0" role="group" aria-labelledby="panel-title"></div>
  </section>
  <section id="trouble" aria-label="The PDF" hidden>
    <p id="trouble-text"></p>
    <button id="trouble-close" type="button">Close</button>
  </section>
  <div id="line">
    <strong id="internal" hidden>Internal: not for circulation</strong>
    <span id="about"></span>
    <nav aria-label="Pages of the preview" hidden></nav>
    <span id="status" role="status"></span>
    <button id="badge" type="button" aria-expanded="false" aria-controls="panel"></button>
    <button id="pdf" type="button">Save as PDF</button>
  </div>
</aside>`;

/** The space for the bar at the foot of the page, on screen only. */
const CLEAR = "calc(var(--preview-bar, 3rem) + 1rem)";
const PAGE_RULES = `html{padding-block-end:${CLEAR};scroll-padding-block-end:${CLEAR}}`;

/**
 * Adds the bar to the page.
 *
 * @param printPdf prints and saves the current state, and resolves with the name of the file
 */
export function createBar({ printPdf }) {
  const host = document.createElement("plenibrief-preview");
  const root = host.attachShadow({ mode: "open" });
  root.innerHTML = MARKUP;
  const part = (id) => root.getElementById(id);
  const rules = document.createElement("style");
  rules.media = "screen";
  rules.textContent = PAGE_RULES;
  document.head.append(rules);
  // After the body, so that it is not replaced with a part of the brief.
  document.documentElement.append(host);
  const height = new ResizeObserver(([{ target }]) => {
    document.documentElement.style.setProperty("--preview-bar", `${target.offsetHeight}px`);
  });
  height.observe(part("line"));

  let opened; // "by-errors" | "by-hand" | undefined
  let dismissed = "";
  let timer;

  part("badge").addEventListener("click", () => (opened === undefined ? open("by-hand") : close()));
  part("close").addEventListener("click", () => close());
  part("trouble-close").addEventListener("click", () => hideTrouble());
  part("pdf").addEventListener("click", () => void save());
  root.addEventListener("keydown", closeOnEscape);
  document.addEventListener("keydown", closeOnEscape);

  return { show, connectionLost: () => showStatus("Connection lost. Is the preview still running?", "lost") };

  function show({ about, stale, findings, pages }, kind) {
    part("internal").hidden = !about.isInternal;
    part("about").textContent = `Preview of ${about.conference}, ${about.audience}`;
    showPages(pages);
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const words = counts(errors, findings.length - errors);
    part("badge").textContent = words;
    part("badge").dataset.kind = errors > 0 ? "errors" : findings.length > 0 ? "warnings" : "none";
    part("panel-title").textContent = words;
    fillFindings(part("list"), findings);
    // The message about a saved PDF stays, as files are read again at any moment.
    if (stale && kind === "brief") showStatus("Errors: this is the last good page", "stale");
    else if (part("status").dataset.kind) showStatus("", "");
    part("pdf").disabled = kind !== "brief";
    // A panel that the user closed opens again for other errors, not for each keystroke.
    const wrong = JSON.stringify(findings.filter(({ severity }) => severity === "error"));
    if (stale && kind === "brief" && opened === undefined && wrong !== dismissed) open("by-errors");
    if (!stale) dismissed = "";
    if (!stale && opened === "by-errors") close();
    if (stale) part("list").dataset.wrong = wrong;
  }

  function open(why) {
    opened = why;
    part("panel").hidden = false;
    part("badge").setAttribute("aria-expanded", "true");
    if (why === "by-hand") part("list").focus();
  }

  function close() {
    const hadFocus = part("panel").contains(root.activeElement);
    dismissed = part("list").dataset.wrong ?? "";
    opened = undefined;
    part("panel").hidden = true;
    part("badge").setAttribute("aria-expanded", "false");
    if (hadFocus) part("badge").focus();
  }

  function hideTrouble() {
    part("trouble").hidden = true;
    part("pdf").focus();
  }

  function closeOnEscape(event) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (!part("trouble").hidden) hideTrouble();
    else if (opened !== undefined) close();
    else return;
    event.preventDefault();
  }

  function showPages(pages) {
    const nav = root.querySelector("nav");
    nav.hidden = pages.length < 2;
    nav.replaceChildren(
      ...pages.map(({ name, title }) => {
        const link = document.createElement("a");
        link.href = name;
        link.textContent = title;
        if (name === location.pathname) link.setAttribute("aria-current", "page");
        return link;
      }),
    );
  }

  function showStatus(words, kind) {
    if (part("status").textContent !== words) part("status").textContent = words;
    part("status").dataset.kind = kind;
  }

  async function save() {
    part("trouble").hidden = true;
    part("pdf").disabled = true;
    const started = performance.now();
    const showProgress = () => {
      const seconds = Math.round((performance.now() - started) / 1000);
      part("pdf").textContent = seconds < 2 ? "Printing…" : `Printing… ${seconds} s`;
    };
    showProgress();
    timer = setInterval(showProgress, 1000);
    try {
      showStatus(`Saved ${await printPdf()}.`, "");
    } catch (error) {
      part("trouble-text").textContent = error instanceof TypeError ? "The preview does not answer." : error.message;
      part("trouble").hidden = false;
      showStatus("The PDF was not made.", "stale");
    } finally {
      clearInterval(timer);
      part("pdf").textContent = "Save as PDF";
      part("pdf").disabled = false;
    }
  }
}

function counts(errors, warnings) {
  const words = [
    ...(errors > 0 ? [`${errors} error${errors === 1 ? "" : "s"}`] : []),
    ...(warnings > 0 ? [`${warnings} warning${warnings === 1 ? "" : "s"}`] : []),
  ];
  return words.length === 0 ? "No findings" : words.join(", ");
}
