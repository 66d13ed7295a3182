/** The report as Markdown. */

const number = (value) => (value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toPrecision(3));

/** A table of Markdown: a heading row, then the others. */
const table = (heading, rows) =>
  [heading, heading.map((_cell, i) => (i === 0 ? "---" : "---:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

/** What each operation's cost is compared with: the reference's cost over ours. */
export function ratios({ operations }) {
  return operations.map(({ name, title, servers }) => {
    const reference = name === "typename" ? servers.bytes : servers.sql;
    return {
      name,
      title,
      hand: reference.cpu / servers.dixit.cpu,
      repeated: servers["dixit-cache"] === undefined ? null : servers.bytes.cpu / servers["dixit-cache"].cpu,
    };
  });
}

export function markdown(report) {
  const rows = report.operations.flatMap(({ title, servers }) =>
    Object.entries(servers).map(([server, { cpu, rps, p50, p99, memory }]) => [
      title,
      server,
      number(cpu),
      number(rps),
      `${p50} / ${p99}`,
      number(memory),
    ]),
  );
  const against = ratios(report).map(({ title, hand, repeated }) => [
    title,
    hand.toFixed(2),
    repeated === null ? "" : repeated.toFixed(2),
  ]);
  return [
    `${report.size.toLocaleString("en-US")} attributions, Node ${report.node}, median of ${report.rounds} rounds of ${report.seconds} s.`,
    table(["operation", "server", "CPU µs", "requests/s", "p50 / p99 ms", "MB"], rows),
    table(["operation", "against hand-written SQL", "repeated, against ready bytes"], against),
  ].join("\n\n");
}

/**
 * Ratios below which something is broken, whatever else the machine does: a third or less of what a quiet machine gives. What is
 * aimed at stands in docs/performance.md.
 */
const FLOORS = { node: 0.12, filtered: 0.25, deep: 0.2, search: 0.2, counts: 0.25, page: 0.2, typename: 0.12 };
const REPEATED_FLOOR = 0.15;

/** The ratios that are below their floor, a line each. */
export function belowFloors(report) {
  return ratios(report).flatMap(({ name, hand, repeated }) => [
    ...(hand < FLOORS[name] ? [`${name}: ${hand.toFixed(2)} is below ${FLOORS[name]}`] : []),
    ...(repeated < REPEATED_FLOOR ? [`${name}, repeated: ${repeated.toFixed(2)} is below ${REPEATED_FLOOR}`] : []),
  ]);
}
