import { visit } from "unist-util-visit";
import { lookAlike } from "../look-alike-host.ts";
import { judgeWebAddress } from "../safe-address.ts";
import type { Conference, Issue, Proposal } from "../types.ts";
import { bodyPlace } from "./body-place.ts";
import type { Problem, Rule } from "./rule.ts";

/** The name of a site that looks like another one's: a reader who trusts the first goes to the second. */
export const lookAlikeHost: Rule = {
  name: "look-alike-host",
  severity: "warning",
  reads: { conference: ["contact", "body"], issue: ["sources", "body"], proposal: ["sources", "body"] },
  *check({ conference, issues, proposals }) {
    if (conference !== undefined) {
      yield* problem(conference.contact, () => conference.at("contact"));
      yield* inBody(conference);
    }
    for (const record of [...issues, ...proposals]) {
      for (const [index, { url }] of record.sources.entries()) {
        yield* problem(url, () => record.at(`sources.${index}.url`));
      }
      yield* inBody(record);
    }
  },
};

function inBody({ file, body }: Conference | Issue | Proposal): Problem[] {
  const found: Problem[] = [];
  visit(body.tree, (node) => {
    if (node.type === "link" || node.type === "definition") {
      found.push(...problem(node.url, () => bodyPlace(file, body, node)));
    }
  });
  return found;
}

function problem(url: string | undefined, at: () => Problem["at"]): Problem[] {
  if (url === undefined || !judgeWebAddress(url).ok) return [];
  const why = lookAlike(url);
  return why === undefined ? [] : [{ at: at(), message: `${why}; is it the right one?` }];
}
