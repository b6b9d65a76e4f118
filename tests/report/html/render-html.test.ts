import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/report/html/render-html.js';
import { expectGolden } from '../../golden.js';
import { DOCUMENT } from '../fixtures/document.js';

describe('the page of the fixture', () => {
  it('is as recorded', () => {
    expectGolden('html/document.html', renderHtml(DOCUMENT));
  });
});
