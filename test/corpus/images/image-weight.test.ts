import { expect, test } from "vitest";
import { imageWeight, MAX_IMAGE_WEIGHT } from "../../../src/corpus/images/assets.ts";
import { checkMarkdown } from "../../../src/corpus/markdown/check-markdown.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import type { Asset } from "../../../src/corpus/types.ts";

const asset = (name: string, bytes: number): [string, Asset] => [
  name,
  { name, mime: "image/png", bytes: new Uint8Array(bytes), width: 1, height: 1 },
];
const MB = 1024 * 1024;
const assets = new Map([asset("map.png", MB), asset("chart.png", 2 * MB), asset("dot.png", 100)]);
const judge = (text: string) =>
  imageWeight(
    [{ path: "apt/a.md", images: checkMarkdown("pp-26/apt/a.md", text, parseMarkdown(text)).images }],
    assets,
  );

test("images count as often as they are named, and the heaviest one is shown where it is named first", () => {
  const maps = "![A map][map]\n\n".repeat(25);
  expect(judge(`${maps}![A chart](../assets/chart.png)\n\n[map]: ../assets/map.png`)).toEqual([]);
  expect(
    judge(`A.\n\n${maps}${"![A chart](../assets/chart.png)\n\n".repeat(4)}[map]: ../assets/map.png`),
  ).toEqual([
    {
      file: "pp-26/apt/a.md",
      line: 3,
      column: 1,
      length: 13,
      severity: "error",
      rule: "image-weight",
      message:
        "the images of this conference's texts have 33 MB together, counting each use; the most is 32 MB. assets/map.png has 1 MB and is used 25 times: make it smaller, or use it in fewer places",
    },
  ]);
});

test("a small image may stand beside each proposal, and one that no text names weighs nothing", () => {
  expect(judge("![A dot](../assets/dot.png)\n\n".repeat(1_000))).toEqual([]);
  expect(MAX_IMAGE_WEIGHT).toBe(32 * MB);
});
