import { join } from "node:path";
import { loadCorpus } from "../corpus/load-corpus.ts";
import type { Corpus } from "../corpus/types.ts";
import type { FontLibrary } from "../formats/fonts.ts";
import { report } from "../report/report.ts";
import type { Conferences } from "./conferences.ts";
import type { Io } from "./io.ts";
import type { Progress } from "./progress.ts";

/**
 * The corpus of a conference without errors. Findings go to standard error, warnings too unless it is to be quiet;
 * resolves with nothing where there are errors.
 */
export async function checkedCorpus(
  conferences: Conferences,
  name: string,
  setting: { fonts: FontLibrary; quiet: boolean; steps: Progress },
  io: Io,
): Promise<Corpus | undefined> {
  const { fonts, quiet, steps } = setting;
  const shown = `${conferences.shown}/${name}`;
  steps.step(`Reading ${shown}`);
  const { corpus, findings, sources } = await loadCorpus({
    folder: join(conferences.root, name),
    shown,
    covers: (codePoint) => fonts.covers(codePoint),
  });
  steps.done();
  const told = quiet ? findings.filter(({ severity }) => severity === "error") : findings;
  if (told.length > 0) io.stderr(report(told, "text", { sources, colour: io.colour.stderr }));
  if (corpus === undefined) io.stderr("Nothing was written: the last good brief stands.\n");
  return corpus;
}
