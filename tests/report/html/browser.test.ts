/** The page in a real browser, from a file. Skipped where Debian's Chromium is not installed. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../../src/report/document/document.js';
import { renderHtml } from '../../../src/report/html/render-html.js';
import { assessmentDocument } from '../../../src/report/tender-file/assessment-document.js';
import { ONE_LOT, SEVERAL_LOTS } from '../fixtures/assessments.js';
import { DOCUMENT } from '../fixtures/document.js';
import {
  checkedByAxe,
  colours,
  currentStop,
  dropStyle,
  misplacedTexts,
  numberStops,
  widths,
} from './in-page.js';

const CHROMIUM = '/usr/bin/chromium';
/** No sandbox as root in CI; nothing of its own that looks for a network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** 320 is what WCAG 2.2 asks for (1.4.10), the others a phone, a tablet and a desktop. */
const WIDTHS = [320, 360, 768, 1280] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

const DOCUMENTS: Readonly<Record<string, ReportDocument>> = {
  everything: DOCUMENT,
  'one-lot': assessmentDocument(ONE_LOT),
  'several-lots': assessmentDocument(SEVERAL_LOTS),
};

const SOME_RULES = ['color-contrast', 'document-title', 'heading-order', 'html-has-lang', 'svg-img-alt'];

/** A page that is open, and everything that it asked for or complained about. */
interface Opened {
  readonly page: Page;
  readonly noted: readonly string[];
}

describe.skipIf(!existsSync(CHROMIUM))('the page in Chromium', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'labelwise-html-'));
    for (const [name, document] of Object.entries(DOCUMENTS))
      writeFileSync(join(folder, `${name}.html`), renderHtml(document));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const addressOf = (name: string): string => pathToFileURL(join(folder, `${name}.html`)).href;

  async function open(name: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const noted: string[] = [];
    page.on('request', (request) => noted.push(`request ${request.url()}`));
    page.on('console', (message) => noted.push(`console ${message.text()}`));
    page.on('pageerror', (error) => noted.push(`error ${error.message}`));
    await page.goto(addressOf(name));
    return { page, noted };
  }

  describe.each(Object.keys(DOCUMENTS))('with the document %s', (name) => {
    let page: Page;
    let noted: readonly string[];

    beforeAll(async () => {
      ({ page, noted } = await open(name));
    });

    afterAll(() => page.context().close());

    const resized = (width: number): Promise<void> => page.setViewportSize({ width, height: 800 });

    it.each(WIDTHS)('never scrolls sideways as a whole, at %d pixels', async (width) => {
      await resized(width);
      const found = await page.evaluate(widths);
      expect(found.page).toBe(width);
      expect(found.content).toBeLessThanOrEqual(width);
    });

    it.each([360, 1280])('has no text of a picture out of its place, at %d pixels', async (width) => {
      await resized(width);
      expect(await page.evaluate(misplacedTexts)).toEqual([]);
    });

    it('is reached by keyboard in the order in which it is read', async () => {
      const stops = await page.evaluate(numberStops);
      expect(stops.length).toBeGreaterThan(3);
      for (const stop of stops) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(currentStop)).toEqual({ stop, isOutlined: true });
      }
    });

    it.each(['light', 'dark'] as const)('has no violation that axe finds, in %s', async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe.source);
      const { violations, passed } = await page.evaluate(checkedByAxe, RULES);
      expect(violations).toEqual([]);
      // That the rules ran at all.
      expect(passed).toEqual(expect.arrayContaining(SOME_RULES));
    });

    it('prints on more than one page of A4', async () => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.slice(0, 5)).toBe('%PDF-');
      const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
        [width, height].map((side) => Math.round(Number(side))).join(' by '),
      );
      expect(sizes.length).toBeGreaterThan(1);
      expect(new Set(sizes)).toEqual(new Set(['595 by 842']));
    });

    it('reads the same without scripts', async () => {
      const without = await open(name, { javaScriptEnabled: false });
      const text = await without.page.locator('body').innerText();
      await without.page.context().close();
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(text).toBe(await page.locator('body').innerText());
      expect(text).toContain(DOCUMENTS[name]?.sections[0]?.title);
    });

    it('loaded nothing but the file in all this, and broke no rule of its own policy', () => {
      expect(noted).toEqual([`request ${addressOf(name)}`]);
    });
  });

  it('follows the colours that a reader chose', async () => {
    const { page } = await open('everything');
    const shown: (readonly string[])[] = [];
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: 'dark', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      shown.push(await page.evaluate(colours));
    }
    await page.context().close();
    expect(shown.map(([paper]) => paper)).toEqual(['rgb(255, 255, 255)', 'rgb(20, 25, 31)', 'rgb(0, 0, 0)']);
    for (const [paper, cell, mark] of shown) {
      expect(cell).not.toBe(mark);
      expect(cell).not.toBe(paper);
    }
  });

  it('still shows its pictures where an e-mail program drops the style sheet', async () => {
    const { page } = await open('everything');
    await page.evaluate(dropStyle);
    const [, cell, mark, text] = await page.evaluate(colours);
    await page.context().close();
    expect([cell, mark, text]).toEqual(['rgb(27, 94, 79)', 'rgb(255, 255, 255)', 'rgb(28, 37, 48)']);
  });
});
