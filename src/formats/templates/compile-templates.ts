import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type Handlebars from "handlebars";
import type { RichText } from "../../brief/types.ts";
import { TemplateError } from "./catalogue.ts";
import { afterOpening, type Values, type Words } from "./words.ts";

/** A file of the templates folder; `file` is its path as the user would type it. */
export interface TemplateFile {
  file: string;
  text: string;
}

/** Templates, style sheets and scripts of the page, each by its file name without extension. */
export interface TemplateSources {
  templates: ReadonlyMap<string, TemplateFile>;
  styles: ReadonlyMap<string, TemplateFile>;
  scripts: ReadonlyMap<string, TemplateFile>;
  /** The templates of the package, also those that have been replaced. */
  shipped: Iterable<TemplateFile>;
}

type PageTemplate = (context: unknown) => string;

type HelperDelegate = Handlebars.HelperDelegate;

const HELPERS = [
  ...(["t", "date", "shortDate", "dates", "number", "list", "rich", "element", "given"] as const),
  "statesPosition",
] as const;

const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(HELPERS.map((name) => [name, true])),
};

const require = createRequire(import.meta.url);
/** Handlebars without its compiler, which is loaded only for templates that were not compiled when the package was built. */
const runtime = require("handlebars/runtime") as typeof Handlebars;

/**
 * Compiles all templates; each is a partial for the others, under its name. Templates read only own properties
 * of the context and call only the helpers below. A missing name is an error; in arguments, as of `if`, only where no
 * template of the package reads that name, since some values may be absent. Errors are TemplateErrors with file and line.
 */
export function compileTemplates(sources: TemplateSources, words: Words): (name: string) => PageTemplate {
  const own = pageHelpers(words);
  const helpers = Object.fromEntries(HELPERS.map((name) => [name, withPlace(name, own[name])]));
  let names: ReadonlySet<string> | undefined;
  const knownNames = () => {
    names ??= namesIn(sources.shipped);
    return names;
  };
  const partials = Object.fromEntries(
    [...sources.templates].map(([name, source]) => [
      name,
      located(compiledTemplate(source, knownNames), source.file),
    ]),
  );
  return (name) => {
    const template = Object.hasOwn(partials, name) ? partials[name] : undefined;
    if (template === undefined) throw new TemplateError(`there is no template ${name}.hbs`);
    return (context) => template(context, { helpers, partials });
  };
}

/** By file: compiling takes several times as long as rendering a page, and a preview or a release makes many. */
const compiledTemplates = new Map<string, { text: string; compiled: Handlebars.TemplateDelegate }>();

/** A template that gets helpers and partials with each call. It is compiled anew only where its text has changed. */
function compiledTemplate(
  source: TemplateFile,
  knownNames: () => ReadonlySet<string>,
): Handlebars.TemplateDelegate {
  const before = compiledTemplates.get(source.file);
  if (before?.text === source.text) return before.compiled;
  const known = builtTemplates().get(keyOf(source));
  const compiled =
    known === undefined
      ? compiledWhenCalled(() => strictTree(source.text, knownNames()))
      : withoutHelpers(runtime).template(known);
  compiledTemplates.set(source.file, { text: source.text, compiled });
  return compiled;
}

function compiledWhenCalled(tree: () => hbs.AST.Program): Handlebars.TemplateDelegate {
  let compiled: Handlebars.TemplateDelegate | undefined;
  return (context: unknown, options?: Handlebars.RuntimeOptions) => {
    compiled ??= withoutHelpers(compiler()).compile(tree(), OPTIONS);
    return compiled(context, options);
  };
}

/** The syntax tree of a template, in which a missing name is an error in an argument too, unless it is one of `names`. */
function strictTree(text: string, names: ReadonlySet<string>): hbs.AST.Program {
  const { parse, Visitor } = compiler();
  const tree = parse(text.trimEnd());
  const visitor = new Visitor();
  visitor.PathExpression = (path) => {
    const isKnown = path.parts.every((part) => names.has(part));
    if (!isKnown) Object.assign(path, { strict: true });
  };
  visitor.accept(tree);
  return tree;
}

/** The names that templates read, among the other words of their expressions. */
function namesIn(templates: Iterable<TemplateFile>): Set<string> {
  const expressions = [...templates].flatMap(({ text }) => text.match(/\{\{.*?\}\}/gs) ?? []);
  return new Set(expressions.flatMap((each) => each.match(/\w+/g) ?? []));
}

function withoutHelpers(kind: typeof Handlebars): typeof Handlebars {
  const handlebars = kind.create();
  for (const name of ["log", "helperMissing", "blockHelperMissing"]) handlebars.unregisterHelper(name);
  return handlebars;
}

function compiler(): typeof Handlebars {
  return require("handlebars") as typeof Handlebars;
}

type BuiltTemplates = ReadonlyMap<string, Parameters<typeof Handlebars.template>[0]>;

/** The templates that were compiled when the package was built, by the hash of their text; none where it runs unbuilt. */
function builtTemplates(): BuiltTemplates {
  const built = fileURLToPath(new URL("./templates.cjs", import.meta.url));
  return existsSync(built) ? (require(built) as BuiltTemplates) : new Map();
}

