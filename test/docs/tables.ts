/** The cells of the rows of the first table under a heading of a Markdown page, without its head; [] where there is none. */
export function tableUnder(page: string, heading: string): string[][] {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, "") === heading);
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const first = rest.findIndex((line) => line.startsWith("|"));
  const next = rest.findIndex((line) => /^#+ /.test(line));
  if (first < 0 || (next >= 0 && next < first)) return [];
  const length = rest.slice(first).findIndex((line) => !line.startsWith("|"));
  const table = rest.slice(first, length < 0 ? undefined : first + length);
  return table.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}
