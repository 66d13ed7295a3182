import type { IncomingMessage } from "node:http";

/** How long a request's body may be, in bytes. */
export const MAX_BODY = 1_000_000;

/** Reads the whole body of a request; null when it is longer than allowed, or the client left. */
export function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > MAX_BODY) return Promise.resolve(null);
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let length = 0;
    request.on("data", (piece: Buffer) => {
      length += piece.length;
      if (length > MAX_BODY) {
        request.removeAllListeners("data");
        resolve(null);
      } else pieces.push(piece);
    });
    request.on("end", () => resolve(pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces)));
    request.on("close", () => resolve(null));
  });
}
