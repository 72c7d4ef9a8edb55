import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { targetAnchor } from "../../src/formats/page/anchors.ts";
import { cssString } from "../../src/formats/page/generated-content.ts";
import { compactLabels } from "../../src/formats/text/proposal-in-words.ts";
import { canonicalJson } from "../../src/json-values.ts";
import { anyCharacter } from "../any-character.ts";
import { headings } from "./headings.ts";

describe("labels in an index", () => {
  test("are drawn together where their numbers follow each other", () => {
    expect(
      compactLabels(["ECP 1", "ECP 3", "ECP 2", "ACP/64A1/9", "ACP/64A1/10", "A convention", "ECP 5"]),
    ).toEqual(["ECP 1–3", "ACP/64A1/9–10", "A convention", "ECP 5"]);
  });

  test("keep leading zeros apart, which are part of an ID", () => {
    expect(compactLabels(["ACP/12/09", "ACP/12/10"])).toEqual(["ACP/12/09", "ACP/12/10"]);
  });
});

describe("a text in a style sheet", () => {
  test("can end neither its string nor the style element, and reads as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const css = cssString(text);
        expect(css.slice(1, -1)).not.toMatch(/["\n\r\f<>]/);
        const back = css
          .slice(1, -1)
          .replace(/\\([0-9a-f]+) /g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
        expect(back).toBe(text);
      }),
    );
  });
});

describe("the headings of a page", () => {
  test("are the words that they show, in order", () => {
    const html = `<h1><bdi>A &amp; B&#x27;s</bdi></h1><p>no</p><h2 id="x">Two\n <a title="a>b">words</a></h2>`;
    expect(headings(html)).toEqual([
      { level: 1, text: "A & B's" },
      { level: 2, text: "Two words" },
    ]);
  });
});

describe("canonical JSON", () => {
  test("is the same for equal values, in whatever order they were built", () => {
    expect(canonicalJson({ b: [1, { d: 1, c: undefined }], a: "é" })).toBe(
      '{\n  "a": "é",\n  "b": [\n    1,\n    {\n      "d": 1\n    }\n  ]\n}\n',
    );
  });

  test("reads back as the value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("the place of a target", () => {
  test("is a name for an address, and another one for each target", () => {
    expect(targetAnchor("res. 130")).toBe("_target-res._20_130");
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(targetAnchor(one)).toMatch(/^[\w.-]+$/);
        expect(targetAnchor(one) === targetAnchor(other)).toBe(one === other);
      }),
    );
  });
});
