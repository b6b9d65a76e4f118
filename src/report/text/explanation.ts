/** A derivation as text: each input, its evidence with source and locator, the rule that made it, the weakest link. */
import type {
  ExplainedCell,
  ExplainedElement,
  ExplainedEvidence,
  ExplainedIndicator,
  Explanation,
} from '../../assessment/explanation.js';
import type { Interval } from '../../model/interval.js';
import type { Method, Profile } from '../../model/types.js';
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
  type ListItem,
} from '../document/blocks.js';
import { renderBlocks } from './render-blocks.js';
import type { TextOptions } from './render-text.js';

const range = ([lo, hi]: Interval): string => (lo === hi ? String(lo) : `${lo} to ${hi}`);

const evidenceItem = (entry: ExplainedEvidence, { words }: Messages): ListItem => ({
  text: [
    `${entry.says} (${entry.source}, ${entry.locator}; ${entry.title}, ${entry.publisher}; ${words.grades[entry.grade]}` +
      `${entry.aged ? '; old or superseded text, supports one level less' : ''}) ${entry.url}`,
  ],
});

const evidenceBlocks = (evidence: readonly ExplainedEvidence[], messages: Messages): readonly Block[] =>
  when(evidence.length > 0, () => [bullets(evidence.map((entry) => evidenceItem(entry, messages)))]);

function indicatorItem(indicator: ExplainedIndicator, messages: Messages): ListItem {
  const { stated, effective, anchors, note } = indicator;
  const known =
    stated === null
      ? 'nothing is known: level 0 to 3'
      : `level ${range(effective)}${stated[0] === effective[0] ? '' : ` (the file states ${range(stated)}; the evidence supports less)`}`;
  return {
    text: [toned('strong', indicator.title), ` (weight ${indicator.weight}): ${known}`],
    blocks: [
      ...when(anchors.length > 0, () => [paragraph(`Means: ${anchors.join(' -- up to: ')}`)]),
      ...when(note !== null, () => [paragraph(`Note: ${note ?? ''}`)]),
      ...evidenceBlocks(indicator.evidence, messages),
    ],
  };
}

function profileBlocks(
  explanation: Explanation,
  profile: Profile,
  method: Method,
  messages: Messages,
): readonly Block[] {
  const { class: classes, score, evidence, dimensions, gates } = explanation.credibility.profiles[profile];
  const open = gates.filter(({ state }) => state === 'not-established');
  const failed = gates.filter(({ state }) => state === 'failed');
  const titleOf = (id: string): string =>
    explanation.credibility.indicators.find((one) => one.id === id)?.title ?? id;
  return [
    heading(3, messages.words.profiles[profile]),
    bullets([
      item(
        `${classWords({ class: [classes[0], classes[1]], gates }, method.credibility.words, messages)} (class ${[...new Set(classes)].join(' to ')}), score ${score.map((value) => value.toFixed(1)).join(' to ')}${evidence === 'thin' ? '; evidence is thin' : ''}`,
      ),
      ...dimensions.map(({ id, value }) => item(`${id}: ${value.map((end) => end.toFixed(2)).join(' to ')}`)),
      ...(failed.length === 0
        ? []
        : [
            item(
              `failed: ${failed.map(({ indicator, minimum }) => `${titleOf(indicator)} (needs level ${minimum})`).join(', ')}`,
            ),
          ]),
      ...(open.length === 0
        ? []
        : [
            item(
              `not established: ${open.map(({ indicator, minimum }) => `${titleOf(indicator)} (needs level ${minimum})`).join(', ')}; the lower class is D for as long`,
            ),
          ]),
    ]),
  ];
}

const FROM: Readonly<Record<ExplainedElement['from'], string>> = {
  claim: 'stated for this claim',
  label: 'stated for the label',
  derived: 'follows from indicators',
  unknown: 'nothing was found',
};

function elementItem(element: ExplainedElement, messages: Messages): ListItem {
  const from =
    element.indicators.length > 0
      ? `${FROM[element.from]} ${element.indicators.join(', ')}`
      : FROM[element.from];
  return {
    text: [`level ${element.level}: ${element.title}: ${element.state} (${from})`],
    blocks: element.from === 'derived' ? [] : evidenceBlocks(element.evidence, messages),
  };
}

