/** Part of `npm run build`: writes the package's templates, compiled, into `dist`. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { builtTemplatesModule } from "../src/formats/templates/compile-templates.ts";
import { readTemplates } from "../src/formats/templates/read-templates.ts";

const { templates } = readTemplates("en");
const { code } = transformSync(builtTemplatesModule(templates.values()), { minify: true, target: "node20" });
writeFileSync(fileURLToPath(new URL("../dist/templates.cjs", import.meta.url)), code);
