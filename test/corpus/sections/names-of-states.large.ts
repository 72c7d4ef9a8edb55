import { expect, test } from "vitest";
import { BEGINNINGS, LANGUAGES, refused, statesIn } from "./state-names-in-text.ts";

test.each(BEGINNINGS)("names of states begin %s in every language", (_, text) => {
  expect(refused(statesIn(LANGUAGES), text)).toEqual([]);
});
