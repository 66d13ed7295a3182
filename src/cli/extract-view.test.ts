import { describe, expect, it } from "vitest";
import { extract } from "../extraction/extract.ts";
import { viewOf } from "./extract-view.ts";

const TEXT = `Bridge stays shut in Port Quell

Lena Vane-Holloway, the deputy director of the Brightwater River and Harbour Authority, said on Monday that the old bridge would stay
closed until May, and that engineers were still at work there.

“We will not open it a day early, whatever the neighbouring districts may wish,” the deputy director told reporters at the town hall.

She acknowledged that the works were late.
`;
const extraction = extract(TEXT);
const tableOf = (columns: number | null) => {
  const lines = viewOf(TEXT, extraction, { columns, hasColours: false }).trimEnd().split("\n");
  return lines.slice(lines.findIndex((line) => /^# +source/.test(line)));
};

describe("the view of an article", () => {
  it.each([60, 80, 100, 132, 240])("has a table that fits a terminal of %i columns", (columns) => {
    const lines = tableOf(columns);
    expect(lines).toHaveLength(extraction.attributions.length + 1);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns);
    if (columns >= 80) expect(lines.join("\n")).toMatch(/→ Lena Vane/);
  });

  it("shows both the words and the name where there is room", () => {
    for (const columns of [null, 240]) expect(tableOf(columns)[3]).toMatch(/^3 +She → Lena Vane-Holloway /);
  });

  it("shows on a terminal an article in which nothing was found too, and no control characters", () => {
    const text = "The river is high today and the road along it is closed.\u001b[2J\n";
    const none = extract(text);
    expect(viewOf(text, none, { columns: 80, hasColours: false })).toBe(
      "The river is high today and the road along it is closed.␛[2J\n\nno attributions\n",
    );
    expect(viewOf(text, none, { columns: null, hasColours: false })).toBe("no attributions\n");
  });
});
