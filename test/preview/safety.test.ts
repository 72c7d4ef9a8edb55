import { createHash } from "node:crypto";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXIT } from "../../src/cli/io.ts";
import { run, workingFolder } from "../commands/run.ts";
import { proposal } from "../corpus/small-conference.ts";
import { get, rawRequest } from "./raw-request.ts";
import { type RunningPreview, startPreview } from "./running-preview.ts";

const SECRET = "Only the group may know this.";
let folder: Awaited<ReturnType<typeof workingFolder>>;
let preview: RunningPreview;
beforeAll(async () => {
  folder = await workingFolder({ "a.md": proposal({}, `Words.\n\n:::internal\n${SECRET}\n:::`) });
  preview = await startPreview(folder.path, ["--audience", "internal"]);
});
afterAll(async () => {
  await preview?.stop();
  await folder?.[Symbol.asyncDispose]();
});

describe("what another web page can get of the preview", () => {
  test.each(["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])("it answers to the name %s", async (name) => {
    const { status, body } = await get(preview.port, "/", { Host: `${name}:${preview.port}` });
    expect(status).toBe(200);
    expect(body).toContain(SECRET);
  });

  test.each([
    "evil.example",
    "evil.example:PORT",
    "127.0.0.1",
    "127.0.0.1:1",
    "127.0.0.1.evil.example:PORT",
    "localhost.:PORT",
    "user@localhost:PORT",
    "0.0.0.0:PORT",
    "",
  ])("a name that was bent to this machine gets nothing: %s", async (name) => {
    const host = name.replace("PORT", String(preview.port));
    for (const target of ["/", "/preview/events", "/preview/main.js", "/brief.pdf"]) {
      const { status, body } = await get(preview.port, target, { Host: host });
      expect([target, status]).toEqual([target, 403]);
      expect(body).not.toContain(SECRET);
    }
  });

  test("a request without the name of a server gets nothing", async () => {
    const { status } = await rawRequest(preview.port, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
    expect(status).toBe(400);
    const old = await rawRequest(preview.port, "GET / HTTP/1.0\r\n\r\n");
    expect(old.status).toBe(403);
  });

  test.each(["http://evil.example", "null", "http://localhost:1", "https://127.0.0.1:PORT"])(
    "a script of the origin %s gets nothing",
    async (name) => {
      const origin = name.replace("PORT", String(preview.port));
      for (const [target, method] of [
        ["/", "GET"],
        ["/preview/events", "GET"],
        ["/brief.pdf", "POST"],
      ] as const) {
        const answer = await get(preview.port, target, { Origin: origin }, method);
        expect([target, answer.status]).toEqual([target, 403]);
        expect(answer.body).not.toContain(SECRET);
      }
    },
  );

  test("a page of its own gets the events, also by another of its names", async () => {
    for (const host of [`127.0.0.1:${preview.port}`, `localhost:${preview.port}`]) {
      const answer = await get(preview.port, "/preview/events", { Host: host, Origin: `http://${host}` });
      expect(answer.status).toBe(200);
      expect(answer.body).toContain('"conference":"PP-26"');
    }
    const mixed = { Host: `127.0.0.1:${preview.port}`, Origin: `http://localhost:${preview.port}` };
    expect((await get(preview.port, "/preview/events", mixed)).status).toBe(403);
  });

  test.each([
    ["cross-site", "no-cors", "script", 403],
    ["cross-site", "no-cors", "image", 403],
    ["same-site", "cors", "empty", 403],
    ["cross-site", "navigate", "iframe", 403],
    ["cross-site", "navigate", "object", 403],
    ["cross-site", "navigate", "document", 200],
    ["same-origin", "cors", "empty", 200],
    ["none", "navigate", "document", 200],
  ])("a request that is %s, %s, for %s is answered with %i", async (site, mode, dest, status) => {
    const headers = { "Sec-Fetch-Site": site, "Sec-Fetch-Mode": mode, "Sec-Fetch-Dest": dest };
    expect((await get(preview.port, "/", headers)).status).toBe(status);
  });

  test("nobody can have a PDF printed but the page itself", async () => {
    expect((await get(preview.port, "/brief.pdf", {}, "POST")).status).toBe(403);
  });
});

describe("no address leads to a file", () => {
  test.each([
    "/etc/passwd",
    "/../../../../etc/passwd",
    "/..%2f..%2f..%2f..%2fetc%2fpasswd",
    "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/@fs/etc/passwd",
    "/@fs/etc/passwd?raw??",
    "/@fs/etc/passwd?import&raw",
    "/preview/../../package.json",
    "/preview/main.js/../../../package.json",
    "/preview/",
    "/preview",
    "/proposals/pp-26/a.md",
    "/a.md",
    "/.git/config",
    "/index.html",
    "/brief.html",
    "/#/../../etc/passwd",
    "/\\..\\..\\etc\\passwd",
    "/__proto__",
    "/constructor",
    "/preview/main.js%00.html",
    "/%",
    "/favicon.ico",
    "/./",
  ])("%s", async (target) => {
    const { status, body } = await get(preview.port, target);
    expect(status).toBe(404);
    expect(body).toBe("404: there is nothing of that name\n");
  });

  test.each(["//etc/passwd", "http://127.0.0.1/", "file:///etc/passwd", "*", "etc/passwd", "../x"])(
    "%s",
    async (target) => {
      const { status, body } = await get(preview.port, target);
      expect(status).toBe(400);
      expect(body).not.toContain(SECRET);
    },
  );

  test("what stands behind a question mark changes nothing", async () => {
    const [plain, asked] = await Promise.all([
      get(preview.port, "/"),
      get(preview.port, "/?raw??&x=/etc/passwd"),
    ]);
    expect(asked.body).toBe(plain.body);
  });
});

describe("every answer", () => {
  const names = ["/", "/preview/main.js", "/preview/bar.css", "/preview/events", "/nothing", "/brief.pdf"];

  test.each(names)("%s is kept from other sites, from frames and from caches", async (name) => {
    const { headers } = await get(preview.port, name);
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect([...headers.keys()].filter((key) => key.startsWith("access-control-"))).toEqual([]);
  });

  test("a page runs the preview's scripts and no other, and fetches from this server alone", async () => {
    const { headers, body } = await get(preview.port, "/");
    const own = [...body.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(
      ([, code = ""]) => code,
    );
    const hashes = own.map((code) => ` 'sha256-${createHash("sha256").update(code).digest("base64")}'`);
    expect(headers.get("content-security-policy")).toBe(
      `default-src 'none'; script-src 'self'${hashes.join("")}; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    );
    expect(body.match(/<script/g)).toHaveLength(1 + own.length);
  });

  test.each(["PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("%s is not answered", async (method) => {
    const { status, headers } = await get(preview.port, "/", {}, method);
    expect(status).toBe(405);
    expect(headers.get("allow")).toBe("GET, HEAD, POST");
  });

  test("HEAD answers the same and sends nothing; the page is not to be written to", async () => {
    const head = await get(preview.port, "/", {}, "HEAD");
    expect([head.status, head.body]).toEqual([200, ""]);
    const own = { Origin: `http://127.0.0.1:${preview.port}` };
    expect((await get(preview.port, "/", own, "POST")).status).toBe(405);
    expect((await get(preview.port, "/preview/events", {}, "HEAD")).status).toBe(405);
  });

  test("too much is refused: headers, a body", async () => {
    expect((await get(preview.port, "/", { "X-Long": "x".repeat(20_000) })).status).toBe(431);
    const own = { Origin: `http://127.0.0.1:${preview.port}`, "Content-Length": "100000" };
    const head = Object.entries({ Host: `127.0.0.1:${preview.port}`, ...own });
    const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    const request = `POST /brief.pdf HTTP/1.1\r\n${lines}\r\n${"x".repeat(1_000)}`;
    expect((await rawRequest(preview.port, request)).status).toBe(413);
    expect((await rawRequest(preview.port, "nonsense\r\n\r\n")).status).toBe(400);
  });
});

describe("the address", () => {
  const others = Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.filter(({ internal, family }) => !internal && family === "IPv4").map(({ address }) => address),
  );

  test.runIf(others.length > 0)("is reached from this machine alone", async () => {
    for (const address of others) {
      await expect(rawRequest(preview.port, "GET / HTTP/1.0\r\n\r\n", address)).rejects.toThrow(
        "ECONNREFUSED",
      );
    }
  });

  test("whose port is taken is a mistake of the command line", async () => {
    const { exit, stdout, stderr } = await run(folder.path, ["preview", "--port", String(preview.port)]);
    expect(stderr).toBe(
      `plenibrief: --port: port ${preview.port} is in use already; give another one, or omit --port to use a free one\n`,
    );
    expect([exit, stdout]).toEqual([EXIT.usage, ""]);
  });

  test("is not shared with another program that has the port on [::1]", async () => {
    const other = createServer();
    const isThere = await new Promise<boolean>((resolve) => {
      other.once("error", () => resolve(false));
      other.listen(0, "::1", () => resolve(true));
    });
    if (!isThere) return;
    const { port } = other.address() as { port: number };
    const { exit } = await run(folder.path, ["preview", "--port", String(port)]);
    other.close();
    expect(exit).toBe(EXIT.usage);
  });

  test.each(["0", "65536", "80a", "-1", "1e3", "http"])("with the port %s is refused", async (port) => {
    const { exit, stderr } = await run(folder.path, ["preview", `--port=${port}`]);
    expect(exit).toBe(EXIT.usage);
    expect(stderr).toBe(
      `plenibrief: --port "${port}" is not a port: give a number from 1 to 65535, preferably above 1023\n`,
    );
  });
});
