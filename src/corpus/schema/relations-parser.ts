import type { Relations } from "../types.ts";
import { mapBy, optional, type Values } from "./key-table.ts";
import { listOf } from "./list-parser.ts";
import { proposalName } from "./proposal-key-parser.ts";

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

/** A map from kinds of relation to keys of other proposals. */
export function relations() {
  return mapBy(RELATION_KEYS);
}

/** Relations with an empty list for each kind that is left out. */
export function toRelations(values: Values<typeof RELATION_KEYS> = {}): Relations {
  return {
    supersedes: values.supersedes ?? [],
    mergedInto: values["merged-into"] ?? [],
    sameSubject: values["same-subject"] ?? [],
    opposes: values.opposes ?? [],
  };
}
