import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Answer, EventStream } from "./http-responses.ts";
import type { Routes } from "./server.ts";
import { problemPage, type ShownFinding } from "./shown-findings.ts";

/** A page of the preview, as it would be written to a file. */
export interface SitePage {
  /** The text of the link to it. */
  title: string;
  html: string;
}

/** The result of reading the files again. */
export interface Outcome {
  /** By name, the brief under `/`; absent where there are errors: the last good pages stay. */
  pages?: ReadonlyMap<string, SitePage>;
  findings: readonly ShownFinding[];
}

/** What the bar on each page shows. */
export interface About {
  conference: string;
  /** For whom the brief is made. */
  audience: string;
  /** Whether the page contains what must not be passed on. */
  isInternal: boolean;
}

/** The event sent to every open page: the pages with their versions, and the findings. */
interface StateEvent {
  about: About;
  /** The files on the disk have errors, so the pages are from before. */
  stale: boolean;
  findings: readonly ShownFinding[];
  pages: readonly { name: string; title: string; version: string }[];
}

/** The pages of a preview with what belongs to them, all in memory. */
export interface Site {
  routes: Routes;
  /** Shows the result of a reading on every open page. Returns whether any page has changed. */
  show: (outcome: Outcome) => boolean;
  /** The version of the page of a name. */
  version: (name: string) => string | undefined;
}

type StoredPage = SitePage & { version: string; served: ServedPage };

/** The version of a page: a hash of its bytes. */
function versionOf(html: string): string {
  return createHash("sha256").update(html).digest("hex").slice(0, 16);
}

/**
 * A site without pages yet.
 *
 * @param pdf prints the brief of a version; without one, the latest
 */
export function createSite(about: About, pdf: (version?: string) => Promise<Answer>): Site {
  const assets = readAssets();
  const stream = new EventStream();
  let pages: ReadonlyMap<string, StoredPage> = new Map();
  let hasBrief = false;

  const show = ({ pages: made, findings }: Outcome): boolean => {
    const before = pages;
    hasBrief ||= made !== undefined;
    if (made !== undefined) pages = storedPages(made, "brief");
    else if (!hasBrief) pages = storedPages(noBrief(about, findings), "problem");
    const state: StateEvent = {
      about,
      stale: made === undefined,
      findings,
      pages: [...pages].map(([name, { title, version }]) => ({ name, title, version })),
    };
    stream.send(state);
    return [...pages].some(([name, { version }]) => before.get(name)?.version !== version);
  };

  const routes: Routes = (name) => {
    const page = pages.get(name);
    if (page !== undefined) return { get: () => pageAnswer(page) };
    const asset = assets.get(name);
    if (asset !== undefined) return { get: () => asset };
    if (name === "/preview/events") return { stream };
    if (name === "/brief.pdf") return { get: () => pdf(), post: (version) => pdf(version) };
    return undefined;
  };
  return { routes, show, version: (name) => pages.get(name)?.version };
}

function storedPages(
  pages: ReadonlyMap<string, SitePage>,
  kind: "brief" | "problem",
): Map<string, StoredPage> {
  return new Map(
    [...pages].map(([name, page]) => {
      const version = versionOf(page.html);
      return [name, { ...page, version, served: servedPage(page.html, version, kind) }];
    }),
  );
}

function noBrief({ conference }: About, findings: readonly ShownFinding[]): Map<string, SitePage> {
  return new Map([["/", { title: "Brief", html: problemPage(conference, findings) }]]);
}

function pageAnswer({ served }: StoredPage): Answer {
  return { type: "text/html; charset=utf-8", body: served.html, policy: served.policy };
}

/** The preview's own files, by the paths at which pages request them. */
const FILES = [
  ["/preview/main.js", "main.js", "text/javascript"],
  ["/preview/same-parts.js", "same-parts.js", "text/javascript"],
  ["/preview/swap.js", "swap.js", "text/javascript"],
  ["/preview/bar.js", "bar.js", "text/javascript"],
  ["/preview/findings.js", "findings.js", "text/javascript"],
  ["/preview/bar.css", "bar.css", "text/css"],
] as const;

/** Reads the scripts and the style sheet of the preview, once. Throws where the package is incomplete. */
function readAssets(): ReadonlyMap<string, Answer> {
  const folder = assetFolder();
  return new Map(
    FILES.map(([name, file, type]) => [
      name,
      { type: `${type}; charset=utf-8`, body: readFileSync(`${folder}/${file}`, "utf8") },
    ]),
  );
}

/** Relative to the bundle, and to this source file. */
function assetFolder(): string {
  for (const path of ["../templates/preview", "../../templates/preview"]) {
    const folder = fileURLToPath(new URL(path, import.meta.url));
    if (existsSync(`${folder}/main.js`)) return folder;
  }
  throw new Error("the package's templates/preview folder is missing: install it again");
}

/** A page as the preview serves it: with the preview's script, and its content security policy as a header. */
interface ServedPage {
  html: string;
  policy: string;
}

/** A `<meta>` that states a content security policy, and in it the policy. */
const META = /<meta\b[^>]*?http-equiv=["']?Content-Security-Policy["']?[^>]*>\n?/gi;

/**
 * The page with the preview's script in its head and nothing else changed but this: the policy that a brief states
 * in itself forbids scripts, so it goes, and a header that allows this server's own comes in its place. Hashes of
 * scripts that the brief's own policy allows are kept.
 *
 * @param version the version of the page, for the script
 */
export function servedPage(html: string, version: string, kind: "brief" | "problem"): ServedPage {
  const end = html.search(/<\/head>/i);
  const head = end < 0 ? "" : html.slice(0, end);
  const hashes = [...head.matchAll(META)].flatMap(
    ([meta]) => meta.match(/'sha(?:256|384|512)-[\w+/=]+'/g) ?? [],
  );
  const script = `<script type="module" src="/preview/main.js" data-version="${version}" data-kind="${kind}"></script>\n`;
  return {
    html: `${head.replace(META, "")}${script}${end < 0 ? html : html.slice(end)}`,
    policy: pagePolicy(hashes),
  };
}

/** What a page of the preview may do: its own scripts, asking this server, and what is inside it. */
function pagePolicy(hashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(" "),
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
