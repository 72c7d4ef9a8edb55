import type { Place } from "../../finding.ts";
import { baseOfDocument, printDocumentReference } from "../../itu/document-reference.ts";
import { codeOfPrefix, groupByCode, membersOf } from "../../itu/regional-groups.ts";
import { parseSponsor } from "../../itu/sponsors.ts";
import { unchanged } from "../format-rules.ts";
import { remembered } from "../sections/folded-letters.ts";
import { isRestrictedName, markedLabelMeaning } from "../sections/label-meaning.ts";
import { FOLDED } from "../sections/restricted-meaning.ts";
import type { Proposal } from "../types.ts";
import { personFinder } from "./personal-note.ts";
import { placeName, proposalRule, type Rule } from "./rule.ts";

/** The sponsors that an ID begins with are among the proposal's sponsors. */
export const idSponsor = proposalRule({
  name: "id-sponsor",
  severity: "warning",
  reads: ["id", "sponsors"],
  *check({ id, sponsors, at }) {
    // `sponsors: []` states that the source names none; the ID may come from another source.
    if (id === undefined || sponsors.length === 0) return;
    const named = id.sponsors.map(codeOfPrefix);
    const lacking = named.filter((code) => !sponsors.includes(code));
    if (lacking.length === 0) return;
    const read = named.map((code) => ({ code, parsed: parseSponsor(code) }));
    const wrong = read.find(({ parsed }) => !parsed.ok)?.parsed;
    if (wrong !== undefined && !wrong.ok) {
      // All prefixes with what is meant, where the sponsors are these.
      const right = read.map(({ code, parsed }) => (parsed.ok ? code : parsed.suggestion));
      const isMeant = right.every((code) => code !== undefined && sponsors.includes(code));
      // ITU prints the prefix of a group, not its code.
      const prefixes = right.map((code = "") => groupByCode(code)?.prefix ?? code);
      const { length } = id.sponsors.join("/");
      // A range, "BWA/12/1 to BWA/12/4", has the prefixes twice.
      const ends = id.printed.split(" to ").map((each) => prefixes.join("/") + each.slice(length));
      const suggestion = ends.join(" to ");
      const end = isMeant
        ? `; did you mean "${suggestion}"?`
        : "; an ID begins with ITU's symbols of its sponsors";
      yield {
        at: at("id"),
        message: `id ${id.printed}: ${wrong.message}${end}`,
        ...(isMeant && { suggestion }),
      };
      return;
    }
    yield {
      at: at("sponsors"),
      message: `id ${id.printed} is of ${named.join(", ")}, but "sponsors" does not list ${lacking.join(", ")}`,
    };
  },
});

/** The document is the one that the ID names; IDs do not print revisions and corrigenda. */
export const idDocument = proposalRule({
  name: "id-document",
  severity: "warning",
  reads: ["id", "document"],
  *check({ id, document, at }) {
    if (id === undefined || document === undefined) return;
    if (baseOfDocument(id.document) === baseOfDocument(document)) return;
    yield {
      at: at("document"),
      message: `document ${printDocumentReference(document)} differs from that of id ${id.printed}, ${printDocumentReference(id.document)}`,
    };
  },
});

/** Proposals of one document have sponsors in common, directly or through others: ITU numbers each document once. */
export const documentSponsors: Rule = {
  name: "document-sponsors",
  severity: "warning",
  redacted: "another file has the same document and other sponsors: ITU numbers each document once",
  reads: { proposal: ["id", "document", "sponsors"] },
  *check({ proposals }) {
    for (const ofDocument of byDocument(proposals)) {
      const [[first] = [], ...others] = bySponsors(ofDocument);
      for (const other of others.flat()) {
        if (first === undefined) continue;
        // The file whose line everybody may read is the one that is named.
        const isTurned = other.audience === "public" && first.audience !== "public";
        const [wrong, right] = isTurned ? [first, other] : [other, first];
        const message = `${documentOf(wrong).words} and ${documentOf(right).words}, in ${placeName(documentOf(right).at)}, are of the same document and have no sponsor in common: ITU numbers each document once, so one of the two is wrong`;
        yield { at: documentOf(wrong).at, message };
      }
    }
  },
};

