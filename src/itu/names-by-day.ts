/** A former name of a state or a text, and the first day on which it was no longer right, `YYYY-MM-DD`. */
export interface FormerName {
  name: string;
  until: string;
}

/** The name on a day, from today's and the former ones, oldest first; without a day, today's. */
export function nameOn<Name extends string | undefined>(
  today: Name,
  former: readonly FormerName[] = [],
  day?: string,
): Name | string {
  return former.find(({ until }) => day !== undefined && day < until)?.name ?? today;
}
