import { stateBySymbol } from "../../itu/member-states.ts";
import { sponsorNamed } from "../../itu/sponsors.ts";
import type { Fix, FixSource } from "./fix.ts";
import { writtenCodes } from "./written-values.ts";

/**
 * Replaces other names of a sponsor by its code where they are unambiguous: `IAP` and `Americas` for CITEL, `BRA` and
 * `Brazil` for B. Ambiguous and misspelt names are left to a person.
 */
export const sponsorCode: Fix = {
  name: "sponsor",
  repairs(source) {
    return writtenCodes(source).flatMap((list) => {
      const named = list.map(({ code }) => rightCode(code.words, source.draft.role) ?? code.words);
      return list.flatMap(({ scalar, code }, index) => {
        const right = named[index] ?? "";
        // Two names of one group would become the same code twice: a person decides which one goes.
        if (right === code.words || named.filter((each) => each === right).length > 1) return [];
        const edit = { start: code.start, end: code.start + code.words.length, text: right };
        const { line, column } = scalar.place;
        const did = `wrote ${right} for "${code.words}"`;
        const redacted = "wrote the code of a sponsor";
        return [{ line, column, did, redacted, edits: [edit], changesValue: true }];
      });
    });
  },
};

/** A delegation is a member state's: a group has none. */
function rightCode(words: string, role: FixSource["draft"]["role"]): string | undefined {
  const code = sponsorNamed(words);
  return role === "conference" && code !== undefined && !stateBySymbol(code) ? undefined : code;
}
