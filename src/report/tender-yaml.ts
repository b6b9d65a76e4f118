/** A draft as a tender file (YAML) with comments that say what came from where, and what is open. */
import type { ImportedTender } from '../model/imported.js';
import type { BuyerProfile } from '../model/types.js';
import { withProfile } from '../model/with-profile.js';
import { plainText } from './escape.js';
import { messagesFor } from './messages.js';
import { declarations, formatWords } from './text/notice-page.js';

export interface YamlOptions {
  /** Name of the file that was read. */
  readonly source: string;
  /** A value as YAML, as the checker writes it. */
  readonly toYaml: (data: unknown) => string;
  /** The standing policy that fills in what no notice tells. */
  readonly profile: BuyerProfile | null;
}

const comment = (text: string, indent = ''): string => `${indent}# ${plainText(text)}`;

type Lot = ImportedTender['tender']['lots'][number];

/** A lot, with the codes that its products came from, and what is open about it. */
function lotLines(
  lot: Lot,
  index: number,
  draft: ImportedTender,
  { toYaml }: YamlOptions,
): readonly string[] {
  const { notice: sentences } = messagesFor('en');
  const path = `lots.${String(index)}`;
  const fields = Object.entries(lot).flatMap(([key, value]) => {
    const origin = draft.origins[`${path}.${key}`];
    return [...(origin === undefined ? [] : [comment(origin)]), toYaml({ [key]: value }).trimEnd()];
  });
  const open = draft.open
    .filter((point) => point.lot === lot.id)
    .flatMap(({ path: at, why, candidates }) => [
      comment(sentences.openPoint(null, sentences.openWhat(at), why)),
      comment(`${at.split('.').at(-1) ?? ''}: [${candidates.join(', ')}]`),
    ]);
  const lines = [...fields, ...open].join('\n').split('\n');
  return lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`);
}

/** @returns the file; ends with a line break. Without its comments it is the tender. */
export function tenderYaml(draft: ImportedTender, options: YamlOptions): string {
  const { notice: sentences } = messagesFor('en');
  const { tender, origins, leftOut, notes } = draft;
  const { toYaml, profile } = options;
  // What the notice says of the buyer stands over the profile.
  const { title, buyer, reference, value, lots, ...policy } = withProfile(tender, profile);
  const stated = { title, buyer, reference, value };
  const list = (head: string, entries: readonly string[]): readonly string[] =>
    entries.length === 0 ? [] : ['#', comment(head), ...entries.map((entry) => comment(`- ${entry}`))];
  const head = [
    comment(sentences.readFrom(options.source, formatWords(draft, sentences))),
    ...(draft.noticeId === null ? [] : [comment(`${sentences.notice}: ${draft.noticeId}`)]),
    ...(draft.deadline === null ? [] : [comment(`${sentences.deadline}: ${draft.deadline}`)]),
    comment(sentences.checkIt),
    ...list(sentences.declaredComment, declarations(draft, sentences)),
    ...list(
      sentences.notesComment,
      notes.map(({ message }) => message),
    ),
  ];
  const fields = Object.entries(stated).flatMap(([key, field]) => {
    const origin = [origins[key], origins[`${key}.name`], origins[`${key}.country`]].filter(
      (one) => one !== undefined,
    );
    const before = origin.length === 0 ? [] : [comment(origin.join('; '))];
    if (field !== undefined) return [...before, toYaml({ [key]: field }).trimEnd()];
    return key === 'title'
      ? [
          comment(sentences.openPoint(null, sentences.openWhat('title'), sentences.notStated)),
          comment('title:'),
        ]
      : [];
  });
  const ambition =
    profile === null
      ? [
          '',
          comment(sentences.ambitionLeft),
          comment('ambition:'),
          comment('  human-rights:'),
          comment('  labour-rights:'),
          comment('  circularity:'),
        ]
      : ['', comment(sentences.fromProfile(profile.profile)), toYaml(policy).trimEnd()];
  return [
    ...head,
    '',
    ...fields,
    'lots:',
    ...lots.flatMap((lot, index) => lotLines(lot, index, draft, options)),
    ...leftOut.map(({ lot }) => comment(sentences.lotLeftOutComment(lot.id), '  ')),
    ...ambition,
    '',
  ].join('\n');
}
