import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/interview/answers.js';
import { watchInterruptions, type Host } from '../../src/interview/interruptions.js';
import { createPlainPort } from '../../src/interview/plain-port.js';
import { runInterview } from '../../src/interview/run-interview.js';
import { wrapText } from '../../src/report/layout.js';
import { interview } from './support.js';

function begin(columns = 80, answers: Answers = {}) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns });
  const chunks: string[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
  const controller = new AbortController();
  const port = createPlainPort({ input, output, signal: controller.signal, wrap: wrapText });
  const outcome = runInterview({ ...interview, port, answers, save: () => Promise.resolve() });
  return { input, controller, outcome, shown: () => chunks.join('') };
}

/** Answers for the whole interview: unknown wherever that is offered. */
const WHOLE = [
  'Laptops',
  '',
  'belgium',
  '',
  '1, 2',
  '0',
  '3 000',
  '',
  '',
  '1',
  '3',
  '',
  'no',
  '3',
  '?',
  '',
  '',
  '',
  '',
  '1',
];

describe('the plain port', () => {
  it('takes a whole interview from piped lines', async () => {
    const { input, outcome, shown } = begin();
    input.end(`${WHOLE.join('\n')}\n`);
    expect(await outcome).toMatchObject({
      kind: 'complete',
      tender: {
        title: 'Laptops',
        buyer: { country: 'BE' },
        lots: [{ id: '1', products: ['notebook', 'display'], quantity: 3000 }],
        ambition: { 'labour-rights': 'basic', circularity: 'frontrunner' },
        intent: 'contract',
      },
    });
    expect(shown()).toMatch(/Question 1 of \d+/);
    expect(shown()).toContain('Why we ask: ');
    expect(shown()).not.toContain('\u001b');
  });

  it('says what is wrong and asks again', async () => {
    const { input, outcome, shown } = begin();
    input.end('\nLaptops\n\n99\nAtlantis\nB\n');
    expect(await outcome).toMatchObject({
      kind: 'interrupted',
      answers: { title: 'Laptops', 'buyer-name': null },
    });
    expect(shown()).toContain('The assessment cannot do without this answer.');
    expect(shown()).toContain('"99" is not in the list.');
    expect(shown()).toContain('"Atlantis" is not in the list.');
    expect(shown()).toContain('"B" is not in the list.'); // Belgium or Bulgaria
  });

  it('steps back and keeps the earlier answer on an empty line', async () => {
    const { input, outcome, shown } = begin();
    input.end('Laptops\n<\n\n<\nScreens\n');
    expect(await outcome).toMatchObject({ kind: 'interrupted', answers: { title: 'Screens' } });
    expect(shown()).toContain('Enter alone keeps "Laptops".');
  });

  it('ends with the answers when the input ends', async () => {
    const { input, outcome } = begin();
    input.end('Laptops\n');
    expect(await outcome).toEqual({
      kind: 'interrupted',
      signal: 'end-of-input',
      exitCode: 130,
      answers: { title: 'Laptops' },
    });
  });

  it('ends with the answers when it is interrupted', async () => {
    const { input, controller, outcome } = begin();
    input.write('Laptops\n');
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort('SIGTERM');
    expect(await outcome).toMatchObject({
      kind: 'interrupted',
      signal: 'SIGTERM',
      exitCode: 143,
      answers: { title: 'Laptops' },
    });
  });

  it('keeps within a narrow terminal', async () => {
    const { input, outcome, shown } = begin(30);
    input.end(`${WHOLE.join('\n')}\n`);
    await outcome;
    const widest = Math.max(
      ...shown()
        .split('\n')
        .map((line) => line.length),
    );
    expect(widest).toBeLessThanOrEqual(30);
  });
});

describe('watchInterruptions', () => {
  function fakeProcess() {
    const listeners = new Map<string, Set<(...args: unknown[]) => void>>();
    const kills: string[] = [];
    const host: Host = {
      pid: 1,
      kill: (_, signal) => kills.push(signal),
      on: (event, listener) => listeners.set(event, (listeners.get(event) ?? new Set()).add(listener)),
      off: (event, listener) => listeners.get(event)?.delete(listener),
    };
    const emit = (event: string): void => listeners.get(event)?.forEach((listener) => listener());
    const count = (): number => [...listeners.values()].reduce((sum, set) => sum + set.size, 0);
    return { host, emit, count, kills };
  }

  it.each([
    ['SIGINT', 'SIGINT'],
    ['SIGTERM', 'SIGTERM'],
    ['SIGHUP', 'SIGHUP'],
    ['beforeExit', 'end-of-input'],
  ])('turns %s into %s, and only the first counts', (event, reason) => {
    const { host, emit } = fakeProcess();
    const { signal } = watchInterruptions(host);
    emit(event);
    emit('SIGHUP');
    expect(signal.reason).toBe(reason);
  });

  it('takes a broken terminal for a hangup', () => {
    const terminal = fakeProcess();
    const { signal } = watchInterruptions(fakeProcess().host, [terminal.host]);
    terminal.emit('error');
    expect(signal.reason).toBe('SIGHUP');
  });

  it('leaves no listener behind', () => {
    const { host, count } = fakeProcess();
    const watch = watchInterruptions(host, [host]);
    expect(count()).toBe(5);
    watch.dispose();
    expect(count()).toBe(0);
  });

  it('ends by the hangup when the terminal is gone, so that Node.js does not abort', () => {
    const { host, emit, kills } = fakeProcess();
    const NO_TERMINAL = 987; // a descriptor that is not open, like that of a terminal that was closed
    const watch = watchInterruptions(host, [{ ...fakeProcess().host, isTTY: true, fd: NO_TERMINAL }]);
    emit('SIGHUP');
    watch.dispose();
    emit('exit');
    expect(kills).toEqual(['SIGHUP']);
  });
});
