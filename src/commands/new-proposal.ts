import type { OnRecord } from "../corpus/starters/on-record.ts";
import { namedProposal } from "../corpus/starters/proposal-name.ts";
import { proposalStarter } from "../corpus/starters/proposal-starter.ts";
import { closest } from "../itu/did-you-mean.ts";
import { proposalIdsOverlap } from "../itu/proposal-id.ts";
import { visible } from "../report/visible.ts";
import { UsageError } from "./exit-codes.ts";
import type { Start } from "./new.ts";

/** What is asked for, and what the conference holds. */
interface Request {
  record: OnRecord;
  /** The conference's folder as messages name it. */
  shown: string;
  title: string | undefined;
  issue: string | undefined;
}

/** The file of a new proposal. @throws UsageError where its name cannot be read, or it is on record already */
export function proposalToStart(name: string, request: Request): Pick<Start, "path" | "text"> {
  const { record, shown, title, issue } = request;
  const named = namedProposal(name, record.folders);
  if (!named.ok) throw new UsageError(named.message);
  const { key, id } = named.value;
  const same = id && record.ids.find((other) => proposalIdsOverlap(other.id, id));
  if (same) throw new UsageError(`${same.id.printed} is on record already: ${visible(same.file)}`);
  const renamed = record.formerly.get(key);
  if (renamed !== undefined) {
    throw new UsageError(`${shown}/${key}.md was renamed: ${visible(renamed)} names it under "formerly"`);
  }
  if (issue !== undefined) checkIssue(issue, record, shown);
  return {
    path: `${key}.md`,
    text: proposalStarter({
      named: named.value,
      issues: record.issues,
      ...(title !== undefined && { title }),
      ...(issue !== undefined && { issue }),
    }),
  };
}

function checkIssue(slug: string, { issues }: OnRecord, shown: string): void {
  if (issues.includes(slug)) return;
  const near = closest(slug, issues);
  const known = issues.length === 0 ? "there is none yet" : `there are ${issues.join(", ")}`;
  const advice = near === undefined ? known : `did you mean "${near}"?`;
  throw new UsageError(`--issue ${slug}: there is no issue "${slug}" in ${shown}; ${advice}`);
}
