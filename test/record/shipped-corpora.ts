import { fileURLToPath } from "node:url";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import type { Corpus } from "../../src/corpus/types.ts";

const PROPOSALS = fileURLToPath(new URL("../../proposals/", import.meta.url));

/** The conferences that come with the tool. */
export function shippedCorpora(): Promise<Corpus[]> {
  return Promise.all(["pp-10", "pp-14", "pp-18", "pp-22"].map(corpusOf));
}

async function corpusOf(folder: string): Promise<Corpus> {
  const { corpus } = await loadCorpus({ folder: `${PROPOSALS}${folder}`, shown: `proposals/${folder}` });
  if (corpus === undefined) throw new Error(`proposals/${folder} has errors`);
  return corpus;
}
