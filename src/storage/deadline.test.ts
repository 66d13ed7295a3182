import Database from "better-sqlite3";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Deadline, OutOfTime } from "./deadline.ts";

afterEach(() => void vi.restoreAllMocks());

describe("Deadline", () => {
  /** Looks twice; between the looks the process takes so many milliseconds of processor time, and as many pass or more. */
  function looks(took: number, others: number, passed = took): () => unknown {
    const connection = new Database(":memory:");
    const deadline = new Deadline(connection, () => others);
    const statement = connection.prepare("select within_deadline(), within_deadline()");
    let user = 0;
    vi.spyOn(process, "cpuUsage").mockImplementation(() => {
      user += took * 1000;
      return { user, system: 0 };
    });
    let now = Date.now();
    const at = now + 60_000;
    vi.spyOn(Date, "now").mockImplementation(() => {
      now += passed;
      return now;
    });
    return () => deadline.run(at, { work: 15, waiting: 200 }, () => statement.get());
  }

  it("ends a statement that has taken more processor time than it may", () => {
    expect(looks(32, 0)).toThrow(OutOfTime);
  });

  it("does not charge it with what other threads take meanwhile", () => {
    expect(looks(32, 2)).not.toThrow();
  });

  it("does not charge it with a little waiting", () => {
    expect(looks(5, 0, 60)).not.toThrow();
  });

  it("ends a statement that has waited too long for the disk or the processor", () => {
    expect(looks(0, 0, 150)).toThrow(OutOfTime);
  });

  it("ends a statement whose deadline is over, however little it took", () => {
    expect(looks(0, 0, 70_000)).toThrow(OutOfTime);
  });
});
