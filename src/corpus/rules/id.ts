import { type DocumentReference, printDocumentReference } from "../../itu/document-reference.ts";
import { codeOfPrefix } from "../../itu/regional-groups.ts";
import { proposalRule } from "./rule.ts";

/** The sponsors that an ID begins with are among the proposal's sponsors. */
export const idSponsor = proposalRule({
  name: "id-sponsor",
  severity: "warning",
  reads: ["id", "sponsors"],
  *check({ id, sponsors, at }) {
    // `sponsors: []` states that the source names none; the ID may come from another source.
    if (id === undefined || sponsors.length === 0) return;
    const named = id.sponsors.map(codeOfPrefix);
    const lacking = named.filter((code) => !sponsors.includes(code));
    if (lacking.length === 0) return;
    yield {
      at: at("sponsors"),
      message: `id ${id.printed} is of ${named.join(", ")}, but "sponsors" does not list ${lacking.join(", ")}`,
    };
  },
});

/** The document is the one that the ID names. */
export const idDocument = proposalRule({
  name: "id-document",
  severity: "warning",
  reads: ["id", "document"],
  *check({ id, document, at }) {
    if (id === undefined || document === undefined || sameDocument(id.document, document)) return;
    yield {
      at: at("document"),
      message: `document ${printDocumentReference(document)} differs from that of id ${id.printed}, ${printDocumentReference(id.document)}`,
    };
  },
});

/** The same number and addendum: IDs do not print revisions and corrigenda. */
function sameDocument(one: DocumentReference, other: DocumentReference): boolean {
  return one.series === other.series && one.number === other.number && addendum(one) === addendum(other);
}

function addendum(document: DocumentReference): number | undefined {
  return document.parts.find((part) => part.kind === "Add")?.number;
}
