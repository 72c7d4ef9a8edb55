/** The formats of `review`. */
export const REVIEW_FORMATS = ["text", "md", "json"] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];
