/** Whether a BCP 47 tag is one of English, the only language in which attributions are found. */
export const isEnglish = (tag: string): boolean => /^en\b/i.test(tag);
