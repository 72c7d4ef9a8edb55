import { createHash } from "node:crypto";
import { isAfterwards } from "../../brief/as-of.ts";
import { changesForDelegation } from "../../brief/movement.ts";
import type { Brief, Delegation } from "../../brief/types.ts";
import { asksOfIssue } from "../page/asks-view.ts";
import type { Values, Words } from "../templates/words.ts";
import { askEntries, changesMessage } from "../text/changes-message.ts";
import { base64Lines, headerLine, headerWithParameters, multipart, quotedPrintable } from "./mime.ts";

/** The contents of a covering message. */
interface Covering {
  /** A brief for one state. */
  brief: Brief;
  pdf: Uint8Array;
  /** The same brief as a page. */
  html: string;
  words: Words;
  /** The name of the attached PDF, `….pdf`; slashes in it are replaced. The page has the same with `.html`. */
  fileName: string;
}

/**
 * The covering message for a delegation, as a file that mail programs open as a draft (`X-Unsent`): a subject, a short
 * text with the asks in the order of the delegation's page, the changes as a message to pass on, the PDF and the page. It has neither sender nor recipient: a person sends it. Its date is the brief's day; equal contents
 * give equal bytes. Throws where the brief is for no state.
 */
export function coveringMessage({ brief, pdf, html, words, fileName }: Covering): Uint8Array {
  const text = `${messageText(brief, words)}\n`;
  const digest = createHash("sha256").update(text).update(pdf).update(html).digest("hex");
  const boundary = `=_${digest.slice(0, 32)}` as const;
  const name = fileName.replace(/[/\\]/g, "-");
  const headers = [
    headerLine("Date", new Date(`${brief.asOf}T00:00:00Z`).toUTCString().replace("GMT", "+0000")),
    headerLine("Subject", subject(brief, words)),
    "X-Unsent: 1\r\n",
    "MIME-Version: 1.0\r\n",
    headerWithParameters("Content-Type", "multipart/mixed", [["boundary", boundary]]),
  ];
  const letter = [
    headerWithParameters("Content-Type", "text/plain", [["charset", "utf-8"]]),
    "Content-Transfer-Encoding: quoted-printable\r\n",
    `\r\n${quotedPrintable(text)}`,
  ];
  const parts = [
    letter.join(""),
    attachment("application/pdf", name, pdf),
    attachment("text/html", name.replace(/\.pdf$/, ".html"), Buffer.from(html)),
  ];
  const message = `${headers.join("")}\r\n${multipart(boundary, parts)}`;
  return new Uint8Array(Buffer.from(message, "ascii"));
}

function attachment(type: "application/pdf" | "text/html", name: string, bytes: Uint8Array): string {
  const charset = type === "text/html" ? ([["charset", "utf-8"]] as const) : [];
  return [
    headerWithParameters("Content-Type", type, [...charset, ["name", name]]),
    headerWithParameters("Content-Disposition", "attachment", [["filename", name]]),
    "Content-Transfer-Encoding: base64\r\n",
    `\r\n${base64Lines(bytes)}`,
  ].join("");
}

function subject(brief: Brief, words: Words): string {
  const values = valuesOf(brief, words);
  if (brief.edition === undefined) return words.text("delegation.message.subjectDraft", values);
  return words.text("delegation.message.subjectEdition", { ...values, number: brief.edition });
}

