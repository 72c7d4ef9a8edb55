import type { Brief } from "../brief/types.ts";
import type { Words } from "../formats/templates/words.ts";
import { canonicalJson } from "../json-values.ts";

/** An export of the Brief: the name of its file, on which other people's scripts rely, and how it is made. */
interface ExportFormat {
  readonly file: string;
  /** Loaded where it is used, so that the other commands start without it. */
  readonly load: () => Promise<(brief: Brief, words: () => Words) => Uint8Array | string>;
}

/** The formats of `build` and `release` besides the page and its PDF. */
const EXPORT_FORMATS = {
  docx: {
    file: "brief.docx",
    load: async () => {
      const { briefDocx } = await import("../formats/docx/brief-docx.ts");
      return (brief: Brief, words: () => Words) => briefDocx(brief, words());
    },
  },
  json: { file: "brief.json", load: async () => canonicalJson },
  csv: {
    file: "proposals.csv",
    load: async () => (await import("../formats/tables/proposal-rows.ts")).proposalsCsv,
  },
  xlsx: {
    file: "proposals.xlsx",
    load: async () => (await import("../formats/tables/xlsx.ts")).proposalsXlsx,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type BuildFormat = "html" | "pdf" | keyof typeof EXPORT_FORMATS;
const EXPORTS = Object.entries(EXPORT_FORMATS) as [keyof typeof EXPORT_FORMATS, ExportFormat][];
export const BUILD_FORMATS: readonly BuildFormat[] = ["html", "pdf", ...EXPORTS.map(([format]) => format)];

/** The name of a format's file. */
export function fileOf(format: BuildFormat): string {
  return format === "html" || format === "pdf" ? `brief.${format}` : EXPORT_FORMATS[format].file;
}

/** A brief in the export formats that are wanted, in their order, with the printed words of its language. */
export async function exportsOf(
  brief: Brief,
  formats: ReadonlySet<BuildFormat>,
  words: () => Words,
): Promise<{ format: BuildFormat; file: string; bytes: Uint8Array | string }[]> {
  const wanted = EXPORTS.filter(([format]) => formats.has(format));
  return Promise.all(
    wanted.map(async ([format, { file, load }]) => ({ format, file, bytes: (await load())(brief, words) })),
  );
}

export const CHANGES_FORMATS = ["text", "md", "json", "html", "message"] as const;
export type ChangesFormat = (typeof CHANGES_FORMATS)[number];

export const COMPARE_FORMATS = ["text", "md", "json", "html", "docx"] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

export const REVIEW_FORMATS = ["text", "md", "json"] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];
