/** Names: an id names one thing, and a file is called after its id. */
import type { AnyDocument, Document } from '../document.js';
import { pointerTo } from '../pointer.js';
import { citing } from './references.js';
import { errorRule, type Finding, type Rule, type RuleContext } from './rule.js';
import { indexed, sourcesOf } from './walk.js';

interface Named {
  readonly document: AnyDocument | Document;
  readonly id: string;
  readonly pointer: string;
}

function repeatedNames(named: readonly Named[], noun: string): readonly Finding[] {
  const first = new Map<string, Named>();
  return named.flatMap((one) => {
    const before = first.get(one.id);
    if (before === undefined) {
      first.set(one.id, one);
      return [];
    }
    const elsewhere = before.document.file === one.document.file ? '' : `, first in ${before.document.file}`;
    return [
      {
        document: one.document,
        pointer: one.pointer,
        part: 'value' as const,
        message: `two ${noun} are called "${one.id}"${elsewhere}`,
        hint: 'give each its own id',
      },
    ];
  });
}

const named = <T extends { readonly id: string }>(
  document: Document,
  items: readonly T[],
  at: string,
): readonly Named[] =>
  indexed(items, at).map(({ item, at: pointer }) => ({ document, id: item.id, pointer: `${pointer}/id` }));

function repeatedIds(context: RuleContext): readonly Finding[] {
  const { files } = context;
  return [
    ...citing(context).flatMap((document) =>
      repeatedNames(named(document, sourcesOf(document), '/sources'), 'sources'),
    ),
    ...repeatedNames(
      files('label').map((document) => ({ document, id: document.data.id, pointer: '/id' })),
      'labels',
    ),
    ...repeatedNames(
      files('requirements').flatMap((document) =>
        named(document, document.data.requirements, '/requirements'),
      ),
      'requirements',
    ),
    ...repeatedNames(
      files('products').flatMap((document) => [
        ...named(document, document.data.products, '/products'),
        ...named(document, document.data.services, '/services'),
      ]),
      'products or services',
    ),
    ...files('indicators').flatMap((document) => [
      ...repeatedNames(named(document, document.data.dimensions, '/dimensions'), 'dimensions'),
      ...repeatedNames(
        indexed(document.data.dimensions, '/dimensions').flatMap(({ item, at }) =>
          named(document, item.indicators, `${at}/indicators`),
        ),
        'indicators',
      ),
    ]),
    ...files('practices').flatMap((document) =>
      repeatedNames(named(document, document.data.practices, '/practices'), 'practices'),
    ),
    ...files('market').flatMap((document) =>
      repeatedNames(named(document, document.data.issues, '/issues'), 'issues'),
    ),
    ...files('law').flatMap((document) => [
      ...repeatedNames(named(document, document.data.rules, '/rules'), 'rules'),
      ...repeatedNames(named(document, document.data.uses, '/uses'), 'uses'),
    ]),
    ...files('questionnaire').flatMap((document) => [
      ...repeatedNames(named(document, document.data.sections, '/sections'), 'sections'),
      ...repeatedNames(
        indexed(document.data.sections, '/sections').flatMap(({ item, at }) =>
          named(document, item.questions, `${at}/questions`),
        ),
        'questions',
      ),
    ]),
  ];
}

/** Kinds of which a library has one file. */
const SINGLE_KINDS = [
  'indicators',
  'law',
  'library',
  'market',
  'method',
  'practices',
  'products',
  'questionnaire',
] as const;

export const IDENTITY_RULES: readonly Rule[] = [
  errorRule('repeated-id', repeatedIds),
  errorRule('file-name-differs', ({ files }) =>
    [...files('label'), ...files('law')].flatMap((document) => {
      const name = (document.path.split('/').at(-1) ?? '').replace(/\.ya?ml$/, '');
      // Standard input has no name of its own.
      if (name === document.data.id || name === '-') return [];
      return [
        {
          document,
          pointer: '/id',
          part: 'value' as const,
          message: `the id "${document.data.id}" differs from the file name "${name}"`,
          hint: `call the file ${document.data.id}.yaml, or correct the id`,
        },
      ];
    }),
  ),
  errorRule('repeated-file', ({ files }) =>
    SINGLE_KINDS.flatMap((kind) =>
      files(kind)
        .slice(1)
        .map((document) => ({
          document,
          pointer: '',
          part: 'key' as const,
          message: `the library has a second file of the kind "${kind}"; the first is ${files(kind)[0]?.file ?? ''}`,
          hint: 'keep one of them',
        })),
    ),
  ),
  errorRule('repeated-theme', ({ files }) =>
    repeatedNames(
      files('requirements').map((document) => ({
        document,
        id: document.data.theme,
        pointer: pointerTo('theme'),
      })),
      'files of requirements',
    ),
  ),
];
