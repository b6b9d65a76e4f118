/** A draft with other lots, or with guesses in place of what it leaves open. */
import { openProblem } from './draft-of-facts.js';
import { note } from './problems.js';
import type { FoundCategory, ImportedTender } from '../model/imported.js';

type Lot = ImportedTender['tender']['lots'][number];

/** Points that are open stand at the index of their lot. */
const atLot = (draft: ImportedTender, lots: readonly Lot[]): ImportedTender => ({
  ...draft,
  tender: { ...draft.tender, lots },
  open: draft.open.flatMap((point) => {
    const index = lots.findIndex(({ id }) => id === point.lot);
    if (point.lot === null) return [point];
    return index < 0 ? [] : [{ ...point, path: point.path.replace(/^lots\.\d+/, `lots.${String(index)}`) }];
  }),
  origins: Object.fromEntries(
    Object.entries(draft.origins).flatMap(([path, origin]) => {
      const before = /^lots\.(\d+)(?=\.)/.exec(path);
      if (!before) return [[path, origin]];
      const id = draft.tender.lots[Number(before[1])]?.id;
      const index = lots.findIndex((lot) => lot.id === id);
      return index < 0 ? [] : [[path.replace(before[0], `lots.${String(index)}`), origin]];
    }),
  ),
});

/** Ids of all lots of the notice, also of those that were left out. */
export const lotIds = ({ tender, leftOut }: ImportedTender): readonly string[] => [
  ...tender.lots.map(({ id }) => id),
  ...leftOut.map(({ lot }) => lot.id),
];

/**
 * The draft with these lots only, in the order of the notice; one that was left out comes in, with what it buys open.
 * @param ids some of `lotIds`
 * @param name of the file, for notes
 */
export function withLots(draft: ImportedTender, ids: readonly string[], name: string): ImportedTender {
  const taken = draft.leftOut.filter(({ lot }) => ids.includes(lot.id));
  const lots = [...draft.tender.lots.filter(({ id }) => ids.includes(id)), ...taken.map(({ lot }) => lot)];
  const narrowed = atLot(draft, lots);
  const open = [
    ...narrowed.open,
    ...taken.map(({ lot }) => ({
      path: `lots.${String(lots.indexOf(lot))}.products`,
      lot: lot.id,
      why: `its codes (${(lot.cpv ?? []).join(', ')}) name no product of the library`,
      candidates: [],
    })),
  ];
  return {
    ...narrowed,
    leftOut: [],
    categories: draft.categories.filter(({ lot }) => lot === null || ids.includes(lot)),
    declared: draft.declared.filter(({ lot }) => lot === null || ids.includes(lot)),
    subject: lots.length > taken.length ? draft.subject : 'unknown',
    open,
    notes: [
      ...draft.notes.filter(({ code }) => code !== 'lot-left-out' && code !== 'open-category'),
      ...open.filter(({ lot }) => lot !== null).map((point) => note(openProblem(point), name)),
    ],
  };
}

/**
 * The draft with all that an open code can mean in place of a question: for many tenders at once, where nobody can be
 * asked. A result of it holds for the candidates together and must say so; the notes `open-category` do.
 */
export function withCandidates(draft: ImportedTender): ImportedTender {
  const open = (category: FoundCategory, lot: Lot): boolean =>
    category.lot === lot.id && category.certainty !== 'exact';
  const lots = draft.tender.lots.map((lot): Lot => {
    const found = draft.categories.filter((category) => open(category, lot));
    const products = [...new Set([...(lot.products ?? []), ...found.flatMap((one) => one.products)])];
    const services = [...new Set([...(lot.services ?? []), ...found.flatMap((one) => one.services)])];
    return {
      ...lot,
      ...(products.length > 0 ? { products } : {}),
      ...(services.length > 0 ? { services } : {}),
    };
  });
  return {
    ...draft,
    tender: { ...draft.tender, lots },
    open: draft.open.filter(({ candidates }) => candidates.length === 0),
  };
}
