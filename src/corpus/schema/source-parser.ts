import { closest } from "../../itu/did-you-mean.ts";
import { optionalKeys } from "../../optional-keys.ts";
import { optional, required } from "../../typed-schema.ts";
import type { Source } from "../vocabulary.ts";
import { mapBy } from "./key-table.ts";
import { listOf } from "./list-parser.ts";
import { language, line, webAddress } from "./scalar-parsers.ts";
import { scalar, type ValueParser } from "./value-parser.ts";

/**
 * A list of sources. `keys` are those of the file that a source may be `for`; it is a function, since the
 * table of keys itself has a row of sources.
 */
export function sources(keys: () => readonly string[], least: number): ValueParser<Source[]> {
  return listOf(source(keys), least);
}

function source(keys: () => readonly string[]): ValueParser<Source> {
  const fields = mapBy({
    title: required("what the source is called", line()),
    url: optional("where it can be read", webAddress()),
    locator: optional("where in it, or where it is kept: a page, a section, a file", line()),
    language: optional("the language it was read in, as a code such as en, fr or zh", language()),
    for: optional("the keys that it supports, all where left out", listOf(keyName(keys))),
  });
  return {
    schema: { ...fields.schema, anyOf: [{ required: ["url"] }, { required: ["locator"] }] },
    parse(value, context) {
      const read = fields.parse(value, context);
      if (read === undefined) return undefined;
      if (read.url === undefined && read.locator === undefined) {
        context.report(
          value.place,
          "source",
          'a source needs its address, as "url", or where it is kept or the page, as "locator", so that others can find it',
        );
        return undefined;
      }
      return {
        title: read.title,
        ...optionalKeys({ url: read.url, locator: read.locator, language: read.language }),
        for: read.for ?? [],
      };
    },
  };
}

function keyName(keys: () => readonly string[]): ValueParser<string> {
  return scalar("source", { type: "string" }, (text) => {
    if (keys().includes(text)) return { ok: true, value: text };
    const near = closest(text, keys());
    const wrong = `"${text}" is not a key that a source can be for`;
    if (near === undefined) return { ok: false, message: `${wrong}: ${keys().join(", ")}` };
    return { ok: false, message: `${wrong}; did you mean "${near}"?`, suggestion: near };
  });
}
