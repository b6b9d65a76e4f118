/** What evidence may support (method section 3; indicators: level 3). */
import type { Grade, Label, Source } from '../../model/types.js';
import { toInterval } from '../../model/interval.js';
import { pointerTo } from '../pointer.js';
import type { Document } from '../document.js';
import { citing, sourceReferences } from './references.js';
import { errorRule, warningRule, type Finding, type Rule, type RuleContext } from './rule.js';
import { evidenceOf, indexed, sourcesOf } from './walk.js';

/** Strongest first. */
const STRENGTH: readonly Grade[] = ['independent', 'normative', 'published', 'inferred'];

/** Grade of an entry: that of its source, unless the entry lowers it; null when the source is not listed. */
function gradeOf(
  entry: { readonly source: string; readonly grade?: Grade | null },
  sources: readonly Source[],
): Grade | null {
  const source = sources.find(({ id }) => id === entry.source);
  if (source === undefined) return null;
  const own = entry.grade ?? source.grade;
  return STRENGTH.indexOf(own) > STRENGTH.indexOf(source.grade) ? own : source.grade;
}

interface GradedLevel {
  readonly document: Document<'label'>;
  readonly pointer: string;
  readonly indicator: string;
  readonly lo: number;
  readonly grades: readonly Grade[];
}

/** Levels of indicators with the grades of their evidence, where all sources are known. */
function gradedLevels({ files }: RuleContext): readonly GradedLevel[] {
  return files('label').flatMap((document) =>
    Object.entries(document.data.credibility).flatMap(([indicator, fact]) => {
      const grades = fact.evidence.map((entry) => gradeOf(entry, document.data.sources));
      if (grades.includes(null)) return [];
      const [lo] = toInterval(fact.level);
      const pointer = pointerTo('credibility', indicator, 'level');
      return [{ document, pointer, indicator, lo, grades: grades.filter((grade) => grade !== null) }];
    }),
  );
}

const finding = ({ document, pointer }: GradedLevel, message: string, hint: string): Finding => ({
  document,
  pointer,
  part: 'value',
  message,
  hint,
});

const levelOf = (label: Label, indicator: string): readonly [number, number] => {
  const fact = label.credibility[indicator];
  const [lo, hi] = fact === undefined ? [0, 3] : toInterval(fact.level);
  return [lo, hi];
};

export const EVIDENCE_RULES: readonly Rule[] = [
  errorRule('unused-source', (context) =>
    // The sources of products.yaml also stand for its codes, which are a table and not cited one by one.
    citing(context)
      .filter(({ kind }) => kind !== 'products')
      .flatMap((document) => {
        const used = new Set(sourceReferences(document).map(({ id }) => id));
        return indexed(sourcesOf(document), '/sources')
          .filter(({ item }) => !used.has(item.id))
          .map(({ item, at }) => ({
            document,
            pointer: `${at}/id`,
            part: 'value' as const,
            message: `no fact of this file rests on the source "${item.id}"`,
            hint: 'cite it where it supports a fact, or remove it',
          }));
      }),
  ),
  errorRule('inferred-lower-bound', (context) =>
    gradedLevels(context)
      .filter(({ lo, grades }) => lo > 0 && grades.every((grade) => grade === 'inferred'))
      .map((level) =>
        finding(
          level,
          `${level.indicator} has a lower bound of ${level.lo}, but all its evidence is inferred`,
          'begin the range with 0, or cite a text that was read',
        ),
      ),
  ),
  errorRule('level-without-proof', (context) =>
    gradedLevels(context)
      .filter(
        ({ lo, grades }) =>
          lo === 3 && !grades.some((grade) => grade === 'independent' || grade === 'normative'),
      )
      .filter(({ grades }) => !grades.every((grade) => grade === 'inferred'))
      .map((level) =>
        finding(
          level,
          `${level.indicator} is at level 3 without independent or normative evidence`,
          'write [2, 3], or cite a requirement text or an independent finding',
        ),
      ),
  ),
  errorRule('grade-raised', (context) =>
    citing(context).flatMap((document) =>
      evidenceOf(document.data).flatMap(({ pointer, entry }) => {
        const source = sourcesOf(document).find(({ id }) => id === entry.source);
        const { grade = null } = entry;
        if (
          source === undefined ||
          grade === null ||
          STRENGTH.indexOf(grade) >= STRENGTH.indexOf(source.grade)
        )
          return [];
        return [
          {
            document,
            pointer: `${pointer}/grade`,
            part: 'value' as const,
            message: `the entry is graded ${grade}, but its source "${source.id}" only ${source.grade}`,
            hint: 'an entry may only lower the grade of its source: leave the grade out, or grade the source higher',
          },
        ];
      }),
    ),
  ),
  // indicators.md, consistency lints: who decides fairly can hardly be steered by the applicants.
  warningRule('influence-unexplained', ({ files }) =>
    files('label').flatMap((document) => {
      const { credibility } = document.data;
      const influence = credibility['std-applicant-influence'];
      const [, influenceHi] = levelOf(document.data, 'std-applicant-influence');
      const [decisionsLo] = levelOf(document.data, 'gov-balanced-decisions');
      const explained = influence?.note ?? credibility['gov-balanced-decisions']?.note;
      if (influence === undefined || influenceHi >= 2 || decisionsLo < 2 || explained !== undefined)
        return [];
      return [
        {
          document,
          pointer: '/credibility/std-applicant-influence/level',
          part: 'value' as const,
          message:
            'applicants can shape the rules (std-applicant-influence below 2) although decisions are balanced (gov-balanced-decisions at least 2)',
          hint: 'explain it in a "note" at one of the two indicators, or correct a level',
        },
      ];
    }),
  ),
];
