import { type DocumentReference, printDocumentReference } from "../../itu/document-reference.ts";
import { proposalRule } from "./rule.ts";

/** The document is the one that the ID names. */
export const idDocument = proposalRule({
  name: "id-document",
  severity: "warning",
  reads: ["id", "document"],
  *check({ id, document, at }) {
    if (id === undefined || document === undefined || sameDocument(id.document, document)) return;
    yield {
      at: at("document"),
      message: `document ${printDocumentReference(document)} is not that of id ${id.printed}, ${printDocumentReference(id.document)}`,
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
