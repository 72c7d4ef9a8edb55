/** An image reduced to its picture, or why that cannot be done. */
export type Pixels = { bytes: Uint8Array } | { problem: string };

export const DAMAGED: Pixels = { problem: "the image is cut off or damaged" };

/** Where image data hold more than the picture: what an editor cropped, or something that is no picture. */
export const HOLDS_MORE: Pixels = {
  problem: "the image's data hold more than its picture: open it in an image editor and export it anew",
};
