import { connect } from "node:net";

/** What came back over the wire. */
export interface RawAnswer {
  status: number;
  /** Names in lower case. */
  headers: ReadonlyMap<string, string>;
  body: string;
}

/**
 * Sends bytes as they stand, which no client library would, and resolves with the answer once the server has closed
 * the connection or, for a stream, has sent so much of the body.
 */
export function rawRequest(port: number, request: string, host = "127.0.0.1"): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host });
    let text = "";
    const finish = () => {
      socket.destroy();
      const [head = "", ...rest] = text.split("\r\n\r\n");
      const [first = "", ...lines] = head.split("\r\n");
      const headers = lines.map((line) => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
      });
      resolve({
        status: Number(first.split(" ")[1]),
        headers: new Map(headers),
        body: rest.join("\r\n\r\n"),
      });
    };
    socket.setEncoding("utf8");
    socket.on("data", (part) => {
      text += part;
      if (text.includes("text/event-stream") && /\ndata: .*\n\n/.test(text)) finish();
    });
    socket.on("end", finish);
    socket.on("error", (error) => (text === "" ? reject(error) : finish()));
    socket.write(request);
  });
}

/** A GET request with some headers besides a right `Host`, or with another one. */
export function get(
  port: number,
  target: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<RawAnswer> {
  const all = { Host: `127.0.0.1:${port}`, Connection: "close", ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return rawRequest(port, `${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n`);
}
