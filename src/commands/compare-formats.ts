/** The formats of `compare`. */
export const COMPARE_FORMATS = ["text", "md", "json", "html"] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];
