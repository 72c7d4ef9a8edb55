import { changedText, list, paragraph } from "./generated-text.ts";
import { type Random, seededRandom } from "./random.ts";

interface Proposer {
  code: string;
  /** What its IDs begin with. */
  prefix: string;
}

const PROPOSERS: readonly Proposer[] = [
  { code: "APT", prefix: "ACP" },
  { code: "ARB", prefix: "ARB" },
  { code: "ATU", prefix: "AFCP" },
  { code: "CEPT", prefix: "EUR" },
  { code: "CITEL", prefix: "IAP" },
  { code: "RCC", prefix: "RCC" },
  ...["B", "CAN", "CHN", "IND", "J", "KEN", "RUS", "USA"].map((code) => ({ code, prefix: code })),
];
const RESOLUTIONS = [2, 11, 21, 25, 30, 48, 58, 64, 70, 71, 77, 101, 102, 130, 131, 133, 139, 140, 174, 177];
const OTHER_TARGETS = [
  "CS Art. 4",
  "CV 334",
  "CS 1003",
  "Dec. 5, Annex 2",
  "new resolution on emerging technologies",
  "new resolution on digital public goods",
  "texts on the digital divide (numbers not stated)",
];
const ACTIONS = ["MOD", "MOD", "MOD", "MOD", "SUP", "NOC"];
/** What happens to a proposal before a conference opens. */
const MOVES = ["revised"];
const POSITIONS = ["support", "support-with-changes", "watch", "oppose", "none"];

/** Every such number of proposals, one supersedes the one before it. */
const SUCCESSION = 50;

/** The key of the proposal of this index, from 0. */
export function generatedKey(index: number): string {
  const { proposer, document, addendum, sequence } = identity(index);
  return `${proposer.code.toLowerCase()}/${proposer.prefix.toLowerCase()}-${document}a${addendum}-${sequence}`;
}

/** The file of the proposal of this index, about 270 words, in one of the issues; the same in every run. */
export function generatedProposal(index: number, issues: readonly string[]): string {
  const random = seededRandom(index + 1);
  const keys = frontmatter(index, issues, random);
  const mayHaveText = !keys.some((line) => /^action: (?:SUP|NOC)$/.test(line));
  return `---\n${keys.join("\n")}\n---\n\n${body(random, mayHaveText)}\n`;
}

function identity(index: number) {
  const place = index % PROPOSERS.length;
  const proposer = PROPOSERS[place] ?? { code: "APT", prefix: "ACP" };
  const number = Math.floor(index / PROPOSERS.length);
  return {
    proposer,
    document: 40 + place,
    addendum: Math.floor(number / 20) + 1,
    sequence: (number % 20) + 1,
  };
}

function frontmatter(index: number, issues: readonly string[], random: Random): string[] {
  const { proposer, document, addendum, sequence } = identity(index);
  const issue = random.pick(issues);
  const also = random.pick(issues);
  const resolution = random.pick(RESOLUTIONS);
  const target = random.chance(0.75) ? `Res. ${resolution}` : random.pick(OTHER_TARGETS);
  const position = random.pick(POSITIONS);
  return [
    `title: "Proposal ${index + 1} of ${proposer.code}: changes to ${target}"`,
    ...(random.chance(0.8)
      ? [
          `id: ${proposer.prefix}/${document}A${addendum}/${sequence}`,
          `document: ${document}(Add.${addendum})`,
        ]
      : []),
    `sponsors: [${proposer.code}]`,
    `issue: ${issue}`,
    ...(also !== issue && random.chance(0.15) ? [`also: [${also}]`] : []),
    `target: ${target}`,
    ...(random.chance(0.9) ? [`action: ${actionOn(target, random)}`] : []),
    ...statusLines(index, random),
    `position: ${position}`,
    ...(random.chance(0.7) ? ["review: agreed"] : []),
    ...(random.chance(0.3) ? [`supporters: [${supporting(proposer)} from 2026-10-01, AUS]`] : []),
    ...(random.chance(0.1) ? ["opponents: [CUB]"] : []),
    ...relationLines(index, random),
    "sources:",
    `  - title: "Contribution ${document}, Addendum ${addendum}"`,
    `    url: https://example.org/pp-26/${document}a${addendum}`,
    "    locator: page 1",
    ...(random.chance(0.3)
      ? ["  - title: Notes of the preparatory meeting", "    locator: item 4", "    for: [status]"]
      : []),
    ...(random.chance(0.4) ? ["confidence:", "  status: inferred"] : []),
  ];
}

function supporting({ code }: Proposer): string {
  return code === "CEPT" ? "CITEL" : "CEPT";
}

function actionOn(target: string, random: Random): string {
  const action = random.pick(ACTIONS);
  return target.startsWith("new ") ? "ADD" : action;
}

function statusLines(index: number, random: Random): string[] {
  const submitted = `2026-08-${String(random.below(28) + 1).padStart(2, "0")}`;
  const first = ["history:", `  - {date: ${submitted}, status: submitted}`];
  const move = index % SUCCESSION === SUCCESSION - 2 ? "superseded" : random.pick(MOVES);
  if (move !== "superseded" && random.chance(0.4)) return ["status: submitted", `submitted: ${submitted}`];
  const moved = `2026-09-${String(random.below(28) + 1).padStart(2, "0")}`;
  return [
    `status: ${move}`,
    `submitted: ${submitted}`,
    ...first,
    `  - {date: ${moved}, status: ${move}, note: "In the preparatory meeting, after a first reading."}`,
  ];
}

function relationLines(index: number, random: Random): string[] {
  if (index % SUCCESSION === SUCCESSION - 1)
    return ["relations:", `  supersedes: [${generatedKey(index - 1)}]`];
  if (index === 0 || !random.chance(0.2)) return [];
  const relation = random.pick(["same-subject", "same-subject", "opposes"]);
  return ["relations:", `  ${relation}: [${generatedKey(random.below(index))}]`];
}

/** A proposal to suppress a text, or to leave it as it is, has no text of its own. */
function body(random: Random, mayHaveText: boolean): string {
  const text = random.chance(0.3) && mayHaveText ? changedText(random) : list(random, 3);
  const analysis = `${paragraph(random, 1)}\n\n${paragraph(random, 2)}`;
  return [
    paragraph(random, 2),
    `## Text\n\n${text}`,
    `## Analysis\n\n${analysis}`,
    `## Position\n\n${paragraph(random, 1)}`,
  ].join("\n\n");
}
