import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Tender } from '../../src/model/types.js';
import { fromCountryToSummary, typed } from './answers.js';
import { KEYS, start, stateFolder } from './terminal.js';

const BIN = fileURLToPath(new URL('../../bin/labelwise.cjs', import.meta.url));
const AS_OF = ['--as-of', '2026-11-25'];

let state = stateFolder();
beforeEach(() => {
  state = stateFolder();
});
afterEach(() => state.remove());

const read = (file: string): string => readFileSync(join(state.path, file), 'utf8');
const times = (text: string, part: string): number => text.split(part).length - 1;

describe('a whole interview in a terminal', () => {
  it('leads to a tender that, read again, gives the same result', { timeout: 60_000 }, async () => {
    const session = start(['assess', ...AS_OF, '--save', 'tender.yaml', '--output', 'result.json'], {
      state: state.path,
    });
    await typed(session, 'What is the title of the tender?', 'Laptops');
    await typed(session, 'Who is the buyer?');
    await fromCountryToSummary(session);
    session.press(KEYS.enter);
    expect(await session.exit).toEqual({ exitCode: 0, signal: 0 });
    const { requirements, ...tender } = parse(read('tender.yaml')) as Tender;
    expect(Object.values(requirements ?? {})).toEqual([{ must: true }]);
    expect(tender).toEqual({
      title: 'Laptops',
      lots: [{ id: '1', products: ['notebook'], quantity: 3000 }],
      ambition: { 'labour-rights': 'advanced' },
      delivery: { from: '2027-03-01' },
    });
    const again = execFileSync(
      process.execPath,
      [BIN, 'assess', 'tender.yaml', ...AS_OF, '--format', 'json'],
      {
        cwd: state.path,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: state.path },
        maxBuffer: 2 ** 26,
      },
    );
    expect(again).toBe(read('result.json'));
    const screen = await session.screen();
    expect(screen).toContain('Why we ask: ');
    expect(screen).toMatch(/Question 1 of \d+/);
    expect(screen).toContain('Your answers');
  });

  it('steps back by a sign and by a row of the list, and keeps the earlier answer', async () => {
    const session = start(['assess'], { state: state.path });
    await typed(session, 'What is the title of the tender?', 'Laptops');
    await typed(session, 'Who is the buyer?', 'City of Ghent');
    await session.question('In which country is the buyer?');
    session.press(KEYS.up, KEYS.enter);
    await typed(session, 'Who is the buyer?', '<');
    await session.question('What is the title of the tender?');
    session.press(KEYS.enter);
    await session.question('Who is the buyer?');
    session.press(KEYS.ctrlC);
    expect((await session.exit).exitCode).toBe(130);
    expect(JSON.parse(read('labelwise/session.json'))).toMatchObject({
      answers: { title: 'Laptops', 'buyer-name': 'City of Ghent' },
    });
  });

  it('changes a single answer at the summary', { timeout: 60_000 }, async () => {
    const session = start(['assess', ...AS_OF, '--save', 'tender.yaml', '--output', 'result.json'], {
      state: state.path,
    });
    await typed(session, 'What is the title of the tender?', 'Laptops');
    await typed(session, 'Who is the buyer?');
    await fromCountryToSummary(session);
    session.press(KEYS.down, KEYS.enter);
    await typed(session, 'What is the title of the tender?', 'Screens');
    await session.question('Is this right?');
    session.press(KEYS.enter);
    expect((await session.exit).exitCode).toBe(0);
    expect(parse(read('tender.yaml'))).toMatchObject({ title: 'Screens' });
  });

  it('does not take an empty list for "none of these"', async () => {
    const session = start(['assess', '--set', 'title=Laptops'], { state: state.path });
    await typed(session, 'Who is the buyer?');
    await session.question('In which country is the buyer?');
    session.press(KEYS.enter);
    await typed(session, 'Into how many lots is the purchase divided?', 'several');
    await session.waitFor('"several" is not a number');
    session.press(...Array<string>('several'.length).fill('\u007f'), '1', KEYS.enter);
    await session.question('Which devices do you buy?');
    session.press(KEYS.enter);
    await session.waitFor('Nothing is checked');
    session.press(KEYS.up, KEYS.enter); // "Step back" under the cursor, unchecked
    await session.question('Into how many lots is the purchase divided?');
    session.press(KEYS.ctrlC);
    await session.exit;
  });
});

describe('a narrow terminal', () => {
  it('shows each list once, however often it is redrawn', async () => {
    const session = start(['assess', '--set', 'title=Laptops'], { state: state.path, columns: 30, rows: 24 });
    await typed(session, 'Who is the buyer?');
    await session.question('In which country is the buyer?');
    for (let count = 0; count < 25; count += 1) session.press(KEYS.down);
    session.press(KEYS.enter);
    await session.question('Into how many lots is the purchase divided?');
    const screen = await session.screen();
    expect(times(screen, 'In which country is the\nbuyer?')).toBe(1);
    expect(screen).toContain('Why we ask: Public procurement\nlaw decides');
    expect(screen.split('\n').every((line) => line.length <= 30)).toBe(true);
    session.press(KEYS.ctrlC);
    expect((await session.exit).exitCode).toBe(130);
  });

  it('takes a title in wide characters', async () => {
    const title = '東京都のノートパソコンと画面の調達 💻 Größe';
    const session = start(['assess'], { state: state.path, columns: 30, rows: 24 });
    await session.question('What is the title of the tender?');
    for (const character of title) session.press(character);
    session.press(KEYS.enter);
    await session.question('Who is the buyer?');
    expect(JSON.parse(read('labelwise/session.json'))).toMatchObject({ title, answers: { title } });
    const screen = await session.screen();
    expect(times(screen, 'What is the title of the')).toBe(1);
    expect(screen.replaceAll('\n', '').replaceAll(' ', '')).toContain(title.replaceAll(' ', ''));
    session.press(KEYS.ctrlC);
    await session.exit;
  });
});

describe('plain lines', () => {
  it.each([
    ['--accessible', ['assess', '--accessible'], {}],
    ['ACCESSIBLE', ['assess'], { ACCESSIBLE: '1' }],
    ['TERM=dumb', ['assess'], { TERM: 'dumb' }],
  ])('%s asks by numbers and moves no cursor', async (_, args, env) => {
    const session = start(args, { state: state.path, env });
    await session.waitFor('What is the title of the tender?');
    session.press('Laptops\r');
    await session.waitFor('Who is the buyer?');
    session.press('\r');
    await session.waitFor('33. Another country');
    session.press('2\r');
    await session.waitFor('Into how many lots');
    session.press(KEYS.ctrlC);
    expect((await session.exit).exitCode).toBe(130);
    expect(session.raw()).not.toContain('\u001b');
    expect(JSON.parse(read('labelwise/session.json'))).toMatchObject({ answers: { 'buyer-country': 'BE' } });
  });
});
