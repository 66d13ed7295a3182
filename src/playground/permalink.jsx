import { pick, ToolbarButton, useGraphiQL } from "@graphiql/react";

/** The question that the address asks, if any. Never headers: an address is no place for keys. */
export function readPermalink() {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get("query");
  return query ? { query, variables: parameters.get("variables") ?? "" } : undefined;
}

/** The address names what the editors show, or nothing: edited, it would name something else. */
export function forgetPermalink() {
  if (location.search) history.replaceState(null, "", location.pathname);
}

/** Puts a link to the current question into the address bar, and into the clipboard where the browser allows it. */
export function PermalinkButton() {
  const { queryEditor, variableEditor } = useGraphiQL(pick("queryEditor", "variableEditor"));
  function share() {
    const parameters = new URLSearchParams({ query: queryEditor.getValue() });
    const variables = variableEditor.getValue();
    if (variables) parameters.set("variables", variables);
    history.replaceState(null, "", `?${parameters}`);
    navigator.clipboard?.writeText(location.href).catch(() => {});
  }
  return (
    <ToolbarButton onClick={share} label="Link to this query (address bar and clipboard)">
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d="M10 14a4 4 0 0 0 5.7 0l4-4a4 4 0 0 0-5.7-5.700l-1 1M14 10a4 4 0 0 0-5.7 0l-4 4a4 4 0 0 0 5.7 5.700l1-1" />
      </svg>
    </ToolbarButton>
  );
}