const BASIS: Readonly<Record<ExplainedCell['basis'], string>> = {
  claim: 'a claim of the label',
  law: 'the label only demands what binding law demands anyway, so nothing is credited',
  'not-addressed': 'documented as not addressed',
  'outside-scope': "outside the scheme's scope",
  'other-goods': 'the claim concerns other goods, or the company only',
  silent: 'inside the scope, and nothing was found: the whole scale',
};

function claimText({ claim }: ExplainedCell): string {
  if (claim === null) return '';
  return Object.entries(claim)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(' to ') : String(value)}`)
    .join(', ');
}

function cellBlocks(cell: ExplainedCell, method: Method, messages: Messages): readonly Block[] {
  const { words } = messages;
  const word = (reading: number): string => `${reading} (${method.words[reading] ?? ''})`;
  const ceiling = method.caps.bound[cell.B] ?? 0;
  const classes = [...new Set(cell.class)];
  const reading = ([lo, hi]: Interval): string => (lo === hi ? word(lo) : `${word(lo)} to ${word(hi)}`);
  const ceilingNote =
    cell.beforeCeilings[1] === cell.V[1] && cell.beforeCeilings[0] === cell.V[0]
      ? ''
      : `, ${range(cell.beforeCeilings)} before the ceiling for hidden abuse`;
  return [
    heading(3, `${words.rungs[cell.rung]}, ${words.tiers[cell.tier]}: ${reading(cell.assured)}`),
    paragraph(`Norm: ${cell.norm}`),
    ...(cell.law === null
      ? []
      : [paragraph(`Law already demands this: ${cell.law}. A tender asks no label for it.`)]),
    paragraph(`For: ${cell.items.join(', ')}`),
    bullets([
      {
        text: [
          toned('strong', `Demanded (O) ${range(cell.O)}: `),
          `${BASIS[cell.basis]}${cell.claim === null ? '' : `: ${claimText(cell)}`}`,
        ],
        blocks: evidenceBlocks(cell.demandEvidence, messages),
      },
      {
        text: [toned('strong', `Verified (V) ${range(cell.V)}`), ceilingNote],
        blocks: when(cell.V[1] > 0, () => [
          bullets(cell.elements.map((element) => elementItem(element, messages))),
        ]),
      },
      item(toned('strong', `Bound (B) ${cell.B}: `), `allows at most ${word(ceiling)}`),
      item(
        toned('strong', `Scheme (${words.profiles[cell.profile]}) ${classes.join(' to ')}: `),
        `allows at most ${[...new Set(classes.map((one) => method.caps.credibility[one] ?? 0))].map(word).join(' to ')}`,
      ),
      item(
        toned('strong', 'Checked: '),
        `smallest of demanded, verified and bound: ${reading(cell.checked)}`,
      ),
      item(
        toned('strong', 'Assured: '),
        `smallest of checked and scheme: ${reading(cell.assured)}; weakest link: ${cell.limitedBy.map((link) => words.links[link]).join('; ')}`,
      ),
    ]),
  ];
}

/** The derivation of a label, or of one requirement by a label, as text. */
export function renderExplanation(
  explanation: Explanation,
  method: Method,
  { width, colour, accessible, locale = 'en' }: TextOptions,
): string {
  const messages = messagesFor(locale);
  const { label, requirement, cells, grade, asOf, credibility } = explanation;
  const graded = grade === null ? '' : `, grade ${grade}`;
  const blocks: readonly Block[] =
    requirement === null
      ? [
          heading(1, `${label.name}${graded}: credibility as of ${asOf}`),
          ...profileBlocks(explanation, 'people', method, messages),
          ...profileBlocks(explanation, 'product', method, messages),
          heading(2, 'Indicators'),
          bullets(credibility.indicators.map((indicator) => indicatorItem(indicator, messages))),
          paragraph(`One requirement: labelwise explain ${label.id} REQUIREMENT`),
        ]
      : [
          heading(1, `${label.name}${graded}: ${requirement.title}, as of ${asOf}`),
          ...(cells.length === 0
            ? [paragraph('The requirement concerns nothing in the scope of this label.')]
            : []),
          ...cells.flatMap((cell) => cellBlocks(cell, method, messages)),
          ...profileBlocks(
            explanation,
            method.credibility.profiles['people']?.includes(requirement.kind) === true ? 'people' : 'product',
            method,
            messages,
          ),
          paragraph(`Every indicator with its evidence: labelwise explain ${label.id}`),
        ];
  return renderBlocks(blocks, { width, theme: createTheme(colour), accessible });
}
