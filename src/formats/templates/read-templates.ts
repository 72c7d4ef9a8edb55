import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { optionalKeys } from "../../json-values.ts";
import { type Catalogue, lackingParts, missingTexts, parseCatalogue, TemplateError } from "./catalogue.ts";
import type { TemplateFile, TemplateSources } from "./compile-templates.ts";

/** The templates with the strings of a language, and warnings about unused files of the user's folder. */
export interface TemplateFolder extends TemplateSources {
  strings: Catalogue;
  warnings: string[];
  /** The one of the warnings that the user's own strings lack texts: a page that prints none of them can be made. */
  incomplete?: string;
}

/** The path of the package's own templates, from the sources as from the built file. */
export function shippedTemplates(): string {
  for (const path of ["../templates", "../../../templates"]) {
    const folder = fileURLToPath(new URL(path, import.meta.url));
    if (existsSync(`${folder}/strings`)) return folder;
  }
  throw new TemplateError("the package's templates folder is missing: install it again");
}

/**
 * Reads the package's templates, style sheets, script and the strings of a language. A file of the user's folder
 * replaces the package's file of the same name; one that replaces nothing gives a warning, unless it has the strings of
 * a further language. Throws a TemplateError where a folder cannot be read or the language has no strings.
 */
export function readTemplates(language: string, userFolder?: string): TemplateFolder {
  const shipped = listFolder(shippedTemplates());
  const own = userFolder === undefined ? new Map<string, string>() : listFolder(userFolder);
  const warnings = [...own]
    .filter(([name]) => !shipped.has(name) && !STRINGS.test(name))
    .map(
      ([name, file]) =>
        formerFileWarning(name, file) ??
        `${file}: replaces nothing: the package has no template of that name`,
    );
  if (userFolder !== undefined) warnings.push(...foldersUnread(userFolder));
  const replacing = new Map([...own].filter(([name]) => shipped.has(name) || name.startsWith("strings/")));
  const files = new Map([...shipped, ...replacing]);
  const ofPackage = texts(shipped, TEMPLATE);
  const templates = new Map([...ofPackage, ...texts(replacing, TEMPLATE)]);
  const former = formerParts(templates);
  const strings = readStrings(files, language);
  const isOwn = [...own.values()].includes(strings.file);
  const english = isOwn ? readStrings(shipped, "en") : undefined;
  const ownWords = english === undefined ? [] : lackingParts(strings, english);
  const incomplete = english === undefined ? undefined : missingTexts(strings, english);
  return {
    templates: new Map([...templates, ...former.empty]),
    styles: texts(files, /^styles\/([a-z-]+)\.css$/),
    scripts: scripts(files, shipped),
    strings,
    shipped: [...ofPackage.values()],
    warnings: [
      ...warnings,
      ...former.warnings,
      ...ownWords,
      ...(incomplete === undefined ? [] : [incomplete]),
    ],
    ...optionalKeys({ incomplete }),
  };
}

/** The languages of which a templates folder has strings, in order. */
export function languagesOf(userFolder: string): string[] {
  return [...listFolder(userFolder).keys()].flatMap((name) => STRINGS.exec(name)?.slice(1) ?? []);
}

/** The paths of all files that `readTemplates` reads. */
export function templateFiles(userFolder?: string): string[] {
  const folders = [shippedTemplates(), ...(userFolder === undefined ? [] : [userFolder])];
  const built = builtScript();
  return [
    ...folders.flatMap((folder) => [...listFolder(folder).values()]),
    ...(existsSync(built) ? [built] : []),
  ];
}

/** Whether there are words for a language. Only names of files are looked at. */
export function hasWords(language: string, userFolder?: string): boolean {
  const folders = [shippedTemplates(), ...(userFolder === undefined ? [] : [userFolder])];
  return folders.some((folder) => stringsOf(language).some((name) => existsSync(`${folder}/${name}`)));
}

function stringsOf(language: string): string[] {
  return [language, language.split("-")[0] ?? language].map((name) => `strings/${name}.json`);
}

/** For `fr-CA`: `strings/fr-CA.json`, otherwise `strings/fr.json`. */
function readStrings(files: ReadonlyMap<string, string>, language: string): Catalogue {
  for (const name of stringsOf(language)) {
    const file = files.get(name);
    if (file !== undefined) return parseCatalogue(language, file, readFileSync(file, "utf8"));
  }
  throw new TemplateError(
    `there are no printed words for the language "${language}": strings/${language}.json is missing; write "language: en" in conference.md, and "language: ${language}" in the files that are in it, or add that file to your templates folder (docs/templates.md, "Adding a language")`,
  );
}

/**
 * The script of the page: the bundle that the package was built with, or the modules where the user's folder has
 * another module or nothing was built.
 */
function scripts(
  files: ReadonlyMap<string, string>,
  shipped: ReadonlyMap<string, string>,
): Map<string, TemplateFile> {
  const built = builtScript();
  const modules = texts(files, SCRIPT);
  if (!existsSync(built)) return modules;
  const ofPackage = texts(shipped, SCRIPT);
  const isShipped = [...modules].every(([name, { text }]) => ofPackage.get(name)?.text === text);
  return isShipped ? texts(new Map([["script/page.js", built]]), SCRIPT) : modules;
}

