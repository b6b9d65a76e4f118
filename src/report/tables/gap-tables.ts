/** What is left to do: gaps with wording, questions, and the follow-up of the contract. */
import type { Assessment, GapResult, LotResult } from '../../model/types.js';
import type { Messages } from '../messages.js';
import type { DataTable } from './data-table.js';
import { joined, tableOf } from './table-of.js';

const nameOf = ({ labels }: LotResult, id: string | undefined): string | null =>
  labels.find((label) => label.id === id)?.name ?? null;

interface GapRow {
  readonly lot: LotResult;
  readonly gap: GapResult;
}

const requirementOf = ({ lot, gap }: GapRow): LotResult['requirements'][number] | undefined =>
  lot.requirements.find(({ id }) => id === gap.requirement);

/** One row a requirement and place that no ranked label surely assures. */
export const gapsTable = ({ lots }: Assessment, messages: Messages): DataTable =>
  tableOf(
    'gaps',
    messages,
    lots.flatMap((lot) => lot.gaps.map((gap): GapRow => ({ lot, gap }))),
    [
      ['lot', 'id', ({ lot }) => lot.id],
      ['requirement', 'id', ({ gap }) => gap.requirement],
      ['requirement-title', 'text', (row) => requirementOf(row)?.title ?? null],
      ['must', 'flag', (row) => requirementOf(row)?.must ?? null],
      ['tier', 'id', ({ gap }) => gap.tier],
      ['gap-state', 'id', ({ gap }) => gap.state],
      ['nearest-label', 'id', ({ gap }) => gap.nearest?.label ?? null],
      ['nearest-grade', 'id', ({ gap }) => gap.nearest?.grade ?? null],
      ['nearest-name', 'text', ({ lot, gap }) => nameOf(lot, gap.nearest?.label)],
      ['lacks', 'id', ({ gap }) => joined(gap.nearest?.lacks ?? [])],
      ['clause-technical-specification', 'text', ({ gap }) => gap.clauses['technical-specification']],
      ['clause-award', 'text', ({ gap }) => gap.clauses.award],
      ['clause-performance', 'text', ({ gap }) => gap.clauses.performance],
      ['proofs', 'text', ({ gap }) => joined(gap.proof)],
      ['practices', 'id', ({ gap }) => joined(gap.practices)],
      ['issues', 'id', ({ gap }) => joined(gap.issues)],
    ],
  );

type Question = LotResult['questions'][number];

interface FactRow {
  readonly lot: LotResult;
  readonly question: Question;
  /** 1 is what to ask first. */
  readonly number: number;
  readonly fact: Question['facts'][number];
}

/** One row a fact; the facts of one question count only together. */
export const questionsTable = ({ lots }: Assessment, messages: Messages): DataTable =>
  tableOf(
    'questions',
    messages,
    lots.flatMap((lot) =>
      lot.questions.flatMap((question, index) =>
        question.facts.map((fact): FactRow => ({ lot, question, number: index + 1, fact })),
      ),
    ),
    [
      ['lot', 'id', ({ lot }) => lot.id],
      ['question', 'integer', ({ number }) => number],
      ['ask-whom', 'id', ({ question }) => question.ask],
      ['label', 'id', ({ question }) => question.label],
      ['label-name', 'text', ({ lot, question }) => nameOf(lot, question.label)],
      ['fact', 'id', ({ fact }) => fact.fact],
      ['fact-value', 'id', ({ fact }) => fact.value],
      ['fact-text', 'text', ({ fact }) => fact.text],
      ['fact-document', 'text', ({ fact }) => fact.document],
      ['reading', 'id', ({ question }) => question.reading],
      ['flips', 'share', ({ question }) => question.flips],
      ['settles', 'integer', ({ question }) => question.settles],
      ['requirements', 'id', ({ question }) => joined(question.requirements)],
      [
        'rows',
        'id',
        ({ question }) =>
          joined(question.rows.map(({ requirement, tier, target }) => `${requirement} ${tier} ${target}`)),
      ],
      ['assume', 'id', ({ question, fact }) => `${question.label}:${fact.fact}=${fact.value}`],
    ],
  );

interface ActionRow {
  readonly lot: LotResult;
  readonly action: LotResult['followUp'][number];
}

/** One row an action. */
export const followUpTable = ({ lots }: Assessment, messages: Messages): DataTable =>
  tableOf(
    'follow-up',
    messages,
    lots.flatMap((lot) => lot.followUp.map((action): ActionRow => ({ lot, action }))),
    [
      ['lot', 'id', ({ lot }) => lot.id],
      ['when', 'text', ({ action }) => action.when],
      ['who', 'id', ({ action }) => action.who],
      ['action', 'text', ({ action }) => action.action],
      ['action-evidence', 'text', ({ action }) => action.evidence],
      ['register-url', 'url', ({ action }) => action.register],
      ['requirements', 'id', ({ action }) => joined(action.requirements)],
    ],
  );
