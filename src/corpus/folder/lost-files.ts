import { optionalKeys } from "../../json-values.ts";
import type { FormatFinding } from "../format-rules.ts";
import { isIgnoredName, notReadAs, withPlainDots } from "./file-names.ts";
import { fileError, readRegularFile, type WalkedFile } from "./regular-files.ts";
import { MAX_FILE_BYTES } from "./source-text.ts";

/** What cloud drives put in the place of a file that is not on this computer, and unfinished downloads. */
const PLACEHOLDER =
  /^(.+\.md)\.(?:icloud|nextcloud|owncloud|cloudf?|rsls|(crdownload|part|partial|filepart|opdownload|download|!sync|fdmdownload))$/i;
/** Shortcuts to a file, whatever the system calls them. */
const SHORTCUT = /^(.+\.md)\b.*\.(?:lnk|url|webloc|desktop|website|alias)$/i;

/** The file that a name refers to, and which is not on this computer itself; `path` is inside the conference. */
export function absentFile(path: string): { path: string; message: string } | undefined {
  const at = path.lastIndexOf("/") + 1;
  const name = withPlainDots(path.slice(at)).replace(/^\./, "");
  const [, placed, unfinished] = PLACEHOLDER.exec(name) ?? [];
  const linked = SHORTCUT.exec(name)?.[1];
  const right = placed ?? linked;
  if (right === undefined) return undefined;
  const why =
    linked !== undefined
      ? "this is only a shortcut to it; put the file itself here"
      : unfinished !== undefined
        ? "its download is not finished; wait for it, or download it again"
        : "a cloud drive has only a placeholder of it here; download it in the drive's program";
  return { path: path.slice(0, at) + right, message: `"${right}" is missing from this computer: ${why}` };
}

/** A finding for each file that is not on this computer itself, by the path that it would have. */
export function absentFiles(files: readonly WalkedFile[], shown: string): Map<string, FormatFinding> {
  const there = new Set(files.map(({ path }) => path));
  return new Map(
    files.flatMap((file): [string, FormatFinding][] => {
      const absent = absentFile(file.path);
      if (absent === undefined || there.has(absent.path)) return [];
      return [[absent.path, fileError(`${shown}/${file.path}`, "lost-file", absent.message)]];
    }),
  );
}

/** Keys of a proposal; two of them at the start of lines show that a text is one. */
const KEYS = /^(?:title|sponsors|issue|target|status|sources):/;
/** Further down no key is looked for. */
const LINES = 40;
/** Keys of a conference, and how many show that a text is one. */
const CONFERENCE_KEY = /^(?:format|conference|starts|ends|publisher|place):/;
const FEWEST_KEYS = 3;

/**
 * A warning about a text that begins like a proposal in a folder where none are read; `why` is the reason, and where it belongs.
 * Undefined for other files, and where the file cannot be read.
 */
export async function findMisplaced(
  path: string,
  file: string,
  why: string,
): Promise<FormatFinding | undefined> {
  if (!/\.(?:md|markdown|te?xt)$|(?:^|\/)[^./]+$/i.test(file)) return undefined;
  const read = await readRegularFile(path, MAX_FILE_BYTES);
  if ("unread" in read || !hasKeys(new TextDecoder("utf-8").decode(read.bytes))) return undefined;
  return lostFile(file, { message: `not read, though it begins like a proposal: ${why}` });
}

/** A warning about a file that is not read; `suggestion` is the name under which it would be. */
export function lostFile(
  file: string,
  { message, suggestion }: { message: string; suggestion?: string },
): FormatFinding {
  const finding = fileError(file, "lost-file", message);
  return { ...finding, severity: "warning", ...optionalKeys({ suggestion }) };
}

/** Files of these kinds are no texts, and may be large. */
const NO_TEXTS = /\.(?:pdf|png|jpe?g|gif|webp|svg|xlsx?|csv|pptx?|zip|json|mp[34]|mov|eml|msg|ics)$/i;

/**
 * A warning about a file that begins like a proposal: an editor saved it without an ending, as on telephones, or under another
 * one. Undefined for other files, and where the file cannot be read.
 */
