/**
 * Sets the texts of a folder of proposals with md-to-pdf, tagged, with contents and a running head:
 * `node md-to-pdf.mjs PROPOSALS OUT.pdf BROWSER`. Its contents have no page numbers, which Chromium cannot set.
 */
import { mdToPdf } from "md-to-pdf";
import { markdownOf, readTexts } from "./texts.mjs";

const [folder = "", out = "", browser = ""] = process.argv.slice(2);
const centered = (html) => `<div style="width: 100%; text-align: center; font-size: 9px">${html}</div>`;
await mdToPdf(
  { content: markdownOf(readTexts(folder)) },
  {
    dest: out,
    document_title: "Proposals",
    launch_options: { executablePath: browser, args: ["--no-sandbox"], protocolTimeout: 0 },
    pdf_options: {
      tagged: true,
      timeout: 0,
      headerTemplate: centered("Proposals"),
      footerTemplate: centered('<span class="pageNumber"></span> / <span class="totalPages"></span>'),
    },
  },
);
