import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQL, GraphiQLInterface } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { askGateway } from './askGateway.ts';
import { EditorText } from './EditorText.tsx';
import { GatewayNotice } from './GatewayNotice.tsx';
import { StarterMenu } from './StarterMenu.tsx';
import { firstStarter } from './starters.ts';
import { ViewAsMenu } from './ViewAsMenu.tsx';
import { createViewer } from './viewer.ts';
import { serveWorkersFromHere } from './workers.ts';

const endpoint = '/graphql';
const viewer = createViewer('/personas');
const ask = askGateway(endpoint, viewer);
const plugins = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN];

// With tabs kept from an earlier visit the starter would be added to them once more on every load.
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
const firstTab = isFirstVisit ? { initialQuery: firstStarter.query, initialVariables: firstStarter.variables } : {};
if (isFirstVisit) giveTheQueryRoom();

function Playground() {
  return (
    <GraphiQLProvider
      fetcher={ask}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      visiblePlugin={DOC_EXPLORER_PLUGIN}
      {...firstTab}
    >
      <HistoryStore>
        <DocExplorerStore>
          <header className="title">
            <h1>
              Civil-affairs supergraph <span lang="zh-CN">民政数据图谱</span>
            </h1>
            <StarterMenu />
            <ViewAsMenu viewer={viewer} />
          </header>
          <GatewayNotice endpoint={endpoint} />
          <EditorText />
          <main>
            <GraphiQLInterface defaultEditorToolsVisibility="variables" showPersistHeadersSettings={false}>
              <GraphiQL.Logo>
                <code className="endpoint">POST {endpoint}</code>
              </GraphiQL.Logo>
            </GraphiQLInterface>
          </main>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  );
}

/** Starts with a narrower documentation pane and a lower variables pane; who drags them has their own way after that. */
function giveTheQueryRoom(): void {
  localStorage.setItem('graphiql:docExplorerFlex', '0.26');
  localStorage.setItem('graphiql:secondaryEditorFlex', '5');
}

const container = document.getElementById('playground');
if (container === null) throw new Error('The page has no element #playground.');
serveWorkersFromHere();
createRoot(container).render(<Playground />);
