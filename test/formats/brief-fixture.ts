import type {
  Brief,
  BriefIssue,
  BriefProposal,
  ProposalRef,
  RichText,
  SponsorRef,
  TargetRef,
} from "../../src/brief/types.ts";

/** Builders of small Briefs by hand: what a test does not name takes the plainest value. */

const NAMES: ReadonlyMap<string, [SponsorRef["kind"], string]> = new Map([
  ["APT", ["group", "Asia-Pacific Telecommunity"]],
  ["ARB", ["group", "Arab States"]],
  ["ATU", ["group", "African Telecommunications Union"]],
  ["CEPT", ["group", "European Conference of Postal and Telecommunications Administrations"]],
  ["CITEL", ["group", "Inter-American Telecommunication Commission"]],
  ["RCC", ["group", "Regional Commonwealth in the field of Communications"]],
  ["B", ["state", "Brazil"]],
  ["CHN", ["state", "China"]],
  ["EGY", ["state", "Egypt"]],
  ["RUS", ["state", "Russian Federation"]],
  ["USA", ["state", "United States"]],
]);

/** No text is for delegations only. */
export const NOTHING_ADDRESSED = { conference: false, issues: [], proposals: [], texts: [] };

export function sponsor(code: string): SponsorRef {
  const [kind, name] = NAMES.get(code) ?? ["other", code];
  return { code, kind, name };
}

export function rich(text: string, html = `<p>${text}</p>`): RichText {
  return { html, text };
}

export function target(text: string, title?: string): TargetRef {
  return { text, key: text.toLowerCase(), ...(title === undefined ? {} : { title }) };
}

export function proposal(key: string, fields: Partial<BriefProposal> = {}): BriefProposal {
  return {
    key,
    title: `Proposal ${key}`,
    sponsors: [],
    issue: "cybersecurity",
    also: [],
    target: [target("Res. 130")],
    status: "submitted",
    open: true,
    signatories: [],
    supporters: [],
    opponents: [],
    supersedes: [],
    supersededBy: [],
    mergedInto: [],
    mergedFrom: [],
    sameSubject: [],
    opposes: [],
    opposedBy: [],
    history: [],
    sources: [{ title: "Addendum 1 to Document 48", url: "https://example.org/48a1", locator: "page 3" }],
    confidence: { record: "explicit", status: "explicit" },
    further: [],
    ...fields,
  };
}

export function issue(slug: string, fields: Partial<BriefIssue> = {}): BriefIssue {
  return {
    slug,
    title: slug,
    priority: "listed",
    resolutions: [],
    position: "none",
    confidence: "explicit",
    further: [],
    sources: [],
    proposals: [],
    pointers: [],
    ...fields,
  };
}

export function reference({ key, title, id, number }: BriefProposal): ProposalRef {
  const label = id ?? number;
  return { key, title, ...(label === undefined ? {} : { label }) };
}

/** A Brief whose counts, grid and indexes follow from its issues and proposals. */
export function brief(issues: BriefIssue[], proposals: BriefProposal[], fields: Partial<Brief> = {}): Brief {
  const counted = proposals.filter(({ successors }) => successors === undefined);
  const sponsors = new Map(proposals.flatMap((p) => p.sponsors).map((one) => [one.code, one]));
  const inOrder = [...sponsors.values()].sort((a, b) => (a.kind + a.code < b.kind + b.code ? -1 : 1));
  const targets = new Map(proposals.flatMap((p) => p.target).map((one) => [one.key, one]));
  const withKeys = issues.map((one) => ({
    ...one,
    proposals: proposals.filter((p) => p.issue === one.slug).map(({ key }) => key),
    pointers: proposals.filter((p) => p.also.includes(one.slug)).map(({ key }) => key),
  }));
  const hasUnnamed = counted.some((p) => p.sponsors.length === 0);
  const cell = (slug: string, isIn: (p: BriefProposal) => boolean) => {
    const here = counted.filter((p) => p.issue === slug && isIn(p));
    const positions = [...new Set(here.flatMap(({ position }) => position ?? []))];
    return {
      proposals: here.map(({ key }) => key),
      positions: positions.map((position) => ({
        position,
        count: here.filter((p) => p.position === position).length,
      })),
    };
  };
  const count = <T>(values: T[]): Map<T, number> =>
    new Map([...new Set(values)].map((value) => [value, values.filter((one) => one === value).length]));
  return {
    format: 1,
    conference: {
      id: "PP-18",
      folder: "pp-18",
      series: "PP",
      title: "ITU Plenipotentiary Conference 2018",
      place: "Dubai, United Arab Emirates",
      starts: "2018-10-29",
      ends: "2018-11-16",
      publisher: "Civil society coordination group on PP-18",
      further: [],
    },
    texts: [],
    asOf: "2018-10-27",
    retrospective: true,
    audience: "public",
    kind: "tracking",
    language: "en",
    figures: {
      proposals: counted.length,
      supersededOrMerged: proposals.length - counted.length,
      reported: counted.filter(({ status }) => status === "reported").length,
      issues: issues.length,
      priorityIssues: issues.filter(({ priority }) => priority === "listed").length,
      groups: inOrder.filter(({ kind }) => kind === "group").length,
      states: inOrder.filter(({ kind }) => kind === "state").length,
      byStatus: [...count(counted.map((p) => p.status))].map(([status, n]) => ({ status, count: n })),
      byAction: [...count(counted.map((p) => p.action ?? "not-stated"))].map(([action, n]) => ({
        action,
        count: n,
      })),
      byPosition: [...count(counted.map((p) => p.position ?? "none"))].map(([position, n]) => ({
        position,
        count: n,
      })),
      inferred: counted.filter((p) => Object.values(p.confidence).includes("inferred")).length,
    },
    changes: { first: true, list: [] },
    issues: withKeys,
    proposals,
    grid: {
      columns: [
        ...inOrder,
        ...(hasUnnamed ? [{ code: "not-stated", kind: "not-stated", name: "" } as const] : []),
      ],
      rows: issues.map(({ slug }) => ({
        issue: slug,
        cells: [
          ...inOrder.map(({ code }) => cell(slug, (p) => p.sponsors.some((one) => one.code === code))),
          ...(hasUnnamed ? [cell(slug, (p) => p.sponsors.length === 0)] : []),
        ],
      })),
    },
    sponsors: inOrder.map((one) => ({
      ...one,
      proposals: proposals
        .filter((p) => p.sponsors.some(({ code }) => code === one.code))
        .map(({ key }) => key),
      throughGroups: [],
    })),
    targets: [...targets.values()].map((one) => ({
      ...one,
      kind: one.text.startsWith("new") ? "new" : "resolution",
      proposals: proposals.filter((p) => p.target.some(({ key }) => key === one.key)).map(({ key }) => key),
    })),
    glossary: [],
    unconfirmedMemberships: [],
    ...fields,
  };
}
