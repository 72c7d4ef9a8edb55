/** An image without metadata, or why it cannot be had. */
export type StrippedImage = { bytes: Uint8Array } | { problem: string };

export const DAMAGED: StrippedImage = { problem: "the image is cut off or damaged" };

/** For image data that contain more than the picture, such as what an editor cropped. */
export const HOLDS_MORE: StrippedImage = {
  problem: "the image's data contain more than its picture: open it in an image editor and export it again",
};

const ORIENTATION = 0x0112;
const SHORT = 3;

/** The EXIF orientation, 2 to 8, from EXIF data (a TIFF file); undefined where there is none or it is 1. */
export function readOrientation(tiff: Uint8Array): number | undefined {
  if (tiff.length < 8) return undefined;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return undefined;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return undefined;
    if (view.getUint16(entry, little) !== ORIENTATION || view.getUint16(entry + 2, little) !== SHORT)
      continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 2 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** EXIF data (a TIFF file) that contain the orientation alone. */
export function orientationOnly(value: number): Uint8Array {
  const head = [0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01];
  const entry = [0x01, 0x12, 0x00, SHORT, 0x00, 0x00, 0x00, 0x01, 0x00, value, 0x00, 0x00];
  return Uint8Array.from([...head, ...entry, 0x00, 0x00, 0x00, 0x00]);
}
