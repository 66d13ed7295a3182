/** The report as Markdown. */
import { OPERATIONS } from "./operations.mjs";
import { MERCURIUS } from "./references/mercurius.mjs";
import { POSTGRAPHILE_FUNCTIONS } from "./references/postgraphile.mjs";
import { POSTGRES } from "./references/postgres.mjs";

const statements = (entries) => entries.map(([name, sql]) => `-- ${name}\n${sql};`).join("\n\n");

/** What the references ask their database, by server. What PostGraphile makes of its questions is its own affair. */
export const SQL_OF_REFERENCES = {
  sql: statements(OPERATIONS.map(({ name, sql }) => [name, sql])),
  "sql-pg": statements(Object.entries(POSTGRES).map(([name, { sql }]) => [name, sql])),
  mercurius: statements(Object.entries(MERCURIUS)),
  postgraphile: POSTGRAPHILE_FUNCTIONS.trim(),
};

const number = (value) => (value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toPrecision(3));

/** A table of Markdown: a heading row, then the others. */
const table = (heading, rows) =>
  [heading, heading.map((_cell, i) => (i === 0 ? "---" : "---:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

/** What each operation's cost is compared with: the reference's cost over ours; null where one of them was not measured. */
export function ratios({ operations }) {
  return operations.map(({ name, title, servers }) => {
    const over = (reference, ours) =>
      servers[reference] && servers[ours] ? servers[reference].cpu / servers[ours].cpu : null;
    return {
      name,
      title,
      hand: over(name === "typename" ? "bytes" : "sql", "dixit"),
      repeated: over("bytes", "dixit-cache"),
      mercurius: over("mercurius", "dixit"),
      postgraphile: over("postgraphile", "dixit"),
      handOnPostgres: over("sql-pg", "dixit-pg"),
      postgraphileOnPostgres: over("postgraphile", "dixit-pg"),
    };
  });
}

/** The columns of the table of ratios. */
const RATIOS = {
  hand: "against hand-written SQL",
  repeated: "repeated, against ready bytes",
  mercurius: "times mercurius",
  postgraphile: "times PostGraphile",
  handOnPostgres: "on PostgreSQL, against hand-written SQL there",
  postgraphileOnPostgres: "on PostgreSQL, times PostGraphile",
};

/** Servers with a cache of answers, used or not; each of their operations is one statement, or none if its answer was kept. */
const KEEPERS = ["dixit", "dixit-cache"];
const hitRate = (statements) => `${Math.round(100 * (1 - statements))} %`;

export function markdown(report) {
  const rows = report.operations.flatMap(({ title, servers }) =>
    Object.entries(servers).map(([server, { cpu, rps, p50, p99, memory, statements }]) => [
      title,
      server,
      number(cpu),
      number(rps),
      `${p50} / ${p99}`,
      number(memory),
      statements === null ? "–" : String(statements),
      KEEPERS.includes(server) && statements !== null ? hitRate(statements) : "–",
    ]),
  );
  const against = ratios(report).map(({ title, ...figures }) => [
    title,
    ...Object.keys(RATIOS).map((ratio) => figures[ratio]?.toFixed(2) ?? "–"),
  ]);
  const sql = Object.entries(SQL_OF_REFERENCES).map(
    ([server, text]) => `What \`${server}\` asks:\n\n\`\`\`sql\n${text}\n\`\`\``,
  );
  return [
    `${report.size.toLocaleString("en-US")} attributions, Node ${report.node}, median of ${report.rounds} rounds of ${report.seconds} s.`,
    table(["operation", "server", "CPU µs", "requests/s", "p50 / p99 ms", "MB", "statements", "hit rate"], rows),
    table(["operation", ...Object.values(RATIOS)], against),
    ...sql,
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
    ...(hand !== null && hand < FLOORS[name] ? [`${name}: ${hand.toFixed(2)} is below ${FLOORS[name]}`] : []),
    ...(repeated !== null && repeated < REPEATED_FLOOR
      ? [`${name}, repeated: ${repeated.toFixed(2)} is below ${REPEATED_FLOOR}`]
      : []),
  ]);
}
