import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The port cannot be listened on; the message contains the reason and the remedy. */
export class PortError extends Error {
  override name = "PortError";
}

/** A port that is free on one address may be taken on the other; this often another one is tried. */
const TRIES = 10;

/**
 * Listens on 127.0.0.1 and on the same port of [::1], where the machine has that address: a browser may take
 * either for `localhost`, and nobody else is to answer there. Rejects with PortError.
 *
 * @param port 0 for any that is free on both
 */
export async function listenOnLoopback(
  create: () => Server,
  port: number,
): Promise<{ servers: Server[]; port: number }> {
  for (let tries = 1; ; tries++) {
    const first = create();
    try {
      await listen(first, "127.0.0.1", port);
    } catch (error) {
      throw new PortError(whyNot(error, port));
    }
    const found = (first.address() as AddressInfo).port;
    const second = create();
    try {
      await listen(second, "::1", found);
      return { servers: [first, second], port: found };
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE") return { servers: [first], port: found };
      first.close();
      if (port !== 0 || tries === TRIES) throw new PortError(whyNot(error, found));
    }
  }
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen({ host, port, exclusive: true });
  await once(server, "listening");
}

function whyNot(error: unknown, port: number): string {
  const other = "give another one, or omit --port to use a free one";
  if (codeOf(error) === "EADDRINUSE") return `port ${port} is in use already; ${other}`;
  if (codeOf(error) === "EACCES") return `port ${port} needs administrator rights; ${other}`;
  return `port ${port} cannot be listened on: ${error instanceof Error ? error.message : error}`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