/** A CommonJS module with compiled templates: compiling them takes longer than making a page. */
export function builtTemplatesModule(sources: Iterable<TemplateFile>): string {
  const entries = [...sources].map((source) => {
    const specification = compiler().precompile(source.text.trimEnd(), OPTIONS);
    return `[${JSON.stringify(keyOf(source))}, ${specification}]`;
  });
  return `module.exports = new Map([${entries.join(",\n")}]);`;
}

function keyOf({ text }: TemplateFile): string {
  return createHash("sha256").update(text).digest("base64");
}

function located(compiled: Handlebars.TemplateDelegate, file: string): Handlebars.TemplateDelegate {
  return (context: unknown, options?: Handlebars.RuntimeOptions) => {
    try {
      return compiled(context, options);
    } catch (error) {
      if (error instanceof TemplateError) throw error;
      const line = lineOf(error);
      const message = messageOf(error);
      throw new TemplateError(`${file}${line === undefined ? "" : `:${line}`}: ${message}`);
    }
  };
}

/** Adds the line of the call to a helper's own errors; the calling template adds its file. */
function withPlace(name: string, helper: HelperDelegate): HelperDelegate {
  return function (this: unknown, ...parameters: unknown[]) {
    try {
      return Reflect.apply(helper, this, parameters);
    } catch (error) {
      if (!(error instanceof TemplateError) || isPlaced(error)) throw error;
      const options = parameters.at(-1) as { loc?: { start?: { line?: number } } };
      const placed = new Error(`{{${name}}}: ${error.message}`);
      throw Object.assign(placed, { lineNumber: options.loc?.start?.line });
    }
  };
}

/** Whether the error has a place already, as one that was thrown inside the block of a block helper. */
function isPlaced(error: TemplateError): boolean {
  return /^[^\n]*\.hbs(?::\d+)?: /.test(error.message);
}

/** The message of Handlebars without the place that it appends, and in plainer words for a missing name. */
function messageOf(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/ - \d+:\d+$/, "");
  const missing = /^"([^"]*)" not defined in /.exec(message)?.[1];
  return missing === undefined ? message : `there is no "${missing}" here`;
}

function lineOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("lineNumber" in error && typeof error.lineNumber === "number") return error.lineNumber;
  const message = "message" in error ? String(error.message) : "";
  const line = / on line (\d+)/.exec(message)?.[1];
  return line === undefined ? undefined : Number(line);
}

type Options = Handlebars.HelperOptions;

/**
 * The helpers that templates can call:
 *
 * - `{{t "key" name=value}}` a text of the catalogue; several names are joined by a dot (`{{t "status" status}}`)
 * - `{{date day}}`, `{{shortDate day}}`, `{{dates from to}}`, `{{number n}}`, `{{list items}}` in the format of the language
 * - `{{rich text}}` sanitised HTML, unescaped; the only helper that prints anything unescaped
 * - `(statesPosition text position)` whether a text begins with the position as a clause of its own: "Oppose it: …", "Oppose. …"
 * - `{{#element "dl" class="…"}}…{{/element}}` an element around the block, where that is not empty
 * - `{{#given thing "key"}}…{{this}}…{{/given}}` where the key is present and not empty; `(given thing "key")` its value
 */
function pageHelpers(words: Words): Record<(typeof HELPERS)[number], HelperDelegate> {
  return {
    t: (...parameters: unknown[]) => textOf(words, parameters),
    date: (date: string) => words.date(date),
    shortDate: (date: string) => words.shortDate(date, date.length === 7 ? "month-of-year" : "day-of-year"),
    dates: (from: string, to: string) => words.dates(from, to),
    number: (value: number) => words.number(value),
    list: (items: readonly string[]) => words.list(items),
    rich: (text: RichText) => new runtime.SafeString(text.html),
    element,
    given,
    statesPosition: (text: RichText | undefined, position: string) => statesPosition(words, text, position),
  };
}

function textOf(words: Words, parameters: unknown[]): string {
  const options = parameters.at(-1) as Options;
  return words.text(parameters.slice(0, -1).map(String).join("."), options.hash as Values);
}

function element(this: unknown, name: string, { fn, hash }: Options): string {
  const content = fn(this);
  const attributes = Object.entries(hash).map(
    ([key, value]) => ` ${key}="${runtime.escapeExpression(value)}"`,
  );
  return content === "" ? "" : `<${name}${attributes.join("")}>\n${content}</${name}>`;
}

function given(this: unknown, thing: object, key: string, options: Options): unknown {
  const value: unknown = Object.hasOwn(thing, key) ? Reflect.get(thing, key) : undefined;
  const isEmpty = value === undefined || value === null || value === "" || value === false;
  const isNothing = isEmpty || (Array.isArray(value) && value.length === 0);
  // Handlebars passes `fn` only where the helper is called as a block.
  if (typeof options.fn !== "function") return isNothing ? null : value;
  return isNothing ? options.inverse(this) : options.fn(value);
}

/** `Oppose it: …`, `Oppose. …`, `Oppose`; not `Oppose the second part`, which may be less than the position. */
function statesPosition(words: Words, text: RichText | undefined, position: string): boolean {
  const rest = afterOpening(text?.text ?? "", words.text(`position.${position}`));
  return rest !== undefined && /^(?:(?: \S+){0,2}[:：]|\s*(?:$|\n|[.,;!–—،؛؟。，；।։።]))/u.test(rest);
}
