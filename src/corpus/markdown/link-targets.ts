import type { Definition, Link, RootContent } from "mdast";
import type { Place } from "../../finding.ts";
import { closestNumbered } from "../../itu/did-you-mean.ts";
import { type FormatFinding, WITHOUT_SCHEME } from "../format-rules.ts";
import type { Asset } from "../types.ts";
import { judgeMailLink, judgeWebAddress } from "../web-address.ts";
import { writtenText } from "./lost-signs.ts";
import { placeOf } from "./walk-tree.ts";

/** Something that a body points to, to be judged when all files of the conference have been read. */
export interface LinkTarget extends Place {
  kind: "link" | "image";
  url: string;
  /** An address that is written without its scheme. */
  isBare?: true;
}

/** An image at one of the places where a body shows it. */
export interface ShownImage extends Place {
  url: string;
}

/** What the images and links of a body call by the name of a definition. */
export interface NamesOfDefinitions {
  /** The addresses of definitions by their names; of several definitions of a name the first counts. */
  addresses: ReadonlyMap<string, string>;
  /** The names that images have. */
  shown: ReadonlySet<string>;
  /** The names that links have. */
  linked: ReadonlySet<string>;
}

/** The definitions of a body, and who names them. */
export function definitionsOf(nodes: readonly RootContent[]): NamesOfDefinitions {
  const namesOf = (type: "imageReference" | "linkReference") =>
    new Set(nodes.flatMap((node) => (node.type === type ? node.identifier : [])));
  const addresses = new Map<string, string>();
  for (const node of nodes)
    if (node.type === "definition" && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url);
  return { addresses, shown: namesOf("imageReference"), linked: namesOf("linkReference") };
}

/** What a node links to or shows; an unused definition is not printed. */
export function targetsOf(
  file: string,
  lines: readonly string[],
  node: RootContent,
  { linked, shown }: NamesOfDefinitions,
): LinkTarget[] {
  const target = (kind: LinkTarget["kind"], { url }: { url: string }): LinkTarget => ({
    ...placeOf(file, lines, node),
    ...{ kind, url },
  });
  if (node.type === "image") return [target("image", node)];
  if (node.type === "link")
    return [{ ...target("link", node), ...(/^www\./i.test(addressOf(node, lines)) && { isBare: true }) }];
  if (node.type !== "definition") return [];
  return [
    ...(linked.has(node.identifier) ? [target("link", node)] : []),
    ...(shown.has(node.identifier) ? [target("image", node)] : []),
  ];
}

/** The image that a node is. */
export function imagesOf(
  file: string,
  lines: readonly string[],
  node: RootContent,
  { addresses }: NamesOfDefinitions,
): ShownImage[] {
  if (node.type === "image") return [{ ...placeOf(file, lines, node), url: node.url }];
  if (node.type !== "imageReference") return [];
  return [{ ...placeOf(file, lines, node), url: addresses.get(node.identifier) ?? "" }];
}

/** The words of a link to the web. */
export function addressOf(node: Link | Definition, lines: readonly string[]): string {
  return node.type === "link" && /^https?:/i.test(node.url) ? writtenText(node, lines) : "";
}

/** The data that the links and images of a file are checked against. */
export interface TargetContext {
  /** The file's path inside the conference, with `/`. */
  path: string;
  /** By name, relative to `assets/`. */
  assets: ReadonlyMap<string, Asset>;
  /** Takes the name of a file under `assets/` that an image shows and returns whether it has a finding of its own. */
  isRefused?: (name: string) => boolean;
  /**
   * Returns what is wrong with a path inside the conference (`citel/iap-63a1-5.md`) as a link's target, if anything.
   */
  resolveFile: (path: string) => string | undefined;
}

/**
 * Returns a function from a path that a link leads to to what is wrong with it, if anything.
 *
 * @param files the paths of all files that a link may lead to
 * @param renames the current key for each earlier key of a proposal
 * @param lost files that are not read, of which one may be meant
 */
export function fileResolver(
  files: readonly string[],
  renames: ReadonlyMap<string, string>,
  [lost]: readonly string[],
) {
  const known = new Set(files);
  return (path: string): string | undefined => {
    if (known.has(path) || renames.has(path.slice(0, -".md".length))) return undefined;
    const near = closestNumbered(path, files);
    const advice = near === undefined ? "" : `; did you mean ${near}?`;
    return `there is no file ${path}${lost === undefined ? advice : `; is it in "${lost}", which is not read?`}`;
  };
}

