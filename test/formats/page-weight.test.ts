import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { pageScript } from "../../src/formats/html.ts";
import { pageWeight } from "../bench/page-weight.ts";
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

test("PP-18 is sent in less than 200 KB; its file has less than 450 KB", async () => {
  const pp18 = pageWeight(renderEnglish(await shippedBrief("pp-18", "2018-10-27")));
  expect(pp18.sent).toBeLessThan(200_000);
  // The package's script is minified: see above.
  expect(pp18.file - pp18.script).toBeLessThan(450_000 - 17_500);
});
