import { type JsonSchema, list } from "../../typed-schema.ts";
import type { PlainParser, ValueParser } from "./value-parser.ts";

/**
 * Parses a list, or a single value as a list of one. All wrong items are reported, and the list
 * is wrong with any of them. `least` is the minimum number of items.
 */
export function listOf<T>(item: PlainParser<T>, least?: number): PlainParser<T[]>;
export function listOf<T>(item: ValueParser<T>, least?: number): ValueParser<T[]>;
export function listOf<T>(item: ValueParser<T> | PlainParser<T>, least = 0): ValueParser<T[]> {
  return {
    ...("inBrief" in item ? { inBrief: list(item.inBrief) } : {}),
    schema: listSchema(item.schema, least),
    parse(value, context) {
      const items = value.kind === "list" ? value.items : [value];
      const read = items.map((entry) => item.parse(entry, context));
      if (items.length < least) {
        context.report(
          value.place,
          "value-kind",
          `"${context.key}" needs at least ${least === 1 ? "one" : least}`,
        );
        return undefined;
      }
      const good = read.filter((entry) => entry !== undefined);
      return good.length === items.length ? good : undefined;
    },
  };
}

function listSchema(item: JsonSchema, least: number): JsonSchema {
  const list = { type: "array", items: item, ...(least > 0 ? { minItems: least } : {}) };
  return { anyOf: [item, list] };
}