export async function findLostText(path: string, file: string): Promise<FormatFinding | undefined> {
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (isIgnoredName(name) || NO_TEXTS.test(name)) return undefined;
  const read = await readRegularFile(path, MAX_FILE_BYTES);
  if ("unread" in read) return undefined;
  const text = new TextDecoder("utf-8").decode(read.bytes);
  if (!(/\.te?xt$/i.test(name) ? looksLikeProposal(text) : hasKeys(text))) return undefined;
  const what = "not read, since its name does not end in .md, though it begins like a proposal";
  return lostFile(file, notReadAs(name, what));
}

function looksLikeProposal(text: string): boolean {
  return /^---[ \t]*(?:\r|\n|$)/.test(text) || hasKeys(text);
}

function hasKeys(text: string): boolean {
  return text.split(/\r\n?|\n/, LINES).filter((line) => KEYS.test(line)).length > 1;
}

/** A second version of `conference.md`, under any name. */
export function looksLikeConference(text: string): boolean {
  const lines = text.split("\n", LINES);
  return lines[0] === "---" && lines.filter((line) => CONFERENCE_KEY.test(line)).length >= FEWEST_KEYS;
}

type Kind = "proposal" | "issue" | "outcome";

/**
 * Keys that only one kind of file has, keys that it has along with others, and the folder of that kind. The schemas of the keys
 * are behind the reading of the folder, and are not loaded for it.
 */
const KINDS: Readonly<Record<Kind, { own: RegExp; shared: RegExp; place: string }>> = {
  proposal: {
    own: /^(?:sponsors|status|submitted|action|supporters|opponents|also):/,
    shared: /^(?:issue|position):/,
    place: 'proposals are in folders of their own, such as "citel/"',
  },
  issue: {
    own: /^(?:order|priority|resolutions|lead):/,
    shared: /^position:/,
    place: "issues are in issues/",
  },
  outcome: { own: /^(?:result|proposals|label):/, shared: /^issue:/, place: "outcomes are in outcomes/" },
};
/** Some keys of others are only mistakes. */
const FEWEST_OF_OTHERS = 2;

/** What to do with a text that has keys of another kind of file and none of its own; undefined for other texts. */
export function belongsElsewhere(kind: string, text: string): string | undefined {
  const lines = text.split("\n", LINES);
  const end = lines.indexOf("---", 1);
  if (!(kind in KINDS) || lines[0] !== "---" || end < 0) return undefined;
  const keys = lines.slice(1, end);
  const countOf = (pattern: RegExp) => keys.filter((line) => pattern.test(line)).length;
  if (countOf(KINDS[kind as Kind].own) > 0) return undefined;
  const others = (["proposal", "issue", "outcome"] as const).filter((each) => {
    const own = countOf(KINDS[each].own);
    return own > 0 && own + countOf(KINDS[each].shared) >= FEWEST_OF_OTHERS;
  });
  const [other] = others;
  if (other === undefined || others.length > 1) return undefined;
  return `this has the keys of ${other === "proposal" ? "a" : "an"} ${other}: move the file, since ${KINDS[other].place}`;
}

/** The findings; a name is advised neither for two files nor for one beside a file that has it. */
export function withFreeNames(
  findings: readonly FormatFinding[],
  files: readonly string[],
  shown: string,
): FormatFinding[] {
  const isOfName = ({ rule }: FormatFinding) => rule === "file-name" || rule === "lost-file";
  const pathOf = ({ file, suggestion = "" }: FormatFinding) =>
    suggestion.includes("/")
      ? `${shown}/${suggestion}`
      : `${file.slice(0, file.lastIndexOf("/") + 1)}${suggestion}`;
  const taken = new Map(files.map((file) => [file, 1]));
  const advised = findings.filter((finding) => isOfName(finding) && finding.suggestion !== undefined);
  for (const finding of advised) taken.set(pathOf(finding), (taken.get(pathOf(finding)) ?? 0) + 1);
  return findings.map((finding) => {
    if (!isOfName(finding) || finding.suggestion === undefined) return finding;
    if (taken.get(pathOf(finding)) === 1) return finding;
    const { suggestion, ...rest } = finding;
    return { ...rest, message: `${finding.message}; "${suggestion}" would be the name of another file too` };
  });
}
