import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

// GraphiQL asks for one web font and no fallback; these are on the reader's machine and have Chinese beside Latin.
const fontFamily = [
  'ui-monospace, "SF Mono", Menlo, "Cascadia Mono", Consolas, "DejaVu Sans Mono", "Liberation Mono"',
  '"Noto Sans Mono CJK SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", monospace',
].join(', ');

/** Sets the four editors in system fonts, with long lines wrapped instead of cut. */
export function EditorText() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'),
  );
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor])
      editor?.updateOptions({ fontFamily, fontSize: 14, wordWrap: 'on', wrappingIndent: 'indent' });
    return undefined;
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
  return null;
}
