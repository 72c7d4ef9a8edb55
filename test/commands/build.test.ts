import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { BUILD_FORMATS, fileOf } from "../../src/commands/option-declarations.ts";
import { proposal } from "../corpus/small-conference.ts";
import { notInGate } from "../gate.ts";
import { openPdf } from "../pdf/read-pdf.ts";
import { run, workingFolder } from "./run.ts";

const CLI = resolve("dist/cli.js");

async function listed(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).map((name) => name.replaceAll("\\", "/")).sort();
}

describe("build", () => {
  test("writes the HTML and the PDF, prints their paths, and says what is in them", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    const { exit, stdout, stderr } = await run(folder.path, ["build", "PP-26"]);
    expect(stdout).toBe("out/pp-26/brief.html\nout/pp-26/brief.pdf\n");
    expect(stderr).toContain("PP-26 as of 2026-10-20: 1 proposal, 1 issue, ");
    expect(exit).toBe(0);
    expect(await listed(join(folder.path, "out"))).toEqual(["pp-26", "pp-26/brief.html", "pp-26/brief.pdf"]);
  });

  test("names a PDF like its page: which brief, as of which day and for which state", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    const { exit, stderr } = await run(folder.path, ["build", "--format", "pdf", "--for", "Kenya"]);
    expect({ exit, stderr }).toMatchObject({ exit: 0 });
    await using pdf = await openPdf(await readFile(join(folder.path, "out/pp-26/for-KEN/brief.pdf")));
    const title = "PP-26 tracking brief, as of 20 October 2026 · Kenya";
    const { info, metadata } = await pdf.document.getMetadata();
    expect(info).toMatchObject({ Title: title });
    expect(metadata?.get("dc:title")).toBe(title);
  });

  test("names the proposals that are not on record yet: none disappears without a word", async () => {
    await using folder = await workingFolder({
      "a.md": proposal(),
      "b.md": proposal({ submitted: "2026-11-12", target: "Res. 9" }),
    });
    const { stderr } = await run(folder.path, ["build", "--format", "json"]);
    expect(stderr).toContain("Not on record yet as of 2026-10-20: 1 proposal (b)\n");
  });

  describe("names no proposal that its readers may not know of, since a log may be public", () => {
    const hidden = (keys: Record<string, string>) =>
      proposal({ audience: "internal", target: "Res. 9", ...keys });
    const stderrOf = async (files: Record<string, string>, ...args: string[]) => {
      await using folder = await workingFolder({ "a.md": proposal(), ...files });
      return (await run(folder.path, ["build", "--format", "json", ...args])).stderr;
    };
    const SHOWN = "not for this audience: plenibrief check pp-26 shows them\n";

    test("that is not on record yet", async () => {
      const files = { "walkaway-line.md": hidden({ submitted: "2026-11-12" }) };
      expect(await stderrOf(files)).not.toMatch(/walkaway|Not on record/);
      expect(await stderrOf(files, "--audience", "internal")).toContain("1 proposal (walkaway-line)\n");
    });

    test.each<[string, Record<string, string>]>([
      [
        "with a warning",
        {
          "walkaway-line.md": hidden({
            history: "[{date: 2026-10-02, status: submitted}]",
            updated: "2026-10-01",
          }),
        },
      ],
      ["with an error", { "walkaway-line.md": hidden({ status: "sbmitted" }) }],
      [
        "named by another",
        { "b.md": proposal({ id: "IAP/1/1" }), "walkaway-line.md": hidden({ id: "IAP/1/1" }) },
      ],
      [
        "suggested to another",
        { "b.md": proposal({ relations: "{opposes: walkaway-lin}" }), "walkaway-line.md": hidden({}) },
      ],
      [
        "suggested for a link",
        { "b.md": proposal({}, "See [it](walkaway-lin.md)."), "walkaway-line.md": hidden({}) },
      ],
    ])("%s", async (_, files) => {
      expect(await stderrOf(files)).not.toContain("walkaway-line");
      expect(await stderrOf(files)).toContain(SHOWN);
      expect(await stderrOf(files, "--audience", "delegation")).not.toContain("walkaway-line");
      expect(await stderrOf(files, "--audience", "internal")).toContain("walkaway-line");
    });
  });

  test("keeps another audience and an extract in folders of their own", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    const built = async (...args: string[]) =>
      (await run(folder.path, ["build", "--format", "json", ...args])).stdout;
    expect(await built()).toBe("out/pp-26/brief.json\n");
    expect(await built("--audience", "internal")).toBe("out/pp-26/internal/brief.json\n");
    expect(await built("--for", "Kenya")).toBe("out/pp-26/for-KEN/brief.json\n");
    expect(await built("--issue", "cybersecurity")).toBe("out/pp-26/issue-cybersecurity/brief.json\n");
    expect(await built("--sponsor", "CITEL")).toBe("out/pp-26/sponsor-CITEL/brief.json\n");
  });

  test("prints an extract whose proposals point to others: what is not in it is named, not linked", async () => {
    await using folder = await workingFolder({
      "a.md": proposal({ sponsors: "ATU", relations: "{same-subject: [b]}" }, "See [the other one](b.md)."),
      "b.md": proposal({ sponsors: "CITEL", title: "The other proposal", target: "Res. 131" }),
    });
    const { exit, stderr } = await run(folder.path, ["build", "--sponsor", "ATU"]);
    expect(exit, stderr).toBe(0);
    const html = await readFile(join(folder.path, "out/pp-26/sponsor-ATU/brief.html"), "utf8");
    expect(html).toContain("The other proposal");
    expect(html).not.toContain('href="#b"');
  });

  test("leaves a format that was not asked for as it is, and says that it is older", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    await run(folder.path, ["build", "--format", "json"]);
    const { stderr } = await run(folder.path, ["build", "--format", "html"]);
    expect(stderr).toContain("warning: out/pp-26/brief.json is from an earlier build\n");
  });

  test("with errors in the proposals writes nothing: the last good output stands", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    await run(folder.path, ["build", "--format", "json"]);
    const brief = join(folder.path, "out/pp-26/brief.json");
    const before = await readFile(brief, "utf8");
    await writeFile(join(folder.path, "proposals/pp-26/a.md"), proposal({ status: "in-comittee" }));
    const { exit, stdout, stderr } = await run(folder.path, ["build", "--format", "json"]);
    expect(exit).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(
      'proposals/pp-26/a.md:6:9  error  status "in-comittee" is not one of the statuses; did you mean "in-committee"?  (status)',
    );
    expect(await readFile(brief, "utf8")).toBe(before);
  });

  test("writes the tables beside the brief, and says which is older", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    const both = await run(folder.path, ["build", "--format", "csv,xlsx"]);
    expect(both.stdout).toBe("out/pp-26/proposals.csv\nout/pp-26/proposals.xlsx\n");
    const { stderr } = await run(folder.path, ["build", "--format", "csv", "--issue", "cybersecurity"]);
    expect(stderr).not.toContain("earlier build");
    const again = await run(folder.path, ["build", "--format", "csv"]);
    expect(again.stderr).toContain("warning: out/pp-26/proposals.xlsx is from an earlier build\n");
  });

  test("with an error leaves the last good output as it is and reports so; a command that prints has nothing to write", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    await run(folder.path, ["build", "--format", "html"]);
    const before = await readFile(join(folder.path, "out/pp-26/brief.html"), "utf8");
    await writeFile(join(folder.path, "proposals/pp-26/a.md"), proposal({ status: "lost" }));
    const notice = "Nothing was written: the last good brief is unchanged.\n";
    const built = await run(folder.path, ["build", "--format", "html"]);
    expect(built).toMatchObject({ exit: 1, stdout: "" });
    expect(built.stderr.endsWith(notice)).toBe(true);
    expect(await readFile(join(folder.path, "out/pp-26/brief.html"), "utf8")).toBe(before);
    const reviewed = await run(folder.path, ["review"]);
    expect(reviewed).toMatchObject({ exit: 1, stdout: "" });
    expect(reviewed.stderr).toContain("(status)");
    expect(reviewed.stderr).not.toContain(notice);
  });

  test("with a text that no cell can hold names it and writes nothing: the last good output stands", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    await run(folder.path, ["build", "--format", "html,csv,xlsx"]);
    const before = await readFile(join(folder.path, "out/pp-26/proposals.csv"), "utf8");
    await writeFile(
      join(folder.path, "proposals/pp-26/a.md"),
      proposal({}, `${"Many words. ".repeat(1_000)}\n`.repeat(3)),
    );
    const { exit, stdout, stderr } = await run(folder.path, ["build", "--format", "html,csv,xlsx"]);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: "" });
    expect(stderr).toContain(
      "plenibrief: the summary of a has 35999 characters, a cell of a spreadsheet at most 32767: shorten it, or build without csv and xlsx\nNothing was written: the last good output is unchanged.\n",
    );
    expect(await readFile(join(folder.path, "out/pp-26/proposals.csv"), "utf8")).toBe(before);
    expect((await run(folder.path, ["build", "--format", "json"])).exit).toBe(0);
  });

  test("without a browser writes the HTML, says what to install, and exits with 3", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    const { exit, stdout, stderr } = await run(folder.path, ["build", "--browser", "/no/such/browser"]);
    expect(exit).toBe(3);
    expect(stdout).toBe("out/pp-26/brief.html\n");
    expect(stderr).toContain("/no/such/browser");
    expect(stderr).toMatch(/install/i);
  });

  test("where nothing can be written fails with 4 and names the place", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    await writeFile(join(folder.path, "out"), "a file");
    const { exit, stderr } = await run(folder.path, ["build", "--format", "json"]);
    expect(exit).toBe(4);
    expect(stderr).toContain(join(folder.path, "out"));
  });

  test.each([
    [["bild"], 'there is no command "bild"; did you mean "build"?'],
    [["build", "pp-27"], 'there is no conference "pp-27" in proposals; did you mean "pp-26"?'],
    [["build", "--fromat", "html"], 'build has no option "--fromat"; did you mean "--format"?'],
    [
      ["build", "--format", "pfd"],
      '--format "pfd" is not one of html, pdf, docx, json, csv, xlsx; did you mean "pdf"?',
    ],
    [["build", "--as-of", "2026-02-30"], "--as-of"],
    [["build", "--for", "MRT"], "Mauritania"],
    [
      ["build", "--for", "PSE"],
      '--for "PSE": State of Palestine is not a member state of ITU, and only their',
    ],
    [["build", "--for", "Kennya"], "the nearest is Kenya"],
    [["build", "--for", "ARE"], '--for "ARE" may mean Egypt (EGY)'],
    [["build", "--sponsor", "SR"], "it may mean Slovakia (SVK)"],
    [["build", "--sponsor", "EUR"], "CEPT"],
    [["build", "--issue", "cyber-security"], 'did you mean "cybersecurity"?'],
    [["build", "--audience", "public", "--for", "KEN"], "delegation"],
    [["build", "a", "b"], "one name at most"],
    [
      ["build", "--proposals", "elsewhere"],
      "there is no folder elsewhere; create one with plenibrief new conference PP-26, or plenibrief init",
    ],
    [["build", "--templates", "elsewhere"], "elsewhere"],
  ])("a wrong command line is reported, with what would be right: %j", async (args, words) => {
    await using folder = await workingFolder({ "a.md": proposal() });
    const { exit, stderr, stdout } = await run(folder.path, args);
    expect(stderr).toContain(words);
    expect(exit).toBe(2);
    expect(stdout).toBe("");
  });

  test("quiet says nothing but the paths; errors are still said", async () => {
    await using folder = await workingFolder({ "a.md": proposal(), "b.markdown": "lost?" });
    const quiet = await run(folder.path, ["build", "--format", "json", "--quiet"]);
    expect(quiet).toEqual({ exit: 0, stdout: "out/pp-26/brief.json\n", stderr: "" });
    const loud = await run(folder.path, ["build", "--format", "json"]);
    expect(loud.stderr).toContain("warning");
  });

  test("takes the conference that starts last where none is named", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    const older = join(folder.path, "proposals/pp-99/issues");
    await mkdir(older, { recursive: true });
    const text = await readFile(join(folder.path, "proposals/pp-26/conference.md"), "utf8");
    await writeFile(
      join(folder.path, "proposals/pp-99/conference.md"),
      text.replace("PP-26", "PP-99").replace("2026-11-09", "1999-11-09"),
    );
    expect((await run(folder.path, ["build", "--format", "json"])).stdout).toBe("out/pp-26/brief.json\n");
  });

  test("takes no older conference where the file of another one cannot be read", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    const current = join(folder.path, "proposals/pp-26/conference.md");
    const text = await readFile(current, "utf8");
    await mkdir(join(folder.path, "proposals/pp-22"), { recursive: true });
    await writeFile(
      join(folder.path, "proposals/pp-22/conference.md"),
      text.replace("PP-26", "PP-22").replace("2026-11-09", "2022-09-26"),
    );
    const place = "place: Doha, Qatar";
    await writeFile(
      current,
      text.replace(place, `<<<<<<< HEAD\n${place}\n=======\nplace: Doha\n>>>>>>> colleague`),
    );
    const stderr =
      "plenibrief: proposals/pp-26/conference.md cannot be read: correct it, or name the conference that is meant\n";
    expect(await run(folder.path, ["build", "--format", "json"])).toEqual({ exit: 2, stdout: "", stderr });
  });

  test("refuses to choose between conferences that start on the same day", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    const other = join(folder.path, "proposals/pp-26-jaan");
    await mkdir(other, { recursive: true });
    const text = await readFile(join(folder.path, "proposals/pp-26/conference.md"), "utf8");
    await writeFile(join(other, "conference.md"), text.replace("PP-26", "PP-26-JAAN"));
    const stderr =
      "plenibrief: in proposals pp-26 and pp-26-jaan start on 2026-11-09: name the one that is meant\n";
    expect(await run(folder.path, ["build", "--format", "json"])).toEqual({ exit: 2, stdout: "", stderr });
    expect(await run(folder.path, ["new", "issue", "trust"])).toEqual({ exit: 2, stdout: "", stderr });
    expect((await run(folder.path, ["build", "pp-26", "--format", "json"])).stdout).toBe(
      "out/pp-26/brief.json\n",
    );
  });

  test("a second folder of one conference is to be joined with the first", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    const other = join(folder.path, "proposals/pp-26-jaan");
    await mkdir(other, { recursive: true });
    const text = await readFile(join(folder.path, "proposals/pp-26/conference.md"), "utf8");
    await writeFile(join(other, "conference.md"), text);
    const message =
      'conference "PP-26" has a folder of its own, pp-26: move the files of this folder there, and remove this one; if this is another conference, write "PP-26-JAAN"  (conference-name)';
    for (const command of ["check", "build"]) {
      const { stdout, stderr } = await run(folder.path, [command, "pp-26-jaan"]);
      expect(stdout + stderr).toContain(message);
    }
  });

  test("a templates folder of one's own replaces parts by name", async () => {
    await using folder = await workingFolder({ "a.md": proposal() });
    await mkdir(join(folder.path, "templates/styles"), { recursive: true });
    await writeFile(join(folder.path, "templates/styles/screen.css"), "body { color: rebeccapurple }");
    await run(folder.path, ["build", "--format", "html"]);
    expect(await readFile(join(folder.path, "out/pp-26/brief.html"), "utf8")).toContain("rebeccapurple");
  });
});

