import type { Brief } from "../brief/types.ts";
import type { Words } from "./templates/words.ts";

/** The title of a brief's page: the brief, and its audience unless it is public or for one state. */
export function documentTitle({ conference, kind, asOf, audience, ...brief }: Brief, words: Words): string {
  const title = words.text("title", {
    conference: conference.id,
    brief: words.text(`briefName.${kind}`),
    date: words.date(asOf),
  });
  const isForOneState = brief.for !== undefined;
  return audience === "public" || isForOneState ? title : `${title} · ${words.text(`audience.${audience}`)}`;
}

/** The title in the metadata of a PDF, on one line, with the name of the state that the brief is for. */
export function pdfTitle(brief: Brief, words: Words): string {
  const title = documentTitle(brief, words).replace(/\s+/g, " ").trim();
  const state = brief.for?.name;
  return state === undefined || title.includes(state) ? title : `${title} · ${state}`;
}

/** The brief in the head of each page: the conference, the brief and its day. */
export function runningHead({ conference, kind, asOf }: Brief, words: Words): string {
  return words.text("running.brief", {
    conference: conference.id,
    brief: words.text(`briefName.${kind}`),
    date: words.date(asOf),
  });
}

/** The number of a page, and the number of pages, in the words around them. */
export type PageNumberPart = string | { field: "page" | "pages" };

/** The catalogue's "Page {page} of {pages}" in parts, because a program that prints the page fills in both numbers. */
export function pageNumberParts(words: Words): PageNumberPart[] {
  return words
    .text("running.page", { page: "\u0001", pages: "\u0002" })
    .split(/([\u0001\u0002])/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "\u0001") return { field: "page" };
      return part === "\u0002" ? { field: "pages" } : part;
    });
}
