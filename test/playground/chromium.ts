import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

// No graphics, and nothing a browser does for itself over the network: what is left on the wire is the page's own.
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium; without one installed it is null on a developer's machine and a failure in CI. */
export async function launchChromium(): Promise<Browser | null> {
  if (existsSync(executablePath)) return chromium.launch({ executablePath, args });
  const reason = `${executablePath} is missing: apt-get update && apt-get install -y chromium fonts-noto-cjk`;
  if (process.env.CI === 'true') throw new Error(reason);
  process.stdout.write(`The playground is not tried in a browser. ${reason}\n`);
  return null;
}