// Each waits for processes of its own.
describe.concurrent("the built program", () => {
  /** Runs the program itself; `until` ends it with a signal as soon as it has said those words. */
  function program(
    cwd: string,
    args: string[],
    env: Record<string, string> = {},
    until?: [string, NodeJS.Signals],
  ) {
    return new Promise<{ code: number | null; stderr: string }>((done) => {
      const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...process.env, ...env } });
      let stderr = "";
      child.stderr.on("data", (chunk: Buffer) => {
        stderr += chunk.toString();
        // A second signal would end the process at once.
        if (until !== undefined && stderr.includes(until[0]) && !child.killed) child.kill(until[1]);
      });
      child.on("close", (code) => done({ code, stderr }));
    });
  }

  test("prints a part of the user's own in place of the one that the package was built with", async () => {
    await using folder = await workingFolder({ "a.md": proposal({ title: "Child online protection" }) });
    await mkdir(join(folder.path, "templates"));
    await writeFile(join(folder.path, "templates/cover.hbs"), "<h1>A cover of our own</h1>");
    expect(await program(folder.path, ["build", "--format", "html", "--quiet"])).toMatchObject({ code: 0 });
    const page = await readFile(join(folder.path, "out/pp-26/brief.html"), "utf8");
    expect(page).toContain("<h1>A cover of our own</h1>");
    expect(page).toContain("Child online protection");
  });

  test("writes the same bytes as its source, in another time zone, locale and folder", async () => {
    const args = ["build", "--as-of", "2026-11-01", "--format", BUILD_FORMATS.join(), "--quiet"];
    const files = {
      "a.md": proposal({ submitted: "2026-10" }),
      "b.md": proposal({ sponsors: "[USA, B]", target: "Res. 9", language: "ar" }, "ملخص."),
    };
    // The package's style sheets and script are minified.
    const bodyOf = (html: string) =>
      html.slice(html.indexOf("<body")).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "");
    const digestOf = async (folder: string) => {
      const digest = createHash("sha256");
      for (const name of BUILD_FORMATS.map(fileOf)) {
        const bytes = await readFile(join(folder, `out/pp-26/${name}`));
        digest.update(name === "brief.html" ? bodyOf(bytes.toString()) : bytes);
      }
      return digest.digest("hex");
    };
    await using here = await workingFolder(files);
    await using elsewhere = await workingFolder(files);
    // The program asks the clock.
    const today = new Date().toISOString().slice(0, 10);
    expect(await run(here.path, args, { today })).toMatchObject({ exit: 0, stderr: "" });
    const world = { TZ: "Pacific/Kiritimati", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" };
    expect(await program(elsewhere.path, args, world)).toEqual({ code: 0, stderr: "" });
    expect(await digestOf(elsewhere.path)).toBe(await digestOf(here.path));
  });

  test.each<[NodeJS.Signals, number]>([
    ["SIGINT", 130],
    ...notInGate<[NodeJS.Signals, number]>([["SIGTERM", 143]]),
  ])("stopped by %s exits with %i and leaves the last good output whole", async (signal, code) => {
    await using folder = await workingFolder({ "a.md": proposal() });
    await run(folder.path, ["build", "--format", "html"]);
    const before = await readFile(join(folder.path, "out/pp-26/brief.html"), "utf8");
    await writeFile(join(folder.path, "proposals/pp-26/a.md"), proposal({ title: "Another title" }));
    const stopped = await program(folder.path, ["build"], {}, ["Printing", signal]);
    expect(stopped.code).toBe(code);
    expect(await listed(join(folder.path, "out"))).toEqual(["pp-26", "pp-26/brief.html"]);
    expect(await readFile(join(folder.path, "out/pp-26/brief.html"), "utf8")).toBe(before);
  });
});
