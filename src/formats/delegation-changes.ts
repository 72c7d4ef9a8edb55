import type { Brief, Change, Delegation } from "../brief/types.ts";

/**
 * The changes of a brief for one state that concern it, in their order: those of the proposals on its page, those
 * in which it or a group of its came to support or oppose a proposal or ceased to, those of proposals that they made and
 * that are gone or no longer theirs, those with which an ask lapsed, and every change of a common position. None in a brief for no state.
 */
export function changesForDelegation({ delegation, changes, for: state }: Brief): Change[] {
  if (delegation === undefined || state === undefined) return [];
  const keys = keysOf(delegation);
  const names = new Set([state.code, ...delegation.groups.map(({ group }) => group.code)]);
  return changes.list.filter(
    (change) =>
      change.kind === "issue-position" ||
      change.asks !== undefined ||
      keys.has(change.proposal?.key ?? "") ||
      [...backersIn(change), ...(change.sponsors ?? []).map(({ code }) => code)].some((code) =>
        names.has(code),
      ),
  );
}

function keysOf({ own, groups, supports, opposes, asks, asked = [] }: Delegation): ReadonlySet<string> {
  return new Set([
    ...own,
    ...[...groups, ...asks, ...asked].flatMap(({ proposals }) => proposals),
    ...[...supports, ...opposes].map(({ key }) => key),
  ]);
}

function backersIn({ gained, lost }: Change): string[] {
  return [gained, lost]
    .flatMap((backers) => [...(backers?.supporters ?? []), ...(backers?.opponents ?? [])])
    .map(({ code }) => code);
}
