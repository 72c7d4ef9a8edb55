import { CONFIDENCES, type Proposal } from "../types.ts";
import { mapBy, optional } from "./key-table.ts";
import type { Reader } from "./reader.ts";
import { choice } from "./scalar-readers.ts";

/** `explicit` or `inferred`. */
export function confidence() {
  return choice("confidence", "degrees of confidence", CONFIDENCES);
}

/** One word for the whole record, or a map that says it of the record, its status and its position. */
export function confidenceByPart(): Reader<Proposal["confidence"]> {
  const whole = confidence();
  const parts = mapBy({
    record: optional("of the record as a whole", confidence()),
    status: optional("of the status", confidence()),
    position: optional("of the position", confidence()),
  });
  return {
    schema: { anyOf: [whole.schema, parts.schema] },
    read(value, reading) {
      if (value.kind === "scalar") {
        const one = whole.read(value, reading);
        return one && { record: one, status: one, position: one };
      }
      const read = parts.read(value, reading);
      return read && { record: "explicit", status: "explicit", position: "explicit", ...read };
    },
  };
}
