import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue, Interview } from '../../src/interview/answers.js';
import {
  answer,
  back,
  change,
  currentStep,
  earlierAnswer,
  progress,
  start,
  type InterviewState,
} from '../../src/interview/reducer.js';
import { isTender, tenderFromAnswers } from '../../src/interview/tender-from-answers.js';
import { walk } from '../../src/interview/walk.js';
import { answersTo, interview, questionnaire, questionnaireProblems, tenderProblems } from './support.js';

const give = (state: InterviewState, ...values: readonly (AnswerValue | null)[]): InterviewState =>
  values.reduce<InterviewState>((current, value) => {
    const result = answer(interview, current, value);
    expect(result.problem).toBeNull();
    return result.state;
  }, state);

/** Answers every question with what `choose` says, until the summary. */
function complete(state: InterviewState, choose: (key: string) => AnswerValue | null): InterviewState {
  let current = state;
  for (let count = 0; current.at !== null; count += 1) {
    expect(count).toBeLessThan(300);
    current = give(current, choose(current.at));
  }
  return current;
}

const leastAnswers = (key: string): AnswerValue | null =>
  key === 'title' ? 'Laptops' : key.startsWith('products') ? ['notebook'] : null;

const keysFrom = (state: InterviewState): readonly string[] =>
  walk(interview, state.answers).steps.map((step) => step.key);

describe('the questionnaire', () => {
  it('satisfies its schema', () => {
    expect(questionnaireProblems(questionnaire)).toBeNull();
  });

  it('asks everything but the title in a way that can be left open', () => {
    const required = questionnaire.sections
      .flatMap((section) => section.questions)
      .filter((question) => question.unknown === null)
      .map((question) => question.id);
    expect(required).toEqual(['title']);
  });
});

describe('answer', () => {
  it('begins with the title and goes on in the order of the questionnaire', () => {
    const begun = start(interview);
    expect(begun.at).toBe('title');
    expect(give(begun, 'Laptops').at).toBe('buyer-name');
    expect(give(begun, 'Laptops', null, 'BE').at).toBe('lot-count');
  });

  it('asks for the code of another country', () => {
    expect(give(start(interview), 'Laptops', null, 'other').at).toBe('buyer-country-code');
  });

  it('refuses what is no answer and stays', () => {
    const begun = start(interview);
    const empty = answer(interview, begun, '  \u0007 ');
    expect(empty.problem?.code).toBe('needed');
    expect(empty.state).toBe(begun);
    expect(answer(interview, begun, null).problem?.code).toBe('needed');
    const atCountry = give(begun, 'Laptops', null);
    expect(answer(interview, atCountry, 'XX').problem).toEqual({ code: 'unknown-choice', detail: 'XX' });
  });

  it('needs a service when no device is bought', () => {
    const atServices = give(start(interview), 'Repair', null, null, null, []);
    expect(atServices.at).toBe('services');
    expect(answer(interview, atServices, null).problem?.code).toBe('needed');
    expect(answer(interview, atServices, []).problem?.code).toBe('needed');
    expect(give(atServices, ['repair']).at).toBe('value');
  });

  it('sets answers aside whose question no longer applies, and offers them again', () => {
    const done = complete(start(interview), (key) =>
      key === 'single-out' ? true : key === 'must-requirements' ? ['lr-working-hours'] : leastAnswers(key),
    );
    expect(done.answers['must-requirements']).toEqual(['lr-working-hours']);
    const services = give(change(interview, done, 'products'), []);
    expect(services.answers['must-requirements']).toBeUndefined();
    expect(services.at).toBe('services');
    const withService = give(services, ['repair']);
    expect(withService.at).toBe('must-requirements');
    expect(earlierAnswer(withService)).toEqual(['lr-working-hours']);
    expect(tenderFromAnswers(interview, withService.answers).requirements).toBeUndefined();
  });

  it('asks the questions of each lot, in their own words', () => {
    const twoLots = give(
      start(interview),
      'Devices',
      null,
      null,
      2,
      'Laptops',
      ['notebook'],
      null,
      100,
      'Services',
      [],
    );
    expect(twoLots.at).toBe('services.2');
    const done = complete(give(twoLots, ['repair']), leastAnswers);
    expect(tenderFromAnswers(interview, done.answers).lots).toEqual([
      { id: '1', title: 'Laptops', products: ['notebook'], quantity: 100 },
      { id: '2', title: 'Services', services: ['repair'] },
    ]);
    expect(keysFrom(done)).not.toContain('quantity.2');
    const oneLot = give(change(interview, done, 'lot-count'), 1);
    expect(oneLot.at).toBeNull();
    expect(tenderFromAnswers(interview, oneLot.answers).lots).toEqual([
      { id: '1', products: ['notebook'], quantity: 100 },
    ]);
  });
});

