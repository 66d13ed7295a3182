import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesIn, readMarked, resolveMarked, wordsIn } from "../../../tests/support/marked.ts";

describe("who a source is: names", () => {
  it.each<[string, string, (string | null)[]]>([
    ["a surname", "[Ana Ruiz] said {it held}. [Ruiz] added {that it would}.", ["Ana Ruiz", "Ana Ruiz"]],
    ["a title and a surname", "[Ana Ruiz], a mayor, spoke. [Mayor Ruiz] left {them}.", ["Ana Ruiz", "Ana Ruiz"]],
    ["the full name comes later", "[Ruiz] said so. [Ana Maria Ruiz] left.", ["Ana Maria Ruiz", "Ana Maria Ruiz"]],
    ["short forms of a first name", "[Robert Vane] said so. [Rob Vane] left.", ["Robert Vane", "Robert Vane"]],
    ["an initial", "[R. Vane] said so. [Robert Vane] left.", ["Robert Vane", "Robert Vane"]],
    ["a first name that one person bears", "[Ana Ruiz] spoke to Tom Vane. [Ana] left.", ["Ana Ruiz", "Ana Ruiz"]],
    ["two of one surname", "[Ana Ruiz] spoke. [Tom Ruiz] left.", ["Ana Ruiz", "Tom Ruiz"]],
    ["a title tells which", "[Tom Ruiz] spoke to Ana Ruiz. [Mrs. Ruiz] left.", ["Tom Ruiz", "Ana Ruiz"]],
    [
      "a relative never is the bare surname",
      "[Vane] said so. His brother Tom Vane was in Oslo. [Vane] left again.",
      ["Vane", "Vane"],
    ],
    [
      "two who differ in the middle",
      "[Ida M. Quell] spoke. [Ida R. Quell] left. [Ida Quell] left again.",
      ["Ida M. Quell", "Ida R. Quell", "Ida M. Quell"],
    ],
    ["a married name", "Agnes Mary Pell was born here. [Agnes Mary Thorne] sang.", ["Agnes Mary Thorne"]],
    ["a surname that is a verb", "[Ana Lynch] said so. [Lynch] left.", ["Ana Lynch", "Ana Lynch"]],
    [
      "an acronym in brackets",
      "[The Vale Observatory for Rivers (VOR)] said so. [The VOR] left.",
      ["Vale Observatory for Rivers", "Vale Observatory for Rivers"],
    ],
    [
      "an acronym without brackets",
      "[The Vale River Board] spoke. [VRB] left.",
      ["Vale River Board", "Vale River Board"],
    ],
    ["a short name", "[Aldermoor Energy] said so. [Aldermoor] left.", ["Aldermoor Energy", "Aldermoor Energy"]],
    [
      "an acronym of capitals and small letters",
      "[The Ministry of Rivers (MoR)] said so. [The MoR] left.",
      ["Ministry of Rivers", "Ministry of Rivers"],
    ],
    [
      "a confederation",
      "[The Confederation of Vale Ports (CVP)] said so. [The CVP] left.",
      ["Confederation of Vale Ports", "Confederation of Vale Ports"],
    ],
    [
      "a body with a title in its name",
      "[The United Nations High Commissioner for Rivers (UNHCR)] said so. [UNHCR] left.",
      ["United Nations High Commissioner for Rivers", "United Nations High Commissioner for Rivers"],
    ],
    ["a body of many with a title", "[The Association of Chief Wardens] said so.", ["Association of Chief Wardens"]],
    ["a governor of a bank", "[Bank of Velmara Governor Ana Ruiz] said so.", ["Ana Ruiz"]],
    ["a surname before a day", "[Ruiz] on Tuesday said {it held}.", ["Ruiz"]],
    ["a month", "In April, [she] said {it held}.", ["she"]],
    ["a month behind last", "Last June, [she] said {it held}.", ["she"]],
    ["letters behind a name", "[Tom Vane KC] said so.", ["Tom Vane"]],
    [
      "capitals of a transcript",
      "[Governor Neil Ashby] spoke.\n\n[GOV. ASHBY]: {Good morning.}",
      ["Neil Ashby", "Neil Ashby"],
    ],
  ])("%s", (_, marked, expected) => expect(namesIn(marked)).toEqual(expected));
});

