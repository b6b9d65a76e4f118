/** The requirements of an equivalence one by one: what the offered label shows, where that stands, and what to ask. */
import type { Answer, JudgedDemand, Shown } from '../../assessment/equivalence-result.js';
import { evidenceContext } from '../../assessment/evidence.js';
import { titlesOf } from '../../assessment/glossary.js';
import type { Library } from '../../model/library.js';
import type { Messages } from '../messages.js';
import type { Tone } from '../theme.js';
import { claimWords } from '../text/claim-words.js';
import {
  bullets,
  heading,
  item,
  paragraph,
  toned,
  when,
  wording,
  type Block,
  type ListItem,
  type Span,
} from '../document/blocks.js';
import {
  elementWords,
  leadOf,
  normWords,
  saidAnswer,
  whereWords,
  type WordedEquivalence,
  type WordedRequirement,
} from './equivalence-words.js';

/** What every part of the page gets besides its own matter. */
export interface Subject {
  readonly result: WordedEquivalence;
  readonly library: Library;
  readonly messages: Messages;
  /** Names with grade. */
  readonly offered: string;
  readonly asked: string;
}

export type Side = 'offered' | 'asked';

const ANSWER_TONES: Readonly<Record<Answer | 'not-held', Tone>> = {
  yes: 'good',
  ask: 'open',
  no: 'bad',
  'not-held': 'open',
};

/** The answer in words, as far as it is held against the offered label. */
const answerWords = ({ answer, held }: WordedRequirement, { messages: { equivalence } }: Subject): string =>
  equivalence.answers[saidAnswer(answer, held)];

/** The same with its tone. */
export function answerSpan(
  answer: Answer,
  held: Answer | null,
  { messages: { equivalence } }: Subject,
): Span {
  const said = saidAnswer(answer, held);
  return toned(ANSWER_TONES[said], equivalence.answers[said]);
}

/** What a label says, from its file. */
function statementWords(demand: JudgedDemand, side: Side, { library, messages, result }: Subject): string {
  const { claim, basis } = demand;
  const label = library.labels.find(({ id }) => id === result[side].id);
  if (claim === null || label === undefined) return messages.equivalence.bases[basis];
  const context = evidenceContext(label, library.method, result.asOf);
  const { itemTitle } = titlesOf(library);
  const words = claimWords(claim, label.scope.products, context, messages, itemTitle);
  return basis === 'law' ? `${words}; ${messages.equivalence.bases.law}` : words;
}

/** Source and locator of the first piece of evidence, or nothing. */
function placeWords(
  [first]: JudgedDemand['evidence'],
  { messages: { equivalence } }: Subject,
): readonly string[] {
  return first === undefined ? [] : [equivalence.place(first.title, first.locator)];
}

/** Each check in words, with its answer and, where that is known, the place that shows it. */
const checkWords = ({ checks }: JudgedDemand, subject: Subject): readonly string[] =>
  checks.map(({ anyOf, answer, evidence }) => {
    const { equivalence } = subject.messages;
    const answered = equivalence.check(
      elementWords(anyOf, subject.library),
      equivalence.checkAnswers[answer],
    );
    const [place] = answer === 'ask' ? [] : placeWords(evidence, subject);
    return place === undefined ? answered : equivalence.shownIn(answered, place);
  });

const evidenceBlocks = (evidence: JudgedDemand['evidence'], { messages }: Subject): readonly Block[] =>
  when(evidence.length > 0, () => [
    bullets(
      evidence.map(({ says, title, publisher, locator, grade, aged, url }) =>
        item(
          messages.equivalence.evidence(says, title, publisher, locator, messages.words.grades[grade], aged),
          ` ${url}`,
        ),
      ),
    ),
  ]);

/** Whether the published checks are shown; they are not in question for another grade of the label that was asked. */
function verificationWords(shown: Shown, isPublished: boolean, subject: Subject): string {
  const { equivalence } = subject.messages;
  const lead = leadOf(shown);
  if (!isPublished) return equivalence.noChecks;
  return lead === null || lead.checks.length === 0
    ? equivalence.sameScheme
    : equivalence.checks(checkWords(lead, subject));
}

function offeredItems(shown: Shown, isPublished: boolean, subject: Subject): readonly ListItem[] {
  const { equivalence } = subject.messages;
  return [
    ...shown.demands.map((demand) => ({
      text: [
        toned('strong', equivalence.says(subject.offered)),
        statementWords(demand, 'offered', subject),
        demand.answer === 'yes' && demand.claim?.exception !== undefined ? equivalence.exception : '',
      ],
      blocks: evidenceBlocks(demand.evidence, subject),
    })),
    // Of what is not demanded nothing is verified.
    ...(shown.demanded === 'no' ? [] : [item(verificationWords(shown, isPublished, subject))]),
  ];
}

/** What a label shows, in one line with the place where it stands. */
const shortWords = (shown: Shown, side: Side, subject: Subject): string =>
  subject.messages.equivalence.statements(
    shown.demands.map((demand) =>
      [
        statementWords(demand, side, subject),
        ...(demand.claim === null ? [] : checkWords(demand, subject)),
        ...placeWords(demand.evidence, subject),
      ].join('; '),
    ),
  );

const questionBlocks = ({ question }: WordedRequirement, { messages }: Subject): readonly Block[] =>
  question === null ? [] : [paragraph(toned('strong', messages.equivalence.askBidder)), wording(question)];

/** A requirement for which the asked label is the yardstick: everything that the answer rests on. */
export function requirementBlocks(requirement: WordedRequirement, subject: Subject): readonly Block[] {
  const { messages, library, asked } = subject;
  const { equivalence, words } = messages;
  const { title, rung, answer, places, sameProofOfAsked, yardstick } = requirement;
  return [
    heading(3, equivalence.row(title, words.rungs[rung], answerWords(requirement, subject))),
    paragraph(toned('strong', equivalence.youAsk), normWords(requirement)),
    bullets(
      places.map((place) => ({
        text: [
          `${equivalence.at(whereWords(place, requirement, library, messages))}: `,
          answerSpan(place.offered.answer, place.held, subject),
        ],
        blocks: [
          bullets([
            ...offeredItems(place.offered, place.published.length > 0, subject),
            item(toned('strong', equivalence.itself(asked)), shortWords(place.asked, 'asked', subject)),
          ]),
        ],
      })),
    ),
    ...when(sameProofOfAsked, () => [paragraph(equivalence.sameProof(asked))]),
    ...when(yardstick !== 'yes' && answer !== 'yes', () => [paragraph(equivalence.lessThanAsked(asked))]),
    ...questionBlocks(requirement, subject),
  ];
}

/** A requirement for which the asked label cannot be the yardstick, in short. */
export function unheldBlocks(requirement: WordedRequirement, subject: Subject): readonly Block[] {
  const { messages, library, offered, asked } = subject;
  const { equivalence, words } = messages;
  const { title, rung, places } = requirement;
  return [
    heading(3, equivalence.row(title, words.rungs[rung], answerWords(requirement, subject))),
    bullets(
      places.flatMap((place) => {
        const where = equivalence.at(whereWords(place, requirement, library, messages));
        return [
          item(`${where}, `, toned('strong', offered), `: ${shortWords(place.offered, 'offered', subject)}`),
          item(`${where}, `, toned('strong', asked), `: ${shortWords(place.asked, 'asked', subject)}`),
        ];
      }),
    ),
    ...questionBlocks(requirement, subject),
  ];
}
