/** The standing policy of a buyer on one page, in words. */
import { THEMES, type BuyerProfile, type Requirement } from '../../model/types.js';
import { compareText } from '../../model/order.js';
import { bullets, heading, item, paragraph, when, type Block, type Fact } from '../document/blocks.js';
import { messagesFor, type Messages } from '../messages.js';
import { createTheme } from '../theme.js';
import { renderBlocks } from './render-blocks.js';
import type { TextOptions } from './render-text.js';

const fact = (term: string, value: string | undefined): readonly Fact[] =>
  value === undefined ? [] : [{ term, value: [value] }];

function themeTable(profile: BuyerProfile, { profile: sentences, words }: Messages): Block {
  return {
    kind: 'table',
    heads: [sentences.heads.theme, sentences.heads.ambition, sentences.heads.assurance],
    groups: [
      {
        title: '',
        rows: THEMES.map((theme) => {
          const ambition = profile.ambition?.[theme];
          const assurance = profile.assurance?.[theme];
          return {
            cells: [
              [words.themes[theme]],
              [ambition === undefined ? sentences.notSaid : words.rungs[ambition]],
              [assurance === undefined ? sentences.byLevel : sentences.assurances[assurance]],
            ],
          };
        }),
      },
    ],
  };
}

type Wish = NonNullable<BuyerProfile['requirements']>[string];

function wishBlocks(
  profile: BuyerProfile,
  titleOf: (id: string) => string,
  { profile: sentences, words }: Messages,
): readonly Block[] {
  const wishes = Object.entries(profile.requirements ?? {}).sort(([a], [b]) => compareText(a, b));
  const detail = ({ ambition, assurance }: Wish): readonly string[] => [
    ...(ambition === undefined ? [] : [sentences.wishLevel(words.rungs[ambition])]),
    ...(assurance === undefined ? [] : [sentences.wishAssurance(sentences.assurances[assurance])]),
  ];
  const list = (title: string, found: readonly (readonly [string, Wish])[]): readonly Block[] =>
    when(found.length > 0, () => [
      heading(2, title),
      bullets(
        found.map(([id, wish]) => {
          const parts = detail(wish);
          return item(parts.length === 0 ? titleOf(id) : sentences.wish(titleOf(id), parts));
        }),
      ),
    ]);
  return [
    ...list(
      sentences.musts,
      wishes.filter(([, { must, drop }]) => must === true && drop !== true),
    ),
    ...list(
      sentences.others,
      wishes.filter(([, wish]) => wish.must !== true && wish.drop !== true && detail(wish).length > 0),
    ),
    ...list(
      sentences.dropped,
      wishes.filter(([, { drop }]) => drop === true),
    ),
  ];
}

/** The page. Ends with a line break. */
export function renderProfilePage(
  profile: BuyerProfile,
  requirements: readonly Requirement[],
  { width, colour, accessible, locale }: TextOptions,
): string {
  const messages = messagesFor(locale ?? 'en');
  const { profile: sentences, words } = messages;
  const themes: Readonly<Record<string, string>> = words.themes;
  const titleOf = (id: string): string =>
    requirements.find((requirement) => requirement.id === id)?.title ?? themes[id] ?? id;
  const weights = Object.entries(profile.weights ?? {}).sort(([a], [b]) => compareText(a, b));
  const buyer = [
    ...fact(sentences.buyer, profile.buyer?.name),
    ...fact(sentences.country, profile.buyer?.country),
  ];
  const speech = profile.production?.['workers-can-speak'];
  const capacity = profile['follow-up']?.capacity;
  const procedure = [
    ...fact(sentences.intent, profile.intent && sentences.intents[profile.intent]),
    ...fact(sentences.speech, speech && words.tenderValues[speech]),
    ...fact(sentences.capacity, capacity && sentences.capacities[capacity]),
    ...fact(sentences.law, profile.jurisdiction && words.tenderValues[profile.jurisdiction]),
  ];
  const blocks: readonly Block[] = [
    heading(1, profile.profile),
    paragraph(sentences.intro),
    ...when(buyer.length > 0, () => [{ kind: 'facts', rows: buyer }]),
    heading(2, sentences.asks),
    themeTable(profile, messages),
    ...wishBlocks(profile, titleOf, messages),
    ...when(weights.length > 0, () => [
      heading(2, sentences.weights),
      bullets(weights.map(([id, factor]) => item(sentences.weight(titleOf(id), factor)))),
    ]),
    ...when(procedure.length > 0, () => [
      heading(2, sentences.procedure),
      { kind: 'facts', rows: procedure },
    ]),
    paragraph(sentences.unsaid),
  ];
  return renderBlocks(blocks, { width, theme: createTheme(colour), accessible });
}