describe("who a source is: phrases", () => {
  it.each<[string, string, (string | null)[]]>([
    [
      "the ministry",
      "[Norland's Defence Ministry] said so. [The ministry] left.",
      ["Norland's Defence Ministry", "Norland's Defence Ministry"],
    ],
    ["the TV", "[Norland state TV] said so. [The TV] left.", ["Norland state TV", "Norland state TV"]],
    ["the company, and no word of its sentence", "{Sales fell}, [the company] said.", ["company"]],
    ["the company, whose shares rose", "Norvex grew. {Shares rose}, [the company] said.", ["Norvex"]],
    [
      "the news agency",
      "There was good news. [The news agency] said so. [The agency] left.",
      ["news agency", "news agency"],
    ],
    ["owners that are one body", "[Its owners, the Vale Group], said so.", ["Vale Group"]],
    ["owners that are people", "[Its owners, Ana Ruiz and Tom Vane], said so.", ["Its owners"]],
    ["one, by name", "“It held,” recalled [one, Bea Soto], 71. [Soto] left.", ["Bea Soto", "Bea Soto"]],
    ["one of them, by name", "[One of them, Bea Soto], said so.", ["Bea Soto"]],
    ["one of them, from a place", "[One of the men] said so.", ["One of the men"]],
    ["a word with its marks", "[The “experts”] said so.", ["The experts"]],
    ["the company", "[Norvex] said {it grew}. [The company] left.", ["Norvex", "Norvex"]],
    ["the maker of something", "[Norvex plc] said {it grew}. [The maker of pumps] left.", ["Norvex plc", "Norvex plc"]],
    ["the senator", "[Sen. Ana Ruiz] said so. [The senator] left.", ["Ana Ruiz", "Ana Ruiz"]],
    [
      "that person",
      "[A person close to the board] said so. [That person] left.",
      ["person close to the board", "person close to the board"],
    ],
    [
      "a report under another noun",
      "[A study by the Vale Trust] said so. [The report] warned {of it}.",
      ["study by the Vale Trust", "study by the Vale Trust"],
    ],
    [
      "a monitor that is named later",
      "[A war monitoring group] said so. Rami Vane, who heads the Vale Observatory for Peace, agreed. [He] left.",
      ["Vale Observatory for Peace", "Rami Vane"],
    ],
    ["another noun is another voice", "[The mayor] said so. [The pilot] left.", ["mayor", "pilot"]],
    [
      "two officials are not those of before",
      "[Two officials] said so. [Two officials] left.",
      ["Two officials", "Two officials"],
    ],
    [
      "the government of a compound",
      "Norlander government forces left. [The government] said so.",
      ["Norlander government"],
    ],
    [
      "what restricts a phrase is of its name",
      "[Two people who worked on the bridge] said so.",
      ["Two people who worked on the bridge"],
    ],
    ["why somebody is not named is not", "[A man who would not give his name] said so.", ["man"]],
    ["two nouns for one person", "[An exiled teacher and former pilot] said so.", ["exiled teacher and former pilot"]],
    ["one of them, described", "The twins met a crowd. [One of them, an elderly man], said so.", ["elderly man"]],
  ])("%s", (_, marked, expected) => expect(namesIn(marked)).toEqual(expected));

  it.each<[string, string, (string | null)[]]>([
    ["a name behind the phrase", "[The operator, Vale Energy], said so.", ["Vale Energy"]],
    ["a relative's first name", "[Her elder son, David], said so.", ["David"]],
    [
      "with an article and an acronym",
      "[Their union, the Federation of Vale Workers (FVW)], said so.",
      ["Federation of Vale Workers"],
    ],
    ["with a relative clause", "[The company that runs the cranes, Vale Lifting], said so.", ["Vale Lifting"]],
    ["not behind a writing", "[The report, Vane's last], said so.", ["report"]],
    [
      "a bookkeeper gets her name later",
      "[A bookkeeper] said so. [The bookkeeper, Ana Ruiz], left.",
      ["Ana Ruiz", "Ana Ruiz"],
    ],
    ["a name that is given", "[A fan, who gave his name only as Dez], said so.", ["Dez"]],
    [
      "a first name that is given later",
      "[An observer] left {them}. He gave only his first name, Poul. [He] said so.",
      ["Poul", "Poul"],
    ],
  ])("apposition: %s", (_, marked, expected) => expect(namesIn(marked)).toEqual(expected));
});

