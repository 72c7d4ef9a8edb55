import { groupByCode } from "../../itu/regional-groups.ts";
import { writtenCodes } from "./backers.ts";
import type { Fix } from "./fix.ts";

/** Regional groups by what ITU prints before their proposals, or by another of their names: `IAP` is CITEL. */
export const sponsorCode: Fix = {
  name: "sponsor",
  repairs(source) {
    return writtenCodes(source).flatMap((list) => {
      const named = list.map(({ code }) => groupByCode(code.words)?.key ?? code.words);
      return list.flatMap(({ scalar, code }, index) => {
        const right = named[index] ?? "";
        // Two names of one group would become the same code twice: which one goes is for a person to say.
        if (right === code.words || named.filter((each) => each === right).length > 1) return [];
        const edit = { start: code.start, end: code.start + code.words.length, text: right };
        const { line, column } = scalar.place;
        const did = `wrote ${right} for "${code.words}"`;
        const discreet = "wrote a group for what stands before its proposals";
        return [{ line, column, did, discreet, edits: [edit], changesValue: true }];
      });
    });
  },
};
