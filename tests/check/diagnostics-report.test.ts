import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { diagnosticsJson } from '../../src/report/diagnostics-json.js';
import { diagnosticsPretty, summaryOf } from '../../src/report/diagnostics-pretty.js';

const diagnostic: Diagnostic = {
  code: 'unknown-key',
  severity: 'error',
  message: 'the key "x" is not known',
  hint: 'did you mean "y"?',
  file: 'a.yaml',
  pointer: '/x',
  range: { line: 2, column: 3, endLine: 2, endColumn: 4 },
};
const pretty = (changes: Partial<Diagnostic>, text?: string): readonly string[] =>
  diagnosticsPretty(
    [{ ...diagnostic, ...changes }],
    text === undefined ? undefined : new Map([['a.yaml', text]]),
  ).split('\n');

describe('for people', () => {
  test('what, where, what next', () => {
    expect(pretty({})).toEqual([
      'error: the key "x" is not known (unknown-key)',
      '  at a.yaml:2:3',
      '  hint: did you mean "y"?',
      '',
    ]);
    expect(pretty({ range: null, hint: null, severity: 'warning' })).toEqual([
      'warning: the key "x" is not known (unknown-key)',
      '  at a.yaml',
      '',
    ]);
  });

  test('with the line and carets under the place', () => {
    expect(pretty({}, 'title: a\n  x: 1\n')).toContain('    2 |   x: 1');
    expect(pretty({}, 'title: a\n  x: 1\n')).toContain('      |   ^');
    expect(
      pretty({ range: { line: 2, column: 3, endLine: 4, endColumn: 1 } }, '\ufeffa\r\n  x: 1\r\n'),
    ).toContain('      |   ^^^^');
  });

  test('a long line is cut around the place', () => {
    const column = 301;
    const lines = pretty(
      { range: { line: 1, column, endLine: 1, endColumn: column + 4 } },
      `${'a'.repeat(300)}HERE${'b'.repeat(300)}`,
    );
    const [excerpt = '', carets = ''] = lines.slice(2);
    expect(excerpt.length).toBeLessThan(120);
    expect(excerpt.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
  });

  test('no excerpt where columns and cells differ, and no control character reaches the terminal', () => {
    expect(pretty({}, 'a\n漢字: 1\n')).toHaveLength(4);
    expect(
      pretty({ message: 'a\u001b[31mb\u202ec', file: 'x\u0007.yaml', hint: 'two\nlines' }).join('\n'),
    ).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
  });

  test('a summary counts', () => {
    expect(summaryOf([])).toBe('no findings');
    expect(summaryOf([diagnostic, { ...diagnostic, severity: 'warning' }])).toBe(
      '1 error, 1 warning in 1 file',
    );
    expect(summaryOf([diagnostic, { ...diagnostic, file: 'b' }])).toBe('2 errors, 0 warnings in 2 files');
  });
});

describe('for scripts', () => {
  test('all fields, in a fixed order', () => {
    expect(diagnosticsJson([])).toBe('{\n  "findings": []\n}\n');
    const { findings } = JSON.parse(
      diagnosticsJson([diagnostic, { ...diagnostic, range: null, hint: null }]),
    ) as { findings: readonly object[] };
    expect(findings).toEqual([
      {
        code: 'unknown-key',
        severity: 'error',
        message: 'the key "x" is not known',
        file: 'a.yaml',
        line: 2,
        column: 3,
        endLine: 2,
        endColumn: 4,
        hint: 'did you mean "y"?',
      },
      {
        code: 'unknown-key',
        severity: 'error',
        message: 'the key "x" is not known',
        file: 'a.yaml',
        line: null,
        column: null,
        endLine: null,
        endColumn: null,
        hint: null,
      },
    ]);
    expect(Object.keys(findings[0] ?? {})).toEqual([
      'code',
      'severity',
      'message',
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'hint',
    ]);
  });
});
