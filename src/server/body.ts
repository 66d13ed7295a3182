import type { IncomingMessage } from "node:http";

/** How long a request's body may be, in bytes. */
export const MAX_BODY = 1_000_000;

/**
 * Reads the whole body of a request; null when it is longer than allowed. Of a client that leaves nothing is heard any more. A
 * callback, since this is on the way of every request.
 */
export function readBody(request: IncomingMessage, done: (body: Buffer | null) => void): void {
  if (Number(request.headers["content-length"] ?? 0) > MAX_BODY) {
    done(null);
    return;
  }
  const pieces: Buffer[] = [];
  let length = 0;
  request.on("data", (piece: Buffer) => {
    length += piece.length;
    if (length > MAX_BODY) {
      request.removeAllListeners("data").removeAllListeners("end");
      done(null);
    } else pieces.push(piece);
  });
  request.on("end", () => done(pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces)));
}
