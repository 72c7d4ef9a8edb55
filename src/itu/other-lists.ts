import table from "./data/other-lists.json" with { type: "json" };

/** Lists of country codes that are neither ITU's nor ISO's, and that people know by heart. */
export type OtherList = "olympic" | "fifa" | "vehicle";

/** A state or territory by its ISO alpha-2 code, with the codes that other lists have for it. */
type CodesOfOne = { iso2: string } & { [List in OtherList]?: string[] };

const LISTS: readonly OtherList[] = ["olympic", "fifa", "vehicle"];
const BY_CODE = new Map<string, { iso2: string; list: OtherList }[]>();

for (const row of table.states as CodesOfOne[]) {
  for (const list of LISTS) {
    for (const code of row[list] ?? []) {
      BY_CODE.set(code, [...(BY_CODE.get(code) ?? []), { iso2: row.iso2, list }]);
    }
  }
}

/** Whose code it is on the other lists, with the list: `GER` is Germany's on two of them. */
export function otherListsOf(code: string): readonly { iso2: string; list: OtherList }[] {
  return BY_CODE.get(code) ?? [];
}
