/** An image without metadata, or why it cannot be had. */
export type StrippedImage = { bytes: Uint8Array } | { problem: string };

export const DAMAGED: StrippedImage = { problem: "the image is cut off or damaged" };

/** For image data that contain more than the picture, such as what an editor cropped. */
export const HOLDS_MORE: StrippedImage = {
  problem: "the image's data hold more than its picture: open it in an image editor and export it anew",
};
