import Database from "better-sqlite3";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Deadline, OutOfTime } from "./deadline.ts";

afterEach(() => void vi.restoreAllMocks());

describe("Deadline", () => {
  /** Looks twice; between the looks the process takes so many milliseconds of processor time. */
  function looks(took: number, others: number): () => unknown {
    const connection = new Database(":memory:");
    const deadline = new Deadline(connection, () => others);
    const statement = connection.prepare("select within_deadline(), within_deadline()");
    let user = 0;
    vi.spyOn(process, "cpuUsage").mockImplementation(() => {
      user += (took / 2) * 1000;
      return { user, system: 0 };
    });
    return () => deadline.run(Date.now() + 60_000, 15, () => statement.get());
  }

  it("ends a statement that has taken more processor time than it may", () => {
    expect(looks(32, 0)).toThrow(OutOfTime);
  });

  it("does not charge it with what other threads take meanwhile", () => {
    expect(looks(32, 2)).not.toThrow();
  });
});
