/** The words of a query in a text of the data set, as JSON: its texts are short and have one accented letter at a time. */
export function handSnippet(text, query) {
  const folded = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const wanted = query.split(" ");
  const highlights = [];
  for (const { 0: word, index } of folded.matchAll(/[^ .]+/g)) {
    if (wanted.includes(word)) highlights.push({ start: index, end: index + word.length });
  }
  return JSON.stringify({ text, highlights });
}
