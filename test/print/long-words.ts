import { BRIEF_KINDS } from "../../src/brief/as-of.ts";
import { buildBrief } from "../../src/brief/build-brief.ts";
import type { Brief } from "../../src/brief/types.ts";
import { POSITIONS, STATUSES, type Status } from "../../src/corpus/types.ts";
import { ENDED_STATUSES } from "../../src/corpus/vocabulary.ts";
import { conference, issue, load, proposal } from "../corpus/small-conference.ts";

/** How long a word is that stands in a place; the place is only there to vary it. */
type WordLength = (place: number) => number;

/** Letters of many widths; no two words are the same. */
function wordOf(length: number, place: number): string {
  const letters = "telecommunicationWMfgjxyz";
  return Array.from(
    { length },
    (_, index) => letters[(index * (place % 7) + index + place) % letters.length],
  ).join("");
}

/** Digits: of what a sponsor's own number may hold, nothing else is long without a place to break. */
function numberOf(length: number): string {
  return "9072518346".repeat(6).slice(0, length);
}

const RELATIONS: Readonly<Record<string, string>> = {
  merged: "{merged-into: x/p-0}",
  submitted: `{supersedes: x/p-${STATUSES.indexOf("superseded")}}`,
};

/** A conference with long words in every key that is printed, each status and position, and tables of any width. */
function files(
  lengthAt: WordLength,
  columns: readonly number[],
  has: (status: Status) => boolean,
): Record<string, string> {
  let place = 0;
  const word = () => wordOf(lengthAt(++place), place);
  const dayOf = (index: number) => `2026-10-0${1 + (index % 9)}`;
  const slug = (index: number) => `issue-${index % 4}`;
  const table = (width: number) => {
    const row = (cell: () => string) => `|${Array.from({ length: width }, () => ` ${cell()} `).join("|")}|`;
    return [row(word), row(() => "---"), row(() => "12,345"), row(word)].join("\n");
  };
  const issues = [0, 1, 2, 3].map((index): [string, string] => [
    `issues/${slug(index)}.md`,
    issue(
      {
        title: `Issue ${index} ${word()}`,
        order: String(index + 1),
        priority: index === 3 ? "background" : "listed",
        resolutions: "[130, 174, 139]",
        position: ["agreed", "agreed", "agreed", "proposed"][index],
        agreed: index < 3 ? "2026-10-20" : undefined,
      },
      `Stake ${word()}.\n\n${table(3)}\n\n## Common position\n\nWe say ${word()}.\n\n## Asks\n\nAsk for ${word()}.\n\n## Further: ${word()}\n\nMore ${word()}.`,
    ),
  ]);
  const proposals = [...STATUSES.entries()]
    .filter(([, status]) => has(status))
    .map(([index, status]): [string, string] => [
      `x/p-${index}.md`,
      proposal(
        {
          title: `Title ${word()} of ${index}`,
          number: `"${numberOf(word().length)}"`,
          sponsors: ["[ATU]", "[CITEL, ATU, RCC]", "[KEN, BOL, PNG, G, F, B, D, J, I, E, S, NOR, DNK]"][
            index % 3
          ],
          issue: slug(index),
          target: ["Res. 130", "[Res. 174, Res. 139]", `new resolution on ${word().slice(0, 200)}`][
            index % 3
          ],
          action: ["MOD", "ADD", "SUP", "NOC"][index % 4],
          status,
          position: POSITIONS[index % POSITIONS.length],
          review: "agreed",
          "reviewed-by": word(),
          "reviewed-on": "2026-10-20",
          submitted: dayOf(index),
          committee: `ad hoc group on ${word()}`,
          supporters: "[UGA, TZA]",
          opponents: "[USA]",
          outcome: ENDED.has(status) ? `Outcome ${word()}.` : undefined,
          relations: RELATIONS[status],
          history: `[{date: ${UP_TO_SUBMISSION.has(status) ? dayOf(index) : "2026-11-10"}, status: ${status}, note: "Note ${word()}."}]`,
          sources: `[{title: "Source ${word()}", url: "https://example.org/${word()}", locator: "page ${word()}"}]`,
          updated: "2026-11-12",
        },
        [
          `Summary ${word()} and https://example.org/${word()}.`,
          table(columns[index % columns.length] ?? 2),
          `## Text\n\n\`\`\`current\nThe text ${word()} stands.\n\`\`\`\n\n\`\`\`proposed\nThe text ${word()} stood ${word()}.\n\`\`\``,
          `## Further: ${word()}\n\n- item ${word()}\n  - ${word()}\n\n> ${word()}\n\n\`${word()}\``,
          `## Ask\n\nPlease ${word()}.`,
        ].join("\n\n"),
      ),
    ]);
  const about = {
    title: `Conference ${word()}`,
    place: `${word()}, Qatar`,
    publisher: `Group ${word()}`,
    contact: `${word().slice(0, 60)}@example.org`,
    note: `Note ${word()}`,
  };
  const opening = `About ${word()} https://example.org/${word()}.\n\n${table(4)}\n\n## Further: ${word()}\n\nMore.`;
  return { "conference.md": conference(about, opening), ...Object.fromEntries([...issues, ...proposals]) };
}

const UP_TO_SUBMISSION: ReadonlySet<Status> = new Set(["reported", "announced", "submitted"]);

const ENDED = new Set<string>(ENDED_STATUSES);

/** Statuses of which each kind of brief has some in each of its lists. */
export const SOME_STATUSES: ReadonlySet<Status> = new Set([
  "reported",
  "submitted",
  "in-ad-hoc",
  "adopted",
  "rejected",
  "merged",
  "superseded",
]);

/**
 * Its briefs of each kind, the last two compared with an earlier edition, for a reader who sees everything; only with
 * proposals of some statuses where a smaller page will do.
 */
export async function longWordBriefs(
  lengthAt: WordLength,
  columns: readonly number[],
  has: (status: Status) => boolean = () => true,
): Promise<Brief[]> {
  const { corpus, findings } = await load(files(lengthAt, columns, has));
  if (corpus === undefined)
    throw new Error(
      JSON.stringify(
        findings.filter(({ severity }) => severity === "error"),
        null,
        1,
      ),
    );
  const options = { today: "2026-12-24", audience: "internal" as const };
  const before = buildBrief(corpus, { ...options, asOf: "2026-11-05" });
  return BRIEF_KINDS.map((kind) =>
    buildBrief(corpus, {
      ...options,
      kind,
      asOf: kind === "tracking" ? "2026-11-08" : "2026-11-20",
      since: { number: 1, brief: before },
      earlier: [{ number: 1, brief: before }],
    }),
  );
}
