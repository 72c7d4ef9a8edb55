import { proposalRule } from "./rule.ts";

/** No opponent of a proposal is also one of its supporters or sponsors. */
export const bothSides = proposalRule({
  name: "both-sides",
  severity: "error",
  redacted: "a code stands under the opponents, and under the supporters or the sponsors as well",
  reads: ["sponsors", "supporters", "opponents"],
  *check(proposal) {
    const supporters = new Set(proposal.supporters.map(({ code }) => code));
    for (const [index, { code }] of proposal.opponents.entries()) {
      const isSponsor = proposal.sponsors.includes(code);
      if (!isSponsor && !supporters.has(code)) continue;
      const other = isSponsor ? "sponsors" : "supporters";
      yield {
        at: proposal.at(`opponents.${index}`),
        message: `${code} stands under "${other}" and under "opponents": remove it from one of the two; a note in "history" says that someone changed sides`,
      };
    }
  },
});