/** The document of a proposal, without its revision, and its place; that of a series may contain reports on several proposals. */
function documentOf({ id, document, at }: Proposal): { base?: string; words: string; at: Place } {
  if (id !== undefined) return { base: baseOfDocument(id.document), words: `id ${id.printed}`, at: at("id") };
  if (document === undefined || document.series !== undefined) return { words: "", at: at("document") };
  const words = `document ${printDocumentReference(document)}`;
  return { base: baseOfDocument(document), words, at: at("document") };
}

function byDocument(proposals: readonly Proposal[]): Iterable<Proposal[]> {
  const documents = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const { base } = documentOf(proposal);
    if (base === undefined) continue;
    const others = documents.get(base);
    if (others === undefined) documents.set(base, [proposal]);
    else others.push(proposal);
  }
  return documents.values();
}

/** Those with sponsors in common together, also through others; the most first. Without sponsors, it may be of any. */
function bySponsors(ofDocument: readonly Proposal[]): Proposal[][] {
  const groups = new Map<string, Proposal[]>();
  for (const proposal of ofDocument) {
    const known = sponsorsOf(proposal).flatMap((code) => {
      const group = groups.get(code);
      return group === undefined ? [] : [group];
    });
    const [group = [], ...others] = new Set(known);
    const joined = [proposal, ...others.flat()];
    group.push(...joined);
    for (const code of joined.flatMap(sponsorsOf)) groups.set(code, group);
  }
  return [...new Set(groups.values())].sort((a, b) => b.length - a.length);
}

function sponsorsOf({ id, sponsors }: Proposal): string[] {
  return [...(id?.sponsors.map(codeOfPrefix) ?? []), ...sponsors];
}

/** Only a group's proposal has signatories: members of the group, on the day that its conference begins. */
export const signatory = proposalRule({
  name: "signatory",
  severity: "warning",
  redacted: "a state is listed under the signatories, but is no member of the sponsoring groups",
  reads: ["sponsors", "signatories"],
  conference: ["starts", "membership"],
  *check({ sponsors, signatories, at }, { conference }) {
    // `sponsors: []` states that the source names none: it may be a group's all the same.
    if (conference === undefined || signatories.length === 0 || sponsors.length === 0) return;
    const groups = sponsors.filter((code) => groupByCode(code) !== undefined);
    const { starts, membership } = conference;
    const members = groups.flatMap((group) => membersOf(group, starts, membership));
    const known = new Set([...sponsors, ...members.map(({ state }) => state)]);
    for (const [index, state] of signatories.entries()) {
      if (known.has(state)) continue;
      const why =
        groups.length === 0
          ? 'but no group is among the sponsors: put it under "sponsors" if it submitted the proposal too, under "supporters" if it is in favour'
          : `but is no member of ${groups.join(" or ")} on ${starts}: remove it, or correct "membership" in conference.md`;
      const message = `${state} is listed under "signatories", ${why}`;
      yield { at: at(`signatories.${index}`), message };
    }
  },
});

/** Nobody is listed twice among the sponsors, supporters and opponents of a proposal. */
export const bothSides = proposalRule({
  name: "both-sides",
  severity: "error",
  redacted: "a code is listed under two of sponsors, supporters and opponents",
  reads: ["sponsors", "supporters", "opponents"],
  *check(proposal) {
    const supporters = new Set(proposal.supporters.map(({ code }) => code));
    for (const [index, { code }] of proposal.opponents.entries()) {
      const isSponsor = proposal.sponsors.includes(code);
      if (!isSponsor && !supporters.has(code)) continue;
      const other = isSponsor ? "sponsors" : "supporters";
      yield {
        at: proposal.at(`opponents.${index}`),
        message: `${code} is listed under "${other}" and under "opponents": remove it from one of them; where it changed sides, the list of what changed states so`,
      };
    }
    for (const [index, { code }] of proposal.supporters.entries()) {
      if (!proposal.sponsors.includes(code)) continue;
      const message = `${code} is a sponsor, and no supporter of its own proposal: remove it from "supporters"`;
      yield { at: proposal.at(`supporters.${index}`), severity: "warning", message };
    }
  },
});

