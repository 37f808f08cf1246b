// Visits pages in a headless Chromium and says what happened there: `node browse.mjs CHROMIUM < visits.json > reports.json`.
// A visit: {url, width, dark, steps: [[action, selector, text]], shot}. Its report: what was requested, what failed, what the console said,
// milliseconds from the start of navigation until the first thing that a step waits for could be seen, the text of each, pixels wider than the window,
// and where a step asks for it what axe finds against the guidelines for accessibility.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const seen = (page, selector) =>
  page.waitForFunction((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box && box.width > 0 && box.height > 0 && box.top < innerHeight && box.bottom > 0 ? performance.now() : 0;
  }, selector, { polling: 'raf', timeout: 60000 }).then((handle) => handle.jsonValue());

const act = {
  see: async (page, report, selector) => {
    report.visible.push(await seen(page, selector));
    report.texts.push(await page.locator(selector).first().innerText());
  },
  fill: (page, report, selector, text) => page.fill(selector, text),
  press: (page, report, selector, key) => page.press(selector, key),
  click: (page, report, selector) => page.locator(selector).first().click(),
  scroll: (page, report, selector) => page.locator(selector).first().scrollIntoViewIfNeeded(),
  hidden: async (page, report, selector) =>  // pixels that have to be scrolled to, of what is in a frame
    report.texts.push(await page.locator(selector).evaluateAll((all) => String(Math.max(0, ...all.map(({ parentElement: frame }) => frame.scrollWidth - frame.clientWidth))))),
  copied: async (page, report) => report.texts.push(await page.evaluate(() => navigator.clipboard.readText())),
  gone: (page, report, selector) => page.locator(selector).first().waitFor({ state: 'hidden' }),
  axe: async (page, report) => {
    await page.evaluate(readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'));
    const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'], preload: false }));
    report.axe.push(...violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.slice(0, 3).map((node) => node.target).join(', ')}`));
  },
  focused: async (page, report) => report.texts.push(await page.evaluate(() => document.activeElement.textContent.trim() || document.activeElement.id)),
};

async function visit(browser, { url, width = 1280, dark = false, steps = [], shot }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const report = { url, requests: [], failed: [], console: [], visible: [], texts: [], axe: [] };
  page.on('request', (request) => report.requests.push(request.url()));
  page.on('requestfailed', (request) => report.failed.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => response.status() >= 400 && report.failed.push(`${response.url()}: ${response.status()}`));
  page.on('console', (message) => report.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => report.console.push(`error: ${error}`));
  await page.goto(url, { waitUntil: 'commit' });
  for (const [action, ...rest] of steps) await act[action](page, report, ...rest);
  await page.waitForLoadState('load');
  report.overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  report.url = page.url();
  if (shot) await page.screenshot({ path: shot });
  await context.close();
  return report;
}

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const browser = await chromium.launch({ executablePath: process.argv[2], args: FLAGS });
try {
  const reports = [];
  for (const one of JSON.parse(Buffer.concat(chunks))) reports.push(await visit(browser, one));
  process.stdout.write(JSON.stringify(reports));
} finally {
  await browser.close();
}
