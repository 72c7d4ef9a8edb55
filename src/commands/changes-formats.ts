/** The formats of `changes`. */
export const CHANGES_FORMATS = ["text", "md", "json", "html"] as const;
export type ChangesFormat = (typeof CHANGES_FORMATS)[number];