describe("who a source is: pronouns", () => {
  it.each<[string, string, (string | null)[]]>([
    [
      "he and she",
      "[Ana Ruiz] met [Tom Vane]. [She] said so. [He] left.",
      ["Ana Ruiz", "Tom Vane", "Ana Ruiz", "Tom Vane"],
    ],
    [
      "who spoke last goes on",
      "[Ana Ruiz] said {it held}. Beth Oda was there. [She] added {more}.",
      ["Ana Ruiz", "Ana Ruiz"],
    ],
    [
      "his client is not he",
      "[Amir Sethi], a barrister, said {so}. {His client}, [he] said, {was kind}.",
      ["Amir Sethi", "Amir Sethi"],
    ],
    ["it", "[The Vale Trust] said {so}. [It] added {more}.", ["Vale Trust", "Vale Trust"]],
    ["they", "[Fishermen] said {so}. [They] added {more}.", ["Fishermen", "Fishermen"]],
    [
      "who",
      "[Tom Vane, the mayor], said that Ana Ruiz, [who] wondered {whether it held}, was right.",
      ["Tom Vane", "Ana Ruiz"],
    ],
    ["I is who speaks the quotation", "“{[I] said no},” [Ana Ruiz] recalled.", ["Ana Ruiz", "Ana Ruiz"]],
    [
      "he in a quotation is not who speaks it",
      "[Ana Ruiz] met Tom Vane. “{[He] told me so},” [Ruiz] said.",
      ["Ana Ruiz", "Tom Vane", "Ana Ruiz"],
    ],
    [
      "said he",
      "[Ana Ruiz] met Tom Vane. [An observer] said {he had left}. [He] added {more}.",
      ["Ana Ruiz", "observer", "observer"],
    ],
    ["nobody to take up", "[She] said {so}.", ["She"]],
  ])("%s", (_, marked, expected) => expect(namesIn(marked)).toEqual(expected));

  it("I outside of quotation marks is the author", () => {
    expect(resolveMarked("[I] asked {whether it held}.")).toMatchObject([{ name: null, kind: "NARRATOR" }]);
  });

  it("nobody is nobody in particular", () => {
    const { document } = readMarked("The bridge reportedly held.");
    expect(document.tokens.length).toBeGreaterThan(0);
    expect(resolveMarked("It held. []")).toMatchObject([{ name: null, kind: "UNSPECIFIED", mentions: [] }]);
  });
});

describe("who a source is: headlines", () => {
  it.each<[string, string, (string | null)[]]>([
    ["a surname", "[Ruiz] says bridge held\n\nIt rained. [Ana Ruiz] said so.", ["Ana Ruiz", "Ana Ruiz"]],
    [
      "a noun",
      "[Relief agency] says bridge held\n\n[The Vale Relief Agency] said so.",
      ["Vale Relief Agency", "Vale Relief Agency"],
    ],
    ["nobody below", "[Pilot] says bridge held\n\nIt rained.", ["Pilot"]],
  ])("%s", (_, marked, expected) => expect(namesIn(marked)).toEqual(expected));
});

