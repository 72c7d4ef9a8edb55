import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listConferences } from "../../../src/commands/conferences.ts";
import { readConferenceFolder } from "../../../src/corpus/folder/read-folder.ts";
import { PNG } from "../images/small-images.ts";

let proposals = "";
beforeEach(() => {
  proposals = mkdtempSync(join(tmpdir(), "proposals-"));
});
afterEach(() => rmSync(proposals, { recursive: true }));

const write = (path: string, content: string | Uint8Array = "text") => {
  const file = join(proposals, "pp-18", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};
const link = (target: string, path: string) => symlinkSync(target, join(proposals, "pp-18", path));
const read = () => readConferenceFolder(join(proposals, "pp-18"), "proposals/pp-18");
const reported = async () =>
  (await read()).findings.map(({ file, severity, rule, message, suggestion }) => [
    file.replace("proposals/pp-18/", ""),
    severity,
    rule,
    message,
    ...(suggestion === undefined ? [] : [suggestion]),
  ]);

describe("a conference's folder", () => {
  it("is read in the order of the names, each file with what it is", async () => {
    for (const path of ["issues/ai.md", "conference.md", "rcc/b/c-1.md", "atu/a.md", "x.md"])
      write(path, `\uFEFF${path}\r\n`);
    write("assets/maps/region.png", PNG);
    const { files, assets, findings } = await read();
    expect(findings).toEqual([]);
    expect(files).toEqual([
      { file: "proposals/pp-18/atu/a.md", path: "atu/a.md", role: "proposal", text: "atu/a.md\n" },
      {
        file: "proposals/pp-18/conference.md",
        path: "conference.md",
        role: "conference",
        text: "conference.md\n",
      },
      { file: "proposals/pp-18/issues/ai.md", path: "issues/ai.md", role: "issue", text: "issues/ai.md\n" },
      {
        file: "proposals/pp-18/rcc/b/c-1.md",
        path: "rcc/b/c-1.md",
        role: "proposal",
        text: "rcc/b/c-1.md\n",
      },
      { file: "proposals/pp-18/x.md", path: "x.md", role: "proposal", text: "x.md\n" },
    ]);
    expect([...assets.keys()]).toEqual(["maps/region.png"]);
  });

  it("reports a copy of a file once, and reads only the file itself", async () => {
    const keys = "---\nformat: 1\nconference: PP-18\nstarts: 2018-10-29\n---\n";
    const copies = [
      "conference (1).md",
      "conference - Copy.md",
      "conference.sync-conflict-20181012-101010-ABC.md",
      "issues/ai (1).md",
      "atu/a - Copie.md",
      "Copy of a.md",
    ];
    for (const path of ["conference.md", "conference-laptop.md", "my-conference.md", ...copies])
      write(path, keys);
    const { files, findings } = await read();
    expect(files.map(({ path }) => path)).toEqual(["conference.md"]);
    const copied = (name: string) =>
      `this is the name that a program gives to a copy of "${name}.md", or to another version of it: compare the two and remove one of them, or give this one a name of its own if it is another text`;
    const second =
      "this has the keys of a conference, and only conference.md is read as one: compare the two, keep one of them and remove this";
    expect(
      findings.map(({ file, rule, message }) => [file.slice("proposals/pp-18/".length), rule, message]),
    ).toEqual(
      [
        ...copies.map((path) => [
          path,
          "file-name",
          copied(/conference|ai|a/i.exec(path.replace(/^.*\/|Copy of /, ""))?.[0] ?? ""),
        ]),
        ...["conference-laptop.md", "my-conference.md"].map((path) => [path, "folder-layout", second]),
      ].sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
    );
  });

  it.each([
    [
      "issues/a.md",
      "title: A\nsponsors: EST\nstatus: submitted",
      "a proposal",
      'proposals are in folders of their own, such as "citel/"',
    ],
    [
      "outcomes/a.md",
      "title: A\nsponsors: EST\nsubmitted: 2018-10-01",
      "a proposal",
      'proposals are in folders of their own, such as "citel/"',
    ],
    [
      "issues/a.md",
      "title: A\nsponsors: EST\nposition: support",
      "a proposal",
      'proposals are in folders of their own, such as "citel/"',
    ],
    ["citel/a.md", "title: A\norder: 3\nresolutions: [130]", "an issue", "issues are in issues/"],
    ["outcomes/a.md", "title: A\norder: 3\nposition: agreed", "an issue", "issues are in issues/"],
    [
      "issues/a.md",
      "target: Res. 130\nresult: MOD\nproposals: [a]",
      "an outcome",
      "outcomes are in outcomes/",
    ],
  ])("has the kinds of its files apart: %s", async (path, keys, kind, place) => {
    write("conference.md");
    write(path, `---\n${keys}\n---\nWords.\n`);
    expect(await reported()).toEqual([
      [path, "error", "folder-layout", `this has the keys of ${kind}: move the file, since ${place}`],
    ]);
  });

  it.each([
    ["issues/a.md", "title: A\norder: 3\nstatus: open\nsponsors: EST"],
    ["issues/a.md", "title: A\nstatus: open"],
    ["citel/a.md", "title: A\nstatus: submitted\norder: 3\nresolutions: [130]"],
    ["issues/a.md", "title: A\n---\nsponsors: EST\nstatus: submitted"],
  ])("a file with a key of its kind, or one of another, belongs where it is: %s %j", async (path, keys) => {
    write("conference.md");
    write(path, `---\n${keys}\n---\nWords.\n`);
    expect(await reported()).toEqual([]);
  });

  it("may hold what is nobody's proposal", async () => {
    write("conference.md");
    const others = [
      ".git/a.md",
      "_drafts/a.md",
      "atu/_a.md",
      "atu/.a.md",
      "atu/a.md~",
      "atu/~$a.docx",
      "README.md",
      "atu/README.md",
      "editions/1/public.json",
      "editions/1/a.md",
      "atu/a.pdf",
      "atu/notes.txt",
      "assets/.DS_Store",
    ];
    for (const path of others) write(path);
    const { files, findings } = await read();
    expect(findings).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(["conference.md"]);
  });

  it("has a conference.md", async () => {
    write("atu/a.md");
    expect(await reported()).toEqual([
      ["conference.md", "error", "folder-layout", "the conference has no conference.md"],
    ]);
  });
});

describe("names", () => {
  const PLACED = "a cloud drive has only a placeholder of it here; download it in the drive's program";
  const UNFINISHED = "its download is not finished; wait for it, or download it again";
  const SHORTCUT = "this is only a shortcut to it; put the file itself here";
  const COPIED =
    'this is the name that a program gives to a copy of "a.md", or to another version of it: compare the two and remove one of them, or give this one a name of its own if it is another text';
  const NAMES = "names of files and folders are made of lower-case letters a to z, digits and single hyphens";
  const DEVICE = (name: string) =>
    `"${name}" is the name of a device of Windows, where no file or folder can have it`;
  it.each([
    ["atu/AFCP 55.md", NAMES, "atu/afcp-55.md"],
    ["ATU/a.md", NAMES, "atu/a.md"],
    ["citel/IAP 63A1 5.md", NAMES, "citel/iap-63a1-5.md"],
    ["atu/a--b.md", NAMES, "atu/a-b.md"],
    ["atu/-a.md", NAMES, "atu/a.md"],
    ["atu/télécom.md", NAMES, "atu/telecom.md"],
    ["atu/con.md", DEVICE("con"), "atu/con-1.md"],
    ["com5/eur-51-1.md", DEVICE("com5"), "committee-5/eur-51-1.md"],
    ["issues/com5.md", DEVICE("com5"), "issues/committee-5.md"],
    ["irn-۷۱-۱.md", NAMES, "irn-71-1.md"],
    ["irn/irn-71-२.md", NAMES, "irn/irn-71-2.md"],
    ["irn/ایران-71-1.md", NAMES, undefined],
    ["irn/иран-71-1.md", NAMES, undefined],
    ["atu/a (conflicted copy).md", COPIED, undefined],
    ["atu/a (1).md", COPIED, undefined],
    ["atu/a - Copy.md", COPIED, undefined],
    ["atu/Copy of a.md", COPIED, undefined],
    ["atu/a 2.md", COPIED, undefined],
    ...[
      "a - Copia",
      "a - Cópia (2)",
      "a – kopie",
      "a — копия",
      "a (Cópia em conflito de Inês 2026-10-12)",
      "a (copia en conflicto de Tomás)",
      "Copie de a",
      "Kopie von a",
      "a的副本",
      "aのコピー",
      "a - نسخة",
    ].map((name): [string, string, undefined] => [`atu/${name}.md`, COPIED, undefined]),
    ["atu/a.sync-conflict-20260901-101500-ABCDEF1.md", COPIED, undefined],
    ["issues/b_c.md", NAMES, "issues/b-c.md"],
  ])("%s", async (path, message, suggestion) => {
    write("conference.md");
    write(path);
    const right = suggestion === undefined ? [] : [suggestion];
    expect(await reported()).toEqual([[path, "error", "file-name", message, ...right]]);
  });

  it("of other formats are not read, and a finding reports it", async () => {
    write("conference.md");
    for (const name of ["ECP 2.docx", "b.odt", "c.html"]) write(`atu/${name}`);
    write("assets/d.png.docx");
    expect((await reported()).filter(([, , rule]) => rule === "lost-file")).toEqual(
      [
        ["atu/ECP 2.docx", "ecp-2.md"],
        ["atu/b.odt", "b.md"],
        ["atu/c.html", "c.md"],
      ].map(([path, right]) => [
        path,
        "warning",
        "lost-file",
        `not read: only .md files are. If this is a proposal, save its words as a text file named "${right}"`,
        right,
      ]),
    );
  });

  it("that have no right form get none", async () => {
    write("conference.md");
    write("rcc/предложение.md");
    expect(await reported()).toEqual([["rcc/предложение.md", "error", "file-name", NAMES]]);
  });

  it("are advised neither for two files nor beside a file that has it", async () => {
    write("conference.md");
    for (const name of ["irn-71-۱", "IRN-71-1", "ecp_2", "ecp-2", "B"]) write(`atu/${name}.md`);
    write("atu/ECP 2.docx");
    const taken = (name: string) => `; "${name}" would be the name of another file too`;
    expect(
      (await reported()).map(([file, , , message = "", right]) => [
        file,
        right ?? message.match(/;.*$/)?.[0],
      ]),
    ).toEqual([
      ["atu/B.md", "atu/b.md"],
      ["atu/ECP 2.docx", taken("ecp-2.md")],
      ["atu/IRN-71-1.md", taken("atu/irn-71-1.md")],
      ["atu/ecp_2.md", taken("atu/ecp-2.md")],
      ["atu/irn-71-۱.md", taken("atu/irn-71-1.md")],
    ]);
  });

  it("are no longer than 120 characters", async () => {
    write("conference.md");
    write(`atu/${"a".repeat(117)}.md`);
    write(`atu/${"b".repeat(116)}.md`);
    expect(await reported()).toMatchObject([
      [
        `atu/${"a".repeat(117)}.md`,
        "error",
        "file-name",
        "the path has 121 characters without .md; the most is 120",
      ],
    ]);
  });

  it("of a language are reserved for translations", async () => {
    write("conference.md");
    write("citel/iap-63a1-5.fr.md");
    write("citel/iap-63a1-5.zh-Hans.md");
    const message = "names like <name>.<language>.md are reserved for translations, which cannot be read yet";
    expect(await reported()).toEqual([
      ["citel/iap-63a1-5.fr.md", "error", "translation-reserved", message],
      ["citel/iap-63a1-5.zh-Hans.md", "error", "translation-reserved", message],
    ]);
    expect((await read()).files).toHaveLength(1);
  });

  it("proposals among the frozen editions are not read, and a finding states it", async () => {
    write("conference.md");
    for (const path of ["editions/a.md", "editions/1/b.txt", "editions/_c.md"])
      write(path, "---\ntitle: A\nstatus: submitted\n---\n");
    write("editions/notes.md", "---\ntags: x\n---\nWhat the editions are.\n");
    const message =
      'not read, though it begins like a proposal: editions/ contains frozen editions alone: move the file to another folder, such as "citel/"';
    expect(await reported()).toEqual([
      ["editions/1/b.txt", "warning", "lost-file", message],
      ["editions/a.md", "warning", "lost-file", message],
    ]);
  });

  it.each([
    [".a.md.icloud", PLACED],
    ["a.md.icloud", PLACED],
    ["a.md.nextcloud", PLACED],
    ["a.md.owncloud", PLACED],
    ["a.md.cloud", PLACED],
    ["a.md.crdownload", UNFINISHED],
    ["a.md.part", UNFINISHED],
    ["a.md.rsls", PLACED],
    ["a.md.!sync", UNFINISHED],
    ["A。md.partial", UNFINISHED],
    ["a.md - Lối tắt.lnk", SHORTCUT],
    ["a.md.url", SHORTCUT],
  ])("%s stands for a proposal that is not on this computer, unless it is there too", async (name, why) => {
    write("conference.md");
    write(`atu/${name}`, "bplist00");
    const right = name.startsWith("A") ? "A.md" : "a.md";
    const message = `"${right}" is missing from this computer: ${why}`;
    expect(await reported()).toEqual([[`atu/${name}`, "error", "lost-file", message]]);
    if (right === "A.md") return;
    write("atu/a.md");
    expect(await reported()).toEqual([]);
  });

  it("a conference.md that a cloud drive replaced is reported once", async () => {
    write(".conference.md.icloud", "bplist00");
    write("atu/.~lock.a.md#", "x");
    write("atu/~$a.docx", "x");
    write("atu/.other.icloud", "x");
    expect(await reported()).toEqual([
      [
        ".conference.md.icloud",
        "error",
        "lost-file",
        `"conference.md" is missing from this computer: ${PLACED}`,
      ],
    ]);
  });

  it.each([
    "a。md",
    "a．md",
    "a,md",
    "a1md",
    "a.md.bak",
    "a.md.sb-1a2b3c4d-XyZ",
    "a.md.tmp",
    "A.md.old",
    "a.md。txt",
  ])("%s that begins like a proposal gets a name that can be read", async (name) => {
    write("conference.md");
    write(`atu/${name}`, "---\ntitle: A\nsponsors: B\n---\n");
    const right = name.startsWith("a1") ? "a1.md" : "a.md";
    expect((await reported()).map(([, , rule, , suggestion]) => [rule, suggestion])).toEqual([
      ["lost-file", right],
    ]);
  });

  it.each([
    "a - Sao chép.md",
    "a - Salin.md",
    "a - 副本.md",
    "a 的副本.md",
    "a - コピー.md",
    "aのコピー.md",
    "a - コピー (2).md",
    "a - สำเนา.md",
    "สำเนาของ a.md",
    "a - 복사본.md",
    "a (冲突副本 2026-10-20).md",
    "a（1）.md",
    "a(1).md",
    "a - Copia (2).md",
    "a - Cópia.md",
    "a (bản sao xung đột của Linh).md",
  ])("%s is a copy", async (name) => {
    write("conference.md");
    write(`atu/${name}`);
    expect(await reported()).toEqual([[`atu/${name}`, "error", "file-name", COPIED]]);
  });

  it.each(["a.MD", "a.markdown", "a.mdx", "a.md.txt"])("%s looks like a lost proposal", async (name) => {
    write("conference.md");
    write(`atu/${name}`);
    const message = 'not read, since its name does not end in .md: is "a.md" meant?';
    expect(await reported()).toEqual([[`atu/${name}`, "warning", "lost-file", message, "a.md"]]);
  });

  it.each([
    ["a.txt", "---\r\ntitle: A\r\n"],
    ["a", "---\ntitle: A\nsponsors: B\n---\n"],
    ["a.", "---\ntitle: A\nsponsors: B\n---\n"],
    ["a.yaml", "title: A\nstatus: submitted\n"],
    ["a.mkdn", "\uFEFF---\ntitle: A\nsponsors: B\n---\n"],
    ["a.TXT", "\uFEFF---\n"],
    ["a.text", "Title\n\ntitle: A\nsponsors: [CEPT]\n"],
  ])("%s that begins like a proposal does too", async (name, text) => {
    write("conference.md");
    write(`atu/${name}`, text);
    const message =
      'not read, since its name does not end in .md, though it begins like a proposal: is "a.md" meant?';
    expect(await reported()).toEqual([[`atu/${name}`, "warning", "lost-file", message, "a.md"]]);
  });

  it.each([
    ["notes.txt", "title: what to do\nCall them.\n"],
    ["_old.txt", "---\ntitle: A\n"],
    ["rows.csv", "---\ntitle: A\nsponsors: B\n"],
    ["late.txt", `${"\n".repeat(60)}title: A\nsponsors: B\n`],
  ])("%s is no proposal", async (name, text) => {
    write("conference.md");
    write(`atu/${name}`, text);
    expect(await reported()).toEqual([]);
  });
});

describe("what is refused", () => {
  it("sub-folders of issues/, once each", async () => {
    write("conference.md");
    write("issues/old/a.md");
    write("issues/old/b.md");
    expect(await reported()).toEqual([
      ["issues/old/a.md", "error", "folder-layout", "issues/ has no sub-folders: move the file up"],
    ]);
  });

  it("symbolic links to files and folders, wherever they lead", async () => {
    write("conference.md");
    write("atu/a.md", "inside");
    writeFileSync(join(proposals, "secret.md"), "secret");
    link("../secret.md", "outside.md");
    link("atu/a.md", "inside.md");
    link("atu", "folder");
    link(".", "loop");
    mkdirSync(join(proposals, "pp-18", "assets"));
    link("../../secret.md", "assets/a.png");
    const message = "this is a symbolic link: only regular files and folders are read";
    expect(await reported()).toEqual(
      ["assets/a.png", "folder", "inside.md", "loop", "outside.md"].map((path) => [
        path,
        "error",
        "not-a-regular-file",
        message,
      ]),
    );
    expect(JSON.stringify(await read())).not.toContain("secret");
  });

  it("a conference that is a symbolic link", async () => {
    mkdirSync(join(proposals, "elsewhere"));
    symlinkSync("elsewhere", join(proposals, "pp-18"));
    expect((await read()).findings).toMatchObject([{ file: "proposals/pp-18", rule: "not-a-regular-file" }]);
  });

  it.skipIf(process.platform === "win32")("pipes, without waiting for them", async () => {
    write("conference.md");
    execFileSync("mkfifo", [join(proposals, "pp-18", "a.md")]);
    const message = "this is not a regular file: only regular files and folders are read";
    expect(await reported()).toEqual([["a.md", "error", "not-a-regular-file", message]]);
  });

  it("files over 1 MB, without reading them, and folders nested too deep", async () => {
    write("conference.md");
    write("atu/a.md");
    truncateSync(join(proposals, "pp-18", "atu/a.md"), 8 * 1024 ** 3);
    write("a/b/c/d/e/f/g/h/i.md");
    expect(await reported()).toEqual([
      ["a/b/c/d/e/f/g/h", "error", "folder-too-large", "folders are nested more than 8 levels deep"],
      ["atu/a.md", "error", "file-too-large", "the file has 8388608 KB; the most is 1024 KB"],
    ]);
  });

  it("in assets/, anything but images", async () => {
    write("conference.md");
    write("assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    write("assets/page.png", "<html>");
    const message = "not a PNG, JPEG or WebP image: other formats are not supported";
    expect(await reported()).toEqual([
      ["assets/logo.svg", "error", "asset-type", message],
      ["assets/page.png", "error", "asset-type", message],
    ]);
  });
});

describe("the conferences of a folder", () => {
  it("are its sub-folders", async () => {
    for (const name of ["pp-22", "pp-18", ".git", "_old", "PP-14"]) mkdirSync(join(proposals, name));
    writeFileSync(join(proposals, "notes.txt"), "");
    expect(await listConferences(proposals, "proposals")).toEqual({
      folders: ["pp-18", "pp-22"],
      findings: [
        {
          file: "proposals/PP-14",
          line: 1,
          column: 1,
          severity: "error",
          rule: "file-name",
          message: "a conference's folder has the conference's name in lower case: pp-26",
        },
      ],
    });
  });

  it("are none where there is no folder", async () => {
    const { folders, findings } = await listConferences(join(proposals, "nowhere"), "nowhere");
    expect(folders).toEqual([]);
    expect(findings).toMatchObject([{ file: "nowhere", rule: "unreadable-file" }]);
  });

  it("a conference's folder that was removed is said to be gone", async () => {
    const { findings } = await readConferenceFolder(join(proposals, "pp-99"), "proposals/pp-99");
    expect(findings).toEqual([
      {
        file: "proposals/pp-99",
        line: 1,
        column: 1,
        severity: "error",
        rule: "unreadable-file",
        message: "does not exist: it was moved, renamed or removed",
      },
    ]);
  });
});
