import { delegationOf } from "../../src/brief/asks.ts";
import type { Brief, BriefIssue, BriefProposal } from "../../src/brief/types.ts";
import { optionalKeys } from "../../src/json-values.ts";
import { brief, issue, proposal, reference, rich, sponsor, target } from "./brief-fixture.ts";

/** A brief of PP-18 in small, with one of everything that a page can show. Words in Arabic, Chinese, Russian, too. */

const issues: BriefIssue[] = [
  issue("internet-public-policy", {
    title: "Internet public policy and Internet resources",
    resolutions: [
      { number: 101, key: "res. 101" },
      { number: 102, title: "Internet public policy", key: "res. 102" },
      { number: 133, title: "Internationalized domain names", key: "res. 133" },
    ],
    position: "agreed",
    agreed: "2018-09",
    confidence: "inferred",
    stake: rich(
      "The resolutions on names, addresses and public policy set how far ITU speaks for governments on matters that other bodies run.",
    ),
    commonPosition: rich(
      "No expansion of ITU's mandate on internet-related issues: norms and standards belong in open, transparent and inclusive processes where the expertise is.",
    ),
    asks: rich(
      "Keep the present scope. Keep consultations open.",
      "<ul><li>Keep the present scope of Resolutions 101, 102 and 133.</li><li>Keep the consultations of the Council working group open to all stakeholders.</li></ul>",
    ),
    sources: [
      {
        title: "Advocacy Bytes: ITU Plenipotentiary Conference 2018",
        url: "https://www.gp-digital.org/series/advocacy-bytes/itu-plenipotentiary-conference-2018/",
      },
    ],
  }),
  issue("cybersecurity", {
    title: "Cybersecurity",
    resolutions: [{ number: 130, title: "Confidence and security in the use of ICTs", key: "res. 130" }],
    position: "proposed",
    commonPosition: rich("No expansion of ITU's mandate on cybersecurity; no process towards a treaty."),
  }),
  issue("connectivity-access", { title: "Connectivity and access" }),
  issue("digital-object-architecture", {
    title:
      "Digital Object Architecture and other arrangements for identifiers that have a rather long name in the list of issues",
  }),
  issue("emergency-safety", { title: "Emergencies and safety", priority: "background" }),
];

const submitted = proposal("apt/acp-64a1-20", {
  id: "ACP/64A1/20",
  title: "Suppress the flight tracking resolution (as submitted)",
  sponsors: [sponsor("APT")],
  issue: "emergency-safety",
  target: [target("Res. 185", "Global flight tracking for civil aviation")],
  action: "SUP",
  document: "64(Add.1)",
  submitted: "2018-10-08",
  updated: "2018-10-08",
});
const preliminary = proposal("apt/pacp-res-185", {
  number: "PACP-07",
  title: "Suppress the flight tracking resolution",
  sponsors: [sponsor("APT")],
  issue: "emergency-safety",
  target: submitted.target,
  action: "SUP",
  status: "superseded",
  open: false,
  history: [
    { date: "2018-06-21", status: "announced" },
    { date: "2018-10-08", status: "superseded" },
  ],
  successors: [reference(submitted)],
  supersededBy: [reference(submitted)],
});
const kept = { ...submitted, supersedes: [reference(preliminary)] };

const african = proposal("atu/afcp-55a1-3", {
  id: "AFCP/55A1/3",
  title: "Confidence and security in the use of ICTs",
  sponsors: [sponsor("ATU")],
  action: "MOD",
  target: [target("Res. 130", "Confidence and security in the use of ICTs")],
  document: "55(Add.1)",
  status: "adopted-in-part",
  open: false,
  submitted: "2018-09-21",
  updated: "2018-11-16",
  committee: "COM5",
  outcome: "Revised without widening the mandate.",
  confidence: { record: "explicit", status: "inferred" },
  history: [
    { date: "2018-09-21", status: "submitted" },
    { date: "2018-11-06", status: "in-ad-hoc", note: "Ad hoc group on Resolution 130." },
    { date: "2018-11-16", status: "adopted-in-part" },
  ],
  summary: rich("African common proposal to revise Res. 130 on confidence and security in the use of ICTs."),
});

