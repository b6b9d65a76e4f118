/** What the reader of a result should know besides the figures. */
import type { Library } from '../model/library.js';
import type { Assessment, LotResult } from '../model/types.js';
import type { ResolvedTender } from './resolve-tender.js';

type Warning = Assessment['warnings'][number];

/** Editions that apply but no longer count, or not yet, or only through certificates already issued. */
const editionWarnings = (lot: LotResult, path: string): readonly Warning[] =>
  lot.labels
    .filter(({ applies, status }) => applies !== 'no' && status !== 'current')
    .map(({ id, name, status, applicability }) => ({
      code: `edition-${status}`,
      message: `${name}: ${applicability}`,
      path: `${path}/labels/${id}`,
    }));

/** Ranked labels that end before the contract does: later deliveries cannot rest on them. */
const endingWarnings = (
  lot: LotResult,
  tender: ResolvedTender,
  library: Library,
  path: string,
): readonly Warning[] => {
  const last = tender.delivery?.to ?? null;
  if (last === null) return [];
  const ranked = new Set(lot.labels.filter(({ rank }) => rank !== null).map(({ id }) => id));
  return library.labels
    .filter(({ id }) => ranked.has(id))
    .flatMap(({ id, name, edition }): readonly Warning[] => {
      const until = edition['valid-until'];
      const certificates = edition['certificates-valid-until'];
      const end = certificates ?? until;
      return until === null || end === null || end >= last
        ? []
        : [
            {
              code: 'ends-during-contract',
              message:
                `${name}: ${certificates === null ? `this edition ends on ${until}` : `no certificates of this edition are issued after ${until}, and they end on ${certificates}`}, ` +
                `before the last delivery on ${last}; for later deliveries ask for the edition that follows, or equivalent.`,
              path: `${path}/labels/${id}`,
            },
          ];
    });
};

/** Wishes of the buyer that ask nothing, because the requirement does not concern the lot or has no such rung. */
function unusedWishes(
  lots: readonly LotResult[],
  tender: ResolvedTender,
  library: Library,
): readonly Warning[] {
  const asked = new Set(lots.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
  const wishes = [tender.requirements ?? {}, ...tender.lots.map((lot) => lot.requirements ?? {})];
  const wanted = new Set(
    wishes.flatMap((map) =>
      Object.entries(map)
        .filter(([, wish]) => wish.drop !== true)
        .map(([id]) => id),
    ),
  );
  return library.requirements
    .filter(({ id }) => wanted.has(id) && !asked.has(id))
    .map(({ id, title }) => ({
      code: 'requirement-not-asked',
      message: `${title}: asked for in the tender, but it does not concern what is bought, or has no rung at or below the one asked.`,
      path: `requirements/${id}`,
    }));
}

export function warningsOf(
  lots: readonly LotResult[],
  tender: ResolvedTender,
  library: Library,
): readonly Warning[] {
  const ofLots = lots.flatMap((lot, index) => {
    const path = `lots/${index}`;
    const nothing = lot.requirements.every(({ cells }) => cells.length === 0)
      ? [
          {
            code: 'nothing-asked',
            message: `Lot ${lot.id}: nothing is asked of labels: no requirement concerns what is bought at the ambition stated, or law already demands all of it.`,
            path,
          },
        ]
      : [];
    const none =
      lot.requirements.some(({ cells }) => cells.length > 0) && lot.labels.every(({ rank }) => rank === null)
        ? [
            {
              code: 'no-label-applies',
              message: `Lot ${lot.id}: no label of the library that counts on this day exists for what is bought.`,
              path,
            },
          ]
        : [];
    const count = lot.requirements.length;
    const many =
      count > library.method.tender['many-requirements']
        ? [
            {
              code: 'many-requirements',
              message: `Lot ${lot.id}: ${count} requirements are many for one contract, and each has to be proportionate to it and followed up: keep those that matter most, lower or drop the others.`,
              path,
            },
          ]
        : [];
    return [
      ...nothing,
      ...none,
      ...many,
      ...editionWarnings(lot, path),
      ...endingWarnings(lot, tender, library, path),
    ];
  });
  return [...ofLots, ...unusedWishes(lots, tender, library)];
}
