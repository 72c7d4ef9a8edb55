import { type BriefOptions, buildBrief } from "../brief/build-brief.ts";
import { voidAgreements } from "../brief/review/void-agreements.ts";
import type { Brief } from "../brief/types.ts";
import type { Audience, Corpus } from "../corpus/types.ts";
import type { FontLibrary } from "../formats/fonts.ts";
import { readFonts } from "../formats/read-fonts.ts";
import { checkedCorpus } from "./checked-corpus.ts";
import { chosenConference, listedConferences } from "./conferences.ts";
import { agreedVersions, type FrozenEditions, frozenEditions } from "./editions.ts";
import type { Io } from "./io.ts";
import type { Progress } from "./progress.ts";

/** Makes briefs of an opened conference: which agreements are void is decided by its editions, not by the caller. */
export type BriefMaker = (options: Omit<BriefOptions, "voided">) => Brief;

/** A conference without errors, and all that a brief of it is made with. */
export interface Opened {
  /** The conference's folder: `pp-18`. */
  name: string;
  corpus: Corpus;
  editions: FrozenEditions;
  fonts: FontLibrary;
  brief: BriefMaker;
}

/** Which conference, and from where. */
export interface Chosen {
  proposals: string;
  conference?: string;
  /** Whom it is for: what is said names no proposal that they may not know of. */
  audience: Audience;
  quiet: boolean;
}

/**
 * What every command that makes a brief begins with: lists the conferences, reads and checks the one that was asked
 * for, and finds its editions. Resolves with nothing where the proposals have errors; these have been told.
 * @throws UsageError, EditionError
 */
export async function opened(chosen: Chosen, steps: Progress, io: Io): Promise<Opened | undefined> {
  const conferences = await listedConferences(chosen.proposals, io.cwd);
  const name = await chosenConference(conferences, chosen.conference);
  const fonts = readFonts();
  const { audience, quiet } = chosen;
  const corpus = await checkedCorpus(conferences, name, { fonts, audience, quiet, steps }, io);
  if (corpus === undefined) return undefined;
  const editions = await frozenEditions(conferences, name);
  return { name, corpus, editions, fonts, brief: await briefMaker(corpus, editions) };
}

/** A maker of briefs of a corpus, with the editions read that its agreements rest on. @throws EditionError */
export async function briefMaker(corpus: Corpus, editions: FrozenEditions): Promise<BriefMaker> {
  const voided = voidAgreements(corpus, await agreedVersions(editions, corpus));
  return (options) => buildBrief(corpus, { ...options, voided });
}