const proposals: BriefProposal[] = [
  proposal("atu/afcp-55a3-2", {
    id: "AFCP/55A3/2",
    title: "Internet public policy and management of Internet resources",
    sponsors: [sponsor("ATU"), sponsor("EGY")],
    issue: "internet-public-policy",
    also: ["connectivity-access"],
    target: [target("Res. 102", "Internet public policy"), target("Res. 133")],
    action: "MOD",
    document: "55(Add.3)",
    submitted: "2018-09-24",
    updated: "2018-09-24",
    limits: "Only number, action and target are on record.",
    position: "oppose",
    confidence: { record: "explicit", status: "explicit", position: "inferred" },
    summary: rich(
      "African common proposal to revise Res. 102 on the Internet's public policy and resources.",
    ),
    text: rich(
      "that the role of administrations includes naming, addressing and other matters",
      "<p><em>resolves</em></p><p>1 to <del>explore</del><ins>establish</ins> ways and means for greater collaboration between ITU and relevant organizations <del>involved in</del><ins>responsible for</ins> the development of IP-based networks;</p><p><ins>2 to convene, before the next conference, a <em>global</em> consultation on the matter;</ins></p>",
    ),
    analysis: rich(
      "The second paragraph is new. It would give ITU the task of convening talks that other bodies already hold.",
    ),
    positionText: rich("The new task duplicates open processes that exist."),
    sameSubject: [reference(african)],
    supporters: [{ ...sponsor("RCC"), from: "2018-10-20" }, sponsor("CHN")],
    opponents: [sponsor("USA")],
  }),
  proposal("chn/98-1", {
    id: "CHN/98/1",
    title: "Technical standards for identifiers",
    sponsors: [sponsor("CHN")],
    issue: "internet-public-policy",
    target: [target("Res. 101")],
    action: "ADD",
    position: "support-with-changes",
    submitted: "2018-10",
    language: "zh",
    summary: { ...rich("修订第一百零一号决议，研究基于互联网协议的网络。"), language: "zh" },
  }),
  proposal("arb/79a1-9", {
    id: "ARB/79A1/9",
    title: "Public policy issues in Arabic",
    sponsors: [sponsor("ARB")],
    issue: "internet-public-policy",
    target: [target("Res. 102", "Internet public policy")],
    action: "MOD",
    status: "introduced",
    position: "watch",
    submitted: "2018-10-14",
    language: "ar",
    direction: "rtl",
    summary: {
      ...rich("تقترح الدول العربية مراجعة القرار 102 (المراجع في بوسان، 2014) بشأن دور الاتحاد."),
      language: "ar",
      direction: "rtl",
    },
  }),
  african,
  proposal("rus/streamlining", {
    title: "Streamlining resolutions",
    sponsors: [sponsor("RUS")],
    target: [target("PP and Sector resolutions")],
    status: "announced",
    submitted: "2018-04",
    confidence: { record: "inferred", status: "inferred" },
    language: "ru",
    summary: { ...rich("Предлагается объединить резолюции Конференции и Секторов."), language: "ru" },
  }),
  proposal("unnamed/convention-on-cybersecurity", {
    title: "Convention on cybersecurity",
    dateNotStated: true,
    status: "unknown",
    open: false,
    position: "oppose",
    summary: rich(
      "Some states asked for work towards a convention. The source names neither them nor a text. 😀",
    ),
    outcome: "Rejected in favour of a risk-based line.",
  }),
  proposal("citel/community-networks", {
    title: "Community networks as partners in closing the digital divide",
    sponsors: [sponsor("CITEL"), sponsor("B")],
    issue: "connectivity-access",
    target: [target("new resolution on community networks")],
    action: "ADD",
    position: "support",
    outcomeNotOnRecord: true,
    summary: rich("The Americas named small and community networks among the partners."),
    further: [{ heading: "What the group did", body: rich("It met the sponsors twice.") }],
  }),
  kept,
  preliminary,
];

