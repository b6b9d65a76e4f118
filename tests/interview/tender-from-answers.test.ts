import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFromTender } from '../../src/interview/answers-from-tender.js';
import type { Answers, Interview, TenderDraft } from '../../src/interview/answers.js';
import { missingAnswers } from '../../src/interview/missing.js';
import { answer, currentStep, start } from '../../src/interview/reducer.js';
import { tenderFromAnswers } from '../../src/interview/tender-from-answers.js';
import { answersTo, interview, tenderProblems } from './support.js';

const over = (base: TenderDraft): Interview => ({ ...interview, base });

/** A tender with every field that the interview asks, and some that it does not. */
const FULL: TenderDraft = {
  title: 'Laptops and screens',
  buyer: { name: 'Federal Institute', country: 'BE' },
  reference: '2026-ICT-14',
  value: { amount: 2400000, currency: 'EUR' },
  lots: [
    { id: 'A', title: 'Laptops', products: ['notebook'], cpv: ['30213100-6'], quantity: 3000 },
    { id: 'B', title: 'Take-back', services: ['take-back'] },
  ],
  ambition: { 'human-rights': 'advanced', 'labour-rights': 'advanced', circularity: 'frontrunner' },
  assurance: { 'human-rights': 'credibly', 'labour-rights': 'credibly', circularity: 'credibly' },
  requirements: { 'lr-forced-labour': { must: true, ambition: 'basic' }, 'ce-spare-parts': { drop: true } },
  intent: 'require',
  production: { 'workers-can-speak': 'not-freely' },
  delivery: { from: '2027-03-01', to: '2031-03-01' },
  'follow-up': { capacity: 'joint' },
  market: { 'known-alternatives': 'two bidders hold EPEAT' },
};

describe('tenderFromAnswers', () => {
  it('leaves out what was not answered', () => {
    const answers: Answers = { title: 'Laptops', 'buyer-name': null, products: ['notebook'], services: [] };
    expect(tenderFromAnswers(interview, answers)).toEqual({
      title: 'Laptops',
      lots: [{ id: '1', products: ['notebook'] }],
    });
  });

  it('writes each answer where the questionnaire says', () => {
    const tender = tenderFromAnswers(interview, {
      title: 'Laptops',
      'buyer-country': 'other',
      'buyer-country-code': 'CA',
      products: ['notebook'],
      value: 5000,
      assurance: 'partly',
      'single-out': true,
      'must-requirements': ['lr-forced-labour'],
      'drop-requirements': ['ce-spare-parts'],
    });
    expect(tender).toEqual({
      title: 'Laptops',
      buyer: { country: 'CA' },
      value: { amount: 5000, currency: 'EUR' },
      lots: [{ id: '1', products: ['notebook'] }],
      assurance: { 'human-rights': 'partly', 'labour-rights': 'partly', circularity: 'partly' },
      requirements: { 'lr-forced-labour': { must: true }, 'ce-spare-parts': { drop: true } },
    });
  });

  it('takes the amount as euro unless another currency is named', () => {
    const answers: Answers = { title: 'x', products: ['server'], 'buyer-country': 'SE', value: 9000 };
    expect(tenderFromAnswers(interview, { ...answers, currency: null }).value).toEqual({
      amount: 9000,
      currency: 'EUR',
    });
    expect(tenderFromAnswers(interview, { ...answers, currency: 'SEK' }).value).toEqual({
      amount: 9000,
      currency: 'SEK',
    });
  });

  it('does not offer to drop what is a must', () => {
    const answers: Answers = {
      title: 'x',
      products: ['server'],
      'single-out': true,
      'must-requirements': ['ce-spare-parts'],
      'drop-requirements': ['ce-spare-parts', 'lr-forced-labour'],
    };
    expect(tenderFromAnswers(interview, answers).requirements).toEqual({
      'ce-spare-parts': { must: true },
      'lr-forced-labour': { drop: true },
    });
  });
});

