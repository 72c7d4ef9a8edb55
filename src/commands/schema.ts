import type { CommandLine } from "../cli/command-line.ts";
import { EXIT, type ExitCode, type Io, UsageError } from "../cli/io.ts";
import { CONFERENCE_KEYS } from "../corpus/schema/conference-schema.ts";
import { ISSUE_KEYS, OUTCOME_KEYS } from "../corpus/schema/issue-and-outcome-schema.ts";
import { PROPOSAL_KEYS } from "../corpus/schema/proposal-schema.ts";
import { BRIEF_SCHEMA } from "../formats/brief-schema.ts";
import { closest } from "../itu/did-you-mean.ts";
import { type JsonSchema, object } from "../typed-schema.ts";

const SCHEMAS: ReadonlyMap<string, JsonSchema> = new Map([
  [
    "conference",
    frontmatter("conference", "The frontmatter of conference.md", object(CONFERENCE_KEYS).schema),
  ],
  ["issue", frontmatter("issue", "The frontmatter of an issue", object(ISSUE_KEYS).schema)],
  [
    "outcome",
    frontmatter("outcome", "The frontmatter of what became of a text", object(OUTCOME_KEYS).schema),
  ],
  ["proposal", frontmatter("proposal", "The frontmatter of a proposal", object(PROPOSAL_KEYS).schema)],
  ["brief", BRIEF_SCHEMA],
]);

/** `plenibrief schema KIND`: prints the JSON Schema of the frontmatter of a kind of file, or of `brief.json`. */
export async function schema(line: CommandLine, io: Io): Promise<ExitCode> {
  const [kind = ""] = line.operands;
  const found = SCHEMAS.get(kind);
  if (found === undefined) throw new UsageError(unknownKind(kind));
  io.stdout(`${JSON.stringify(found, null, 2)}\n`);
  return EXIT.done;
}

function frontmatter(kind: string, title: string, keys: JsonSchema): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:plenibrief:${kind}:1`,
    title,
    ...keys,
  };
}

function unknownKind(kind: string): string {
  const kinds = [...SCHEMAS.keys()];
  if (kind === "") return `schema needs a kind: ${kinds.join(", ")}`;
  const near = closest(kind, kinds);
  const advice = near === undefined ? `there are ${kinds.join(", ")}` : `did you mean "${near}"?`;
  return `there is no schema "${kind}"; ${advice}`;
}
