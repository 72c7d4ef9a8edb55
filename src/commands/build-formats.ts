/** The formats of `build`, each with the name of its file. The names are a promise. */
export const FORMAT_FILES = {
  html: "brief.html",
  pdf: "brief.pdf",
  json: "brief.json",
  csv: "proposals.csv",
  xlsx: "proposals.xlsx",
} as const;

export type BuildFormat = keyof typeof FORMAT_FILES;
export const BUILD_FORMATS = Object.keys(FORMAT_FILES) as readonly BuildFormat[];
