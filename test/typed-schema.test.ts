import { expect, expectTypeOf, test } from "vitest";
import { DATE, type Infer, list, object, oneOf, optional, required, TEXT } from "../src/typed-schema.ts";

const ENTRY = object({
  date: required("when it happened", DATE),
  status: optional("the status from then on", oneOf(["open", "ended"])),
  notes: required("what happened, in words", list(TEXT)),
});

test("a declaration of an object is its type and its closed JSON Schema", () => {
  expectTypeOf<Infer<typeof ENTRY>>().toEqualTypeOf<{
    date: string;
    status?: "open" | "ended";
    notes: string[];
  }>();
  expect(ENTRY.schema).toEqual({
    type: "object",
    properties: {
      date: { description: "when it happened", type: "string", pattern: "^\\d{4}-\\d{2}(-\\d{2})?$" },
      status: { description: "the status from then on", enum: ["open", "ended"] },
      notes: { description: "what happened, in words", type: "array", items: { type: "string" } },
    },
    required: ["date", "notes"],
    additionalProperties: false,
  });
});
