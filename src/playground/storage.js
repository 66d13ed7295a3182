/**
 * The browser's storage as GraphiQL uses it, with two differences. Headers may hold keys and are never stored: the history
 * plugin would store them in spite of `shouldPersistHeaders={false}`. And the names are our own, so that another GraphiQL
 * once served from the same localhost port does not leave its tabs here.
 */
const PREFIX = "dixit:";
const HISTORY = ["graphiql:queries", "graphiql:favorites"];

export const storage = {
  getItem: (key) => localStorage.getItem(PREFIX + key),
  setItem: (key, value) => localStorage.setItem(PREFIX + key, HISTORY.includes(key) ? withoutHeaders(value) : value),
  removeItem: (key) => localStorage.removeItem(PREFIX + key),
  clear() {
    for (const key of ownKeys()) localStorage.removeItem(key);
  },
  get length() {
    return ownKeys().length;
  },
};

function ownKeys() {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
}

function withoutHeaders(json) {
  return JSON.stringify(JSON.parse(json), (key, value) => (key === "headers" ? undefined : value));
}
