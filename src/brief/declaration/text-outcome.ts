import { KEYS, LOCAL, SOURCES, sectionsOf, TARGET } from "../../corpus/schema/brief-shapes.ts";
import { OUTCOME_KEYS } from "../../corpus/schema/outcome-schema.ts";
import { CONFIDENCES, RESULTS } from "../../corpus/types.ts";
import { DATE, type Infer, object, oneOf, optional, required, TEXT } from "../../typed-schema.ts";
import { recordFields } from "./record-fields.ts";

/** The fields of what became of a text; keys that the Brief has as they are follow by themselves. */
export const TEXT_OUTCOME_FIELDS = recordFields(OUTCOME_KEYS, {
  slug: required("the name of its file in outcomes/", TEXT, { reportedAs: "derived" }),
  target: required("the text", TARGET, { key: "target" }),
  result: required("what became of it", oneOf(RESULTS), { key: "result" }),
  date: required("when", DATE, { key: "date" }),
  issue: optional("the slug of the issue that it is printed under", TEXT, { key: "issue" }),
  proposals: required("keys of the proposals on it, in the order of print", KEYS, { key: "proposals" }),
  says: optional("what it says now on what the group cares about", LOCAL, { reportedAs: "derived" }),
  further: required("sections with other headings", sectionsOf(LOCAL), { reportedAs: "derived" }),
  sources: required("where that comes from", SOURCES, { key: "sources" }),
  confidence: required("whether it is explicit in the sources", oneOf(CONFIDENCES), { key: "confidence" }),
});

/** What became of a text. */
export const TEXT_OUTCOME = object(TEXT_OUTCOME_FIELDS);
export type TextOutcome = Infer<typeof TEXT_OUTCOME>;
