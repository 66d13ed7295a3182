import { expect, it } from "vitest";
import { changeKindOf } from "./change-kind.ts";

const WAS = "Bridge to close\n\nThe harbour bridge will close on 4 April, Mayor Ida Quell said. Forty people came.\n";

it.each([
  ["COSMETIC", WAS.replace("Forty", "‘Forty’").replace(". ", ".\n\n")],
  ["COSMETIC", WAS.replace("harbour", "harbor")],
  ["COSMETIC", WAS.replace("Mayor", "mayor")],
  ["SUBSTANTIVE", WAS.replace("4 April", "5 April")],
  ["SUBSTANTIVE", WAS.replace("will", "may")],
  ["SUBSTANTIVE", `${WAS}\nA ferry will run.\n`],
  ["SUBSTANTIVE", WAS.replace("will close", "will not close")],
  ["CORRECTION", `${WAS.replace("4 April", "5 April")}\nCorrection: the bridge closes on 5 April.\n`],
  ["CORRECTION", `${WAS}\nThis article was amended to name the mayor.\n`],
  ["RETRACTION", "Bridge to close\n\nThis story has been withdrawn.\n"],
])("%s: %j", (kind, is) => expect(changeKindOf(WAS, is)).toBe(kind));

it("a note that stood there before is not news", () => {
  const was = `${WAS}\nCorrection: forty people came.\n`;
  expect(changeKindOf(was, was.replace("will", "may"))).toBe("SUBSTANTIVE");
});