describe('a tender known beforehand', () => {
  it('comes back as it was when its own answers are given', () => {
    expect(tenderProblems(FULL)).toBeNull();
    expect(tenderFromAnswers(over(FULL), answersFromTender(over(FULL)))).toEqual(FULL);
  });

  it('is asked nothing that it says', () => {
    const state = start(over(FULL), answersFromTender(over(FULL)));
    expect(state.setAside).toEqual({});
    expect(state.at).toBe('services'); // lot A names no services, so that is still open
  });

  it('loses a field when the answer becomes "I do not know", and keeps what no question asks', () => {
    const answers = {
      ...answersFromTender(over(FULL)),
      'buyer-name': null,
      'must-requirements': null,
      value: null,
    };
    const tender = tenderFromAnswers(over(FULL), answers);
    expect(tender.buyer).toEqual({ country: 'BE' });
    expect(tender.value).toBeUndefined();
    expect(tender.requirements).toEqual({
      'lr-forced-labour': { ambition: 'basic' },
      'ce-spare-parts': { drop: true },
    });
    expect(tender.reference).toBe('2026-ICT-14');
    expect(tender.lots?.[0]?.cpv).toEqual(['30213100-6']);
  });

  it('keeps a currency that is known, although it is not asked', () => {
    const dollars = over({ ...FULL, value: { amount: 100, currency: 'USD' } });
    const answers = answersFromTender(dollars);
    expect(tenderFromAnswers(dollars, answers).value).toEqual({ amount: 100, currency: 'USD' });
    expect(tenderFromAnswers(dollars, { ...answers, value: 200 }).value).toEqual({
      amount: 200,
      currency: 'USD',
    });
    expect(tenderFromAnswers(dollars, { ...answers, value: null }).value).toBeUndefined();
  });

  it('loses lots when there are fewer', () => {
    const answers = { ...answersFromTender(over(FULL)), 'lot-count': 1 };
    expect(tenderFromAnswers(over(FULL), answers).lots?.map((lot) => lot.id)).toEqual(['A']);
  });

  it('finds the choice that opens another question', () => {
    expect(answersFromTender(over({ buyer: { country: 'JP' } }))).toEqual({
      'buyer-country': 'other',
      'buyer-country-code': 'JP',
    });
  });

  it('keeps the base unchanged', () => {
    const before = structuredClone(FULL);
    tenderFromAnswers(over(FULL), { title: 'Other', 'buyer-name': null, 'lot-count': 1 });
    expect(FULL).toEqual(before);
  });

  it('a tender from any interview gives the same tender when fed back', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        let state = start(interview);
        for (let count = 0; state.at !== null && count < 200; count += 1) {
          const step = currentStep(interview, state);
          if (!step) break;
          state = answer(
            interview,
            state,
            gen(() => answersTo(step)),
          ).state;
        }
        const tender = tenderFromAnswers(interview, state.answers);
        expect(tenderFromAnswers(over(tender), {})).toEqual(tender);
        expect(tenderFromAnswers(over(tender), answersFromTender(over(tender)))).toEqual(tender);
      }),
      { numRuns: 80, endOnFailure: true },
    );
  });
});

describe('missingAnswers', () => {
  it('names what an empty tender lacks and the options that give it', () => {
    expect(missingAnswers(over({}))).toEqual([
      {
        key: 'title',
        message: 'What is the title of the tender?',
        options: ['--set title="Laptops and screens for the federal service"'],
      },
      {
        key: 'services',
        message: 'Which devices do you buy? Or: Which services belong to the purchase?',
        options: ['--set lots.0.products=notebook', '--set lots.0.services=take-back'],
      },
    ]);
  });

  it('names the lot that has nothing to buy', () => {
    const tender: TenderDraft = { title: 'x', lots: [{ id: '1', products: ['notebook'] }, { id: '2' }] };
    expect(missingAnswers(over(tender)).map(({ key }) => key)).toEqual(['services.2']);
  });

  it('is content with a title and a service', () => {
    expect(missingAnswers(over({ title: 'x', lots: [{ id: '1', services: ['repair'] }] }))).toEqual([]);
  });
});
