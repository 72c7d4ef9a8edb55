/** `npm run build`: the program, the script of its page and its templates, in `dist`. */

import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, buildSync, type Plugin, transformSync } from "esbuild";
import { firstWordsOfLanguages } from "../src/corpus/sections/language-restrictions.ts";
import { analysisWords, nameStems, topicWords } from "../src/corpus/sections/public-names.ts";
import { linesOfParts } from "../src/corpus/sections/restriction-parts.ts";
import { builtTemplatesModule } from "../src/formats/templates/compile-templates.ts";
import { readTemplates } from "../src/formats/templates/read-templates.ts";
import { namesInLatin } from "../src/itu/state-names.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  // As escapes, the letters of many languages would make the files a sixth larger.
  charset: "utf8",
  format: "esm",
  logLevel: "warning",
};

rmSync(`${root}dist`, { recursive: true, force: true });

// What reads the command line and prints the help is one file, so that it starts fast. Each module that it imports late is
// an entry point of the bundle of the commands. Modules that are in both have no state, and no classes but those of errors,
// which are therefore recognized by their names.
const late = new Set<string>();
const lateImports: Plugin = {
  name: "late-imports",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      late.add(join(resolveDir, path));
      return { path: `./${basename(path, ".ts")}.js`, external: true };
    });
  },
};
await build({
  ...common,
  entryPoints: ["src/cli.ts"],
  platform: "node",
  target: "node20",
  plugins: [lateImports],
  outdir: "dist",
});

/** A list as the literal that stands for it in the bundle, so that no run makes it. */
const lines = (list: Iterable<string>) => JSON.stringify([...list].join("\n"));

// Puppeteer loads its WebDriver BiDi part, which is larger than all the rest, only for browsers that are driven with it.
const puppeteer = fileURLToPath(import.meta.resolve("puppeteer-core"));
const latePuppeteer: Plugin = {
  name: "late-puppeteer",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
      const isLate = kind === "dynamic-import" && resolveDir.startsWith(dirname(puppeteer));
      if (!isLate) return undefined;
      return {
        path: `puppeteer-core/internal/${relative(dirname(puppeteer), join(resolveDir, path))}`,
        external: true,
      };
    });
  },
};

// Packages are part of the bundle: Node would look for each of their two hundred files. Those that are found by their path,
// or loaded late, are not.
await build({
  ...common,
  entryPoints: [...late, "src/corpus/markdown/markdown-worker.ts"],
  entryNames: "[name]",
  splitting: true,
  plugins: [latePuppeteer],
  platform: "node",
  target: "node20",
  define: {
    BUILT_LATIN_NAMES: lines(namesInLatin()),
    BUILT_ANALYSIS_WORDS: lines(analysisWords()),
    BUILT_FIRST_WORDS: lines(firstWordsOfLanguages()),
    BUILT_NAME_STEMS: lines(nameStems()),
    BUILT_PARTS: lines(linesOfParts()),
    BUILT_TOPIC_WORDS: lines(topicWords()),
  },
  external: ["@puppeteer/browsers", "@sparticuz/chromium", "handlebars", "chokidar"],
  banner: { js: 'import { createRequire as r } from "node:module"; const require = r(import.meta.url);' },
  outdir: "dist",
});
chmodSync(`${root}dist/cli.js`, 0o755);

buildSync({
  ...common,
  entryPoints: ["templates/script/page.js"],
  minify: true,
  charset: "utf8",
  target: "es2023",
  outdir: "dist/script",
});

const { templates } = readTemplates("en");
const { code } = transformSync(builtTemplatesModule(templates.values()), { minify: true, target: "node20" });
writeFileSync(`${root}dist/templates.cjs`, code);
