import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page, Response } from 'playwright-core';
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
    expect(built).toMatch(/^playground: page [\d.]+ MB .*, workers [\d.]+ MB .*, styles [\d.]+ MB .* in [\d.]+ s\n$/);
  });

  it('leaves no script and no style inside the page, which a strict policy would refuse', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');

    expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
  });

  it('brings a worker for each language of the editors', () => {
    const workers = readdirSync(join(folder, 'assets')).filter((file) => /\.worker-\w+\.js$/.test(file));

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
    gateway.offersPersonas = true;
    gateway.contentTypes.length = 0;
    gateway.callers.length = 0;
  });

  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  it('opens on the starter across all six, with its variables and the whole menu', async () => {
    if (browser === null) return;
    const { page } = await open(browser, url);

    await page.getByRole('tab', { name: 'StreetAcrossAllSix' }).waitFor();
    await page.getByLabel('Variables').getByText('"420106090000"').waitFor();
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
    expect(new Set(gateway.contentTypes)).toEqual(new Set(['application/json']));
    expect(problems).toEqual([]);
  });

  it('asks as the persona and for the purpose of the menus, an officer on a case at first', async () => {
    if (browser === null) return;
    const { page, problems } = await open(browser, url);
    const ask = async () => {
      gateway.callers.length = 0;
      const answered = page.waitForResponse((response) => asksFor(response, 'DivisionsAndResidents'));
      await page.getByRole('button', { name: /^Execute/ }).click();
      await answered;
      return gateway.callers;
    };
    await page.getByRole('button', { name: 'Governance' }).click();
    await page.getByRole('tab', { name: 'DivisionsAndResidents', selected: true }).waitFor();
    const role = page.getByLabel('View as 身份');
    const purpose = page.getByLabel('for 用途');

    expect(await ask()).toEqual(['Bearer token-of-countyOfficer CASE_HANDLING']);
    await purpose.selectOption({ label: 'no purpose 未说明' });
    expect(await ask()).toEqual(['Bearer token-of-countyOfficer undefined']);
    await purpose.selectOption({ label: 'PAYMENT 待遇发放' });
    expect(await ask()).toEqual(['Bearer token-of-countyOfficer PAYMENT']);
    await role.selectOption({ label: 'Test agencyClient 测试机构' });
    expect(await purpose.isDisabled()).toBe(true);
    expect(await ask()).toEqual(['Bearer token-of-agencyClient VERIFICATION']);

    await page.reload();
    await page.getByRole('tab', { name: 'DivisionsAndResidents', selected: true }).waitFor();
    expect(await ask()).toEqual(['Bearer token-of-agencyClient VERIFICATION']);
    await role.selectOption({ label: 'Nobody: no token 未登录（匿名）' });
    expect(await ask()).toEqual(['undefined undefined']);
    expect(problems).toEqual([]);
  });

  it('has no menu of personas beside a gateway that offers none', async () => {
    if (browser === null) return;
    gateway.offersPersonas = false;
    const { page, requests } = await open(browser, url);

    await page.getByRole('tab', { name: 'StreetAcrossAllSix' }).waitFor();
    while (!requests.includes(`${url}/personas`)) await page.waitForEvent('response');

    expect(await page.getByRole('form', { name: 'View as 查看身份' }).count()).toBe(0);
  });

  it('gives each language its worker', async () => {
    if (browser === null) return;
    const { page, workers } = await open(browser, url);

    while (workers.length < 3) await page.waitForEvent('worker');

    const names = workers.map((worker) => /^\/assets\/(\w+)\.worker-/.exec(new URL(worker).pathname)?.[1]);
    expect(names.toSorted()).toEqual(['editor', 'graphql', 'json']);
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

    await untilKept(page, 'OpenNeedsAndDonations');
    await page.reload();
    await page.getByRole('tab', { name: 'OpenNeedsAndDonations', selected: true }).waitFor();

    expect(await page.getByRole('tab').count()).toBe(2);
  });

  it('says that the gateway is not ready, and takes it up once it is', async () => {
    if (browser === null) return;
    gateway.ready = false;
    const { page } = await open(browser, url);

    const notice = page.getByRole('alert').filter({ hasText: '网关未就绪' });
    await notice.getByText('/graphql answered with status 503 and no GraphQL result.').waitFor();
    gateway.ready = true;
    await notice.getByRole('button', { name: 'Try now' }).click();

    await notice.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Division', exact: true }).waitFor();
  });
});

interface Visit {
  readonly page: Page;
  /** Addresses the page asked for, and of the workers it started. */
  readonly requests: readonly string[];
  readonly workers: readonly string[];
  /** What its console complained of. */
  readonly problems: readonly string[];
}

/** A visitor who was never here before. */
async function open(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext();
  const requests: string[] = [];
  const workers: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(error.error().message));
  const page = await context.newPage();
  page.on('worker', (worker) => workers.push(worker.url()));
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  return { page, requests, workers, problems };
}

// By its text: the page names the operation only once it has read it, which on a busy machine may be after the click.
const asksFor = (response: Response, operationName: string) =>
  response.request().postData()?.includes(`query ${operationName}`) === true;

/** GraphiQL writes its tabs down half a second after they change. */
async function untilKept(page: Page, text: string): Promise<void> {
  const { origins } = await page.context().storageState();
  const kept = origins.flatMap(({ localStorage }) => localStorage.map(({ value }) => value));
  if (kept.some((value) => value.includes(`"title":"${text}"`))) return;
  await page.waitForTimeout(50);
  return untilKept(page, text);
}
