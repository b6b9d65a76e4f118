/** Why the scheme of a label can be trusted or not: its conditions one by one, and its dimensions. */
import type { CredibilityResult, LabelResult } from '../../model/types.js';
import { paragraph, toned, type Block, type Table, type TableRow } from '../document/blocks.js';
import type { Tone } from '../theme.js';
import { capital } from '../messages/phrases.js';
import { factTitle } from '../sections/context.js';
import { classWords } from '../sections/credibility-words.js';
import { schemeSentences } from '../sections/labels-section.js';
import type { Candidate } from '../sections/view.js';
import type { FileContext } from './context.js';
import { evidenceInline } from './evidence.js';
import { scoreWords } from './reach-section.js';

type Profile = CredibilityResult['people'];
type Gate = Profile['gates'][number];

const TONES: Readonly<Record<Gate['state'], Tone>> = {
  passed: 'good',
  'not-established': 'open',
  failed: 'bad',
};

/** The gates of both profiles, each once: an indicator has one level whatever it is used for. */
const gatesOf = ({ people, product }: CredibilityResult): readonly Gate[] => [
  ...people.gates,
  ...product.gates.filter(({ indicator }) => !people.gates.some((gate) => gate.indicator === indicator)),
];

function gatesTable(id: string, credibility: CredibilityResult, context: FileContext): Table {
  const { tenderFile } = context.messages;
  return {
    kind: 'table',
    caption: tenderFile.gatesCaption,
    heads: tenderFile.gatesHeads,
    groups: [
      {
        title: '',
        rows: gatesOf(credibility).map(({ indicator, state, level: [lo, hi], evidence }) => ({
          cells: [
            [capital(factTitle(context, indicator))],
            [toned(TONES[state], tenderFile.gateStates[state])],
            [tenderFile.range(String(lo), String(hi))],
            evidenceInline(id, evidence, context),
          ],
        })),
      },
    ],
  };
}

function dimensionsTable({ people, product }: CredibilityResult, context: FileContext): Table {
  const { assessment, messages } = context;
  const { tenderFile } = messages;
  const { classes, dimensions } = assessment.glossary;
  const value = ({ dimensions: values }: Profile, id: string): string => {
    const [lo = 0, hi = 0] = values[id] ?? [];
    return tenderFile.range(lo.toFixed(2), hi.toFixed(2));
  };
  const row = (title: string, say: (profile: Profile) => string): TableRow => ({
    cells: [[title], [say(people)], [say(product)]],
  });
  return {
    kind: 'table',
    caption: tenderFile.dimensionsCaption,
    heads: tenderFile.dimensionsHeads,
    groups: [
      {
        title: '',
        rows: [
          ...Object.keys(people.dimensions).map((id) =>
            row(dimensions[id] ?? id, (profile) => value(profile, id)),
          ),
          row(tenderFile.score, (profile) => scoreWords(profile, messages)),
          row(tenderFile.classRow, (profile) => capital(classWords(profile, classes, messages))),
        ],
      },
    ],
  };
}

/** Nothing for an edition that does not count, whose scheme is not judged. */
export function trustBlocks(candidate: Candidate, context: FileContext): readonly Block[] {
  const { id, credibility }: LabelResult = candidate.label;
  if (credibility === null) return [];
  const sentences = schemeSentences(candidate, context);
  return [
    ...(sentences === null ? [] : [paragraph(sentences)]),
    gatesTable(id, credibility, context),
    dimensionsTable(credibility, context),
  ];
}
