/** The lists of the library that questions draw their choices from. */
import { resolveTender } from '../assessment/resolve-tender.js';
import { askedRequirements, type AskedRequirement } from '../assessment/tender-requirements.js';
import type { Library } from '../model/library.js';
import type { Lot, Theme } from '../model/types.js';
import type { Choice, ChoiceLists, TenderDraft } from './answers.js';

const withoutWishes = ({ requirements: _wishes, ...lot }: Lot): Lot => lot;

/** `labour-rights` as `Labour rights`. */
const inWords = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

const choiceOf = (
  { requirement, definition }: AskedRequirement,
  themeTitle: (theme: Theme) => string,
): Choice => ({
  value: requirement.id,
  title: requirement.title,
  description: definition.norm,
  group: themeTitle(requirement.theme),
});

/**
 * Choice lists of a library.
 * @param asOf the day of the assessment, `YYYY-MM-DD`: what law demands by then is not offered as a wish
 * @param themeTitle heading of a theme in the list of requirements
 * @returns lists in the order of the library; `requirements` gives those that the lots ask at the ambition so far,
 * whatever wishes about single requirements stand in the draft already
 */
export const choiceListsOf = (
  library: Library,
  asOf: string,
  themeTitle: (theme: Theme) => string = inWords,
): ChoiceLists => ({
  products: library.products.map(({ id, title, includes }) => ({ value: id, title, description: includes })),
  services: library.services.map(({ id, title, includes }) => ({ value: id, title, description: includes })),
  requirements: (draft: TenderDraft) => {
    const { requirements: _wishes, ...rest } = draft;
    const { tender } = resolveTender(
      { ...rest, title: draft.title ?? '-', lots: (draft.lots ?? []).map(withoutWishes) },
      library.method,
    );
    const asked = new Map(
      tender.lots
        .flatMap((lot) => askedRequirements(lot, tender, library, asOf))
        .filter(({ cells }) => cells.length > 0)
        .map((entry) => [entry.requirement.id, entry]),
    );
    return library.requirements.flatMap(({ id }) => {
      const entry = asked.get(id);
      return entry ? [choiceOf(entry, themeTitle)] : [];
    });
  },
});
