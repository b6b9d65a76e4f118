import { describe, expect, it } from 'vitest';
import type { Assessment, LotResult } from '../../../src/model/types.js';
import { classWords } from '../../../src/report/sections/credibility-words.js';
import { messagesFor } from '../../../src/report/messages.js';
import {
  firstBreak,
  lotView,
  mergeGrades,
  reliances,
  type Asked,
  type LotView,
} from '../../../src/report/sections/view.js';
import { ONE_LOT } from '../fixtures/assessments.js';

const firstLot = ({ lots }: Assessment): LotResult => {
  const [lot] = lots;
  if (!lot) throw new Error('the fixture has a lot');
  return lot;
};
const LOT = firstLot(ONE_LOT);
const view: LotView = lotView(LOT);
const asked = (id: string): Asked => {
  const found = view.asked.find(({ requirement }) => requirement.id === id);
  if (!found) throw new Error(`the fixture asks ${id}`);
  return found;
};

describe('mergeGrades', () => {
  it('makes one candidate of grades with equal results', () => {
    expect(view.ranked.map(({ name }) => name)).toContain('Beta 2025 (bronze, silver, gold)');
  });

  it('keeps a grade apart whose result differs', () => {
    const labels = LOT.labels.map((label) =>
      label.grade === 'gold' && label.coverage
        ? {
            ...label,
            coverage: {
              ...label.coverage,
              shares: { ...label.coverage.shares, demanded: [0.1, 0.9] as const },
            },
          }
        : label,
    );
    expect(
      mergeGrades(labels)
        .map(({ name }) => name)
        .filter((name) => name.startsWith('Beta')),
    ).toEqual(['Beta 2025 (bronze, silver)', 'Beta 2025 (gold)']);
  });
});

describe('lotView', () => {
  it('decides by what all labels together leave open', () => {
    const decisions = Object.fromEntries(
      view.asked.map(({ requirement, decision }) => [requirement.id, decision]),
    );
    expect(decisions).toEqual({
      'lr-working-hours': 'rely',
      'ce-spare-parts': 'rely',
      'lr-forced-labour': 'write',
      'hr-conflict-minerals-3tg': 'write',
      'ce-durability': 'ask',
      'ce-software-support': 'law',
    });
  });

  it('calls for a clause where no label is known to speak of the requirement', () => {
    const silenced: LotResult = {
      ...LOT,
      labels: LOT.labels.map((label) =>
        label.coverage === null
          ? label
          : {
              ...label,
              coverage: {
                ...label.coverage,
                cells: label.coverage.cells.map((cell) => ({ ...cell, basis: 'silent' as const })),
              },
            },
      ),
    };
    const durability = lotView(silenced).asked.find(({ requirement }) => requirement.id === 'ce-durability');
    expect(durability?.decision).toBe('write');
  });

  it('puts must-haves first', () => {
    expect(view.asked.map(({ requirement }) => requirement.must)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('keeps supporting instruments and labels that do not count apart', () => {
    expect(view.supporting.map(({ label }) => label.id)).toEqual(['epsilon-code']);
    expect(view.others.map(({ label }) => label.id)).toEqual(['zeta-phones', 'eta-gen9']);
  });

  it('names the best label for what can be relied on', () => {
    expect(
      reliances(view).alone.map(({ candidate, asked: borne }) => [candidate.label.id, borne.length]),
    ).toEqual([['alpha-gen10', 2]]);
  });
});

describe('firstBreak', () => {
  const candidate = (id: string) => {
    const found = view.ranked.find(({ label }) => label.id === id);
    if (!found) throw new Error(`the fixture ranks ${id}`);
    return found;
  };

  it('names the first reading that fails, and whether that is known', () => {
    const alpha = candidate('alpha-gen10');
    expect(firstBreak(alpha, asked('ce-spare-parts'))).toBeNull();
    expect(firstBreak(alpha, asked('ce-durability'))).toEqual({ reading: 'demanded', state: 'no' });
    expect(firstBreak(alpha, asked('lr-forced-labour'))).toEqual({ reading: 'demanded', state: 'no' });
  });

  it('tells silence from an open demand', () => {
    const beta = candidate('beta-2025');
    expect(firstBreak(beta, asked('hr-conflict-minerals-3tg'))).toEqual({
      reading: 'demanded',
      state: 'silent',
    });
    expect(firstBreak(beta, asked('ce-durability'))).toEqual({ reading: 'demanded', state: 'possibly' });
    expect(firstBreak(beta, asked('lr-working-hours'))).toEqual({ reading: 'assured', state: 'no' });
  });
});

describe('classWords', () => {
  const { classes } = ONE_LOT.glossary;
  const say = (
    range: Parameters<typeof classWords>[0]['class'],
    state: 'failed' | 'not-established' | 'passed',
  ): string => classWords({ class: range, gates: [{ indicator: 'x', state }] }, classes, messagesFor('en'));

  it('tells not established from not credible', () => {
    expect(say(['D', 'A'], 'not-established')).toBe('not established, at best highly credible');
    expect(say(['D', 'D'], 'failed')).toBe('not credible');
  });

  it('says a range in words', () => {
    expect(say(['C', 'B'], 'passed')).toBe('limited, perhaps credible');
    expect(say(['B', 'B'], 'passed')).toBe('credible');
  });
});
