/** Ids that must exist elsewhere in the library. */
import { suggestion } from '../did-you-mean.js';
import type { AnyDocument, Document } from '../document.js';
import { pointerTo } from '../pointer.js';
import { errorRule, type Finding, type Rule, type RuleContext } from './rule.js';
import { everyValue, evidenceOf, indexed, sourcesOf } from './walk.js';

interface Reference {
  readonly document: AnyDocument | Document;
  readonly id: string;
  readonly pointer: string;
  readonly part?: 'key' | 'value';
}

const unresolved = (
  references: readonly Reference[],
  known: readonly string[],
  noun: string,
): readonly Finding[] => {
  const names = new Set(known);
  return references
    .filter(({ id }) => !names.has(id))
    .map(({ document, id, pointer, part = 'value' }) => ({
      document,
      pointer,
      part,
      message: `no ${noun} is called "${id}"`,
      hint: suggestion(id, known),
    }));
};

/** Ids of all indicators. */
export const indicatorIds = ({ files }: RuleContext): readonly string[] =>
  files('indicators').flatMap(({ data }) =>
    data.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  );

/** Ids of all requirements. */
export const requirementIds = ({ files }: RuleContext): readonly string[] =>
  files('requirements').flatMap(({ data }) => data.requirements.map(({ id }) => id));

const ids = (
  document: Document,
  list: readonly string[] | 'all' | undefined,
  at: string,
): readonly Reference[] =>
  list === 'all' ? [] : indexed(list, at).map(({ item, at: pointer }) => ({ document, id: item, pointer }));

function requirementReferences({ files }: RuleContext): readonly Reference[] {
  const labels = files('label').flatMap((document) => {
    const { data } = document;
    return [
      ...indexed(data.claims, '/claims').map(({ item, at }) => ({
        document,
        id: item.requirement,
        pointer: `${at}/requirement`,
      })),
      ...indexed(data['not-addressed'], '/not-addressed').flatMap(({ item, at }) =>
        ids(document, item.requirements, `${at}/requirements`),
      ),
      ...ids(document, data['art-43']?.linked?.unlinked, '/art-43/linked/unlinked'),
    ];
  });
  return [
    ...labels,
    ...files('practices').flatMap((document) =>
      indexed(document.data.practices, '/practices').flatMap(({ item, at }) =>
        ids(document, item.requirements, `${at}/requirements`),
      ),
    ),
    ...files('market').flatMap((document) =>
      indexed(document.data.issues, '/issues').flatMap(({ item, at }) =>
        ids(document, item.requirements, `${at}/requirements`),
      ),
    ),
  ];
}

function indicatorReferences({ files }: RuleContext): readonly Reference[] {
  const keys = (document: Document, map: object | undefined, at: string): readonly Reference[] =>
    Object.keys(map ?? {}).map((id) => ({ document, id, pointer: at + pointerTo(id), part: 'key' as const }));
  return [
    ...files('label').flatMap((document) => keys(document, document.data.credibility, '/credibility')),
    ...files('method').flatMap((document) =>
      Object.entries(document.data.verified.derivations).flatMap(([element, derivation]) => {
        const at = pointerTo('verified', 'derivations', element);
        return [
          ...keys(document, derivation['met-when'], `${at}/met-when`),
          ...keys(document, derivation['not-met-below'], `${at}/not-met-below`),
        ];
      }),
    ),
    ...files('law').flatMap((document) =>
      indexed(document.data.derivation.indicators, '/derivation/indicators').map(({ item, at }) => ({
        document,
        id: item.indicator,
        pointer: `${at}/indicator`,
      })),
    ),
  ];
}

function productReferences({ files }: RuleContext): readonly Reference[] {
  const labels = files('label').flatMap((document) => [
    ...ids(document, document.data.scope.products, '/scope/products'),
    ...indexed(document.data.claims, '/claims').flatMap(({ item, at }) =>
      ids(document, item.products, `${at}/products`),
    ),
  ]);
  const requirements = files('requirements').flatMap((document) =>
    indexed(document.data.requirements, '/requirements').flatMap(({ item, at }) => [
      ...ids(document, item['applies-to'].products, `${at}/applies-to/products`),
      ...Object.entries(item.ladder).flatMap(([rung, definition]) => [
        ...ids(document, definition?.['legal-floor']?.products, `${at}/ladder/${rung}/legal-floor/products`),
        ...Object.keys(definition?.['by-product'] ?? {}).map((id) => ({
          document,
          id,
          pointer: `${at}/ladder/${rung}/by-product${pointerTo(id)}`,
          part: 'key' as const,
        })),
      ]),
    ]),
  );
  const practices = files('practices').flatMap((document) =>
    indexed(document.data.practices, '/practices').flatMap(({ item, at }) =>
      ids(document, item.products, `${at}/products`),
    ),
  );
  return [...labels, ...requirements, ...practices];
}

