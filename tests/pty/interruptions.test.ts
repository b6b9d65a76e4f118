import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { typed } from './answers.js';
import { KEYS, start, stateFolder, type Session } from './terminal.js';

const SIGHUP = 1;
const SIGTERM = 15;

let state = stateFolder();
beforeEach(() => {
  state = stateFolder();
});
afterEach(() => state.remove());

const sessionFile = (): string => join(state.path, 'labelwise', 'session.json');
const answers = (): unknown =>
  (JSON.parse(readFileSync(sessionFile(), 'utf8')) as { answers: unknown }).answers;

/** What must hold however an interview is left: the answers are kept, the terminal is as it was, no stack trace. */
function expectCleanLeaving(session: Session): void {
  expect(answers()).toEqual({ title: 'Laptops', 'buyer-name': 'City of Ghent' });
  expect(statSync(sessionFile()).mode & 0o777).toBe(0o600);
  expect(session.raw()).not.toMatch(/\n\s+at .*\(|node:internal|ExitPromptError|AbortPromptError/);
  expect(session.raw().lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(
    session.raw().lastIndexOf('\u001b[?25l'),
  );
}

/** Two answers, then the list of countries (which hides the cursor). */
async function twoAnswers(args: readonly string[] = []): Promise<Session> {
  const session = start(['assess', ...args], { state: state.path });
  await typed(session, 'What is the title of the tender?', 'Laptops');
  await typed(session, 'Who is the buyer?', 'City of Ghent');
  await session.question('In which country is the buyer?');
  return session;
}

describe('leaving an interview', () => {
  it('Ctrl-C leaves with 130, and --resume goes on', async () => {
    const session = await twoAnswers();
    session.press(KEYS.ctrlC);
    expect((await session.exit).exitCode).toBe(130);
    expectCleanLeaving(session);
    expect(await session.screen()).toContain('labelwise assess --resume');

    const resumed = start(['assess', '--resume'], { state: state.path });
    await resumed.waitFor('2 answers are kept');
    await resumed.question('In which country is the buyer?');
    resumed.press(KEYS.enter);
    await resumed.question('Into how many lots is the purchase divided?');
    resumed.press(KEYS.ctrlC);
    expect((await resumed.exit).exitCode).toBe(130);
    expect(answers()).toEqual({ title: 'Laptops', 'buyer-name': 'City of Ghent', 'buyer-country': 'AT' });
  });

  it('Ctrl-C in the middle of typing loses nothing that was confirmed', async () => {
    const session = start(['assess'], { state: state.path });
    await typed(session, 'What is the title of the tender?', 'Laptops');
    await typed(session, 'Who is the buyer?', 'City of Ghent');
    await typed(session, 'In which country is the buyer?', KEYS.up, KEYS.up);
    await session.question('Into how many lots is the purchase divided?');
    session.press('1', KEYS.ctrlC);
    expect((await session.exit).exitCode).toBe(130);
    expect(answers()).toMatchObject({ title: 'Laptops', 'buyer-country': null });
  });

  it('Ctrl-D leaves with 130 from a list', async () => {
    const session = await twoAnswers();
    session.press(KEYS.ctrlD);
    expect((await session.exit).exitCode).toBe(130);
    expectCleanLeaving(session);
  });

  it('Ctrl-D leaves with 130 from a typed question', async () => {
    const session = start(['assess'], { state: state.path });
    await session.question('What is the title of the tender?');
    session.press(KEYS.ctrlD);
    expect((await session.exit).exitCode).toBe(130);
    expect(session.raw()).not.toMatch(/\n\s+at .*\(|node:internal/);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
  ])('%s leaves with %i', async (signal, exitCode) => {
    const session = await twoAnswers();
    session.kill(signal);
    expect(await session.exit).toEqual({ exitCode, signal: 0 });
    expectCleanLeaving(session);
  });

  it('a second signal does not break the leaving', async () => {
    const session = await twoAnswers();
    session.kill('SIGTERM');
    session.kill('SIGTERM');
    // The second one may come when the answers are kept and the interview is over: 143 to a shell either way.
    expect([
      { exitCode: 143, signal: 0 },
      { exitCode: 0, signal: SIGTERM },
    ]).toContainEqual(await session.exit);
    expectCleanLeaving(session);
  });

  it('a terminal that is closed ends it by SIGHUP (129 to a shell), with the answers', async () => {
    const session = await twoAnswers();
    session.hangUp();
    expect(await session.exit).toEqual({ exitCode: 0, signal: SIGHUP });
    expect(answers()).toEqual({ title: 'Laptops', 'buyer-name': 'City of Ghent' });
  });

  it('plain lines: a terminal that is closed ends it by SIGHUP, with the answers', async () => {
    const session = start(['assess', '--accessible'], { state: state.path });
    await session.waitFor('What is the title of the tender?');
    session.press('Laptops\r');
    await session.waitFor('Who is the buyer?');
    session.hangUp();
    expect(await session.exit).toEqual({ exitCode: 0, signal: SIGHUP });
    expect(answers()).toEqual({ title: 'Laptops' });
  });

  it.each([
    [KEYS.ctrlC, 130],
    [KEYS.ctrlD, 130],
  ])('plain lines: %j leaves with %i', async (key, exitCode) => {
    const session = start(['assess', '--accessible'], { state: state.path });
    await session.waitFor('What is the title of the tender?');
    session.press('Laptops\r');
    await session.waitFor('Who is the buyer?');
    session.press('City of Ghent\r');
    await session.waitFor('33. Another country');
    session.press(key);
    expect((await session.exit).exitCode).toBe(exitCode);
    expectCleanLeaving(session);
  });
});

describe('answers that are there already', () => {
  it('a new interview does not destroy those of the last one', async () => {
    const first = await twoAnswers();
    first.press(KEYS.ctrlC);
    await first.exit;
    const second = start(['assess'], { state: state.path });
    await second.waitFor('session-previous.json');
    await second.question('What is the title of the tender?');
    second.press(KEYS.ctrlC);
    await second.exit;
    const kept = readFileSync(join(state.path, 'labelwise', 'session-previous.json'), 'utf8');
    expect(JSON.parse(kept)).toMatchObject({ title: 'Laptops' });
  });

  it('what --set says is not asked again', async () => {
    const session = start(['assess', '--set', 'title=Laptops', '--set', 'buyer.country=BE'], {
      state: state.path,
    });
    await typed(session, 'Who is the buyer?');
    await session.question('In which country is the buyer?'); // offered for a change, with Belgium under the cursor
    session.press(KEYS.enter);
    await session.question('Into how many lots is the purchase divided?');
    session.press(KEYS.ctrlC);
    await session.exit;
    expect(answers()).toMatchObject({ 'buyer-country': 'BE' });
  });
});
