import type { Brief } from "../brief/types.ts";
import type { Words } from "./templates/words.ts";

/** The title of a brief's page and of its PDF: which brief it is, and for whom where it is not for the public. */
export function documentTitle({ conference, kind, asOf, audience, ...brief }: Brief, words: Words): string {
  const title = words.say("title", {
    conference: conference.id,
    brief: words.say(`briefName.${kind}`),
    date: words.date(asOf),
  });
  const isForOneState = brief.for !== undefined;
  return audience === "public" || isForOneState ? title : `${title} · ${words.say(`audience.${audience}`)}`;
}

/** The title in the metadata of a PDF, on one line; it names the state that the brief is for. */
export function pdfTitle(brief: Brief, words: Words): string {
  const title = documentTitle(brief, words).replace(/\s+/g, " ").trim();
  const state = brief.for?.name;
  return state === undefined || title.includes(state) ? title : `${title} · ${state}`;
}