/** Findings about links that lead nowhere allowed and images that are not from `assets/`. */
export function checkTargets(targets: readonly LinkTarget[], context: TargetContext): FormatFinding[] {
  return targets.flatMap(({ kind, url, isBare = false, ...place }) => {
    const message = kind === "link" ? judgeLink(url, context) : judgeImage(url, context);
    if (message === undefined) return [];
    const rule = kind === "link" ? "link-target" : "image-source";
    return [{ ...place, severity: "error" as const, rule, ...(isBare ? withScheme(url) : { message }) }];
  });
}

/** The finding about an address that is written without its scheme, `www.example.org`. */
function withScheme(url: string): Pick<FormatFinding, "message" | "suggestion"> {
  const right = url.replace(/^http:/i, "https:");
  return { message: `${WITHOUT_SCHEME} ${right}`, suggestion: right };
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
// The URL parser drops blanks and control characters from a scheme, so they can disguise one.
const HIDING = /[\u0000-\u0020\u007F-\u009F\u00A0\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u2064\uFEFF\\]/u;

const HIDDEN = "the link has blanks, control characters or backslashes in its address";

/** What is wrong with a link's target, in words; undefined where it is allowed. */
function judgeLink(url: string, { path: from, resolveFile }: TargetContext): string | undefined {
  if (url === "") return "the link has no target";
  if (HIDING.test(url)) return HIDDEN;
  if (SCHEME.test(url)) return judgeScheme(url);
  if (HIDING.test(decode(url) ?? "\\")) return HIDDEN;
  if (url.startsWith("#")) return undefined;
  if (url.startsWith("//")) return "write the whole address, with https:";
  const [target = ""] = url.split(/[?#]/, 1);
  const path = resolveRelative(decode(target) ?? "", from);
  if (path === undefined) return "the path leads out of the conference's folder";
  if (!path.endsWith(".md"))
    return "a link leads to another proposal's .md file, to #a-heading, https: or mailto:";
  return resolveFile(path);
}

function judgeScheme(url: string): string | undefined {
  const protocol = (SCHEME.exec(url)?.[0] ?? "").toLowerCase();
  if (protocol === "http:") return "http: is not secure; write https:, where the site has it";
  if (protocol !== "https:" && protocol !== "mailto:") {
    return `${protocol} links are not allowed; only https: and mailto: are`;
  }
  const judged = protocol === "mailto:" ? judgeMailLink(url) : judgeWebAddress(url);
  return judged.ok ? undefined : judged.fault;
}

/** What is wrong with an image's source, in words; undefined where it is one of `assets`, or has a finding of its own. */
function judgeImage(url: string, { path, assets, isRefused }: TargetContext): string | undefined {
  const name = assetName(url, path);
  if (name === undefined) return "images come from the conference's assets/ folder only";
  if (isRefused?.(name) === true || assets.has(name)) return undefined;
  const same = [...assets.keys()].find((each) => asSeen(each) === asSeen(name));
  if (same !== undefined) return `assets/${name} does not exist; ${howOther(same, name)}`;
  return `assets/${name} does not exist, or is not an image that can be shown`;
}

/** A name without what the eye does not see in it, and without the case of letters. */
function asSeen(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase();
}

/** How the name of a file that is there differs from the one in a text. */
function howOther(there: string, written: string): string {
  if (there.normalize("NFC") === written.normalize("NFC"))
    return `a picture of that name is there whose letters with accents are made of other characters, as macOS writes them: rename it in letters a to z, in the folder and here`;
  return `"${there}" is there, with other capitals, blanks or forms of letters: write its name as it is`;
}

/** The name under `assets/` that an image's relative path means, seen from the file at path `from`. */
export function assetName(url: string, from: string): string | undefined {
  const plain = decode(url);
  if (plain === undefined || HIDING.test(plain.replaceAll(" ", "")) || SCHEME.test(plain)) return undefined;
  const path = resolveRelative(plain, from);
  return path?.startsWith("assets/") ? path.slice("assets/".length) : undefined;
}

/**
 * A relative path, resolved against the file at `from`, as a path inside the conference; undefined where it leads
 * out.
 */
function resolveRelative(target: string, from: string): string | undefined {
  if (target === "" || target.startsWith("/")) return undefined;
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join("/");
}

function decode(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}
