import { OPEN_STATUSES, type Proposal } from "../../src/corpus/types.ts";
import { printDocumentReference } from "../../src/itu/document-reference.ts";
import { printProposalId } from "../../src/itu/proposal-id.ts";
import { printTarget } from "../../src/itu/target.ts";
import type { RowFacts } from "./provenance.ts";

/** What a file says of its proposal, as a row says it. */
export function rowFactsOf(proposal: Proposal): RowFacts {
  const { sponsors, action, id, number, document, status, submitted, history } = proposal;
  const last = history.findLast((entry) => entry.status !== undefined);
  return {
    sponsors: [...sponsors].sort(),
    supporters: proposal.supporters.map(({ code }) => code).sort(),
    targets: targetsIn(proposal.target.map(printTarget)),
    action: action ?? null,
    id: id === undefined ? null : printProposalId(id),
    number: number ?? null,
    document: document === undefined ? null : printDocumentReference(document),
    status,
    from: submitted ?? history.find((entry) => isOpen(entry.status))?.date ?? null,
    to: isOpen(status) ? null : (last?.date ?? null),
  };
}

/** Those that have a number, and of new texts that they are new; what is said in words is not compared. */
export function targetsIn(targets: readonly string[]): string[] {
  const numbered = targets.flatMap((target) => {
    const made = /^new (?:resolution|decision|recommendation)\b/.exec(target);
    if (made !== null) return [made[0]];
    return /^(?:(?:Res\.|Dec\.|CS|CV|GR)(?: Art\.)? ?\d+(?:, Annex \d+)?|CS|CV|GR)$/.test(target)
      ? [target]
      : [];
  });
  return [...new Set(numbered)].sort();
}

const OPEN: ReadonlySet<string> = new Set(OPEN_STATUSES);

function isOpen(status: string | undefined): boolean {
  return status !== undefined && OPEN.has(status);
}
