/** Words that make a cue one of speech. Closed: figures over `speech` can only be compared as long as nobody adds to it. */
const SPEECH_WORDS: ReadonlySet<string> = new Set(
  `
  according accuse accused accuses accusing acknowledge acknowledged add added adding adds admitted alleged announce
  announced announces announcing argue argued argues arguing ask asked asking asks asserted blame blamed blasted
  boasted call called calling calls cited citing claim claimed claiming claims complained conceded concluded confirm
  confirmed confirms contended criticize criticized declare declared denied denies denounced deny describe described
  describes describing emphasized explain explained explains insist insisted interview joked maintained mentioned
  mocked note noted notes noting pledged praised predicted promised quipped quoted recalled recalling reiterated
  remarked repeated replied reply report reported reportedly reporting reports respond responded said say saying says
  slammed state stated statement states stating stressed suggested suggesting suggests tell telling tells testified
  told tweet tweeted urged urging vowed warn warned warning warns write writes writing written wrote
`
    .trim()
    .split(/\s+/),
);

/** Whether a cue is one of speech: a colon alone, or any of its words is. */
export function isSpeechCue(cue: string): boolean {
  const words = cue.toLowerCase();
  return words.trim() === ":" || words.split(/[^a-z]+/).some((word) => SPEECH_WORDS.has(word));
}
