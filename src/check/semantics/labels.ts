/** Rules about a label's file as a whole. */
import { VERIFIED_KINDS, elementsOfLadder } from './ladders.js';
import { errorRule, warningRule, type Finding, type Rule, type RuleContext } from './rule.js';
import { citing } from './references.js';
import { everyValue, indexed } from './walk.js';
import { pointerTo } from '../pointer.js';

/** Addresses that are identifiers and exist with http only: European legislation identifiers (ELI). */
const HTTP_ONLY: readonly string[] = ['http://data.europa.eu/'];

function linkedLists({ files }: RuleContext): readonly Finding[] {
  return files('label').flatMap((document) => {
    const linked = document.data['art-43']?.linked;
    if (linked === undefined) return [];
    const listed = (linked.unlinked ?? []).length + (linked.other ?? []).length > 0;
    const message =
      linked.is === 'some' && !listed
        ? 'some requirements are said not to be linked, but none is named'
        : linked.is === 'all' && listed
          ? 'all requirements are said to be linked, but some are named that are not'
          : null;
    if (message === null) return [];
    return [
      {
        document,
        pointer: '/art-43/linked/is',
        part: 'value' as const,
        message,
        hint: 'name those that are not linked under "unlinked" or "other", or correct "is"',
      },
    ];
  });
}

/** What a supporting instrument is worth belongs to that role, and to no other (method section 2). */
const supportAndRole = ({ files }: RuleContext): readonly Finding[] =>
  files('label').flatMap((document) => {
    const { role, support } = document.data;
    if ((role === 'supporting') === (support !== undefined)) return [];
    return [
      {
        document,
        pointer: role === 'supporting' ? '/role' : '/support',
        part: 'key' as const,
        message:
          role === 'supporting'
            ? 'a supporting instrument needs "support"'
            : 'a label is relied on as a label: "support" is for supporting instruments',
        hint: 'say under "support" what the instrument is worth to a buyer, and why it is no label',
      },
    ];
  });

function elementsWithoutEffect({ files }: RuleContext): readonly Finding[] {
  const ladders = files('method')[0]?.data.verified.ladders;
  if (ladders === undefined) return [];
  return files('label').flatMap((document) =>
    VERIFIED_KINDS.flatMap((kind) =>
      Object.keys(document.data.verification?.[kind] ?? {})
        .filter((element) => !elementsOfLadder(ladders[kind]).includes(element))
        .map((element) => ({
          document,
          pointer: pointerTo('verification', kind, element),
          part: 'key' as const,
          message: `the element "${element}" is no part of the ladder for the kind ${kind}, so it has no effect`,
          hint: `elements of the kind ${kind}: ${elementsOfLadder(ladders[kind]).join(', ')}`,
        })),
    ),
  );
}

const isAddress = (key: string): boolean => key === 'url' || key === 'website';
const hostOf = (address: string): string =>
  address
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '')
    .toLowerCase();

/**
 * Addresses with http, of sites that the library itself knows with https, and addresses that a buyer is sent to. An
 * old source that was read with http stays as it was read.
 */
function insecureAddresses(context: RuleContext): readonly Finding[] {
  const documents = citing(context);
  const addresses = documents.flatMap((document) =>
    everyValue(document.data).flatMap(({ pointer, key, value }) =>
      isAddress(key) && typeof value === 'string' ? [{ document, pointer, address: value }] : [],
    ),
  );
  const secure = new Set(
    addresses.filter(({ address }) => address.startsWith('https:')).map(({ address }) => hostOf(address)),
  );
  return addresses
    .filter(
      ({ address }) => address.startsWith('http:') && !HTTP_ONLY.some((start) => address.startsWith(start)),
    )
    .filter(
      ({ pointer, address }) =>
        secure.has(hostOf(address)) || pointer === '/website' || pointer === '/register/url',
    )
    .map(({ document, pointer }) => ({
      document,
      pointer,
      part: 'value' as const,
      message: 'the address begins with http',
      hint: 'use https where the site has it',
    }));
}

export const LABEL_RULES: readonly Rule[] = [
  errorRule('supporting-register', ({ files }) =>
    files('label')
      .filter(({ data }) => data.role === 'supporting' && data.register !== null)
      .map((document) => ({
        document,
        pointer: '/register',
        part: 'key' as const,
        message: 'a supporting instrument has no register of passes',
        hint: 'write register: null; describe what can be looked up under "limits" or in the evidence',
      })),
  ),
  errorRule('support-and-role', supportAndRole),
  errorRule('grades-without-meaning', ({ files }) =>
    files('label').flatMap((document) => {
      const { grades, 'grade-meaning': meaning, 'grade-evidence': evidence } = document.data;
      const given = [meaning, evidence].filter((part) => part !== undefined).length;
      if (given === (grades.length > 0 ? 2 : 0)) return [];
      return [
        {
          document,
          pointer: '/grades',
          part: 'key' as const,
          message:
            grades.length > 0
              ? 'grades need "grade-meaning" and "grade-evidence"'
              : '"grade-meaning" or "grade-evidence" is given, but there are no grades',
          hint: 'points: a higher grade only needs more points; criteria: it has more mandatory criteria',
        },
      ];
    }),
  ),
  errorRule('empty-absence', ({ files }) =>
    files('label').flatMap((document) =>
      indexed(document.data['not-addressed'], '/not-addressed')
        .filter(({ item }) => (item.requirements ?? []).length + (item.themes ?? []).length === 0)
        .map(({ at }) => ({
          document,
          pointer: at,
          part: 'key' as const,
          message: 'the entry names no requirement and no theme',
          hint: 'add "requirements" or "themes"',
        })),
    ),
  ),
  errorRule('linked-list-differs', linkedLists),
  warningRule('element-without-effect', elementsWithoutEffect),
  warningRule('insecure-address', insecureAddresses),
];