describe('back', () => {
  it('stays at the first question', () => {
    const begun = start(interview);
    expect(back(interview, begun)).toBe(begun);
  });

  it('goes from the summary to the last question', () => {
    const done = complete(start(interview), leastAnswers);
    expect(back(interview, done).at).toBe('known-alternatives');
  });

  it('returns to the summary when nothing is open', () => {
    const done = complete(start(interview), leastAnswers);
    expect(back(interview, change(interview, done, 'title')).at).toBeNull();
  });
});

describe('progress and resuming', () => {
  it('counts the questions that apply', () => {
    const begun = start(interview);
    expect(progress(interview, begun).number).toBe(1);
    const { total } = progress(interview, begun);
    expect(progress(interview, give(begun, 'Laptops'))).toEqual({ number: 2, total });
  });

  it('resumes at the first open question and sets aside what does not fit', () => {
    const resumed = start(interview, {
      title: 'Laptops',
      'buyer-name': null,
      'buyer-country': 'Mars',
      nonsense: 1,
    });
    expect(resumed.at).toBe('buyer-country');
    expect(resumed.answers).toEqual({ title: 'Laptops', 'buyer-name': null });
    expect(resumed.setAside).toEqual({ 'buyer-country': 'Mars', nonsense: 1 });
  });
});

/** A walk through the interview with answers that fast-check draws; `visit` sees each state and the next. */
function randomWalk(
  draw: fc.GeneratorValue,
  visit: (before: InterviewState, value: AnswerValue | null, after: InterviewState) => void,
  on: Interview = interview,
): InterviewState {
  let state = start(on);
  for (let count = 0; state.at !== null && count < 200; count += 1) {
    const step = currentStep(on, state);
    if (!step) break;
    const value = draw(() => answersTo(step));
    const result = answer(on, state, value);
    expect(result.problem).toBeNull();
    visit(state, value, result.state);
    state = result.state;
  }
  return state;
}

describe('properties', () => {
  it('every walk ends with a valid tender that leads to the same answers again', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const done = randomWalk(gen, () => undefined);
        expect(done.at).toBeNull();
        const tender = tenderFromAnswers(interview, done.answers);
        expect(tenderProblems(tender)).toBeNull();
        expect(isTender(tender)).toBe(true);
        expect(start(interview, done.answers)).toEqual({ ...done, setAside: {} });
      }),
      { numRuns: 150 },
    );
  });

  it('back after an answer restores the place and every answer that still holds', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        randomWalk(gen, (before, value, after) => {
          const restored = back(interview, after);
          expect(restored.at).toBe(before.at);
          for (const [key, kept] of Object.entries(before.answers))
            expect(restored.answers[key]).toEqual(kept);
          expect(Object.keys(restored.answers)).toHaveLength(Object.keys(before.answers).length + 1);
          if (value !== null && typeof value !== 'string') expect(earlierAnswer(restored)).toEqual(value);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('answering the same again changes nothing', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const done = randomWalk(gen, () => undefined);
        for (const key of Object.keys(done.answers)) {
          const again = answer(interview, change(interview, done, key), done.answers[key] ?? null);
          expect(again.state.answers).toEqual(done.answers);
          expect(again.state.at).toBeNull();
        }
      }),
      { numRuns: 20 },
    );
  });

  it('any change afterwards still ends with a valid tender, and nothing given is lost', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const done = randomWalk(gen, () => undefined);
        const key = gen(() => fc.constantFrom(...Object.keys(done.answers)));
        let state = change(interview, done, key);
        for (let count = 0; state.at !== null && count < 200; count += 1) {
          const step = currentStep(interview, state);
          if (!step) break;
          state = answer(
            interview,
            state,
            gen(() => answersTo(step)),
          ).state;
          const known = { ...state.setAside, ...state.answers };
          for (const given of Object.keys(done.answers)) expect(known).toHaveProperty([given]);
        }
        expect(tenderProblems(tenderFromAnswers(interview, state.answers))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('reaches every question', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        randomWalk(gen, (before) => reached.add(currentStep(interview, before)?.question.id ?? ''));
      }),
      { numRuns: 100, seed: 1 },
    );
    const all = questionnaire.sections.flatMap((section) => section.questions).map((question) => question.id);
    expect([...reached].sort()).toEqual([...all].sort());
  });
});