const serviceReferences = ({ files }: RuleContext): readonly Reference[] => [
  ...files('label').flatMap((document) => ids(document, document.data.scope.services, '/scope/services')),
  ...files('requirements').flatMap((document) =>
    indexed(document.data.requirements, '/requirements').flatMap(({ item, at }) =>
      ids(document, item['applies-to'].services, `${at}/applies-to/services`),
    ),
  ),
  ...files('practices').flatMap((document) =>
    indexed(document.data.practices, '/practices').flatMap(({ item, at }) =>
      ids(document, item.services, `${at}/services`),
    ),
  ),
];

/** Files that list sources and cite them. */
export const citing = ({ files }: RuleContext): readonly AnyDocument[] => [
  ...files('label'),
  ...files('law'),
  ...files('market'),
  ...files('practices'),
  ...files('products'),
  ...files('requirements'),
];

/** Every place where a file names one of its own sources. */
export function sourceReferences(document: AnyDocument): readonly Reference[] {
  const cited = evidenceOf(document.data).map(({ pointer, entry }) => ({
    document,
    id: entry.source,
    pointer: `${pointer}/source`,
  }));
  const hotSpots =
    document.kind !== 'products'
      ? []
      : everyValue(document.data.products).flatMap(({ pointer, key, value }) =>
          key === 'source' && typeof value === 'string'
            ? [{ document, id: value, pointer: `/products${pointer}` }]
            : [],
        );
  const bases =
    document.kind !== 'requirements'
      ? []
      : everyValue(document.data.requirements).flatMap(({ pointer, key, value }) =>
          key === 'sources' && typeof value === 'string'
            ? [{ document, id: value, pointer: `/requirements${pointer}` }]
            : [],
        );
  return [...cited, ...hotSpots, ...bases];
}

export const REFERENCE_RULES: readonly Rule[] = [
  errorRule('unknown-requirement', (context) =>
    context.complete('requirements')
      ? unresolved(requirementReferences(context), requirementIds(context), 'requirement')
      : [],
  ),
  errorRule('unknown-indicator', (context) =>
    context.complete('indicators')
      ? unresolved(indicatorReferences(context), indicatorIds(context), 'indicator')
      : [],
  ),
  errorRule('unknown-product', (context) =>
    context.complete('products')
      ? unresolved(
          productReferences(context),
          context.files('products').flatMap(({ data }) => data.products.map(({ id }) => id)),
          'product',
        )
      : [],
  ),
  errorRule('unknown-service', (context) =>
    context.complete('products')
      ? unresolved(
          serviceReferences(context),
          context.files('products').flatMap(({ data }) => data.services.map(({ id }) => id)),
          'service',
        )
      : [],
  ),
  errorRule('unknown-label', (context) => {
    if (!context.complete('label')) return [];
    const references = context.files('label').flatMap((document) => {
      const id = document.data.edition.supersedes;
      return id === null ? [] : [{ document, id, pointer: '/edition/supersedes' }];
    });
    return unresolved(
      references,
      context.files('label').map(({ data }) => data.id),
      'label',
    ).map((finding) => ({
      ...finding,
      hint:
        finding.hint?.startsWith('did you mean') === true
          ? finding.hint
          : 'write null when the earlier edition has no file in the library',
    }));
  }),
  errorRule('supersedes-circle', ({ files }) => {
    const before = new Map(files('label').map(({ data }) => [data.id, data.edition.supersedes]));
    return files('label').flatMap((document) => {
      const line = [document.data.id];
      for (let next = before.get(document.data.id); next; next = before.get(next)) {
        line.push(next);
        if (line.indexOf(next) < line.length - 1) break;
      }
      // Reported where the circle goes through, not for every later edition that leads into it.
      return line.length > 1 && line.at(-1) === line[0]
        ? [
            {
              document,
              pointer: '/edition/supersedes',
              part: 'value' as const,
              message: `editions replace each other in a circle: ${line.join(', ')}`,
              hint: 'name the edition before this one, or null for the first',
            },
          ]
        : [];
    });
  }),
  errorRule('unknown-grade', ({ files }) =>
    files('label').flatMap((document) =>
      unresolved(
        indexed(document.data.claims, '/claims').flatMap(({ item, at }) =>
          item.grade === undefined || item.grade === null
            ? []
            : [{ document, id: item.grade, pointer: `${at}/grade` }],
        ),
        document.data.grades,
        'grade of this label',
      ),
    ),
  ),
  errorRule('unknown-source', (context) =>
    citing(context).flatMap((document) =>
      unresolved(
        sourceReferences(document),
        sourcesOf(document).map(({ id }) => id),
        'source of this file',
      ),
    ),
  ),
];
