import { chunk, exif, jpeg, png, segment, webp } from "./small-images.ts";

/** Images that hold `words` in one place each, wherever cameras, telephones and editors put some: name and bytes. */
export function cameraPictures(words: string): [string, Uint8Array][] {
  return [...jpegs(words), ...pngs(words), ...webps(words)];
}

const text = (words: string) => Buffer.from(`${words} 46.2044N 6.1432E`);

/** Each segment that may stand before the frame, before the scan, between scans; then what follows the picture. */
function jpegs(words: string): [string, Uint8Array][] {
  const named = (name: string) => Buffer.concat([Buffer.from(`${name}\0`), text(words)]);
  const segments: [string, Buffer][] = [
    ["EXIF", exif(6, words)],
    ["XMP", segment(0xe1, named("http://ns.adobe.com/xap/1.0/"))],
    [
      "a preview in JFIF",
      segment(0xe0, Buffer.concat([Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\x03\x03"), text(words)])),
    ],
    ["a preview beside JFIF", segment(0xe0, named("JFXX"))],
    ["further pictures (MPF)", segment(0xe2, named("MPF"))],
    ["a colour profile", segment(0xe2, named("ICC_PROFILE"))],
    ["Photoshop's data", segment(0xed, named("Photoshop 3.0"))],
    [
      "more than Adobe's transform",
      segment(0xee, Buffer.concat([Buffer.from("Adobe\0d\0\0\0\0\x01"), text(words)])),
    ],
    ["an unknown JPEG", segment(0xee, named("JPEG"))],
    ["a comment", segment(0xfe, text(words))],
    ...Array.from({ length: 16 }, (_, n): [string, Buffer] => [`APP${n}`, segment(0xe0 + n, text(words))]),
    ...Array.from({ length: 14 }, (_, n): [string, Buffer] => [`JPG${n}`, segment(0xf0 + n, text(words))]),
  ];
  const picture = jpeg(4, 4);
  const scan = picture.subarray(-14, -2);
  const behind: [string, Buffer][] = [
    ["words", text(words)],
    ["a second picture", jpeg(8, 8, [segment(0xfe, text(words))])],
    ["a film", Buffer.concat([Buffer.from("\0\0\0\x18ftypmp42"), text(words), Buffer.from([0xff, 0xd9])])],
  ];
  return [
    ...segments.flatMap(([name, each]): [string, Uint8Array][] => [
      [`JPEG: ${name} before the frame`, jpeg(4, 4, [each])],
      [`JPEG: ${name} before the scan`, splice(picture, picture.length - 14, each)],
      [`JPEG: ${name} between scans`, splice(picture, picture.length - 2, Buffer.concat([each, scan]))],
    ]),
    ...behind.map(([name, each]): [string, Uint8Array] => [
      `JPEG: ${name} behind the picture`,
      Buffer.concat([picture, each]),
    ]),
  ];
}

function pngs(words: string): [string, Uint8Array][] {
  const names =
    "tEXt zTXt iTXt eXIf tIME iCCP sPLT hIST bKGD pHYs sBIT acTL fcTL fdAT caBX iDOT meTa vpAg PLTE tRNS gAMA sRGB cHRM cICP";
  const picture = png(4, 4);
  const long = Buffer.concat([text(words), Buffer.alloc(800)]);
  return [
    ...names.split(" ").flatMap((name): [string, Uint8Array][] => [
      [`PNG: ${name} before the picture`, splice(picture, 33, chunk(name, long))],
      [`PNG: ${name} behind the picture`, splice(picture, picture.length - 12, chunk(name, long))],
    ]),
    ["PNG: words behind the end", Buffer.concat([picture, text(words)])],
    ["PNG: a second picture behind the end", Buffer.concat([picture, png(4, 4, [["tEXt", words]])])],
  ];
}

function webps(words: string): [string, Uint8Array][] {
  const extended = Buffer.concat([Buffer.from([0b101110, 0, 0, 0, 3, 0, 0, 3, 0, 0]), text(words)]);
  const picture: [string, Buffer] = ["VP8 ", Buffer.from([0, 0, 0, 0x9d, 0x01, 0x2a, 4, 0, 4, 0])];
  const names = ["EXIF", "XMP ", "ICCP", "C2PA", "iDOT", "VP8x", "exif"];
  return [
    ...names.flatMap((name): [string, Uint8Array][] => [
      [`WebP: ${name} before the picture`, webp([["VP8X", extended], [name, text(words)], picture])],
      [`WebP: ${name} behind the picture`, webp([["VP8X", extended], picture, [name, text(words)]])],
      [`WebP: ${name} without VP8X`, webp([picture, [name, text(words)]])],
    ]),
    ["WebP: words behind the end", Buffer.concat([webp([picture]), text(words)])],
    ["WebP: a second picture", webp([picture, ["VP8L", text(words)], ["VP8 ", text(words)]])],
  ];
}

function splice(bytes: Buffer, at: number, part: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
}
