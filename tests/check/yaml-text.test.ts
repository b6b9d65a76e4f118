import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { MAX_PARSER_ERRORS, parseText, toYaml } from '../../src/check/yaml-text.js';

const codes = (text: string): readonly string[] => parseText(text, 'f').diagnostics.map(({ code }) => code);
const place = (text: string): readonly string[] =>
  parseText(text, 'f').diagnostics.map(
    ({ code, range }) => `${code} ${range?.line}:${range?.column}-${range?.endLine}:${range?.endColumn}`,
  );

describe('values', () => {
  test('dates and versions stay text, yes and no too', () => {
    const parsed = parseText('a: 2026-11-24\nb: yes\nc: 1.0.0\nd: true\ne: null\n1: x\n', 'f');
    expect(parsed.ok && parsed.value.data).toEqual({
      a: '2026-11-24',
      b: 'yes',
      c: '1.0.0',
      d: true,
      e: null,
      '1': 'x',
    });
  });

  test('JSON is read, indented with tabs too', () => {
    const parsed = parseText('{\n\t"a": [1, "\\u00e9"]\n}', 'f');
    expect(parsed.ok && parsed.value.data).toEqual({ a: [1, 'é'] });
  });

  test('a key called __proto__ is a key', () => {
    const parsed = parseText('__proto__: { a: 1 }', 'f');
    expect(parsed.ok && Object.keys(parsed.value.data as object)).toEqual(['__proto__']);
  });

  test('toYaml and parseText are each other’s inverse for plain data', () => {
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(
          'NO',
          '2026-01-01',
          '1e3',
          '0x1',
          '~',
          '',
          ' a',
          '# b',
          'a: b',
          '- x',
          '*a',
          '&a',
          '!t',
          "it's",
          '"q"',
          'line\nbreak',
        ),
        fc.string({ unit: fc.constantFrom(...Array.from('abc :#-\'"{}[],&*!|>%@`éβ漢 ')) }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b-c', 'null', '1', 'true', 'x y'), tie('tree'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (data) => {
        const parsed = parseText(toYaml({ data }), 'f');
        expect(parsed.ok && parsed.value.data).toEqual({ data });
      }),
    );
  });
});

describe('places', () => {
  const text = 'a: 1\nlist:\n  - x: "two"\n    y: [3, 4]\n  - last\n';
  const parsed = parseText(text, 'f');
  if (!parsed.ok) throw new Error('not parsed');
  const at = (pointer: string, part: 'key' | 'value'): string => {
    const { line, column, endLine, endColumn } = parsed.value.locate(pointer, part);
    return `${line}:${column}-${endLine}:${endColumn}`;
  };

  test('of values, keys and items', () => {
    expect(at('/a', 'value')).toBe('1:4-1:5');
    expect(at('/list/0/x', 'key')).toBe('3:5-3:6');
    expect(at('/list/0/x', 'value')).toBe('3:8-3:13');
    expect(at('/list/0/y/1', 'value')).toBe('4:12-4:13');
    expect(at('/list/1', 'value')).toBe('5:5-5:9');
  });

  test('of an item without key: its first key; of what does not exist: the closest parent', () => {
    expect(at('/list/0', 'key')).toBe('3:5-3:6');
    expect(at('', 'key')).toBe('1:1-1:2');
    expect(at('/list/0/z', 'value')).toBe('3:5-3:6');
  });

  test('columns count UTF-16 units, and a byte order mark counts for nothing', () => {
    const other = parseText('\ufeffa: { "𝄞é": x }', 'f');
    expect(other.ok && other.value.locate('/a/𝄞é', 'value')).toEqual({
      line: 1,
      column: 13,
      endLine: 1,
      endColumn: 14,
    });
  });

  test('are found through an alias', () => {
    const other = parseText('a: &x { k: 1 }\nb: *x\n', 'f');
    expect(other.ok && other.value.locate('/b/k', 'value')).toMatchObject({ line: 1, column: 12 });
  });
});

describe('faults of form', () => {
  test.each([
    ['a: 1\na: 2\n', 'repeated-key 2:1-2:2'],
    ['a: b: c\n', 'yaml-syntax 1:4-1:5'],
    ['\ta: 1\n', 'tab-indent 1:1-1:2'],
    ['a: 1\n? [b]\n: 2\n', 'key-not-text 2:3-2:4'],
    ['a: !date 2026\n', 'unknown-tag 1:4-1:9'],
    ['a: *b\n', 'bad-alias 1:1-1:2'],
    ['', 'empty-file 1:1-1:1'],
    ['# only a comment\n', 'empty-file 1:1-1:1'],
    ['a: 1\n---\nb: 2\n', 'several-documents 2:1-2:2'],
    ['a: 1\0\n', 'not-text 1:5-1:6'],
    ['a: "x\\e[31m"\n', 'control-character 1:4-1:13'],
    ['"a\\x07": 1\n', 'control-character 1:1-1:8'],
    ['a: "\u202edrow"\n', 'control-character 1:4-1:11'],
  ])('%j', (text, expected) => {
    expect(place(text)).toEqual([expected]);
  });

  test('all are reported, also across lines', () => {
    expect(place('a: 1\nb: &x {c: 1, c: 2}\na: 3\n')).toEqual([
      'repeated-key 2:14-2:15',
      'repeated-key 3:1-3:2',
    ]);
  });

  test('at most twenty are listed, and the rest is counted', () => {
    const found = parseText(']\n'.repeat(300), 'f').diagnostics;
    expect(found).toHaveLength(MAX_PARSER_ERRORS + 1);
    expect(found.at(-1)).toMatchObject({ code: 'too-many-errors' });
  });
});

describe('hostile files', () => {
  test.each([
    ['flow nesting', '['.repeat(100_000)],
    ['block nesting', '- '.repeat(20_000)],
    ['indented nesting', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('%s is refused once', (_, text) => {
    expect(codes(text)).toEqual(['too-deep']);
  });

  test('a value that holds itself is refused', () => {
    expect(codes('a: &x [*x]\n')).toEqual(['too-deep']);
  });

  test('an alias bomb is refused', () => {
    const lines = Array.from(
      { length: 9 },
      (_, level) =>
        `a${level}: &a${level} [${Array(10)
          .fill(level === 0 ? 'x' : `*a${level - 1}`)
          .join(', ')}]`,
    );
    expect(codes(lines.join('\n'))).toEqual(['bad-alias']);
  });

  test('a map with many keys takes no quadratic time', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n');
    const started = performance.now();
    expect(codes(text)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('noise never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const parsed = parseText(text, 'f');
        expect(parsed.ok || parsed.diagnostics.length > 0).toBe(true);
        expect(parsed.diagnostics.length).toBeLessThanOrEqual(MAX_PARSER_ERRORS + 1);
      }),
      { numRuns: 300 },
    );
  });
});