function builtScript(): string {
  return fileURLToPath(new URL("./script/page.js", import.meta.url));
}

const STRINGS = /^strings\/([A-Za-z0-9-]+)\.json$/;
const TEMPLATE = /^([a-z-]+)\.hbs$/;
const SCRIPT = /^script\/([a-z-]+)\.js$/;

function texts(files: ReadonlyMap<string, string>, pattern: RegExp): Map<string, TemplateFile> {
  const found = new Map<string, TemplateFile>();
  for (const [path, file] of files) {
    const name = pattern.exec(path)?.[1];
    if (name !== undefined) found.set(name, { file, text: readFileSync(file, "utf8") });
  }
  return found;
}

/** The folders of a templates folder that are read. */
const FOLDERS = ["styles", "script", "strings"];

/** The files of a templates folder and of its folders for styles, scripts and strings: relative name → path. */
function listFolder(folder: string): Map<string, string> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new TemplateError(`${folder}: there is no such templates folder`);
  }
  const names = ["", ...FOLDERS.map((name) => `${name}/`)].flatMap((prefix) =>
    existsSync(`${folder}/${prefix}`)
      ? readdirSync(`${folder}/${prefix}`, { withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
          .map((entry) => `${prefix}${entry.name}`)
      : [],
  );
  return new Map(names.sort().map((name) => [name, `${folder}/${name}`]));
}

/** A warning for each folder of own templates that the package has none of, `style/` or `Styles/`, but hidden ones. */
function foldersUnread(folder: string): string[] {
  const shipped = new Set(readdirSync(shippedTemplates()));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name) && !shipped.has(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const near = FOLDERS.find((known) => known.slice(0, 5) === name.toLowerCase().slice(0, 5));
      const advice = near === undefined ? "" : `; did you mean ${near}/?`;
      return `${folder}/${name}/: nothing in this folder is read: templates are beside it, and in ${FOLDERS.join("/, ")}/${advice}`;
    });
}

/**
 * Templates that earlier versions of the page had, and the ones that print their contents now. A folder of own templates
 * may still have or call them.
 */
const FORMER_PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["cover-second", ["cover"]],
  ["delegation-words", ["delegation-ask"]],
  ["endings", ["ending"]],
  ["facts", ["particulars"]],
  ["glance-actions", []],
  ["glance-wants", ["cover"]],
  ["halftime-place", ["halftime-places"]],
  ["issue-outcome", ["ending"]],
  ["issue-table", ["register"]],
  ["judged", ["proposal", "verdict"]],
  ["movement", []],
  ["name-list", ["halftime-places"]],
  ["named-outcomes", ["sequel"]],
  ["named-texts", ["sequel"]],
  ["names-or-places", ["halftime-places"]],
  ["outcomes", ["cover", "ending"]],
  ["outcomes-others", ["cover", "ending"]],
  ["outcomes-texts", ["texts"]],
  ["proposers", ["sponsor-list"]],
  ["record", ["proposal", "particulars"]],
]);

/** A call of a part: `{{> facts}}`, `{{~> facts this}}`. */
const CALL = /\{\{~?#?>\s*([a-z-]+)/g;

/** What became of parts that own templates have or call. */
interface FormerParts {
  warnings: string[];
  /** An empty part for each one that is called and does not exist, so that the page can still be made. */
  empty: Map<string, TemplateFile>;
}

/** The warning about an own file that replaces a part of an earlier version; undefined where it is none. */
export function formerFileWarning(name: string, file: string): string | undefined {
  const part = /^([a-z-]+)\.hbs$/.exec(name)?.[1] ?? "";
  return FORMER_PARTS.has(part)
    ? `${file}: the page no longer has this part, so the file is not used; ${advice(part)}`
    : undefined;
}

/** The calls of parts of an earlier version in templates. Each is named once a file. */
function formerParts(templates: ReadonlyMap<string, TemplateFile>): FormerParts {
  const warnings: string[] = [];
  const empty = new Map<string, TemplateFile>();
  for (const { file, text } of templates.values()) {
    const called = new Set([...text.matchAll(CALL)].map(([, name = ""]) => name));
    for (const part of called) {
      if (templates.has(part) || !FORMER_PARTS.has(part)) continue;
      warnings.push(
        `${file}: {{> ${part}}} prints nothing: the page no longer has this part; ${advice(part)}`,
      );
      empty.set(part, { file: `${part}.hbs`, text: "" });
    }
  }
  return { warnings, empty };
}

function advice(part: string): string {
  const names = (FORMER_PARTS.get(part) ?? []).map((name) => `${name}.hbs`).join(" and ");
  const now = names === "" ? "its contents are no longer printed" : `see ${names} for its contents`;
  return `${now} (docs/templates.md, "What moved")`;
}
