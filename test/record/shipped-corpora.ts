import type { Corpus } from "../../src/corpus/types.ts";
import { shippedCorpus } from "../formats/kinds-fixture.ts";

/** The conferences that come with the tool. */
export function shippedCorpora(): Promise<Corpus[]> {
  return Promise.all(["pp-10", "pp-14", "pp-18", "pp-22"].map(shippedCorpus));
}
