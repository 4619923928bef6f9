import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type Starter, starters } from './starters.ts';

/** One button per starter: goes to the tab that holds it, or opens one. */
export function StarterMenu() {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor'),
  );
  const { addTab, changeTab } = useGraphiQLActions();
  const isEditorReady = queryEditor !== undefined && variableEditor !== undefined;

  function open(starter: Starter) {
    const openAt = tabs.findIndex((tab) => tab.title === starter.operationName);
    if (openAt === activeTabIndex) return;
    if (openAt >= 0) return changeTab(openAt);
    addTab();
    queryEditor?.setValue(starter.query);
    variableEditor?.setValue(starter.variables);
  }

  return (
    <nav className="starters" aria-label="Starter queries 示例查询">
      {starters.map((starter) => (
        <button
          key={starter.operationName}
          type="button"
          title={starter.operationName}
          disabled={!isEditorReady}
          aria-current={tabs[activeTabIndex]?.title === starter.operationName ? 'true' : undefined}
          onClick={() => open(starter)}
        >
          {starter.english} <span lang="zh-CN">{starter.chinese}</span>
        </button>
      ))}
    </nav>
  );
}
