import { expectOnPaper } from "./shipped-brief-on-paper.ts";

expectOnPaper([
  ["pp-14", "2014-10-28", "2014-10-10", 22],
  ["pp-14", "2014-11-02", "2014-10-28", 24],
  ["pp-18", "2018-11-08", "2018-10-27", 26],
]);