function messageText(brief: Brief, words: Words): string {
  const { conference } = brief;
  const asks = askEntries(brief, words);
  const held = holdings(brief, words, asks.length).map((line) => `- ${line}`);
  const paragraphs = [
    opening(brief, words),
    extractLine(brief, words),
    numbered(asks, words),
    [words.text("delegation.message.holds"), ...held].join("\n"),
    `${words.text("delegation.message.passOn")}\n\n${changesMessage(brief, words).trimEnd()}`,
    words.text(`cover.notice.${brief.kind}`),
    conference.contact === undefined ? "" : `${words.text("cover.contact")}: ${conference.contact}`,
    conference.publisher,
  ];
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

const BEGINS_WITH_NUMBER = /^\P{L}?\p{N}/u;

/** What is asked, numbered in the order of the delegation's page; before "5. fıkranın", a number would be read with it. */
function numbered(asks: readonly string[], words: Words): string {
  const hasNumbers = asks.some((entry) => BEGINS_WITH_NUMBER.test(entry));
  const lines = asks.map((entry, index) => `${hasNumbers ? "-" : `${index + 1}.`} ${entry}`);
  return lines.length === 0 ? "" : [`${words.text("delegation.asks")}:`, ...lines].join("\n");
}

function opening(brief: Brief, words: Words): string {
  const values = valuesOf(brief, words);
  const isOver = isAfterwards(brief);
  if (brief.edition === undefined)
    return words.text(isOver ? "delegation.message.draftAfter" : "delegation.message.draft", values);
  return words.text(isOver ? "delegation.message.editionAfter" : "delegation.message.edition", {
    ...values,
    number: brief.edition,
  });
}

function valuesOf(brief: Brief, words: Words): Values {
  if (brief.for === undefined) throw new Error("a covering message goes with a brief for one state");
  return {
    conference: brief.conference.id,
    brief: words.text(`briefName.${brief.kind}`),
    state: brief.for.name,
    date: words.date(brief.asOf),
  };
}

function extractLine({ extract }: Brief, words: Words): string {
  const lines = [
    extract?.issue === undefined ? "" : words.text("cover.extractIssue", { title: extract.issue.title }),
    extract?.sponsor === undefined ? "" : words.text("cover.extractSponsor", { name: extract.sponsor.name }),
  ];
  return lines.filter((line) => line !== "").join("\n");
}

/**
 * The contents of the delegation's page in numbers; superseded and merged proposals are not counted.
 *
 * @param open the number of asks before the end of the conference
 */
function holdings(brief: Brief, words: Words, open: number): string[] {
  const { delegation, proposals, changes } = brief;
  if (delegation === undefined) throw new Error("a brief for one state holds the page of its delegation");
  const current = new Set(
    proposals.filter(({ successors }) => successors === undefined).map(({ key }) => key),
  );
  const count = (keys: readonly string[]): number => new Set(keys.filter((key) => current.has(key))).size;
  const groups = delegation.groups.filter(({ proposals }) => count(proposals) > 0);
  const inGroups = count(groups.flatMap(({ proposals }) => proposals));
  const backed = count([...delegation.supports, ...delegation.opposes].map(({ key }) => key));
  const { conference, ...places } = delegation.addressed;
  const addressed = Number(conference) + Object.values(places).flat().length;
  const asks = delegation.asked === undefined ? open : askedCount(delegation.asked, brief);
  return [
    words.text("delegation.message.own", { count: count(delegation.own) }),
    inGroups === 0
      ? words.text("delegation.message.noneOfGroups")
      : words.text("delegation.message.ofGroups", {
          count: inGroups,
          groups: words.list(groups.map((each) => groupInWords(each, words))),
        }),
    backed === 0 ? "" : words.text("delegation.message.backed", { count: backed }),
    words.text(isAfterwards(brief) ? "delegation.message.asked" : "delegation.message.asks", { count: asks }),
    addressed === 0 ? "" : words.text("delegation.message.addressed", { count: addressed }),
    changes.since === undefined
      ? ""
      : words.text("delegation.message.changes", {
          count: changesForDelegation(brief).length,
          number: changes.since.edition,
        }),
  ].filter((line) => line !== "");
}

/** `RCC (membership not confirmed)`. */
function groupInWords({ group, membership }: Delegation["groups"][number], words: Words): string {
  return membership === "confirmed"
    ? group.code
    : `${group.code} (${words.text(`sponsors.membership.${membership}`)})`;
}

/** How many asks the page reports on: those about proposals, and those of the issues themselves. */
function askedCount(asked: NonNullable<Delegation["asked"]>, { issues }: Brief): number {
  const named = new Set(asked.map(({ issue }) => issue));
  const ofIssues = issues.filter(({ slug }) => named.has(slug)).flatMap(asksOfIssue);
  return new Set(asked.flatMap(({ proposals }) => proposals)).size + ofIssues.length;
}
