import type { Rule } from "./rule.ts";

/** A conference is named like its folder, in upper case. */
export const conferenceName: Rule = {
  name: "conference-name",
  severity: "error",
  reads: { conference: ["conference"] },
  *check({ conference, folder }) {
    if (!conference) return;
    const expected = folder.toUpperCase();
    if (conference.conference === expected) return;
    yield {
      at: conference.at("conference"),
      message: `conference "${conference.conference}" is not the name of its folder, "${folder}"; write "${expected}", or rename the folder`,
      suggestion: expected,
    };
  },
};
