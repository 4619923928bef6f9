import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { projectFolder } from '../../schema/load.ts';
import { launchChromium } from './chromium.ts';
import { type Gateway, startPageServer } from './pageServer.ts';
import { starterFiles } from './starterFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'playground-'));
let built: string;

beforeAll(() => {
  built = execFileSync(process.execPath, ['playground/build.mjs', folder], { cwd: projectFolder, encoding: 'utf8' });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the build', () => {
  it('prints one line with the sizes', () => {
    expect(built).toMatch(/^playground: page [\d.]+ MB, workers [\d.]+ MB, styles [\d.]+ MB in [\d.]+ s\n$/);
  });

  it('leaves no script and no style inside the page, which a strict policy would refuse', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');

    expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
  });

  it('brings a worker for each language of the editors', () => {
    const workers = readdirSync(join(folder, 'assets')).filter((file) => file.includes('.worker-'));

    expect(workers.map((file) => file.split('.')[0])).toEqual(['editor', 'graphql', 'json']);
  });
});

describe('the page in a browser', () => {
  let browser: Browser | null;
  let server: Server;
  let gateway: Gateway;
  let url: string;

  beforeAll(async () => {
    browser = await launchChromium();
    ({ server, gateway, url } = await startPageServer(folder));
  });

  beforeEach(() => {
    gateway.ready = true;
    gateway.contentTypes.length = 0;
  });

  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  it('opens on the starter across all six, with its variables and the whole menu', async () => {
    if (browser === null) return;
    const { page } = await open(browser, url);

    await page.getByRole('tab', { name: 'StreetAcrossAllSix' }).waitFor();
    await page.getByLabel('Variables').getByText('"420106012000"').waitFor();
    const offered = await page.getByRole('navigation').getByRole('button').all();
    const titles = await Promise.all(offered.map((button) => button.getAttribute('title')));

    expect(await page.title()).toBe('Civil-affairs supergraph 民政数据图谱');
    expect(titles.toSorted()).toEqual(
      starterFiles()
        .map(({ operation }) => operation.name?.value)
        .toSorted(),
    );
  });

  it('runs a starter of the menu, as JSON to its own origin alone and without a console error', async () => {
    if (browser === null) return;
    const { page, requests, problems } = await open(browser, url);

    await page.getByRole('button', { name: 'Governance' }).click();
    await page.getByRole('tab', { name: 'DivisionsAndResidents', selected: true }).waitFor();
    await page.getByRole('button', { name: /^Execute/ }).click();
    await page.locator('.graphiql-response').getByText('"测试居民"').waitFor();

    const elsewhere = requests.filter((each) => !each.startsWith(`${url}/`) && !each.startsWith('data:'));
    expect(elsewhere).toEqual([]);
    expect(requests.some((each) => each.includes('/assets/graphql.worker-'))).toBe(true);
    expect(new Set(gateway.contentTypes)).toEqual(new Set(['application/json']));
    expect(problems).toEqual([]);
  });

  it('opens the documentation and shows a type with its Chinese description', async () => {
    if (browser === null) return;
    const { page, problems } = await open(browser, url);

    await page.getByRole('button', { name: 'Hide Documentation Explorer' }).click();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Division', exact: true }).click();
    await page.getByText('行政区划').first().waitFor();

    expect(problems).toEqual([]);
  });

  it('keeps the tabs of an earlier visit and adds none', async () => {
    if (browser === null) return;
    const { page } = await open(browser, url);
    await page.getByRole('button', { name: 'Charity' }).click();
    await page.getByRole('tab', { name: 'OpenNeedsAndDonations', selected: true }).waitFor();
    await page.waitForFunction('localStorage.getItem("graphiql:tabState")?.includes("OpenNeedsAndDonations")');

    await page.reload();
    await page.getByRole('tab', { name: 'OpenNeedsAndDonations', selected: true }).waitFor();

    expect(await page.getByRole('tab').count()).toBe(2);
  });

  it('says that the gateway is not ready, and takes it up once it is', async () => {
    if (browser === null) return;
    gateway.ready = false;
    const { page } = await open(browser, url);

    const notice = page.getByRole('alert');
    await notice.getByText('/graphql answered with status 503 and no GraphQL result.').waitFor();
    gateway.ready = true;
    await notice.getByRole('button', { name: 'Try now' }).click();

    await notice.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Division', exact: true }).waitFor();
  });
});

/** A fresh visitor on the page, with every request it makes and every complaint of its console. */
async function open(browser: Browser, url: string): Promise<{ page: Page; requests: string[]; problems: string[] }> {
  const context = await browser.newContext();
  const requests: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(error.error().message));
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  return { page, requests, problems };
}
