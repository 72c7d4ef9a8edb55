import { domainToUnicode } from "node:url";
import { nameOfSponsor, namesSecretaryGeneral, ownerElsewhere } from "../../itu/sponsor-meanings.ts";
import { hasStateName } from "../../itu/state-names.ts";
import { explainReading } from "../../itu/state-readings.ts";
import { normalForm } from "../../normal-form.ts";
import { fenceFinder } from "../audience/fences.ts";
import { unchanged } from "../format-rules.ts";
import { walk } from "../markdown/walk-tree.ts";
import { bodySections } from "../sections/body-sections.ts";
import type { BodyKind } from "../sections/section-names.ts";
import type { Backer, Body, Conference, Issue, Outcome, Proposal } from "../types.ts";
import { judgeWebAddress } from "../web-address.ts";
import { bodyLines, bodyPlace, type Problem, proposalRule, type Rule } from "./rule.ts";

/** Scripts that one word may combine. */
const TOGETHER: readonly ReadonlySet<string>[] = [
  new Set(["Latin", "Han", "Hiragana", "Katakana"]),
  new Set(["Latin", "Han", "Hangul"]),
  new Set(["Latin", "Han", "Bopomofo"]),
];

const SCRIPTS = [
  ...[
    "Latin",
    "Cyrillic",
    "Greek",
    "Armenian",
    "Georgian",
    "Hebrew",
    "Arabic",
    "Han",
    "Hiragana",
    "Katakana",
  ],
  ...["Hangul", "Bopomofo", "Thai", "Devanagari", "Bengali", "Tamil", "Khmer", "Cherokee", "Ethiopic"],
].map((name) => [name, new RegExp(`\\p{Script=${name}}`, "u")] as const);

/** Letters that are drawn as those of ASCII are, in Cyrillic, Greek, Armenian, Cherokee and rare Latin (UTS #39). */
const DRAWN_AS_ASCII = /^[аԁеһіјӏорԛѕсухѵԝгɡοανικρτχωօոսհցքզɑıɩᴀ-ᴢɐ-ʯᎠ-ᏽ0-9-]+$/u;
const RARE_LATIN = /[ıɐ-ʯᴀ-ᶿ]/u;

/**
 * Why the host of a valid web address may be mistaken for another one; undefined where it may not.
 */
export function lookAlike(address: string): string | undefined {
  const written = /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1] ?? "";
  const { hostname } = new URL(address);
  if (/(?:^|\.)xn--/i.test(written)) {
    return `the letters of "${written}" are encoded (xn--), so that the real name is not visible: "${domainToUnicode(hostname)}"`;
  }
  if (/^[ -~]*$/.test(written)) return undefined;
  if (!hostname.includes("xn--"))
    return `"${written}" is written with other letters than the site that it leads to, "${hostname}"`;
  for (const label of written.split(".")) {
    if (/^[ -~]*$/.test(label)) continue;
    if (!isOneScript(label))
      return `"${label}" mixes letters of several alphabets: it looks like another site's name`;
    if (DRAWN_AS_ASCII.test(label) || RARE_LATIN.test(label)) {
      return `"${label}" looks like a name in plain Latin letters, but is another one`;
    }
  }
  return undefined;
}

function isOneScript(label: string): boolean {
  const found = new Set<string>();
  for (const letter of label) {
    if (/[\p{Script=Common}\p{Script=Inherited}]/u.test(letter)) continue;
    found.add(SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? "another");
  }
  return found.size <= 1 || TOGETHER.some((scripts) => [...found].every((each) => scripts.has(each)));
}

/** No host in a web address looks like another one (homograph). */
export const lookAlikeHost: Rule = {
  name: "look-alike-host",
  isOfOneFile: true,
  severity: "warning",
  redacted: "the name of a site looks like another one's: open it, and see whether it is the right one",
  reads: {
    conference: ["contact", "body"],
    issue: ["sources", "body"],
    outcome: ["sources", "body"],
    proposal: ["sources", "body"],
  },
  *check({ conference, issues, outcomes, proposals }) {
    if (conference !== undefined) {
      yield* problem(conference.contact, () => conference.at("contact"));
      yield* inBody(conference);
    }
    for (const record of [...issues, ...outcomes, ...proposals]) {
      for (const [index, { url }] of record.sources.entries()) {
        yield* problem(url, () => record.at(`sources.${index}.url`));
      }
      yield* inBody(record);
    }
  },
};

function inBody({ file, body }: Conference | Issue | Outcome | Proposal): Problem[] {
  const found: Problem[] = [];
  walk(body.tree, (node) => {
    if (node.type === "link" || node.type === "definition") {
      found.push(...problem(node.url, () => bodyPlace(file, body, node)));
    }
  });
  return found;
}

function problem(url: string | undefined, at: () => Problem["at"]): Problem[] {
  if (url === undefined || !judgeWebAddress(url).ok) return [];
  const why = lookAlike(url);
  return why === undefined ? [] : [{ at: at(), message: `${why}; is it the right one?` }];
}

