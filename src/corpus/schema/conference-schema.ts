import { optionalKeys } from "../../optional-keys.ts";
import type { Conference } from "../types.ts";
import { membership, states } from "./code-parsers.ts";
import { optional, required, type Values } from "./key-table.ts";
import { contactAddress, day, language, line, only, wholeNumber } from "./scalar-parsers.ts";

const DEFAULT_STALE_AFTER = 28;

/** The keys of `conference.md`. */
export const CONFERENCE_KEYS = {
  format: required("the version of the file format, 1", only("format", "1", "this version reads format 1")),
  conference: required("the conference's short name, such as PP-18", line()),
  series: optional(
    "the series it belongs to, PP",
    only("series", "PP", "only plenipotentiary conferences, PP, can be tracked so far"),
  ),
  title: required("the conference's full name", line()),
  place: required("the city and country where it is held", line()),
  starts: required("its first day, YYYY-MM-DD", day()),
  ends: required("its last day, YYYY-MM-DD", day()),
  publisher: required("who puts their name on the brief", line()),
  note: optional("a line for the cover", line()),
  contact: optional("where corrections go: an e-mail or https address", contactAddress()),
  language: optional("the language of the files, as a code such as en, fr or zh", language()),
  "stale-after": optional("days after which an untouched open proposal is stale", wholeNumber(1, 3650)),
  delegations: optional("symbols of the member states that a release makes a pack for", states()),
  membership: optional("corrections to the members of a regional group", membership()),
} as const;

type ConferenceValues = Values<typeof CONFERENCE_KEYS>;

/** The conference that the values make; what is missing or wrong is filled so that other rules can go on. */
export function toConference(
  values: ConferenceValues,
  file: Pick<Conference, "file" | "at" | "body">,
): Conference {
  return {
    ...file,
    format: "1",
    conference: values.conference ?? "",
    series: values.series ?? "PP",
    title: values.title ?? "",
    place: values.place ?? "",
    starts: values.starts ?? "",
    ends: values.ends ?? "",
    publisher: values.publisher ?? "",
    ...optionalKeys({ note: values.note, contact: values.contact }),
    language: values.language ?? "en",
    staleAfter: values["stale-after"] ?? DEFAULT_STALE_AFTER,
    delegations: values.delegations ?? [],
    membership: values.membership ?? new Map(),
  };
}
