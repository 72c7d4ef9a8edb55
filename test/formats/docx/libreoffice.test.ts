import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CURRENT, PROPOSED, redline, written } from "./redline-fixture.ts";

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** The last paragraph is a new one behind one whose end has a change: the case that LibreOffice once joined. */
const ENDING = `${CURRENT.slice(0, -1)};\n\n3 to report every year.`;

/** Opens a file, accepts or rejects all changes, and stores its words. */
const MACRO = `Sub Decide(command As String, source As String, target As String)
 Dim opening(0) As New com.sun.star.beans.PropertyValue
 opening(0).Name = "Hidden" : opening(0).Value = True
 doc = StarDesktop.loadComponentFromURL("file://" &amp; source, "_blank", 0, opening())
 dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
 dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" &amp; command, "", 0, Array())
 Dim storing(0) As New com.sun.star.beans.PropertyValue
 storing(0).Name = "FilterName" : storing(0).Value = "Text"
 doc.storeToURL("file://" &amp; target, storing())
 doc.close(True)
End Sub`.replaceAll('"', "&quot;");

const LIBRARY = "http://openoffice.org/2000/library";
const SCRIPT = "http://openoffice.org/2000/script";
const doctype = (name: string, file: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE ${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}.dtd">`;

describe.skipIf(!hasLibreOffice)("LibreOffice (skipped where it is not installed)", () => {
  let folder = "";
  const soffice = (...args: string[]) =>
    execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", ...args], {
      cwd: folder,
      stdio: "ignore",
      timeout: 120_000,
    });
  const read = (name: string, command: string): string => {
    const [source, target] = [join(folder, `${name}.docx`), join(folder, `${name}.txt`)];
    soffice(`macro:///Standard.Module1.Decide(${command},${source},${target})`);
    return readFileSync(target, "utf8").replaceAll("\t", " ");
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
    writeFileSync(join(folder, "all.docx"), written(redline(CURRENT, PROPOSED)));
    writeFileSync(join(folder, "ending.docx"), written(redline(CURRENT, ENDING)));
    // The first run makes the profile that the macro is put into.
    soffice("--convert-to", "pdf", "all.docx");
    const basic = join(folder, "profile/user/basic/Standard");
    mkdirSync(basic, { recursive: true });
    writeFileSync(
      join(basic, "script.xlb"),
      `${doctype("library:library", "library")}<library:library xmlns:library="${LIBRARY}" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
    );
    writeFileSync(
      join(basic, "Module1.xba"),
      `${doctype("script:module", "module")}<script:module xmlns:script="${SCRIPT}" script:name="Module1" script:language="StarBasic">${MACRO}</script:module>`,
    );
    writeFileSync(
      join(basic, "../script.xlc"),
      `${doctype("library:libraries", "libraries")}<library:libraries xmlns:library="${LIBRARY}" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
    );
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ["all", "AcceptAllTrackedChanges", PROPOSED],
    ["all", "RejectAllTrackedChanges", CURRENT],
    ["ending", "AcceptAllTrackedChanges", ENDING],
    ["ending", "RejectAllTrackedChanges", CURRENT],
  ])(
    "%s: %s leaves the text as it is to read",
    (name, command, text) => {
      const lines = text.replaceAll("*", "").split("\n\n");
      expect(read(name, command)).toContain(`\n${lines.join("\n")}\nSources: `);
    },
    120_000,
  );
});
