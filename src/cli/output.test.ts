import { expect, it } from "vitest";
import { fitting } from "./output.ts";

it("shows the longest that fits into a line, which never breaks", () => {
  const texts = ["a long line of progress", "shorter", "short"];
  expect(fitting(texts, 80)).toBe("a long line of progress");
  expect(fitting(texts, 25)).toBe("shorter");
  expect(fitting(texts, 26)).toBe("a long line of progress");
  expect(fitting(texts, 9)).toBe("short");
  expect(fitting(texts, 6)).toBe("sho");
  expect(fitting(texts, 0)).toBe("");
});
