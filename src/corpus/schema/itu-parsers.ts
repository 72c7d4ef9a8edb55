import { type DocumentReference, parseDocumentReference } from "../../itu/document-reference.ts";
import type { Parsed } from "../../itu/parsed.ts";
import { type ProposalId, parseProposalId } from "../../itu/proposal-id.ts";
import { parseTarget, type Target } from "../../itu/target.ts";
import type { FormatRuleName } from "../format-rules.ts";
import { inPlainLetters, scalar, type ValueParser } from "./value-parser.ts";

/** An ID as ITU prints it, or a range of them. */
export function proposalId(): ValueParser<ProposalId> {
  return byGrammar("id", parseProposalId);
}

/** `55(Add.1)`, or of the Council `C18/81`. */
export function documentReference(): ValueParser<DocumentReference> {
  return byGrammar("document", parseDocumentReference);
}

/** `Res. 130`, `CS Art. 4`, `new resolution on …`, or free words. */
export function target(): ValueParser<Target> {
  return byGrammar("target", parseTarget);
}

function byGrammar<T>(rule: FormatRuleName, parse: (text: string) => Parsed<T>): ValueParser<T> {
  // A document may be a mere number, `55`, which a YAML reader with types makes a number of.
  const parser = inPlainLetters((text, key) => {
    const parsed = parse(text);
    return parsed.ok ? parsed : explained(`${key} "${text}"`, parsed);
  });
  return scalar(rule, { type: ["string", "number"], minLength: 1 }, parser);
}

/** The message of a grammar, with the value before it and the suggestion after it. */
export function explained(
  value: string,
  { message, suggestion }: { message: string; suggestion?: string },
): Parsed<never> {
  if (suggestion === undefined) return { ok: false, message: `${value}: ${message}` };
  return { ok: false, message: `${value}: ${message}; did you mean "${suggestion}"?`, suggestion };
}
