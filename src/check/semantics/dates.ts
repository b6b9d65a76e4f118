/** Dates: real (the schema sees to that), not in the future, in order, and not too old. */
import { addMonths } from '../../model/calendar.js';
import type { AnyDocument, Document } from '../document.js';
import { pointerTo } from '../pointer.js';
import { ageRule, errorRule, warningRule, type Finding, type Rule, type RuleContext } from './rule.js';
import { evidenceOf, everyValue, indexed, sourcesOf } from './walk.js';

/** Method section 3, when the method's own file cannot be read. */
const DEFAULT_REVIEW_WITHIN = 24;

const at = (
  document: AnyDocument | Document,
  pointer: string,
  message: string,
  hint: string | null,
): Finding => ({
  document,
  pointer,
  part: 'value',
  message,
  hint,
});

/** Months after which facts of a label count as old: its own `review-within`, else that of the method. */
function reviewWithin(document: AnyDocument, { files }: RuleContext): number {
  const ofMethod = files('method')[0]?.data.evidence['review-within'] ?? DEFAULT_REVIEW_WITHIN;
  return document.kind === 'label' ? (document.data['review-within'] ?? ofMethod) : ofMethod;
}

/** Keys whose date tells what has happened, by kind of file; all other dates may lie ahead. */
const PAST_KEYS: ReadonlySet<string> = new Set(['read', 'checked', 'published']);
const isPastKey = (key: string, pointer: string): boolean =>
  PAST_KEYS.has(key) || key === 'as-of' || /^\/(reviews|changelog)\/\d+\/date$/.test(pointer);

function futureDates({ files, today }: RuleContext): readonly Finding[] {
  const documents: readonly AnyDocument[] = [
    ...files('label'),
    ...files('law'),
    ...files('market'),
    ...files('practices'),
    ...files('products'),
    ...files('requirements'),
    ...files('method'),
  ];
  return documents.flatMap((document) =>
    everyValue(document.data).flatMap(({ pointer, key, value }) =>
      typeof value === 'string' &&
      isPastKey(key, pointer) &&
      /^\d{4}-\d{2}-\d{2}$/.test(value) &&
      value > today
        ? [
            at(
              document,
              pointer,
              `${value} lies in the future (today is ${today})`,
              'a fact cannot have been read or published later than today',
            ),
          ]
        : [],
    ),
  );
}

function reversedDates({ files }: RuleContext): readonly Finding[] {
  return files('label').flatMap((document) => {
    const {
      published,
      'valid-from': from,
      'valid-until': until,
      'certificates-valid-until': certificates,
    } = document.data.edition;
    const reversed = (first: string | null, second: string | null): boolean =>
      first !== null && second !== null && first > second;
    return [
      ...(reversed(from, until)
        ? [
            at(
              document,
              '/edition/valid-until',
              `the edition ends on ${until}, before it begins on ${from}`,
              'correct one of the two days',
            ),
          ]
        : []),
      ...(reversed(published, until)
        ? [
            at(
              document,
              '/edition/published',
              `the edition was published on ${published}, after its end on ${until}`,
              'correct one of the two days',
            ),
          ]
        : []),
      ...(reversed(until, certificates)
        ? [
            at(
              document,
              '/edition/certificates-valid-until',
              `certificates end on ${certificates}, before the edition on ${until}`,
              'certificates that were issued last end last; correct one of the two days',
            ),
          ]
        : []),
    ];
  });
}

function overdueReviews(context: RuleContext): readonly Finding[] {
  const { files, today } = context;
  const labels = files('label').flatMap((document): readonly Finding[] => {
    const [latest] = indexed(document.data.reviews, '/reviews').toSorted((a, b) =>
      a.item.date < b.item.date ? 1 : -1,
    );
    const months = reviewWithin(document, context);
    if (latest === undefined || addMonths(latest.item.date, months) >= today) return [];
    return [
      at(
        document,
        `${latest.at}/date`,
        `the last review was on ${latest.item.date}, more than ${months} months ago`,
        'check the facts against their sources and add a review',
      ),
    ];
  });
  const packs = files('law').flatMap((document): readonly Finding[] => {
    const day = document.data['review-by'];
    return day >= today
      ? []
      : [
          at(
            document,
            '/review-by',
            `the pack was to be reviewed by ${day}`,
            'look the law up again, then set as-of and review-by',
          ),
        ];
  });
  return [...labels, ...packs];
}

/** Sources on which facts rest that nobody has checked for too long; one finding per source. */
function staleSources(context: RuleContext): readonly Finding[] {
  return context.files('label').flatMap((document) => {
    const months = reviewWithin(document, context);
    const isOld = (day: string): boolean => addMonths(day, months) < context.today;
    const entries = evidenceOf(document.data).map(({ entry }) => entry);
    return indexed(sourcesOf(document), '/sources').flatMap(({ item: source, at: pointer }) => {
      const facts = entries.filter(
        ({ source: id, checked }) => id === source.id && isOld(checked ?? source.read),
      ).length;
      if (facts === 0 || !isOld(source.read)) return [];
      return [
        at(
          document,
          `${pointer}/read`,
          `the source "${source.id}" was read on ${source.read}, more than ${months} months ago; facts that rest on it: ${facts}`,
          'read it again and set "read", or "checked" at the facts that were checked',
        ),
      ];
    });
  });
}

export const DATE_RULES: readonly Rule[] = [
  errorRule('date-in-future', futureDates),
  errorRule('dates-reversed', reversedDates),
  ageRule('review-overdue', overdueReviews),
  ageRule('stale-evidence', staleSources),
  warningRule('edition-expired', ({ files, today }) =>
    files('label').flatMap((document) => {
      const { status, 'valid-until': until } = document.data.edition;
      if (status !== 'current' || until === null || until >= today) return [];
      return [
        at(
          document,
          pointerTo('edition', 'valid-until'),
          `the edition ended on ${until}`,
          'add the edition that follows, or set the status to superseded or withdrawn',
        ),
      ];
    }),
  ),
];
