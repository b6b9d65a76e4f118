/** Labels side by side as a page; what differs comes first. */
import type {
  ComparedClaim,
  ComparedProfile,
  ComparedStatement,
  Comparison,
} from '../../assessment/comparison.js';
import { wholePercents } from '../../assessment/rounding.js';
import type { Library } from '../../model/library.js';
import { messagesFor, type Messages } from '../messages.js';
import { createTheme } from '../theme.js';
import { classWords } from '../sections/credibility-words.js';
import {
  bullets,
  heading,
  item,
  paragraph,
  toned,
  when,
  type Block,
  type Inline,
  type TableGroup,
} from '../document/blocks.js';
import { capital, dayWords } from '../messages/phrases.js';
import { renderBlocks } from './render-blocks.js';
import type { TextOptions } from './render-text.js';

const measured = (value: number | readonly [number, number]): string =>
  typeof value === 'number' ? String(value) : `${value[0]} to ${value[1]}`;

function levelOf({ claim }: ComparedClaim, { comparison, words }: Messages): string {
  const { reaches, value, unit = '' } = claim;
  if (value !== undefined) return `${measured(value)} ${unit}`.trim();
  if (reaches === undefined) return comparison.levelUnknown;
  const [low, high] = typeof reaches === 'string' ? [reaches, reaches] : reaches;
  if (high === 'none') return comparison.levelNothing;
  if (low === 'none' && high === 'frontrunner') return comparison.levelUnknown;
  return comparison.level(low === 'none' ? null : words.rungs[low], words.rungs[high]);
}

/** What one label says about one requirement, in a few words. */
function statementWords({ says, claims }: ComparedStatement, messages: Messages): string {
  const { comparison, words } = messages;
  if (says !== 'claims') return comparison.statements[says];
  return claims
    .map((compared) =>
      [
        levelOf(compared, messages),
        comparison.obligations[compared.claim.obligation],
        comparison.verified(compared.verified),
        comparison.at(compared.claim.tiers.map((tier) => words.tiers[tier])),
      ].join('; '),
    )
    .join(' / ');
}

const nameOf = ({ name, grade }: Comparison['labels'][number]): string =>
  grade === null ? name : `${name} (${grade})`;

/** A table with one column for each label. */
const sideTable = (first: string, result: Comparison, groups: readonly TableGroup[]): Block => ({
  kind: 'table',
  heads: [first, ...result.labels.map(nameOf)],
  groups,
});

const row = (first: Inline, cells: readonly string[]): TableGroup['rows'][number] => ({
  cells: [first, ...cells.map((text): Inline => [text])],
});

function demandBlocks(result: Comparison, messages: Messages): readonly Block[] {
  const { comparison, words } = messages;
  const groups = result.themes
    .map(({ theme, requirements }) => ({
      title: words.themes[theme],
      rows: requirements
        .filter(({ differs }) => differs)
        .map(({ title, labels }) =>
          row(
            [title],
            labels.map((statement) => statementWords(statement, messages)),
          ),
        ),
    }))
    .filter(({ rows }) => rows.length > 0);
  const same = result.themes.flatMap(({ requirements }) => requirements.filter(({ differs }) => !differs));
  return [
    heading(2, comparison.demands),
    ...when(result.themes.length === 0, () => [paragraph(comparison.nothing)]),
    ...when(groups.length > 0, () => [sideTable(comparison.requirement, result, groups)]),
    ...when(same.length > 0, () => [paragraph(comparison.same(same.map(({ title }) => title)))]),
  ];
}

function profileGroup(
  profile: ComparedProfile,
  library: Library,
  messages: Messages,
): { readonly group: TableGroup; readonly same: readonly string[] } {
  const { comparison, words } = messages;
  const gatesOf = (label: number) =>
    profile.gates.map(({ indicator, states }) => ({
      indicator,
      minimum: 0,
      state: states[label] ?? 'not-established',
    }));
  const overall = profile.classes.map((range, label) => {
    const text = classWords(
      { class: [...range], gates: gatesOf(label) },
      library.method.credibility.words,
      messages,
    );
    return profile.evidence[label] === 'thin' ? `${text}; ${comparison.thin}` : text;
  });
  const dimensions = profile.dimensions.map(({ title, differs, values }) => ({
    title,
    differs,
    cells: values.map((value) => comparison.range(wholePercents(value))),
  }));
  const gates = profile.gates.map(({ title, differs, states }) => ({
    title: comparison.gate(title),
    differs,
    cells: states.map((state) => comparison.gates[state]),
  }));
  const rows = [...dimensions, ...gates];
  return {
    group: {
      title: capital(words.profiles[profile.profile]),
      rows: [
        row([toned('strong', comparison.overall)], overall),
        ...rows.filter(({ differs }) => differs).map(({ title, cells }) => row([title], cells)),
      ],
    },
    same: rows.filter(({ differs }) => !differs).map(({ title, cells }) => `${title} (${cells[0] ?? ''})`),
  };
}

function credibilityBlocks(result: Comparison, library: Library, messages: Messages): readonly Block[] {
  const { comparison } = messages;
  const profiles = result.credibility.map((profile) => profileGroup(profile, library, messages));
  return [
    heading(2, comparison.credibility),
    sideTable(
      comparison.side,
      result,
      profiles.map(({ group }) => group),
    ),
    ...profiles.flatMap(({ group, same }) =>
      same.length === 0 ? [] : [paragraph(comparison.sameFor(group.title, same))],
    ),
    paragraph(comparison.credibilityNote),
  ];
}

function legalBlocks(result: Comparison, { comparison, words }: Messages): readonly Block[] {
  const rows = result.legal.map(({ use, title, outcomes }) =>
    row(
      [`${title} (${use})`],
      outcomes.map((outcome) => words.outcomes[outcome]),
    ),
  );
  return [
    heading(2, comparison.legal),
    sideTable(comparison.use, result, [{ title: '', rows }]),
    paragraph(comparison.legalNote),
  ];
}

/** The comparison as a page for a terminal. */
export function renderComparison(
  result: Comparison,
  library: Library,
  { width, colour, accessible, locale = 'en' }: TextOptions,
): string {
  const messages = messagesFor(locale);
  const { comparison, words, catalogue } = messages;
  const blocks: readonly Block[] = [
    heading(1, comparison.title(result.labels.map(nameOf))),
    bullets(
      result.labels.map((label) =>
        item(
          toned('strong', nameOf(label)),
          `: ${[
            comparison.label(
              words.roles[label.role],
              words.labelKinds[label.kind],
              label.edition,
              catalogue.states[label.status],
              label.validUntil === null ? null : dayWords(label.validUntil),
            ),
            ...(label.kind === 'guideline' ? [] : [comparison.carriedBy(words.units[label.unit])]),
            comparison.tiers(label.tiers.map((tier) => words.tiers[tier])),
          ].join('; ')}.`,
        ),
      ),
    ),
    paragraph(comparison.intro),
    ...demandBlocks(result, messages),
    ...credibilityBlocks(result, library, messages),
    ...legalBlocks(result, messages),
    paragraph(comparison.next(result.labels[0]?.id ?? '')),
  ];
  return renderBlocks(blocks, { width, theme: createTheme(colour), accessible });
}
