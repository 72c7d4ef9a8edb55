/** The formats of `build`, each with the name of its file. Other people's scripts rely on the names. */
export const FORMAT_FILES = {
  html: "brief.html",
  pdf: "brief.pdf",
  json: "brief.json",
  csv: "proposals.csv",
  xlsx: "proposals.xlsx",
} as const;

export type BuildFormat = keyof typeof FORMAT_FILES;
export const BUILD_FORMATS = Object.keys(FORMAT_FILES) as readonly BuildFormat[];

export const CHANGES_FORMATS = ["text", "md", "json", "html"] as const;
export type ChangesFormat = (typeof CHANGES_FORMATS)[number];

export const COMPARE_FORMATS = ["text", "md", "json", "html"] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

export const REVIEW_FORMATS = ["text", "md", "json"] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];