/** What a proposal, or a row of a table, has that shows whom a code means. */
interface Named {
  /** The path of the file. */
  key: string;
  title: string;
  text: string;
  sources?: readonly string[];
  language?: string | undefined;
  /** The prefixes of the ID. */
  ofId: readonly string[];
}

/**
 * A code is meant as ITU has it, not as another list does: `SG` is the Secretary-General, and ISO's code of Singapore. The ID
 * confirms the code of a state; the name of the other state, without that of its own, makes it doubtful.
 */
export const doubtfulCode = proposalRule({
  name: "doubtful-code",
  isOfOneFile: true,
  severity: "warning",
  redacted: "a code of this list is another state's on another list of codes",
  reads: ["id", "sponsors", "supporters", "opponents", "language", "title", "sources"],
  *check({ id, key, title, body, language, sources, sponsors, supporters, opponents, at }) {
    const titles = sources.map((source) => source.title ?? "");
    const ofId = id?.sponsors ?? [];
    const named = { key, title, text: body.markdown, sources: titles, language, ofId };
    const lists = { sponsors, supporters: codesOf(supporters), opponents: codesOf(opponents) };
    for (const [list, codes] of Object.entries(lists)) {
      const isAlone = list === "sponsors" && codes.length === 1;
      for (const [index, code] of codes.entries()) {
        const message = doubtOfCode(code, isAlone, named);
        if (message !== undefined) yield { at: at(`${list}.${index}`), message };
      }
    }
  },
});

const codesOf = (backers: readonly Backer[]) => backers.map(({ code }) => code);

/** Why a code may be meant as another list has it; undefined where nothing shows that. */
export function doubtOfCode(code: string, isAlone: boolean, named: Named): string | undefined {
  const other = ownerElsewhere(code);
  if (other === undefined) return undefined;
  const { name, symbol } = other.entry;
  const isMeant =
    code === "SG"
      ? isAlone && isOfSecretaryGeneral(named)
      : named.ofId.includes(code) || !namesState(named, symbol) || namesState(named, code);
  if (isMeant) return undefined;
  const what = explainReading(`${nameOfSponsor(code)} is written ${code}, which`, other);
  const end = isAlone && code === "SG" ? ", or name the Secretary-General in the text" : "";
  return `${what.replace("which is the", "which is also the")}: write ${symbol} if ${name} is meant${end}`;
}

/** Whether title, text or sources name the Secretary-General, and nothing names Singapore. */
function isOfSecretaryGeneral(named: Named): boolean {
  const { title, text, sources = [] } = named;
  return [title, text, ...sources].some(namesSecretaryGeneral) && !namesState(named, "SNG");
}

/** Whether the title, the text above the first heading or the path of the file names a state. */
function namesState({ key, title, text, language }: Named, symbol: string): boolean {
  const names = key.split(/[/-]/);
  const [summary = ""] = text.split(/^#/m, 1);
  const all = `${names.join(" ")} ${title} ${summary}`;
  return names.includes(symbol.toLowerCase()) || hasStateName(all, symbol, language);
}

/** A repeated paragraph of fewer letters may be meant: "No change." of two texts. */
const SHORTEST_REPEATED = 30;

/** No paragraph is repeated under one heading: both sides of a merge were kept, or a text was pasted twice. */
export const repeatedParagraph: Rule = {
  name: "repeated-paragraph",
  isOfOneFile: true,
  severity: "warning",
  redacted: unchanged,
  reads: { conference: ["body"], issue: ["body"], outcome: ["body"], proposal: ["body"] },
  *check({ conference, issues, outcomes, proposals }) {
    if (conference !== undefined) yield* repeatedIn(conference, "conference");
    for (const issue of issues) yield* repeatedIn(issue, "issue");
    for (const outcome of outcomes) yield* repeatedIn(outcome, "outcome");
    for (const proposal of proposals) yield* repeatedIn(proposal, "proposal");
  },
};

function* repeatedIn({ body, file }: { body: Body; file: string }, kind: BodyKind): Iterable<Problem> {
  const lines = new Map<string, number>();
  const sections = bodySections(body, kind);
  const fenceAt = fenceFinder(body.fences);
  for (const node of body.tree.children) {
    const { start, end } = node.position ?? {};
    if (node.type !== "paragraph" || start === undefined || end === undefined) continue;
    const written = normalForm(
      bodyLines(body)
        .slice(start.line - 1, end.line)
        .join(" "),
    ).trim();
    const { name, line } = sections.at(start.line);
    const place = `${name} ${line} ${fenceAt(start.line)?.firstLine ?? 0} ${written}`;
    const before = lines.get(place);
    lines.set(place, before ?? start.line);
    if (before === undefined || (written.match(/\p{L}/gu)?.length ?? 0) < SHORTEST_REPEATED) continue;
    const message = `this paragraph is the one in line ${before} again, and the brief prints both: remove one`;
    yield { at: bodyPlace(file, body, node), message };
  }
}
