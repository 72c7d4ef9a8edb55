import { DAY, list, optional, required, TEXT } from "../../typed-schema.ts";
import { declaredLabel } from "../sections/declared-labels.ts";
import { forNamesOfBodies } from "../sections/restricted-values.ts";
import { states } from "./code-parsers.ts";
import { plainMapBy } from "./key-table.ts";
import { language } from "./language-parser.ts";
import { membership } from "./map-parsers.ts";
import { absent, copied, EVERYONE, INTERNAL_ONLY, made, type RecordTable } from "./record-keys.ts";
import { targetName } from "./reference-parsers.ts";
import { contactAddress, day, line, only, timeOfDay, wholeNumber } from "./scalar-parsers.ts";
import { listOf } from "./value-parser.ts";

const DEFAULT_STALE_AFTER = 28;

/** The keys of `conference.md`: how each is read, who sees it, how the Brief has it and how a change is reported. */
export const CONFERENCE_KEYS = {
  format: required("the version of the file format, 1", only("format", "1", "this version reads format 1"), {
    otherwise: "1",
    ...absent(EVERYONE),
  }),
  // Its folder has the same name: under another one it is another conference.
  conference: required("the conference's short name, such as PP-18", line(), {
    otherwise: "",
    ...made(EVERYONE, "derived", required("its short name: PP-18", TEXT, { name: "id" })),
  }),
  series: optional(
    "the series it belongs to, PP",
    only("series", "PP", "only plenipotentiary conferences, PP, can be tracked so far"),
    { otherwise: "PP", ...made(EVERYONE, "derived", required("the series it belongs to", TEXT)) },
  ),
  title: required("the conference's full name", line(), {
    otherwise: "",
    ...made(EVERYONE, "detail", required("its full name", TEXT)),
  }),
  place: required("the city and country where it is held", line(), {
    otherwise: "",
    ...made(EVERYONE, "detail", required("the city and country where it is held", TEXT)),
  }),
  starts: required("its first day, YYYY-MM-DD", day(), {
    otherwise: "",
    ...made(EVERYONE, "detail", required("its first day", DAY)),
  }),
  ends: required("its last day, YYYY-MM-DD", day(), {
    otherwise: "",
    ...made(EVERYONE, "detail", required("its last day", DAY)),
  }),
  publisher: required("who puts their name on the brief", line(), {
    otherwise: "",
    ...made(EVERYONE, "detail", required("who puts their name on the brief", TEXT)),
  }),
  note: optional("a line for page one", line(), copied(EVERYONE, "detail")),
  lede: optional(
    "the one or two sentences that open page one; left out, they are made from the counts",
    line(),
    copied(EVERYONE, "detail"),
  ),
  meetings: optional(
    "when bodies meet",
    listOf(
      plainMapBy({
        date: required("the day, YYYY-MM-DD", day()),
        committee: required("which body meets: COM5, WG-PL, an ad hoc group", line(forNamesOfBodies)),
        time: optional("when it begins, HH:MM at the place of the conference", timeOfDay()),
        place: optional("the room", line()),
        title: optional("what the meeting is about", line()),
        issues: optional("slugs of issues on its agenda", listOf(line())),
        targets: optional("texts on its agenda, such as Res. 130", listOf(targetName())),
      }),
    ),
    copied(EVERYONE, "detail"),
  ),
  deadlines: optional(
    "what is due, and when; page one shows the next ones",
    listOf(
      plainMapBy({
        date: required("the day, YYYY-MM-DD", day()),
        title: required("what is due", line()),
      }),
    ),
    copied(EVERYONE, "detail"),
  ),
  contact: optional(
    "where corrections go: an e-mail or https address",
    contactAddress(),
    copied(EVERYONE, "detail"),
  ),
  language: optional("the language of the files, as a code such as en, fr or zh", language(), {
    otherwise: "en",
    ...absent(EVERYONE),
  }),
  "stale-after": optional("days after which an untouched open proposal is stale", wholeNumber(1, 3650), {
    otherwise: DEFAULT_STALE_AFTER,
    ...absent(EVERYONE),
  }),
  delegations: optional("symbols of the member states that a release makes a pack for", states(), {
    otherwise: [],
    ...made(
      INTERNAL_ONLY,
      "derived",
      optional("symbols of the member states that a release makes a pack for", list(TEXT)),
    ),
  }),
  labels: optional(
    "words before a colon that everybody may read and that check does not know, such as Repair times",
    listOf(line(declaredLabel)),
    { otherwise: [], ...absent(EVERYONE) },
  ),
  // The Brief has the members of each group, and they are what is compared.
  membership: optional("corrections to the members of a regional group", membership(), {
    otherwise: new Map(),
    ...absent(EVERYONE),
  }),
} satisfies RecordTable<"detail" | "derived">;
