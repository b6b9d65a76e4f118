/** `--assume LABEL:FACT=VALUE`: an answer about a label that the user assumes. */
import { factId, type Assumption } from '../assessment/assumption.js';
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

/**
 * All assumptions of a command; one that is written twice is taken once.
 * @param only labels that are looked at; undefined: all
 * @throws {CliError} exit 2, as above; when a fact is given two values; and when its label is not looked at
 */
export function assumedFacts(
  texts: readonly string[],
  library: Library,
  only: readonly string[] | undefined,
): readonly AssumedFact[] {
  const byFact = new Map<string, string>();
  return [...new Set(texts)].map((text) => {
    const assumed = assumedFact(text, library);
    const fact = `${assumed.label}:${factId(assumed.assumption)}`;
    const other = byFact.get(fact);
    if (other !== undefined)
      throw usageError(`two values are assumed of one fact: "${other}" and "${text}"`, 'assume one of them');
    byFact.set(fact, text);
    if (only?.includes(assumed.label) === false)
      throw usageError(
        `"${text}" assumes something of a label that --label leaves out`,
        `add --label ${assumed.label}, or leave the assumption out`,
      );
    return assumed;
  });
}
