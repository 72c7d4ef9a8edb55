import { type Infer, list, object, optional, required, TEXT } from "../../typed-schema.ts";
import { BACKERS, KEYS, MEMBERSHIP, SPONSOR } from "./parts.ts";

const BACKINGS = list(
  object({
    key: required("the proposal's key", TEXT),
    by: required("as whom: itself first, then its groups", BACKERS),
  }),
);

/** What concerns the state that the brief is for, as keys: the proposals and issues themselves stand in the brief. */
export const DELEGATION = object({
  own: required("keys of the proposals that it sponsors", KEYS),
  groups: required(
    "its regional groups",
    list(
      object({
        group: required("the group", SPONSOR),
        membership: required("unsure: it rests on general knowledge", MEMBERSHIP),
        proposals: required("keys of the group's proposals; none while it is suspended", KEYS),
      }),
    ),
  ),
  supports: required("proposals that it is on record for", BACKINGS),
  opposes: required("proposals that it is on record against", BACKINGS),
  asks: required(
    "issues on which something is asked",
    list(
      object({
        issue: required("its slug", TEXT),
        proposals: required("keys of the open proposals that something is asked about", KEYS),
      }),
    ),
  ),
  asked: optional(
    "after the conference: issues on which something was asked",
    list(
      object({
        issue: required("its slug", TEXT),
        proposals: required("keys of the proposals that something was asked about", KEYS),
      }),
    ),
  ),
});
export type Delegation = Infer<typeof DELEGATION>;
