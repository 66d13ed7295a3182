/** GraphiQL's own key for the tabs that it keeps between visits. */
const STORED_TABS = "graphiql:tabState";

/**
 * What GraphiQL opens with: the questions at the first visit, the visitor's own tabs later, and a permalink before either.
 * The query and variables are passed beside the tabs because GraphiQL leaves a default tab's variables out of the editor.
 */
export function openingTabs(questions, permalink, storage) {
  const stored = JSON.parse(storage.getItem(STORED_TABS));
  if (!stored) {
    const defaultTabs = permalink ? putFirst(questions, permalink) : questions;
    const { query, variables } = defaultTabs[0] ?? { query: "query Hello {\n  __typename\n}\n" };
    return { isFirstVisit: true, defaultTabs, initialQuery: query, initialVariables: variables };
  }
  if (!permalink) return {};

  const { query, variables } = permalink;
  const tabs = putFirst(stored.tabs, storedTab(query, variables));
  storage.setItem(STORED_TABS, JSON.stringify({ activeTabIndex: 0, tabs }));
  return { initialQuery: query, initialVariables: variables };
}

/** A tab in the form in which GraphiQL stores its own. */
function storedTab(query, variables) {
  const operationName = /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(query)?.[1] ?? null;
  const title = operationName ?? "<untitled>";
  return { id: `permalink-${Date.now()}`, title, query, variables, headers: null, operationName, response: null };
}

/** Whether two tabs ask the same. */
export function isSame(one, other) {
  return one.query === other.query && (one.variables ?? "") === (other.variables ?? "");
}

/** The tab before the others; one that asks the same moves instead of being there twice. */
function putFirst(tabs, tab) {
  const known = tabs.find((other) => isSame(other, tab));
  return [known ?? tab, ...tabs.filter((other) => other !== known)];
}
