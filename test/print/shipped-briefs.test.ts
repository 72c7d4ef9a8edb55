import { expectOnPaper } from "./shipped-brief-on-paper.ts";

// A tracking brief, for the public, is judged where it is printed, in `brief-pdf.test.ts`; other days among the large tests.
expectOnPaper([["pp-22", "2022-10-20", "2022-09-20", 11]]);
