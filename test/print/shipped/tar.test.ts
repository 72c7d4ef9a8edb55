import { describe, expect, test } from "vitest";
import { readTar } from "../../../src/print/shipped/unpack.ts";
import { tarEnd, tarEntry } from "./tar-entry.ts";

describe("an archive is read as files", () => {
  test("names and bytes come out, folders are implied", () => {
    const long = "x".repeat(1000);
    const archive = Buffer.concat([
      tarEntry("lib/", "", "5"),
      tarEntry("lib/a.so", long),
      tarEntry("./b.txt", ""),
      tarEnd,
    ]);
    const files = readTar(archive).map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);
    expect(files).toEqual([
      ["lib/a.so", long],
      ["b.txt", ""],
    ]);
  });

  test.each(["../evil", "a/../../evil", "a\\b", "/", ""])("a name that leads out is refused: %j", (name) => {
    expect(() => readTar(Buffer.concat([tarEntry(name || "./", "x"), tarEnd]))).toThrow(
      "leads out of the folder",
    );
  });

  test("an absolute name stays inside", () => {
    expect(readTar(Buffer.concat([tarEntry("/etc/passwd", "x"), tarEnd]))[0]?.name).toBe("etc/passwd");
  });

  test("a link is refused", () => {
    expect(() => readTar(Buffer.concat([tarEntry("link", "", "2"), tarEnd]))).toThrow(
      "neither a file nor a folder",
    );
  });

  test("an archive that is cut short is refused", () => {
    const whole = tarEntry("a.txt", "x".repeat(600));
    expect(() => readTar(whole.subarray(0, 700))).toThrow('tar: "a.txt" is cut short');
  });
});
