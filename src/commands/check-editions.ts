import { EditionError } from "../brief/edition.ts";
import type { FormatFinding } from "../corpus/format-rules.ts";
import type { Audience } from "../corpus/types.ts";
import type { Severity } from "../finding.ts";
import type { Conferences } from "./conferences.ts";
import { audiencesOf, type FrozenEditions, frozenEditions } from "./frozen-editions.ts";

/** The findings of the frozen editions of a conference: damaged or altered editions, and missing ones. */
export async function checkEditions(conferences: Conferences, name: string): Promise<FormatFinding[]> {
  const shown = `${conferences.shown}/${name}/editions`;
  const editions = await frozenEditions(conferences, name).catch((error: unknown) => {
    if (error instanceof EditionError) return error.message;
    throw error;
  });
  if (typeof editions === "string") return [finding(shown, "error", editions.replace(`${shown} `, ""))];
  const findings = missingNumbers(editions);
  for (const number of editions.numbers) {
    for (const audience of audiencesOf(editions, number)) {
      const file = `${editions.shown}/${number}/${audience}.json`;
      const problem = await problemOf(editions, number, audience);
      if (problem !== undefined) findings.push(finding(file, "error", problem.replace(`${file} `, "")));
    }
  }
  return findings;
}

async function problemOf(
  editions: FrozenEditions,
  number: number,
  audience: Audience,
): Promise<string | undefined> {
  try {
    await editions.read(number, audience);
    return undefined;
  } catch (error) {
    if (error instanceof EditionError) return error.message;
    throw error;
  }
}

/** Releases number the editions from 1 without gaps. */
function missingNumbers({ numbers, shown }: FrozenEditions): FormatFinding[] {
  return numbers.flatMap((number, index) => {
    const [first, last] = [(numbers[index - 1] ?? 0) + 1, number - 1];
    if (first > last) return [];
    const what = first === last ? `edition ${first} is` : `editions ${first} to ${last} are`;
    return [
      finding(
        `${shown}/${first}`,
        "warning",
        `${what} missing, but ${number} exists; restore what is missing`,
      ),
    ];
  });
}

function finding(file: string, severity: Severity, message: string): FormatFinding {
  return { file, line: 1, column: 1, severity, rule: "edition", message };
}
