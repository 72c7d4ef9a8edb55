import { optional } from "../../typed-schema.ts";
import { CONFIDENCES, type ConfidenceByPart } from "../vocabulary.ts";
import { mapBy } from "./key-table.ts";
import { choice } from "./scalar-parsers.ts";
import type { ValueParser } from "./value-parser.ts";

/** `explicit` or `inferred`. */
export function confidence() {
  return choice("confidence", "degrees of confidence", CONFIDENCES);
}

/** One word for the whole record, or a map with one each for the record, its status and its position. */
export function confidenceByPart(): ValueParser<ConfidenceByPart> {
  const whole = confidence();
  const parts = mapBy({
    record: optional("of the record as a whole", confidence()),
    status: optional("of the status", confidence()),
    position: optional("of the position", confidence()),
  });
  return {
    schema: { anyOf: [whole.schema, parts.schema] },
    parse(value, context) {
      if (value.kind === "scalar") {
        const one = whole.parse(value, context);
        return one && { record: one, status: one, position: one };
      }
      const read = parts.parse(value, context);
      return read && { record: "explicit", status: "explicit", position: "explicit", ...read };
    },
  };
}
