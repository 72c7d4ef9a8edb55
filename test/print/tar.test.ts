import { describe, expect, test } from "vitest";
import { readTar } from "../../src/print/shipped/tar.ts";

/** One entry of a tar archive: its header block and its padded content. */
function entry(name: string, content: string, kind = "0"): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100, "latin1");
  header.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124, 12, "latin1");
  header.write(kind, 156, 1, "latin1");
  header.write("ustar\0", 257, 6, "latin1");
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content, 0, "latin1");
  return Buffer.concat([header, body]);
}

const end = Buffer.alloc(1024);

describe("an archive is read as files", () => {
  test("names and bytes come out, folders are implied", () => {
    const long = "x".repeat(1000);
    const archive = Buffer.concat([
      entry("lib/", "", "5"),
      entry("lib/a.so", long),
      entry("./b.txt", ""),
      end,
    ]);
    const files = readTar(archive).map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);
    expect(files).toEqual([
      ["lib/a.so", long],
      ["b.txt", ""],
    ]);
  });

  test.each(["../evil", "a/../../evil", "a\\b", "/", ""])("a name that leads out is refused: %j", (name) => {
    expect(() => readTar(Buffer.concat([entry(name || "./", "x"), end]))).toThrow("leads out of the folder");
  });

  test("an absolute name stays inside", () => {
    expect(readTar(Buffer.concat([entry("/etc/passwd", "x"), end]))[0]?.name).toBe("etc/passwd");
  });

  test("a link is refused", () => {
    expect(() => readTar(Buffer.concat([entry("link", "", "2"), end]))).toThrow(
      "neither a file nor a folder",
    );
  });

  test("an archive that is cut short is refused", () => {
    const whole = entry("a.txt", "x".repeat(600));
    expect(() => readTar(whole.subarray(0, 700))).toThrow('tar: "a.txt" is cut short');
  });
});
