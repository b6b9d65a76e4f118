import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/interview/answers.js';
import { checkedReply } from '../../src/interview/checked-reply.js';
import type { Prompt, Reply } from '../../src/interview/port.js';
import { runInterview } from '../../src/interview/run-interview.js';
import { createScriptedPort, type ScriptedReply } from '../../src/interview/scripted-port.js';
import { ENGLISH_TEXTS } from '../../src/interview/texts.js';
import { interview, tenderProblems } from './support.js';

const LEAST: Readonly<Record<string, Reply>> = {
  title: { kind: 'answer', value: 'Laptops' },
  products: { kind: 'answer', value: ['notebook'] },
  summary: { kind: 'answer', value: 'assess' },
};
const least = (prompt: Prompt): Reply => LEAST[prompt.key] ?? { kind: 'unknown' };

function* forever(reply: ScriptedReply): Iterable<ScriptedReply> {
  for (;;) yield reply;
}

async function run(script: Iterable<ScriptedReply>, answers: Answers = {}) {
  const port = createScriptedPort(script);
  const saved: Answers[] = [];
  const outcome = await runInterview({
    ...interview,
    port,
    answers,
    save: (now) => {
      saved.push(now);
      return Promise.resolve();
    },
  });
  return { outcome, port, saved };
}

describe('runInterview', () => {
  it('asks to the end, saves after each answer, and gives a minimal tender', async () => {
    const { outcome, port, saved } = await run(forever(least));
    expect(outcome).toMatchObject({
      kind: 'complete',
      tender: { title: 'Laptops', lots: [{ id: '1', products: ['notebook'] }] },
    });
    expect(outcome.kind === 'complete' && tenderProblems(outcome.tender)).toBeNull();
    expect(port.asked.at(-1)?.key).toBe('summary');
    expect(saved).toHaveLength(port.asked.length - 1);
    expect(saved.at(-1)).toEqual(outcome.answers);
    expect(port.isClosed()).toBe(true);
  });

  it('says with every question why it is asked and where we are, and offers the way out', async () => {
    const { port } = await run(forever(least));
    for (const prompt of port.asked.slice(0, -1)) {
      expect(prompt.why).not.toBe('');
      expect(prompt.progress?.total).toBeGreaterThan(10);
      expect(prompt.unknown === null).toBe(prompt.key === 'title');
      expect(prompt.canGoBack).toBe(prompt.key !== 'title');
    }
    const numbers = port.asked.slice(0, -1).map((prompt) => prompt.progress?.number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('shows the heading of a section once', async () => {
    const { port } = await run(forever(least));
    expect(
      port.asked.filter((prompt) => prompt.heading !== null).map((prompt) => prompt.heading?.title),
    ).toEqual(interview.questionnaire.sections.map((section) => section.title));
  });

  it('steps back and offers the earlier answer', async () => {
    const { port } = await run([{ kind: 'answer', value: 'Laptops' }, { kind: 'back' }]);
    expect(port.asked.map((prompt) => [prompt.key, prompt.earlier])).toEqual([
      ['title', undefined],
      ['buyer-name', undefined],
      ['title', 'Laptops'],
    ]);
  });

  it('lets one answer be changed at the summary', async () => {
    let summaries = 0;
    const { outcome, port } = await run(
      forever((prompt) => {
        if (prompt.key === 'title' && summaries > 0) return { kind: 'answer', value: 'Screens' };
        if (prompt.key !== 'summary') return least(prompt);
        summaries += 1;
        return { kind: 'answer', value: summaries === 1 ? 'change title' : 'assess' };
      }),
    );
    expect(outcome).toMatchObject({ kind: 'complete', tender: { title: 'Screens' } });
    expect(port.asked.slice(-3).map((prompt) => prompt.key)).toEqual(['summary', 'title', 'summary']);
    const summary = port.asked.at(-1);
    expect(summary?.choices.find((choice) => choice.value === 'change title')?.description).toBe('Screens');
    expect(summary?.choices.find((choice) => choice.value === 'change intent')?.description).toBe(
      'I do not know. We take it as a duty of the contractor.',
    );
  });

  it('keeps the answers when it is interrupted, with the exit code of the signal', async () => {
    for (const [signal, exitCode] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
      ['end-of-input', 130],
    ] as const) {
      const { outcome, saved, port } = await run([
        { kind: 'answer', value: 'Laptops' },
        { kind: 'interrupted', signal },
      ]);
      expect(outcome).toEqual({ kind: 'interrupted', signal, exitCode, answers: { title: 'Laptops' } });
      expect(saved).toEqual([{ title: 'Laptops' }]);
      expect(port.isClosed()).toBe(true);
    }
  });

  it('resumes where it stopped', async () => {
    const { port } = await run([], { title: 'Laptops', 'buyer-name': null });
    expect(port.asked[0]?.key).toBe('buyer-country');
    expect(port.said.join('\n')).toContain('2 answers are kept');
  });

  it('goes on when answers cannot be saved, and says so once', async () => {
    const port = createScriptedPort(forever(least));
    const outcome = await runInterview({
      ...interview,
      port,
      save: () => Promise.reject(new Error('no space left on device')),
    });
    expect(outcome.kind).toBe('complete');
    expect(port.said.filter((text) => text.includes('no space left on device'))).toHaveLength(1);
  });

  it('asks again when a port gives what is no answer', async () => {
    const { port } = await run([{ kind: 'unknown' }, { kind: 'answer', value: 7 }]);
    expect(port.asked.map((prompt) => prompt.key)).toEqual(['title', 'title', 'title']);
    expect(port.said).toContain('The assessment cannot do without this answer.');
  });
});

describe('checkedReply', () => {
  const prompt: Prompt = {
    key: 'products',
    kind: 'many',
    message: 'Which?',
    why: 'w',
    help: null,
    example: null,
    choices: [{ value: 'a', title: 'A' }],
    earlier: undefined,
    unknown: 's',
    noneAllowed: true,
    canGoBack: true,
    progress: null,
    round: null,
    heading: null,
    read: () => ({ ok: true, value: '' }),
    accept: (value) => ({ ok: true, value }),
  };
  const reply = (
    ...[checked, special, cursor]: [
      string[],
      ('none' | 'unknown' | 'back')[],
      'none' | 'unknown' | 'back' | null,
    ]
  ) => checkedReply(prompt, checked, special, cursor, ENGLISH_TEXTS);

  it('takes the checked choices', () =>
    expect(reply(['a'], [], null)).toEqual({ kind: 'answer', value: ['a'] }));
  it('does not take an unchecked list for none', () => expect(reply([], [], null).kind).toBe('problem'));
  it('takes Enter on a special row for that row', () => {
    expect(reply([], [], 'none')).toEqual({ kind: 'answer', value: [] });
    expect(reply([], [], 'unknown')).toEqual({ kind: 'unknown' });
    expect(reply(['a'], [], 'back')).toEqual({ kind: 'back' });
  });
  it('takes a checked special row', () => {
    expect(reply([], ['unknown'], null)).toEqual({ kind: 'unknown' });
    expect(reply(['a'], ['back'], null)).toEqual({ kind: 'back' });
  });
  it('refuses contradictions', () => {
    expect(reply(['a'], ['none'], null).kind).toBe('problem');
    expect(reply([], ['none', 'unknown'], null).kind).toBe('problem');
    expect(reply(['a'], [], 'unknown').kind).toBe('problem');
  });
});
