import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './load.ts';

/** A file that is made from others and committed beside them. */
export interface MadeFile {
  readonly path: string;
  readonly content: string;
}

/** Writes the files, or with `--check` on the command line names those that are out of step and fails. */
export function writeOrCheck(files: readonly MadeFile[], command: string): void {
  const stale = files.filter(
    ({ path, content }) => !existsSync(absolute(path)) || readFileSync(absolute(path), 'utf8') !== content,
  );
  if (!process.argv.includes('--check')) {
    for (const { path, content } of stale) writeFileSync(absolute(path), content);
    console.log(
      `${command}: ${stale.length === 0 ? 'everything was in step' : `wrote ${stale.map(({ path }) => path).join(', ')}`}`,
    );
    return;
  }
  if (stale.length === 0) {
    console.log(`${command}: ${files.length} made file${files.length === 1 ? '' : 's'} in step`);
    return;
  }
  console.error(
    `${command}: out of step: ${stale.map(({ path }) => path).join(', ')}. Run "npm run ${command}" and commit the result.`,
  );
  process.exitCode = 1;
}

const absolute = (path: string) => join(projectFolder, path);
