import { expectOnPaper } from "./shipped-brief-on-paper.ts";

// Prints of other days, for the public, are judged where they are made: in `brief-pdf.test.ts` and
// `shipped-conferences.test.ts`.
expectOnPaper([
  ["pp-10", "2010-09-30", "2010-09-01", 9],
  ["pp-18", "2018-12-01", "2018-10-27", 26],
  ["pp-22", "2022-10-20", "2022-09-20", 11],
]);
