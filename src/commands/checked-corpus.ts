import { join } from "node:path";
import { loadCorpus } from "../corpus/load-corpus.ts";
import type { Audience, Corpus } from "../corpus/types.ts";
import type { FontLibrary } from "../formats/fonts.ts";
import { report } from "../report/report.ts";
import type { Conferences } from "./conferences.ts";
import { findingsFor, hiddenFindings } from "./findings-for.ts";
import type { Io } from "./io.ts";
import type { Progress } from "./progress.ts";

/**
 * The corpus of a conference without errors. Findings go to standard error, warnings too unless it is to be quiet;
 * resolves with nothing where there are errors. No finding names a proposal that is not for the `audience`.
 */
export async function checkedCorpus(
  conferences: Conferences,
  name: string,
  setting: { fonts: FontLibrary; audience: Audience; quiet: boolean; steps: Progress },
  io: Io,
): Promise<Corpus | undefined> {
  const { fonts, audience, quiet, steps } = setting;
  const shown = `${conferences.shown}/${name}`;
  steps.step(`Reading ${shown}`);
  const loaded = await loadCorpus({
    folder: join(conferences.root, name),
    shown,
    covers: (codePoint) => fonts.covers(codePoint),
  });
  steps.done();
  const { corpus, sources } = loaded;
  const { shown: findings, hidden } = findingsFor(audience, loaded, shown);
  const told = quiet ? findings.filter(({ severity }) => severity === "error") : findings;
  if (told.length > 0) io.stderr(report(told, "text", { sources, colour: io.colour.stderr }));
  if (!quiet || corpus === undefined) io.stderr(hiddenFindings(hidden, name));
  if (corpus === undefined) io.stderr("Nothing was written: the last good brief stands.\n");
  return corpus;
}
