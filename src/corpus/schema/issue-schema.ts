import { optionalKeys } from "../../optional-keys.ts";
import { AGREEMENTS, type Issue, PRIORITIES } from "../types.ts";
import { confidence } from "./confidence-parser.ts";
import { type KeyTable, optional, required, type Values } from "./key-table.ts";
import { listOf } from "./list-parser.ts";
import { choice, dayOrMonth, line, wholeNumber } from "./scalar-parsers.ts";
import { sources } from "./source-parser.ts";

/** The keys of a file in `issues/`. */
export const ISSUE_KEYS = {
  title: required("the issue's name, on one line", line()),
  order: required("its place in the brief, a whole number", wholeNumber(0, 9999)),
  priority: optional("whether the group listed it", choice("priority", "priorities", PRIORITIES)),
  resolutions: optional("numbers of the resolutions that belong here", listOf(wholeNumber(1, 999))),
  lead: optional("who in the group leads on it", line()),
  position: optional(
    "the state of the common position",
    choice("position", "states of a position", AGREEMENTS),
  ),
  agreed: optional("when the common position was agreed", dayOrMonth()),
  sources: optional("where its statements come from", sources(issueKeys, 0)),
  confidence: optional("whether it is explicit in the sources", confidence()),
} as const satisfies KeyTable;

function issueKeys(): string[] {
  return Object.keys(ISSUE_KEYS);
}

type IssueValues = Values<typeof ISSUE_KEYS>;

/** The issue that the values make; what is missing or wrong is filled so that other rules can go on. */
export function toIssue(slug: string, values: IssueValues, file: Pick<Issue, "file" | "at" | "body">): Issue {
  return {
    ...file,
    slug,
    title: values.title ?? "",
    order: values.order ?? 0,
    priority: values.priority ?? "listed",
    resolutions: values.resolutions ?? [],
    ...optionalKeys({ lead: values.lead, agreed: values.agreed }),
    position: values.position ?? "none",
    sources: values.sources ?? [],
    confidence: values.confidence ?? "explicit",
  };
}
