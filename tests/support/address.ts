import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** An address that stays while what stands behind it changes, as that of a cluster does. */
export async function address(port: number, database = "postgres") {
  let target = port;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const onward = connect(target, "127.0.0.1");
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy()).on("close", () => other.destroy());
      one.pipe(other);
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `postgres://dixit@127.0.0.1:${(server.address() as { port: number }).port}/${database}`,
    leadTo: (other: number) => {
      target = other;
    },
    /** From now on nothing comes through, and nobody is told. */
    fallSilent: () => {
      for (const socket of sockets) socket.unpipe().pause();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
