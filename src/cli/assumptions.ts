/** `--assume LABEL:FACT=VALUE`: an answer about a label that the user assumes. */
import type { Assumption } from '../assessment/assumption.js';
import { suggestion } from '../check/did-you-mean.js';
import type { Library } from '../model/library.js';
import { RUNGS, type RequirementKind, type VerificationElement } from '../model/types.js';
import { labelById } from './checked-options.js';
import { usageError } from './errors.js';

export interface AssumedFact {
  readonly label: string;
  readonly assumption: Assumption;
}

const EXAMPLE = 'for example --assume tco-certified-gen10:asr-worker-voice=2';
const LEVELS = ['0', '1', '2', '3'];
const RUNG_VALUES = ['none', ...RUNGS] as const;

function wrongValue(fact: string, value: string, allowed: readonly string[]): never {
  throw usageError(`"${value}" is no value of ${fact}`, `one of: ${allowed.join(', ')}`);
}

/** Kinds and elements of the verification ladders, as `people.on-site`. */
const elementsOf = (library: Library): readonly string[] => [
  ...new Set(
    Object.entries(library.method.verified.ladders).flatMap(([kind, ladder]) =>
      Object.values(ladder)
        .flat()
        .flatMap((item) => (typeof item === 'string' ? [item] : item.any))
        .map((element) => `${kind}.${element}`),
    ),
  ),
];

function assumptionOf(fact: string, value: string, library: Library): Assumption {
  const indicators = library.dimensions.flatMap((dimension) => dimension.indicators.map(({ id }) => id));
  if (indicators.includes(fact)) {
    if (!LEVELS.includes(value)) wrongValue(fact, value, LEVELS);
    return { kind: 'indicator', indicator: fact, level: Number(value) };
  }
  const requirement = library.requirements.find(({ id }) => id === fact);
  if (requirement) {
    const rung = RUNG_VALUES.find((one) => one === value);
    return rung === undefined ? wrongValue(fact, value, RUNG_VALUES) : { kind: 'demand', requirement, rung };
  }
  const elements = elementsOf(library);
  if (elements.includes(fact)) {
    if (value !== 'met' && value !== 'not-met') wrongValue(fact, value, ['met', 'not-met']);
    const [kind = '', element = ''] = fact.split('.', 2);
    return {
      kind: 'element',
      of: kind as RequirementKind,
      element: element as VerificationElement,
      is: value === 'met' ? 'met' : 'not-met',
    };
  }
  const known = [...indicators, ...library.requirements.map(({ id }) => id), ...elements];
  throw usageError(
    `no fact is called "${fact}"`,
    suggestion(fact, known) ?? 'an indicator, a requirement, or a kind and an element such as people.on-site',
  );
}

/**
 * @throws {CliError} exit 2, when the text is not of the form, or label, fact or value are unknown
 */
export function assumedFact(text: string, library: Library): AssumedFact {
  const match = /^([^:=]+):([^:=]+)=([^:=]+)$/.exec(text);
  if (!match) throw usageError(`"${text}" is no assumption`, `write LABEL:FACT=VALUE, ${EXAMPLE}`);
  const [, id = '', fact = '', value = ''] = match;
  const label = labelById(library.labels, id);
  return { label: label.id, assumption: assumptionOf(fact, value, library) };
}
