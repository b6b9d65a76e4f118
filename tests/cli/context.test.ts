/** Decisions about colour and width, made once (docs/decisions.md). */
import { describe, expect, it } from 'vitest';
import { colourLevel, outputWidth } from '../../src/cli/context.js';
import { applySettings } from '../../src/cli/settings.js';

describe('colour', () => {
  const tty = { isTTY: true };
  it.each([
    [undefined, {}, tty, 1],
    [undefined, {}, {}, 0],
    ['always', { NO_COLOR: '1' }, {}, 1],
    ['never', { FORCE_COLOR: '1' }, tty, 0],
    [undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, {}, 1],
    [undefined, { FORCE_COLOR: '0' }, tty, 0],
    [undefined, { NO_COLOR: '' }, tty, 1],
    [undefined, { NO_COLOR: '1' }, tty, 0],
    [undefined, { TERM: 'dumb' }, tty, 0],
    ['auto', { TERM: 'xterm' }, tty, 1],
  ] as const)('--color %s with %j', (option, env, stream, level) => {
    expect(colourLevel(option, env, stream)).toBe(level);
  });
});

describe('width', () => {
  it.each([
    [undefined, {}, {}, 80],
    [undefined, { COLUMNS: '100' }, {}, 100],
    [undefined, { COLUMNS: 'wide' }, {}, 80],
    [undefined, { COLUMNS: '100' }, { columns: 60 }, 60],
    [120, { COLUMNS: '100' }, { columns: 60 }, 120],
    [20, {}, {}, 40],
    [1000, {}, {}, 200],
  ] as const)('--width %s with %j and %j', (option, env, stream, width) => {
    expect(outputWidth(option, env, stream)).toBe(width);
  });
});

describe('--set', () => {
  it.each([
    [{}, ['title=New laptops'], { title: 'New laptops' }],
    [{}, ['lots.0.products=notebook,display'], { lots: [{ id: '1', products: ['notebook', 'display'] }] }],
    [{ lots: [{ id: 'a' }] }, ['lots.0.quantity=3'], { lots: [{ id: 'a', quantity: 3 }] }],
    [
      { ambition: { circularity: 'basic' } },
      ['ambition.circularity=advanced', 'ambition.circularity=frontrunner'],
      { ambition: { circularity: 'frontrunner' } },
    ],
    [
      {},
      ['requirements.lr-forced-labour.must=true'],
      { requirements: { 'lr-forced-labour': { must: true } } },
    ],
    [{}, ['title=a=b'], { title: 'a=b' }],
  ])('over %j, %j gives %j', (data, settings, result) => {
    expect(applySettings(data, settings)).toEqual(result);
  });

  it.each(['title', '=x', '__proto__.polluted=1', 'a..b=1', 'lots.100000.id=x'])('refuses %s', (setting) => {
    expect(() => applySettings({}, [setting])).toThrow(/--set/);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