describe("what is told of a source", () => {
  it.each([
    ["a person with a name", "[Ana Ruiz] said so.", "NAMED", "ONE"],
    ["an organisation", "[The Vale Trust] said so.", "NAMED", "ONE"],
    ["a place that speaks", "[Norway] said so.", "NAMED", "ONE"],
    ["one body, by what it is", "[The interior ministry] said so.", "NAMED", "ONE"],
    ["one body, by whose it is", "[The mayor's office] said so.", "NAMED", "ONE"],
    ["a person without a name", "[An official] said so.", "UNNAMED", "ONE"],
    ["two persons without names", "[Two officials] said so.", "UNNAMED", "SEVERAL"],
    ["a couple", "[A couple in their seventies] said so.", "UNNAMED", "SEVERAL"],
    ["a body without a name", "[An aid group] said so.", "UNNAMED", "ONE"],
    ["people who speak as one", "[Residents of the lower town] said so.", "COLLECTIVE", "SEVERAL"],
    ["media", "[State media] said so.", "COLLECTIVE", "UNKNOWN"],
    ["organisations together", "[Several airlines] said so.", "COLLECTIVE", "SEVERAL"],
    ["most of them", "[Most] said so.", "COLLECTIVE", "SEVERAL"],
    ["a writing", "[A study published on Monday] said so.", "DOCUMENT", "ONE"],
    ["a placard", "[A placard beside her] said so.", "DOCUMENT", "ONE"],
    ["footage", "[Drone footage] showed {it}.", "FOOTAGE", "UNKNOWN"],
    ["a recording", "[Video posted by residents] showed {it}.", "FOOTAGE", "ONE"],
  ])("kind and number: %s", (_, marked, kind, cardinality) => {
    expect(resolveMarked(marked)).toMatchObject([{ kind, cardinality }]);
  });

  it.each<[string, string, string | null]>([
    ["before the name", "[Opposition activist Ana Ruiz] said so.", "Opposition activist"],
    ["behind it", "[Ana Ruiz, a retired pilot], said so.", "retired pilot"],
    ["a title", "[Defence Minister Ana Ruiz] said so.", "Defence Minister"],
    ["of an organisation", "[RiverWatch 24, an activist group], said so.", "activist group"],
    ["an unnamed voice is what it is called", "[An exiled teacher] said so.", "exiled teacher"],
    ["none", "[Ana Ruiz] said so.", null],
  ])("descriptor: %s", (_, marked, descriptor) => expect(resolveMarked(marked)).toMatchObject([{ descriptor }]));

  it.each<[string, string, string[]]>([
    ["who heads", "[Ana Ruiz, who heads the Vale Trust], said so.", ["who heads the Vale Trust"]],
    ["a role of something", "[Ana Ruiz, director of the Vale Trust], said so.", ["director of the Vale Trust"]],
    ["not where somebody lives", "[Ana Ruiz, who lives in Oslo], said so.", []],
  ])("affiliations: %s", (_, marked, expected) => {
    const [source] = resolveMarked(marked);
    expect(wordsIn(readMarked(marked).text, source?.affiliations ?? [])).toEqual(expected);
  });

  it.each<[string, string, string | null]>([
    ["within the source", "[A nurse, who spoke on condition of anonymity], said so.", "on condition of anonymity"],
    [
      "in the next sentence",
      "[A nurse] said so. He spoke on condition of anonymity, fearing arrest.",
      "on condition of anonymity, fearing arrest",
    ],
    ["not allowed to speak", "[A nurse, who was not authorised to speak], said so.", "who was not authorised to speak"],
    ["no reason", "[A nurse] said so.", null],
    ["none for who is named", "[Ana Ruiz] said so. [A nurse] spoke on condition of anonymity.", null],
  ])("anonymity: %s", (_, marked, expected) => {
    const { text } = readMarked(marked);
    const reason = resolveMarked(marked)[0]?.anonymity ?? null;
    expect(reason && text.slice(reason.start, reason.end)).toBe(expected);
  });

  it("a second reason is the same voice's", () => {
    const [mediators, diplomat] = resolveMarked(
      "[Mediators] said so. [One diplomat, who spoke on condition of anonymity because he was not authorised to speak], agreed.",
    );
    expect(mediators).toMatchObject({ kind: "COLLECTIVE", anonymity: null });
    expect(diplomat?.anonymity).not.toBeNull();
  });

  it("every mention, in order, none within another", () => {
    const marked = "[Ana Ruiz, the mayor], said so. [Ruiz] left. [She] had no bag, the mayor said.";
    const { text } = readMarked(marked);
    const [source] = resolveMarked(marked);
    expect(wordsIn(text, source?.mentions ?? [])).toEqual(["Ana Ruiz", "the mayor", "Ruiz", "She", "the mayor"]);
  });
});

it("answers for every source, whatever the text and wherever the spans", () => {
  const word = fc.constantFrom(
    "Ana",
    "Ruiz",
    "the",
    "mayor",
    "who",
    "said",
    ",",
    ".",
    "“",
    "”",
    "(",
    ")",
    "he",
    "and",
    "’s",
    "\n",
    "[",
    "]",
    "{",
    "}",
    "WHO",
    "it",
    "their",
    "-",
    "Dr.",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const marked = words.join(" ");
      const { found, text } = readMarked(marked);
      const sources = resolveMarked(marked);
      expect(sources).toHaveLength(found.length);
      for (const { mentions } of sources)
        for (const { start, end } of mentions) expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }),
  );
});
