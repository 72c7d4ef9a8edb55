import { compareCodeUnits } from "../order.ts";

/** Where the record says that a proposal is handled. */
export interface Place {
  /** `COM5`, `WG-PL`, or what the record says where that begins with no committee. */
  committee: string;
  /** The ad hoc or drafting group, as the record names it. */
  group?: string;
}

/** The committees of a Plenipotentiary in the order in which its documents list them. */
const COMMITTEES = ["COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "WG-PL", "PL"];

/**
 * Reads what stands under `committee`: `COM5, ad hoc group CS/CV` is a group of Committee 5, `ad hoc group` alone a
 * place of its own. Spellings of a committee are drawn together (`Com 5`, `WGPL`); a group is taken word for word.
 */
export function placeOf(committee: string): Place {
  const text = committee.trim();
  const match = /^(COM ?[1-6]|WG-?PL|PL)(?![\p{L}\p{N}])[\s,;:/]*(.*)$/isu.exec(text);
  const name = match?.[1]?.toUpperCase().replace(" ", "").replace("WGPL", "WG-PL");
  if (name === undefined) return { committee: text };
  const group = match?.[2]?.trim() ?? "";
  return group === "" ? { committee: name } : { committee: name, group };
}

/** Committees in their order, then what begins with none; within each what is in no group, then its groups. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    rank(a) - rank(b) ||
    compareCodeUnits(a.committee, b.committee) ||
    compareCodeUnits(a.group ?? "", b.group ?? "")
  );
}

function rank({ committee }: Place): number {
  const index = COMMITTEES.indexOf(committee);
  return index < 0 ? COMMITTEES.length : index;
}
