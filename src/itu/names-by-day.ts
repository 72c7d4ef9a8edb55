/** A name and the first day on which it is right, `YYYY-MM-DD`; the first of several has none. */
export interface NameFrom {
  from?: string;
  name: string;
}

/** The name of a state or a text on a day, from its names oldest first; the last one without a day. */
export function nameOn(names: readonly NameFrom[], day?: string): string | undefined {
  return names.findLast(({ from }) => from === undefined || day === undefined || from <= day)?.name;
}
