import { describe, expect, it } from "vitest";
import { readAsset } from "../../../src/corpus/images/assets.ts";
import { orientationOnly } from "../../../src/corpus/images/jpeg.ts";
import { cameraPictures } from "./camera-pictures.ts";
import { exif, jpeg, jpegComment, PNG, png, segment, webp } from "./small-images.ts";

const HOLDS_MORE =
  "the image's data contain more than its picture: open it in an image editor and export it again";
const DAMAGED = "the image is cut off or damaged";
const read = (bytes: Uint8Array) => readAsset("assets/a.png", "a.png", bytes);
const SECRET = "46.2044N 6.1432E, taken by A. Delegate";
const shown = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("latin1");

const extended = Buffer.alloc(10);
extended[0] = 0b11111;
extended.writeUIntLE(639, 4, 3);
extended.writeUIntLE(479, 7, 3);
const lossy = Buffer.from([0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0xe0, 0x01]);
const lossless = Buffer.alloc(16);
lossless[0] = 0x2f;
lossless.writeUInt32LE(639 | (479 << 14), 1);

describe("images are recognised by their bytes", () => {
  it.each([
    ["image/png", png(640, 480)],
    ["image/jpeg", jpeg(640, 480)],
    ["image/webp", webp([["VP8 ", lossy]])],
    ["image/webp", webp([["VP8L", lossless]])],
    [
      "image/webp",
      webp([
        ["VP8X", extended],
        ["VP8 ", lossy],
      ]),
    ],
  ])("%s", (mime, bytes) => {
    expect(read(bytes)).toMatchObject({ asset: { name: "a.png", mime, width: 640, height: 480 } });
  });

  it("one without anything to hide comes through byte by byte", () => {
    expect(read(PNG).asset?.bytes).toEqual(Uint8Array.from(PNG));
    expect(read(jpeg(2, 2)).asset?.bytes).toEqual(Uint8Array.from(jpeg(2, 2)));
    expect(read(webp([["VP8 ", lossy]])).asset?.bytes).toEqual(Uint8Array.from(webp([["VP8 ", lossy]])));
  });
});

describe("what draws a PNG stays: its colours, and how transparent they are", () => {
  it.each([
    ["PLTE", 768],
    ["tRNS", 256],
    ["gAMA", 4],
    ["cHRM", 32],
    ["sRGB", 1],
    ["cICP", 4],
  ])("%s of at most %i bytes", (name, most) => {
    const colours = Buffer.from(Array.from({ length: most }, (_, at) => at % 256)).toString("latin1");
    const picture = png(4, 4, [[name, colours]]);
    expect(read(picture).asset?.bytes).toEqual(Uint8Array.from(picture));
    expect(read(png(4, 4, [[name, `${colours}?`]])).asset?.bytes).toEqual(Uint8Array.from(png(4, 4)));
  });
});

describe("what an image says of its maker is left out", () => {
  it.each([
    [
      "PNG",
      png(
        4,
        4,
        [
          ["tEXt", SECRET],
          ["eXIf", SECRET],
          ["iTXt", SECRET],
          ["prVt", SECRET],
        ],
        SECRET,
      ),
    ],
    ["JPEG", jpeg(4, 4, [exif(6, SECRET), jpegComment(SECRET)], SECRET)],
    [
      "WebP",
      webp([
        ["VP8X", extended],
        ["VP8 ", lossy],
        ["EXIF", Buffer.from(SECRET)],
        ["XMP ", Buffer.from(SECRET)],
      ]),
    ],
  ])("%s", (_kind, bytes) => {
    const { asset, finding } = read(bytes);
    expect(finding).toBeUndefined();
    expect(shown(asset?.bytes)).not.toContain("Delegate");
    expect(read(asset?.bytes ?? new Uint8Array()).asset?.bytes).toEqual(asset?.bytes);
  });

  it("but not how a photograph is held", () => {
    expect(shown(read(jpeg(4, 4, [exif(6, SECRET)])).asset?.bytes)).toContain(
      "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06",
    );
    expect(shown(read(jpeg(4, 4, [exif(1, SECRET)])).asset?.bytes)).not.toContain("Exif");
  });
});

