/** Questions in plain words, with the document that would answer them; the words come from the library. */
import type { Library } from '../model/library.js';
import type { Indicator } from '../model/types.js';
import type { Assumption } from './assumption.js';

const indicatorOf = (id: string, library: Library): Indicator | undefined =>
  library.dimensions.flatMap(({ indicators }) => indicators).find((indicator) => indicator.id === id);

/** The question, and what the answer has to show. */
export function questionFor(fact: Assumption, library: Library): string {
  switch (fact.kind) {
    case 'indicator': {
      const indicator = indicatorOf(fact.indicator, library);
      const anchor = (indicator?.levels as Readonly<Record<string, string>> | undefined)?.[
        String(fact.level)
      ];
      return `${indicator?.question ?? fact.indicator} Needed is: ${anchor ?? `level ${fact.level}`}.`;
    }
    case 'element':
      return `Is this part of its checks: ${library.method.verified.words[fact.element] ?? fact.element}?`;
    case 'demand': {
      const norm = fact.rung === 'none' ? '' : (fact.requirement.ladder[fact.rung]?.norm ?? '');
      return `Does it demand of every holder, also in what the lower levels ask: ${norm}`;
    }
  }
}

/** What to ask for as proof. */
export function documentFor(fact: Assumption, library: Library): string {
  switch (fact.kind) {
    case 'indicator':
      return indicatorOf(fact.indicator, library)?.['shown-by'] ?? 'the rules of the scheme';
    case 'element':
      return 'the procedure of audits or tests';
    case 'demand':
      return `the text of the criterion on "${fact.requirement.title}", with its means of proof`;
  }
}
