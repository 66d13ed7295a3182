import "./playground.css";
import "./workers.js";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { forgetPermalink, PermalinkButton, readPermalink } from "./permalink.jsx";
import { QUESTIONS_PLUGIN } from "./questions.jsx";
import { storage } from "./storage.js";
import { openingTabs } from "./tabs.js";

// The page and the API share one address, also behind a proxy that puts a path before it.
const fetcher = createGraphiQLFetcher({ url: location.pathname });
const plugins = [QUESTIONS_PLUGIN, explorerPlugin(), HISTORY_PLUGIN];
const { isFirstVisit, ...tabs } = openingTabs(QUESTIONS, readPermalink(), storage);

// A press that slips by three pixels drags the tab, and by the same offsets that playground.css speaks of GraphiQL then
// shuffles all the others. So tabs are not dragged.
document.addEventListener("pointerdown", keepFromTabs, { capture: true });

function keepFromTabs(event) {
  if (event.target.closest(".graphiql-tab")) event.stopPropagation();
}

createRoot(document.getElementById("playground")).render(
  <GraphiQL
    {...tabs}
    fetcher={fetcher}
    plugins={plugins}
    visiblePlugin={isFirstVisit ? QUESTIONS_PLUGIN : undefined}
    storage={storage}
    shouldPersistHeaders={false}
    inputValueDeprecation
    schemaDescription
    onEditQuery={forgetPermalink}
    onEditVariables={forgetPermalink}
  >
    <GraphiQL.Logo>
      <a className="graphiql-logo-link" href={location.pathname}>
        Dixit
      </a>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, merge, copy }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <PermalinkButton />
        </>
      )}
    </GraphiQL.Toolbar>
  </GraphiQL>,
);