/** Only an agreed position has a date of agreement. */
export const agreedDate: Rule = {
  name: "agreed-date",
  severity: "warning",
  redacted: "this is the date of an agreement, but the issue's position is not agreed",
  reads: { issue: ["position", "agreed"] },
  *check({ issues }) {
    for (const issue of issues) {
      if (issue.agreed === undefined || issue.position === "agreed") continue;
      yield {
        at: issue.at("agreed"),
        message: `agreed ${issue.agreed}, but the issue's position is ${issue.position}`,
      };
    }
  },
};

/** A proposal whose file or folder has the name of something internal states who may read it. */
export const audienceName: Rule = {
  name: "audience-name",
  severity: "error",
  redacted: unchanged,
  reads: { issue: ["lead"], proposal: ["reviewed-by", "audience"] },
  *check(context) {
    const isPerson = personFinder(context);
    for (const { key, file, at } of context.proposals) {
      // Where the key is missing, its place is the start of the file.
      if (at("audience").line > 1) continue;
      const names = key.split("/");
      const restricted = names.find((name) => isRestrictedName(words(name)));
      const doubtful = names.find((name) => isDoubtfulName(words(name)) || isPerson(words(name)));
      const name = restricted ?? doubtful;
      if (name === undefined) continue;
      const message = `"${name}" is the name of something that not everybody may read, but without "audience" everybody reads the file: write "audience: internal" or "audience: delegation", or "audience: public" if everybody may read it`;
      const severity = restricted === undefined ? "warning" : "error";
      yield { at: { file, line: 1, column: 1 }, message, suggestion: "audience: internal", severity };
    }
  },
};

function words(name: string): string {
  return name.replaceAll("-", " ");
}

const WORKING_PAPER =
  "drafts?|brouillons?|borrador(?:es)?|rascunhos?|entwurf|entwuerfe|bozza|bozze|chernovik|musawwada|rasimu|notes?|notas?|notiz(?:en)?|memos?|minutes|todo|wip|cao ?gao|gao ?jian|shitagaki|so ?an|genkou|ban ?nhap|du ?thao|rancangan|draf|konsep|cho ?an|chabap ?rang|burador|catatan|ghi ?chu|bei ?zhu|pi ?zhu|bikou?|tala|" +
  "utkast|udkast|kladde|luonnos|konzept|koncept|mustand|melnraksts|juodrastis|szkic|brudnopis|nacrt|osnutek|piszkozat|tervezet|ciorna|taslak|qaralama|layihe|proschedio|prosxedio|chernetka|chornovyk|chernova|pish ?nevis|pish ?nevees|musawada|muswadda|maswada|musvadda|loiha|eskiz|zhoba|esborrany";
/** "Draft plan", "meeting notes"; not "Draft new resolution", which is a text of the conference. */
const WORKING_NAME = new RegExp(
  `^(?:${WORKING_PAPER})(?! (?:new|nouvelle|nueva|nova|res|dec|rec|resolution|decision|recommendation|opinion|text|resolusi|keputusan|nghi quyet|ketsugi|jue ?yi)(?![a-z]))(?![a-z])|(?<![a-z])(?:${WORKING_PAPER})$`,
);

/** A name that working papers have, as well as texts for everybody. */
const isDoubtfulName = remembered(
  (text: string): boolean =>
    WORKING_NAME.test(text) || (!FOLDED.group.has(text) && markedLabelMeaning(text) !== undefined),
);
