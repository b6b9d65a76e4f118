import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { CASES } from './semantics-cases.js';
import { changed, diagnosticsOf, pointedAt } from './support.js';
test('gen', () => {
  const out = CASES.map((c) => {
    try {
      const texts = changed(c);
      const all = diagnosticsOf(texts);
      const hit = all.filter((d) => d.code === c.code);
      return {
        code: c.code,
        file: c.file,
        hits: hit.map((d) => [
          d.file,
          `${d.range?.line}:${d.range?.column}`,
          pointedAt(d, texts),
          d.message,
          d.hint,
        ]),
        others: all.filter((d) => d.code !== c.code).map((d) => d.code + ' ' + d.message),
      };
    } catch (e) {
      return { code: c.code, file: c.file, error: String(e) };
    }
  });
  writeFileSync('/tmp/gen.json', JSON.stringify(out, null, 1));
});
