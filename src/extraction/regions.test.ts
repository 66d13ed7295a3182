import { describe, expect, it } from "vitest";
import { readDocument } from "./document.ts";
import { datelineLength, kindOfParagraph } from "./regions.ts";

const kindOf = (paragraph: string) => kindOfParagraph(paragraph, 5, true);

describe("a byline", () => {
  it.each([
    "By Ann Vane",
    "By ANN VANE and TOM REED",
    "BY ANN VANE, Staff Writer",
    "By our court reporter",
    "From Gideon Marsh at Sallow Lane",
    "Story by Ann Vane",
  ])("is %s", (line) => expect(kindOf(line)).toBe("byline"));

  it.each([
    "By Monday the bridge was shut.",
    "By Monday the old bridge had been shut for weeks",
    "From Monday it is shut",
  ])("is not %s", (line) => expect(kindOf(line)).toBe("body"));
});

describe("a caption or credit", () => {
  it.each([
    "Leo Brandt celebrates at the Meadow End. Picture: Wexcombe Echo/J. Tully",
    "Photograph: Imogen Sayle/Pitchside Pictures",
    "Photo: Armand Quissac / ATV",
    "The bridge on Monday. (Ann Vane/Northern Press)",
    "The bridge on Monday. (Ann Vane for The Sorrel Valley News)",
    "(Photo by Ann Vane)",
    "Refugees wait for buses on Friday, beside the tents. Lior Amsel/Meridian Press",
    "In this May 4, 2031, photo, the mayor walks over the bridge.",
    "FILE - The mayor at the bridge in 2030.",
    "Mayor Quell, left, and Tom Reed at the bridge. Credit: Ann Vane",
    "Image source, Getty",
    "Armed men on the weir, June 3. State media called the picture a fake. NPA/Jon Holt",
    "The weir on Monday. REUTERS/File Photo",
    "The weir on Monday. (Reuters)",
    "The weir on Monday. (Image: Jon Holt)",
    "The weir on Monday. [Jon Holt/Northern Press]",
  ])("is %s", (line) => expect(kindOf(line)).toBe("caption"));

  it.each([
    "Image is all, he said, and the mayor agreed that it was so.",
    "ANSEL (Reuters) - The weir has been taken, a commander said on Sunday.",
    "Ansel, June 3 (Reuters) - The weir has been taken, a commander said on Sunday.",
    "The police (Reuters) said the weir was safe.",
    "The board (Image) said the weir was safe.",
    "The mayor said she was told so by the NPA/QRT.",
    "File your claims by May, the court said on Monday.",
    "Pictures from a helicopter showed cars and/or lorries in the river, the mayor said.",
  ])("is not %s", (line) => expect(kindOf(line)).toBe("body"));

  it("is marked on what is said in it", () => {
    const text =
      "Shut for good\n\nMayor Quell says the bridge will stay shut. Photo: Ann Vane\n\nThe bridge is closed.";
    expect(readDocument(text).paragraphs.map(({ kind }) => kind)).toEqual(["headline", "caption", "body"]);
  });
});

describe("boilerplate", () => {
  it.each([
    "(Reporting by Sam Orley; Editing by Joan Pike)",
    "Dana Whitcombe covers Congress. Sign up for Capitol Morning, our newsletter.",
    "Follow us on Perch for more Tarrow news.",
    "What did you make of the game? Have your say in the comments below.",
    "Got a tip? Tell us at the newsroom",
    "Do you know something about the water? Tell us at tips@examiner.example.",
    "See also: Ten things to do before a flood. Show more",
    "Correction: The number of caves was three, not four.",
    "This article first appeared in Cloudbase, our weekly newsletter.",
    "Sign up here for our evening newsletter, The Division Bell, for everything the House said and did not say today.",
    "Ann Vane contributed to this report.",
    "ADVERTISEMENT",
    "Comments (12)",
    "The views expressed are the author's own.",
  ])("is %s", (line) => expect(kindOf(line)).toBe("boilerplate"));

  it.each([
    "Follow Mayor Quell's lead, he urged the council.",
    "Contact Vane and she will tell you no, said Reed.",
    "Copyright reform will fail, the minister said.",
    "Tell us the truth, the widow told the board.",
    "Email from the mayor showed she knew, the report said.",
    "Sign up or leave, the foreman told them.",
    "The mayor said she would follow us.",
  ])("is not %s", (line) => expect(kindOf(line)).toBe("body"));
});

describe("a headline", () => {
  it("is the first line, and lines below it that are no sentences", () => {
    expect(kindOfParagraph("Mayor says no.", 0, false)).toBe("headline");
    expect(kindOfParagraph("Bridge stays shut until May", 1, false)).toBe("headline");
    expect(kindOfParagraph("The bridge stays shut.", 1, false)).toBe("body");
    expect(kindOfParagraph("“It stays shut.”", 1, false)).toBe("body");
  });

  it("is not what stands below a paragraph of the body, or far down, or is long", () => {
    expect(kindOfParagraph("Bridge stays shut", 2, true)).toBe("body");
    expect(kindOfParagraph("Bridge stays shut", 3, false)).toBe("body");
    expect(kindOfParagraph("Bridge stays shut ".repeat(12), 0, false)).toBe("body");
  });
});

describe("a dateline", () => {
  it.each([
    "PORT QUELL (AP) — ",
    "KARVEN, Velmara (NPA) - ",
    "LONDON, 15 May - ",
    "SORREL, Aug. 24 — ",
    "GALLOWAY FALLS, March 1 -- ",
    "WASHINGTON — ",
    "VALMORTE, 7 December (ATV) – ",
    "BELSK CROSSING, Kharavia (Meridian Press) — ",
    "Port Quell (Reuters) - ",
    "Paris, May 4 (NPA) — ",
    "ST. OSYTH'S BAY, 4 June (CNA) -- ",
    "ÉVREUX, France — ",
  ])("is %s", (dateline) => {
    expect(datelineLength(`${dateline}The mayor said no.`)).toBe(dateline.length);
    expect(datelineLength(`${dateline}“No,” said the mayor.`)).toBe(dateline.length);
  });

  it.each([
    "Vane — The mayor",
    "The mayor — who left — said no.",
    "IBM — the firm — said no.",
    "NASA – which said no",
    "PARIS: The mayor",
  ])("is not in %s", (paragraph) => expect(datelineLength(paragraph)).toBe(0));

  it("belongs to no sentence, but is still in the words", () => {
    const text = "PORT QUELL (AP) — The mayor said no.";
    const { sentences, tokens, paragraphs } = readDocument(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(["The mayor said no."]);
    expect(tokens[0]?.text).toBe("PORT");
    expect(text.slice(0, paragraphs[0]?.bodyStart)).toBe("PORT QUELL (AP) — ");
  });
});
