import { randomBytes } from "node:crypto";
import { access, constants, mkdir, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { createColors } from "picocolors";
import type { CommandLine } from "../cli/command-line.ts";
import { EXIT, type ExitCode, type Io, PACKAGE_VERSION, REQUIRED_NODE } from "../cli/io.ts";
import { temporaryName } from "../files/output-folder.ts";
import { readFonts, SCRIPT_FONTS } from "../formats/fonts/shipped-fonts.ts";
import { createPageRenderer } from "../formats/html.ts";
import { TemplateError } from "../formats/templates/catalogue.ts";
import { languagesOf, readTemplates } from "../formats/templates/read-templates.ts";
import { optionalKeys } from "../json-values.ts";
import { whatToInstall } from "../print/errors.ts";
import { thisMachine } from "../print/machine.ts";
import { tryBrowsers } from "../print/open-browser.ts";
import { temporaryFault } from "../print/temporary-folders.ts";
import { visible } from "../report/printable-text.ts";
import { listedConferences, shownPath } from "./conferences.ts";
import { ownTemplates } from "./option-values.ts";

/** One part of the installation that was checked, and the result. */
interface Check {
  what: string;
  ok: boolean;
  found: string;
}

/** `plenibrief doctor`: checks what the tool needs, and lists the browsers with the one that is used and why. */
export async function doctor(line: CommandLine, io: Io): Promise<ExitCode> {
  const colours = createColors(io.colour.stdout);
  const print = ({ what, ok, found }: Check, indent = "") =>
    io.stdout(
      `${indent}${ok ? colours.green("ok    ") : colours.red("failed")}  ${what}: ${visible(found)}\n`,
    );

  io.stdout(`plenibrief ${PACKAGE_VERSION}\n`);
  const checks = [node(), fonts(), templates(line, io), await proposals(line, io), await outFolder(line, io)];
  for (const each of checks) print(each);

  const machine = thisMachine();
  const fault = await temporaryFault(machine);
  if (fault !== undefined) {
    print({ what: "Temporary files", ok: false, found: fault });
    io.stdout("\nNo browser can be started: HTML can be built, PDF cannot.\n");
    return EXIT.noBrowser;
  }
  io.stdout("\nBrowsers, in the order in which they are tried:\n");
  const verdicts = await tryBrowsers({
    ...optionalKeys({ browser: line.value("browser") }),
    signal: io.signal,
    machine,
  });
  for (const { candidate, verdict, version, sandbox, reason } of verdicts) {
    const facts = [version, sandbox && `sandbox ${sandbox}`, reason]
      .filter(Boolean)
      .map((fact) => visible(fact ?? ""))
      .join("; ");
    const paint = verdict === "works" ? colours.green : verdict === "broken" ? colours.red : colours.dim;
    io.stdout(
      `  ${paint(verdict.padEnd(9))}  ${candidate.path}  (${candidate.reason})${facts === "" ? "" : `\n             ${facts}`}\n`,
    );
  }
  const used = verdicts.find(({ isChosen }) => isChosen);
  if (used === undefined) {
    io.stdout(`\nNo browser works: HTML can be built, PDF cannot.\n${whatToInstall(machine)}\n`);
    return EXIT.noBrowser;
  }
  io.stdout(`\nThe PDF is printed with ${used.candidate.path}\n`);
  return checks.every(({ ok }) => ok) ? EXIT.done : EXIT.usage;
}

function node(): Check {
  const ok = compareVersions(process.versions.node, REQUIRED_NODE) >= 0;
  return { what: "Node", ok, found: `${process.versions.node} (needs ${REQUIRED_NODE} or newer)` };
}

function compareVersions(a: string, b: string): number {
  const parts = (version: string) => version.split(".").map(Number);
  const [left, right] = [parts(a), parts(b)];
  const index = left.findIndex((part, place) => part !== (right[place] ?? 0));
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}

function fonts(): Check {
  // Letters of each script of ITU's six languages, and one for each further font.
  const letters = [..."aéжع国", ...SCRIPT_FONTS.values()];
  return checked("Fonts", () => {
    const library = readFonts();
    const missing = letters.filter((letter) => !library.covers(letter.codePointAt(0) ?? 0));
    if (missing.length > 0) throw new Error(`no shipped font has ${missing.join(" ")}`);
    return `Latin, Cyrillic, Arabic, Chinese and ${SCRIPT_FONTS.size} further scripts`;
  });
}

/** Reads the templates with the words of each language of the own ones, so that no fault is first seen in a release. */
function templates(line: CommandLine, io: Io): Check {
  return checked("Templates", () => {
    const own = ownTemplates(line.value("templates"), io.cwd);
    const languages = new Set(["en", ...(own === undefined ? [] : languagesOf(own))]);
    const [found, faults] = [new Set<string>(), new Set<string>()];
    for (const language of languages) {
      try {
        for (const each of templatesIn(language, own)) found.add(each);
      } catch (error) {
        faults.add(messageOf(error));
      }
    }
    if (faults.size > 0) throw new Error([...faults].join("; "));
    return [...found].join("; ");
  });
}

function templatesIn(language: string, own: string | undefined): string[] {
  const { warnings, incomplete, ...read } = readTemplates(language, own);
  if (incomplete !== undefined) throw new TemplateError(incomplete);
  createPageRenderer({ templates: read, strings: read.strings, fonts: readFonts() });
  const count = `${read.templates.size} templates, ${read.styles.size} style sheets`;
  return [own === undefined ? count : `${count}, with those of ${own}`, ...warnings];
}

async function proposals(line: CommandLine, io: Io): Promise<Check> {
  const what = "Proposals";
  try {
    const { shown, folders } = await listedConferences(line.value("proposals") ?? "proposals", io.cwd);
    return { what, ok: true, found: `${shown}/ contains ${folders.join(", ")}` };
  } catch (error) {
    return { what, ok: false, found: messageOf(error) };
  }
}

async function outFolder(line: CommandLine, io: Io): Promise<Check> {
  const shown = shownPath(line.value("out") ?? "out");
  try {
    const folder = await nearestFolder(resolve(io.cwd, shown));
    await access(folder, constants.W_OK);
    const trial = join(folder, temporaryName("doctor", randomBytes(6).toString("hex")));
    await mkdir(trial);
    await rm(trial, { recursive: true });
    return { what: "Output", ok: true, found: `${shown}/ can be written` };
  } catch (error) {
    return { what: "Output", ok: false, found: `${shown}/ cannot be written: ${messageOf(error)}` };
  }
}

/** The folder itself, or the nearest existing one above it: a build creates those in between. */
async function nearestFolder(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return path;
  if (found !== undefined) throw new Error("it is a file");
  return dirname(path) === path ? path : nearestFolder(dirname(path));
}

function checked(what: string, check: () => string): Check {
  try {
    return { what, ok: true, found: check() };
  } catch (error) {
    return { what, ok: false, found: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
