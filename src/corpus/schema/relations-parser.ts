import { optional } from "../../typed-schema.ts";
import type { Relations } from "../vocabulary.ts";
import { mapBy } from "./key-table.ts";
import { listOf } from "./list-parser.ts";
import { proposalName } from "./proposal-key-parser.ts";
import type { ValueParser } from "./value-parser.ts";

const RELATION_KEYS = {
  supersedes: optional("keys or IDs of proposals that this one replaces", listOf(proposalName())),
  "merged-into": optional("keys or IDs of proposals that this one went into", listOf(proposalName())),
  "same-subject": optional("keys or IDs of proposals on the same subject", listOf(proposalName())),
  opposes: optional("keys or IDs of proposals that this one opposes", listOf(proposalName())),
} as const;

/** The names under `relations:` and the fields of a proposal that hold them. */
export const RELATION_NAMES = [
  { key: "supersedes", field: "supersedes" },
  { key: "merged-into", field: "mergedInto" },
  { key: "same-subject", field: "sameSubject" },
  { key: "opposes", field: "opposes" },
] as const satisfies readonly { key: keyof typeof RELATION_KEYS; field: keyof Relations }[];

/** A map from kinds of relation to keys of other proposals; an empty list for each kind that is left out. */
export function relations(): ValueParser<Relations> {
  const parts = mapBy(RELATION_KEYS);
  return {
    schema: parts.schema,
    parse(value, context) {
      const read = parts.parse(value, context);
      return (
        read && {
          supersedes: read.supersedes ?? [],
          mergedInto: read["merged-into"] ?? [],
          sameSubject: read["same-subject"] ?? [],
          opposes: read.opposes ?? [],
        }
      );
    },
  };
}
