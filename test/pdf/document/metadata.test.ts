import { expect, test } from "vitest";
import { information, xmp } from "../../../src/pdf/document/metadata.ts";
import { serialize } from "../../../src/pdf/syntax/value.ts";

const metadata = { title: "A <b> & B", creator: "plenibrief 1.0.0", language: "fr", date: "2018-10-27" };

test("titles are escaped, whatever they hold", () => {
  expect(xmp(metadata)).toContain('<rdf:li xml:lang="x-default">A &lt;b&gt; &amp; B</rdf:li>');
  expect(serialize(information({ ...metadata, title: "1) (2 \\" }))).toContain("/Title(1\\) \\(2 \\\\)");
  expect(serialize(information({ ...metadata, title: "Été" }))).toContain("/Title(\xfe\xff\0\xc9\0t\0\xe9)");
});

test("a date that is none is refused, so that the clock never takes its place", () => {
  expect(() => information({ ...metadata, date: "27 October 2018" })).toThrow(
    '"27 October 2018" is not a date of the form YYYY-MM-DD',
  );
});
