import Handlebars from "handlebars";
import type { RichText } from "../brief/types.ts";
import type { Values, Words } from "./words.ts";

type Options = Handlebars.HelperOptions;

/**
 * What templates can call, and nothing else:
 *
 * - `{{t "key" name=value}}` a text of the catalogue; several names are joined by a dot (`{{t "status" status}}`)
 * - `{{date day}}`, `{{dates from to}}`, `{{number n}}`, `{{list items}}` as the language writes them
 * - `{{rich text}}` sanitised HTML as it stands: the only way to print anything unescaped
 * - `{{#given thing "key"}}…{{this}}…{{/given}}` where the key is there and not empty; `(given thing "key")` its value
 */
export function pageFunctions(words: Words): ReadonlyMap<string, Handlebars.HelperDelegate> {
  return new Map<string, Handlebars.HelperDelegate>([
    ["t", (...parameters: unknown[]) => say(words, parameters)],
    ["date", (date: string) => words.date(date)],
    ["dates", (from: string, to: string) => words.dates(from, to)],
    ["number", (value: number) => words.number(value)],
    ["list", (items: readonly string[]) => words.list(items)],
    ["rich", (text: RichText) => new Handlebars.SafeString(text.html)],
    ["given", given],
  ]);
}

function say(words: Words, parameters: unknown[]): string {
  const options = parameters.at(-1) as Options;
  return words.say(parameters.slice(0, -1).map(String).join("."), options.hash as Values);
}

function given(this: unknown, thing: object, key: string, options: Options): unknown {
  const value: unknown = Object.hasOwn(thing, key) ? Reflect.get(thing, key) : undefined;
  const isEmpty = value === undefined || value === null || value === "" || value === false;
  const isNothing = isEmpty || (Array.isArray(value) && value.length === 0);
  // Handlebars hands a block's function over only where the helper is called as a block.
  if (typeof options.fn !== "function") return isNothing ? null : value;
  return isNothing ? options.inverse(this) : options.fn(value);
}
