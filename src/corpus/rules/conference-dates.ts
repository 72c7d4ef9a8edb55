import type { Rule } from "./rule.ts";

/** A conference does not end before it starts. */
export const conferenceDates: Rule = {
  name: "conference-dates",
  severity: "error",
  reads: { conference: ["starts", "ends"] },
  *check({ conference }) {
    if (!conference || conference.ends >= conference.starts) return;
    yield {
      at: conference.at("ends"),
      message: `ends ${conference.ends} lies before starts ${conference.starts}`,
    };
  },
};
