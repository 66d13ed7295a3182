import { pick, UnStyledButton, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { isSame } from "./tabs.js";

/**
 * The examples in words. GraphiQL names a tab after its operation and nothing else, and keeps no closed tab: here the
 * questions can be read, and opened again.
 */
export const QUESTIONS_PLUGIN = { title: "Questions", icon: QuestionsIcon, content: Questions };

function Questions() {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick("tabs", "activeTabIndex", "queryEditor", "variableEditor"),
  );

  function open(question) {
    const index = tabs.findIndex((tab) => isSame(tab, question));
    if (index >= 0) return changeTab(index);
    addTab();
    queryEditor.setValue(question.query);
    variableEditor.setValue(question.variables ?? "");
  }

  return (
    <section aria-label="Questions">
      <div className="questions-title">Questions</div>
      <ol className="questions-list">
        {QUESTIONS.map((question) => (
          <li key={question.title}>
            <UnStyledButton
              type="button"
              aria-current={isSame(tabs[activeTabIndex], question)}
              onClick={() => open(question)}
            >
              {question.title}
            </UnStyledButton>
          </li>
        ))}
      </ol>
    </section>
  );
}

function QuestionsIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M5 3h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z" />
      <path d="M9.8 8.200a2.3 2.3 0 1 1 3.4 2c-.8.4-1.2.8-1.2 1.600M12 14.200v.1" />
    </svg>
  );
}