export const pp18: Brief = brief(issues, proposals, {
  glossary: [
    { term: "ACP", kind: "prefix" },
    { term: "APT", kind: "group", meaning: "Asia-Pacific Telecommunity" },
    { term: "COM5", kind: "body" },
  ],
  unconfirmedMemberships: [{ group: sponsor("APT"), states: [sponsor("CHN")] }],
  conference: {
    ...brief([], []).conference,
    note: "Reconstructed from public sources in 2026; not a document of 2018.",
    contact: "corrections@example.org",
    introduction: rich(
      "This brief follows what the regional groups and member states propose to the conference, issue by issue.",
    ),
  },
});

/** The same with what only the internal audience sees. */
export const internalPp18: Brief = {
  ...pp18,
  audience: "internal",
  edition: 3,
  issues: pp18.issues.map((one) => ({
    ...one,
    lead: "A. Writer",
    voided: { changed: { edition: 2, parts: ["commonPosition", "asks"] } },
  })),
  proposals: pp18.proposals.map((one) => ({
    ...one,
    review: "in-review",
    reviewedBy: "B. Reader",
    reviewedOn: "2018-10-20",
    voided: {
      revised: "2018-10-25",
      repositioned: "2018-10-26",
      changed: {
        edition: 2,
        parts: ["target", "action", "document", "text", "position", "positionText", "ask"],
      },
    },
    audience: "public",
    formerly: [`old/${one.key.replaceAll("/", "-")}`],
    staleDays: 31,
    ask: rich("Ask the sponsors to withdraw the second paragraph."),
    history: [...one.history, { date: "2018-10-21", position: "watch", note: "Discussed on the call." }],
  })),
};

/** Proposals without a position are lines of a table for everybody. */
const asEverybody = pp18.proposals
  .filter(({ position }) => position === undefined)
  .map((one) => ({ ...one, key: `${one.key}-public` }));

/** The internal page with whatever else the public page shows. */
export const bothPp18: Brief = {
  ...internalPp18,
  issues: internalPp18.issues.map((one) => ({
    ...one,
    proposals: [
      ...one.proposals,
      ...asEverybody.filter(({ issue: own }) => own === one.slug).map(({ key }) => key),
    ],
  })),
  proposals: [...internalPp18.proposals, ...asEverybody],
};

const ofEgypt: Brief = {
  ...pp18,
  audience: "delegation",
  for: sponsor("EGY"),
  proposals: pp18.proposals.map((one, index) => ({
    ...one,
    position: index % 2 === 0 ? "support-with-changes" : "oppose",
    ask: rich("Ask the sponsors to withdraw the second paragraph.\nThen thank them."),
    supporters: index === 0 ? [{ ...sponsor("APT"), from: "2018-10-01" }] : one.supporters,
    opponents: index === 1 ? [sponsor("EGY"), sponsor("ATU")] : one.opponents,
  })),
  changes: {
    first: false,
    since: { edition: 3, asOf: "2018-09-30" },
    list: [
      { kind: "new", issue: "internet-public-policy", proposal: reference(pp18.proposals[0] ?? submitted) },
      { kind: "issue-position", issue: "cybersecurity", from: "none", to: "proposed" },
    ],
  },
};

/** The brief for the delegation of a state in three groups, of which one has suspended it. */
export const egyptPp18: Brief = {
  ...ofEgypt,
  ...optionalKeys({
    delegation: delegationOf(ofEgypt, [
      { group: "APT", state: "EGY", standing: "confirmed" },
      { group: "ATU", state: "EGY", standing: "unsure" },
      { group: "RCC", state: "EGY", standing: "suspended" },
    ]),
  }),
};
