import Handlebars from "handlebars";
import { TemplateError } from "./catalogue.ts";

/** A text of the templates folder, and its path as the user would type it. */
export interface TemplateFile {
  file: string;
  text: string;
}

/** Templates, style sheets and the page's scripts, each by its name without folder and ending. */
export interface TemplateSources {
  templates: ReadonlyMap<string, TemplateFile>;
  styles: ReadonlyMap<string, TemplateFile>;
  scripts: ReadonlyMap<string, TemplateFile>;
}

export type PageTemplate = (context: unknown) => string;

type HelperDelegate = Handlebars.HelperDelegate;

/**
 * Compiles all templates once; each is a partial for the others, under its name. Nothing but the context's own
 * properties can be read, and a name that is not there is an error. Errors are TemplateErrors with file and line.
 */
export function compileTemplates(
  sources: TemplateSources,
  helpers: ReadonlyMap<string, HelperDelegate>,
): (name: string) => PageTemplate {
  const handlebars = Handlebars.create();
  handlebars.unregisterHelper("log");
  handlebars.unregisterHelper("helperMissing");
  handlebars.unregisterHelper("blockHelperMissing");
  for (const [name, helper] of helpers) handlebars.registerHelper(name, withPlace(name, helper));
  const knownHelpers = Object.fromEntries([...helpers.keys()].map((name) => [name, true]));
  for (const [name, { file, text }] of sources.templates) {
    const compiled = handlebars.compile(text.trimEnd(), {
      strict: true,
      knownHelpersOnly: true,
      knownHelpers,
    });
    handlebars.registerPartial(name, located(compiled, file));
  }
  return (name) => {
    const template = handlebars.partials[name];
    if (typeof template !== "function") throw new TemplateError(`there is no template ${name}.hbs`);
    return (context) => template(context);
  };
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

/** A helper's own errors get the line of its call; the template that calls it adds its file. */
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

/** Whether it has passed a template already: a block helper sees the errors of what its block prints. */
function isPlaced(error: TemplateError): boolean {
  return /^[^\n]*\.hbs(?::\d+)?: /.test(error.message);
}

/** Handlebars' own words, without the place that it appends and in plainer terms for a name that is not there. */
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
