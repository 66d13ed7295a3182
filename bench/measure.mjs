/** Load on one operation of one server, and what it cost. */
import autocannon from "autocannon";

const CONNECTIONS = 16;
const HEADERS = { "content-type": "application/json", accept: "application/json" };

/**
 * Asks a server with every body in turn for some seconds. Each connection begins at another body: else a slow server would be
 * asked the first ones alone, which may be the heaviest.
 */
export async function load(server, bodies, seconds) {
  const requests = bodies.map((body) => ({ method: "POST", headers: HEADERS, body }));
  let begun = 0;
  const before = server.cpu();
  const result = await autocannon({
    url: server.url,
    connections: CONNECTIONS,
    duration: seconds,
    requests,
    setupClient: (client) => {
      const first = Math.floor((begun++ * requests.length) / CONNECTIONS);
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
    },
  });
  if (result.non2xx + result.errors + result.timeouts > 0) {
    throw new Error(
      `${server.name}: ${result.non2xx} answers without success, ${result.errors} errors, ${result.timeouts} time-outs`,
    );
  }
  return {
    cpu: (server.cpu() - before) / result["2xx"],
    rps: result["2xx"] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    memory: server.memory(),
  };
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Of each figure the median over the rounds. */
export const summary = (rounds) =>
  Object.fromEntries(Object.keys(rounds[0]).map((key) => [key, median(rounds.map((round) => round[key]))]));

/** How many statements a server runs an operation, once it has been asked everything before; see `counting`. */
export async function statementsOf(server, bodies) {
  for (const body of bodies) await ask(server, body);
  const before = server.statements();
  for (const body of bodies) await ask(server, body);
  return (server.statements() - before) / bodies.length;
}

/** One answer, as text. */
export async function ask(server, body) {
  const response = await fetch(server.url, { method: "POST", headers: HEADERS, body });
  return response.text();
}
