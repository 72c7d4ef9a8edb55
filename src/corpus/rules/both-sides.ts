import { proposalRule } from "./rule.ts";

/** No opponent of a proposal is also one of its supporters or sponsors. */
export const bothSides = proposalRule({
  name: "both-sides",
  severity: "error",
  redacted: "a code is listed under the opponents, and also under the supporters or the sponsors",
  reads: ["sponsors", "supporters", "opponents"],
  *check(proposal) {
    const supporters = new Set(proposal.supporters.map(({ code }) => code));
    for (const [index, { code }] of proposal.opponents.entries()) {
      const isSponsor = proposal.sponsors.includes(code);
      if (!isSponsor && !supporters.has(code)) continue;
      const other = isSponsor ? "sponsors" : "supporters";
      yield {
        at: proposal.at(`opponents.${index}`),
        message: `${code} is listed under "${other}" and under "opponents": remove it from one of them; record a change of sides as a note in "history"`,
      };
    }
  },
});
