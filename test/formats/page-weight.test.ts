import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { buildBrief } from "../../src/brief/build-brief.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { pageScript } from "../../src/formats/templates/page-script.ts";
import { GENERATED } from "../bench/generated-conference.ts";
import { pageWeight } from "../bench/page-weight.ts";
import { prepareSubject } from "../bench/subjects.ts";
import { shippedBrief } from "./kinds-fixture.ts";
import { renderEnglish, templates } from "./renderer.ts";

const ENTRY = fileURLToPath(new URL("../../templates/script/page.js", import.meta.url));

test("the script is under 17.5 KB as the package has it", async () => {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    target: "es2023",
    write: false,
  });
  expect(outputFiles[0]?.contents.length).toBeLessThan(17_500);
});

test("no name stands in two of its modules: they share one scope where they are joined", () => {
  const names = [
    ...pageScript(templates.scripts).code.matchAll(/^(?:async )?(?:function\*?|const|let) (\w+)/gm),
  ].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("200 proposals of 270 words each are sent in less than 300 KB, PP-18 in less than 200 KB; its file has less than 450 KB", async () => {
  const subject = await prepareSubject("200");
  try {
    const { corpus } = await loadCorpus({
      folder: join(subject.proposals, GENERATED.folder),
      shown: GENERATED.folder,
    });
    if (corpus === undefined) throw new Error("the generated conference has errors");
    const brief = buildBrief(corpus, { today: GENERATED.asOf, asOf: GENERATED.asOf, audience: "public" });
    const large = pageWeight(renderEnglish(brief));
    expect(large.words).toBeGreaterThan(450_000);
    expect(large.sent).toBeLessThan(300_000);
    const pp18 = pageWeight(renderEnglish(await shippedBrief("pp-18", "2018-10-27")));
    expect(pp18.sent).toBeLessThan(200_000);
    // The package's script is minified: see above.
    expect(pp18.file - pp18.script).toBeLessThan(450_000 - 17_500);
  } finally {
    await rm(subject.folder, { recursive: true, force: true });
  }
});
