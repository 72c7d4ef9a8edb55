import type { Delegation, DelegationBacking } from "../../brief/types.ts";
import { always, closed, listOf, maybe, TEXT } from "./closed-object.ts";
import { BACKERS, KEYS, MEMBERSHIP, SPONSOR_REF } from "./shared-definitions.ts";

const BACKINGS = listOf(
  closed<DelegationBacking>({
    key: always("the proposal's key", TEXT),
    by: always("as whom: itself first, then its groups", BACKERS),
  }),
);

/** What concerns the state that the brief is for. */
export const DELEGATION_SCHEMA = closed<Delegation>({
  own: always("keys of the proposals that it sponsors", KEYS),
  groups: always(
    "its regional groups",
    listOf(
      closed<Delegation["groups"][number]>({
        group: always("the group", SPONSOR_REF),
        membership: always("unsure: it rests on general knowledge", MEMBERSHIP),
        proposals: always("keys of the group's proposals; none while it is suspended", KEYS),
      }),
    ),
  ),
  supports: always("proposals that it is on record for", BACKINGS),
  opposes: always("proposals that it is on record against", BACKINGS),
  asks: always(
    "issues on which something is asked",
    listOf(
      closed<Delegation["asks"][number]>({
        issue: always("its slug", TEXT),
        proposals: always("keys of the open proposals that something is asked about", KEYS),
      }),
    ),
  ),
  asked: maybe(
    "after the conference: issues on which something was asked",
    listOf(
      closed<NonNullable<Delegation["asked"]>[number]>({
        issue: always("its slug", TEXT),
        proposals: always("keys of the proposals that something was asked about", KEYS),
      }),
    ),
  ),
});
