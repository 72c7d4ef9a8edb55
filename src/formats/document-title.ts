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
