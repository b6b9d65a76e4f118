/** LibreOffice opens what we write for Word and makes pages of it, where it is installed (else shown as skipped). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/report/docx/render-docx.js';
import { assessmentDocument } from '../../../src/report/tender-file/assessment-document.js';
import { allSections } from '../../support/document-words.js';
import { programOf } from '../../support/programs.js';
import { SEVERAL_LOTS } from '../fixtures/assessments.js';

const OFFICE = programOf('soffice', 'libreoffice');
const PAGES = programOf('pdftotext');

describe.skipIf(OFFICE === undefined || PAGES === undefined)('the pages that LibreOffice makes', () => {
  const document = assessmentDocument(SEVERAL_LOTS);
  let folder = '';
  let pages: readonly string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'labelwise-word-'));
    writeFileSync(join(folder, 'report.docx'), await renderDocx(document));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(OFFICE ?? '', [profile, '--headless', '--convert-to', 'pdf', 'report.docx'], {
      cwd: folder,
      stdio: 'pipe',
      timeout: 110_000,
    });
    pages = execFileSync(PAGES ?? '', ['-layout', 'report.pdf', '-'], { cwd: folder, encoding: 'utf8' })
      .split('\f')
      .slice(0, -1);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('begin with the title and the contents, and are numbered to the last', () => {
    const words = (page: string): string => page.replace(/\s+/g, ' ');
    expect(words(pages[0] ?? '')).toContain(document.title);
    for (const { title } of document.sections) expect(words(pages.slice(0, 2).join(' '))).toContain(title);
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, page] of pages.entries())
      expect(words(page)).toContain(`Page ${index + 1} of ${pages.length}`);
  });

  it('hold every heading', () => {
    const all = pages.join(' ').replace(/\s+/g, ' ');
    for (const { title } of allSections(document.sections)) expect(all).toContain(title);
  });
});
