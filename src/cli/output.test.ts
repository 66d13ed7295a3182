import { expect, it } from "vitest";
import { fitting } from "./output.ts";

it("shows the longest that fits into a line, which never breaks", () => {
  const texts = ["a long line of progress", "shorter", "short"];
  expect(fitting(texts, 80)).toBe("a long line of progress");
  expect(fitting(texts, 23)).toBe("shorter");
  expect(fitting(texts, 24)).toBe("a long line of progress");
  expect(fitting(texts, 7)).toBe("short");
  expect(fitting(texts, 4)).toBe("sho");
  expect(fitting(texts, 0)).toBe("");
});
