import type { Brief, Change, ChangedField, ProposalRef } from "../../src/brief/types.ts";
import { brief, issue, proposal, reference, rich, sponsor, target } from "./brief-fixture.ts";

/** A brief of PP-18 and what changed in it since edition 6: one change of every kind, and texts that try to be more. */

const accepted = proposal("apt/acp-64a1-11", {
  id: "ACP/64A1/11",
  title: "Internet public policy and management of Internet resources",
  sponsors: [sponsor("APT")],
  issue: "internet-public-policy",
  target: [target("Res. 102")],
  action: "MOD",
  submitted: "2018-10-08",
});
const preliminary = proposal("apt/pacp-res-102", {
  title: "Internet public policy (preparatory meeting)",
  sponsors: [sponsor("APT")],
  issue: "internet-public-policy",
  target: [target("Res. 102")],
  status: "superseded",
  open: false,
  successors: [reference(accepted)],
  supersededBy: [reference(accepted)],
});
const common = proposal("citel/iap-63a1-5", {
  id: "IAP/63A1/5",
  title: "Names and addresses",
  sponsors: [sponsor("CITEL")],
  issue: "internet-public-policy",
  target: [target("Res. 133")],
  action: "MOD",
  position: "support",
});
const merged = proposal("b/25-1", {
  id: "B/25/1",
  title: "Internationalized domain names",
  sponsors: [sponsor("B")],
  issue: "internet-public-policy",
  status: "merged",
  open: false,
  successors: [reference(common)],
  mergedInto: [reference(common)],
});
const african = proposal("atu/afcp-55a1-3", {
  id: "AFCP/55A1/3",
  title: "Confidence and security in the use of ICTs",
  sponsors: [sponsor("ATU")],
  action: "MOD",
  status: "in-committee",
  confidence: { record: "explicit", status: "inferred" },
  supporters: [sponsor("RCC")],
});
const european = proposal("cept/ecp-1", {
  number: "ECP 1",
  title: "No new treaty on security",
  sponsors: [sponsor("CEPT")],
  status: "adopted",
  open: false,
  outcome: "Adopted without a change.",
});
const russian = proposal("rus/64-1", {
  id: "RUS/64/1",
  title: "Streamlining resolutions",
  sponsors: [sponsor("RUS")],
  status: "withdrawn",
  open: false,
});
const chinese = proposal("chn/98-1", {
  id: "CHN/98/1",
  title: "Technical standards",
  sponsors: [sponsor("CHN")],
});

const at = (one: { key: string; title: string; id?: string; number?: string; issue: string }) => ({
  issue: one.issue,
  proposal: { key: one.key, title: one.title, ...label(one.id ?? one.number) },
});
const label = (text?: string) => (text === undefined ? {} : { label: text });

const gone: ProposalRef = { key: "usa/12-1", label: "USA/12/1", title: "Artificial intelligence" };
const words: ChangedField = {
  field: "text",
  before: "1 to explore ways and means for greater collaboration;",
  after: "1 to establish ways and means for greater collaboration;",
  marked: rich(
    "1 to [-explore-]{+establish+} ways and means for greater collaboration;",
    "1 to <del>explore</del><ins>establish</ins> ways and means for greater collaboration;",
  ),
};

export const list: Change[] = [
  { kind: "new", ...at(accepted) },
  {
    kind: "superseded",
    ...at(preliminary),
    from: "announced",
    to: "superseded",
    successors: [reference(accepted)],
  },
  { kind: "merged", ...at(merged), from: "submitted", to: "merged", successors: [reference(common)] },
  {
    kind: "revised",
    ...at(common),
    fields: [
      words,
      { field: "document", after: "63(Add.1)(Rev.1)" },
      { field: "action", before: "ADD", after: "MOD" },
    ],
  },
  { kind: "position", ...at(common), from: "watch", to: "support", fields: [] },
  {
    kind: "issue-position",
    issue: "internet-public-policy",
    from: "proposed",
    to: "agreed",
    fields: [{ field: "agreed", after: "2018-10-20" }],
  },
  {
    kind: "outcome",
    ...at(european),
    from: "submitted",
    to: "adopted",
    outcome: "Adopted without a change.",
  },
  { kind: "withdrawn", ...at(russian), from: "submitted", to: "withdrawn" },
  {
    kind: "moved",
    ...at(african),
    from: "introduced",
    to: "in-committee",
    fields: [{ field: "committee", after: "COM5" }],
  },
  {
    kind: "support",
    ...at(african),
    gained: { supporters: [sponsor("RCC")], opponents: [sponsor("USA")] },
    lost: { supporters: [sponsor("B")], opponents: [] },
  },
  { kind: "gone", issue: "cybersecurity", proposal: gone, from: "submitted", sponsors: [sponsor("USA")] },
  {
    kind: "editorial",
    ...at(chinese),
    renamedFrom: "chn/unnumbered",
    fields: [{ field: "sources" }, { field: "key", before: "chn/unnumbered", after: "chn/98-1" }],
  },
  { kind: "editorial", fields: [{ field: "conference.note" }] },
];

export const since = { edition: 6, asOf: "2018-10-13" };

export const changed: Brief = brief(
  [
    issue("internet-public-policy", {
      title: "Internet public policy",
      position: "agreed",
      agreed: "2018-10-20",
    }),
    issue("cybersecurity", { title: "Cybersecurity" }),
    issue("space", { title: "Outer space", priority: "background" }),
  ],
  [accepted, preliminary, common, merged, african, european, russian, chinese],
  { changes: { first: false, since, list } },
);

export const unchanged: Brief = { ...changed, changes: { first: false, since, list: [] } };
export const firstEdition: Brief = { ...changed, changes: { first: true, list: [] } };
