import { resolve } from 'node:path';
import { developmentKeys } from '../../http/developmentKeys.ts';
import { developmentIssuer } from '../access/developmentIssuer.ts';
import { readCommandLine, usage } from './commandLine.ts';

// npm run token: prints one token of the development issuer.
try {
  const asked = readCommandLine(process.argv.slice(2));
  if (asked === 'help') console.log(usage);
  else {
    const { AUTH_ISSUER: issuer, DATA_DIR: dataDir } = process.env;
    if (issuer)
      throw new Error('AUTH_ISSUER is set: ask that issuer for a token, the development issuer does not work');
    const { issueToken, verifyToken } = developmentIssuer(developmentKeys(resolve(dataDir || 'data')).issuer);
    const token = await issueToken(asked.wanted, asked.lifetime);
    await verifyToken(token); // what it says is checked before it is handed out
    console.log(token);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