describe("whatever stands anywhere in the file of an image, pixels alone are embedded", () => {
  it.each(cameraPictures("CANARY"))("%s", (_where, bytes) => {
    const { asset, finding } = read(bytes);
    expect(finding).toBeUndefined();
    expect(shown(asset?.bytes)).not.toContain("CANARY");
    expect(read(asset?.bytes ?? new Uint8Array()).asset?.bytes).toEqual(asset?.bytes);
  });

  it("a JPEG ends at its own end of image, behind all its scans", () => {
    const scans = jpeg(4, 4, [], "").subarray(0, -2);
    const whole = Buffer.concat([scans, scans.subarray(-14), Buffer.from([0xff, 0xd9])]);
    const film = Buffer.concat([jpeg(9, 9), Buffer.from("film"), jpeg(9, 9)]);
    expect(read(Buffer.concat([whole, film])).asset?.bytes).toEqual(Uint8Array.from(whole));
  });

  it("how a picture is turned stays, and is all that stays of what a camera says", () => {
    const words = exif(6, "taken by A. Delegate").subarray(10).toString("latin1");
    const turned = (bytes: Uint8Array) => shown(read(bytes).asset?.bytes);
    const alone = Buffer.from(orientationOnly(6)).toString("latin1");
    for (const text of [
      turned(png(4, 4, [["eXIf", words]])),
      turned(jpeg(4, 4, [exif(6, "taken by A. Delegate")])),
      turned(webp([...SIMPLE_WEBP, ["EXIF", Buffer.from(words, "latin1")]])),
    ]) {
      expect(text).toContain(alone);
      expect(text).not.toContain("Delegate");
    }
  });
});

const SIMPLE_WEBP: [string, Buffer][] = [
  ["VP8X", extended],
  ["VP8 ", lossy],
];

describe("what is refused", () => {
  it.each([
    [
      "SVG",
      Buffer.from("<svg/>"),
      "asset-type",
      "not a PNG, JPEG or WebP image: other formats are not supported",
    ],
    [
      "nothing",
      Buffer.alloc(0),
      "asset-type",
      "not a PNG, JPEG or WebP image: other formats are not supported",
    ],
    [
      "a huge picture",
      png(60_000, 60_000),
      "asset-too-large",
      "the image has 60000 × 60000 pixels; the most is 40 million pixels, 16384 a side",
    ],
    ["no height", png(10, 0), "asset-type", "the image has no width or no height"],
    [
      "an animation",
      webp([
        ["VP8X", extended],
        ["ANIM", Buffer.alloc(6)],
        ["ANMF", Buffer.alloc(40)],
      ]),
      "asset-type",
      "the image is an animation: export one picture of it",
    ],
    ["more rows than the picture has", png(1, 1, [], "", Buffer.alloc(900)), "asset-type", HOLDS_MORE],
    ["something behind the rows", png(1, 1, [], "", undefined, "what was cropped"), "asset-type", HOLDS_MORE],
    ["no rows at all", png(1, 1, [], "", Buffer.alloc(0)).fill("x", 41, 45), "asset-type", DAMAGED],
    ["tables longer than they say", jpeg(4, 4, [segment(0xc4, Buffer.alloc(40))]), "asset-type", DAMAGED],
    ["a cut PNG", png(4, 4).subarray(0, 50), "asset-type", "the image is cut off or damaged"],
    ["a cut JPEG", jpeg(4, 4).subarray(0, -3), "asset-type", "the image is cut off or damaged"],
    [
      "a cut WebP",
      webp([
        ["VP8X", extended],
        ["VP8 ", lossy],
      ]).subarray(0, -4),
      "asset-type",
      "the image is cut off or damaged",
    ],
  ])("%s", (_name, bytes, rule, message) => {
    expect(read(bytes)).toEqual({
      finding: { file: "assets/a.png", line: 1, column: 1, severity: "error", rule, message },
    });
  });

  it("a file that is cut anywhere is refused or a whole image, and never an exception", () => {
    for (const bytes of [
      png(4, 4, [["tEXt", SECRET]]),
      jpeg(4, 4, [exif(6, SECRET)]),
      webp([
        ["VP8X", extended],
        ["VP8 ", lossy],
      ]),
    ]) {
      for (let end = 0; end < bytes.length; end += 1) {
        const { asset, finding } = read(bytes.subarray(0, end));
        expect(asset === undefined).toBe(finding !== undefined);
      }
    }
  });
});
