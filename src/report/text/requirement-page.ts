/** One requirement of the library as a page. */
import { evidenceContext } from '../../assessment/evidence.js';
import { titlesOf } from '../../assessment/glossary.js';
import type { Library } from '../../model/library.js';
import { RUNGS, TIERS, type Requirement, type Rung, type RungDefinition } from '../../model/types.js';
import { messagesFor, type ClausePlace, type Messages } from '../messages.js';
import { createTheme } from '../theme.js';
import { claimWords } from './claim-words.js';
import {
  bullets,
  heading,
  item,
  numbered,
  paragraph,
  toned,
  when,
  wording,
  type Block,
  type ListItem,
} from '../document/blocks.js';
import { capital, dayWords, listWords } from '../messages/phrases.js';
import { renderBlocks } from './render-blocks.js';
import type { TextOptions } from './render-text.js';

const PLACES: readonly ClausePlace[] = ['technical-specification', 'award', 'performance'];

function basisSentence(
  { basis }: RungDefinition,
  requirement: Requirement,
  library: Library,
  { catalogue }: Messages,
): string {
  const sources = library.requirementSources.find(({ theme }) => theme === requirement.theme)?.sources ?? [];
  const titles = (basis.sources ?? []).flatMap((id) => {
    const source = sources.find((one) => one.id === id);
    return source ? [`${source.title} (${source.publisher})`] : [];
  });
  const note = basis.note === undefined ? '' : ` ${capital(basis.note)}.`;
  switch (basis.is) {
    case 'source':
      return catalogue.basisSource(titles) + note;
    case 'law':
      return (titles.length === 0 ? catalogue.basisLawPlain : catalogue.basisLaw(titles)) + note;
    case 'proposal':
      return catalogue.basisProposal + note;
  }
}

function thresholdSentence(
  { threshold, 'by-product': byProduct = {} }: RungDefinition,
  { measure }: Requirement,
  itemTitle: (id: string) => string,
  { catalogue }: Messages,
): string | null {
  if (measure === null || (threshold === undefined && Object.keys(byProduct).length === 0)) return null;
  const withUnit = (value: number): string =>
    [`${value} ${measure.unit}`, catalogue.better[measure.better], measure.basis]
      .filter((part) => part !== '')
      .join(' ');
  return catalogue.threshold(
    listWords([
      ...(threshold === undefined ? [] : [withUnit(threshold)]),
      ...Object.entries(byProduct).map(([id, value]) =>
        catalogue.thresholdFor(itemTitle(id), withUnit(value)),
      ),
    ]),
  );
}

function rungItem(
  rung: Rung,
  requirement: Requirement,
  library: Library,
  messages: Messages,
): readonly ListItem[] {
  const definition = requirement.ladder[rung];
  if (!definition) return [];
  const { catalogue, words } = messages;
  const { itemTitle } = titlesOf(library);
  const floor = definition['legal-floor'];
  const sentences = [
    catalogue.rungTiers(
      TIERS.filter((tier) => definition.tiers[tier] !== undefined).map((tier) => words.tiers[tier]),
    ),
    thresholdSentence(definition, requirement, itemTitle, messages),
    basisSentence(definition, requirement, library, messages),
    floor
      ? catalogue.floor(
          floor.products === 'all' ? catalogue.allOf : listWords(floor.products.map(itemTitle)),
          floor.law,
          floor.provision,
          dayWords(floor.since),
        )
      : null,
  ].filter((sentence) => sentence !== null);
  return [
    {
      text: [toned('strong', `${capital(words.rungs[rung])}: `), definition.norm],
      blocks: [paragraph(sentences.join(' '))],
    },
  ];
}

function claimItems(
  requirement: Requirement,
  library: Library,
  asOf: string,
  messages: Messages,
): readonly ListItem[] {
  const { itemTitle } = titlesOf(library);
  return library.labels.flatMap((label) => {
    const context = evidenceContext(label, library.method, asOf);
    return label.claims
      .filter((claim) => claim.requirement === requirement.id)
      .map((claim) =>
        item(
          toned('strong', label.name),
          `: ${claimWords(claim, label.scope.products, context, messages, itemTitle)}.`,
        ),
      );
  });
}

/** All that the library knows of a requirement, in words. */
export function renderRequirement(
  requirement: Requirement,
  library: Library,
  asOf: string,
  { width, colour, accessible, locale = 'en' }: TextOptions,
): string {
  const messages = messagesFor(locale);
  const { catalogue, words } = messages;
  const severities: Readonly<Record<string, string>> = catalogue.severityWords;
  const claims = claimItems(requirement, library, asOf, messages);
  const blocks: readonly Block[] = [
    heading(1, requirement.title),
    paragraph(toned('strong', requirement.question)),
    paragraph(
      catalogue.requirementAbout(words.themes[requirement.theme], words.requirementKinds[requirement.kind]),
    ),
    heading(2, catalogue.why),
    paragraph(requirement.why),
    paragraph(
      catalogue.severity(severities[String(requirement.severity)] ?? '', requirement['severity-reason']),
    ),
    ...when(requirement.detectability !== null, () => [paragraph(catalogue.hidden)]),
    heading(2, catalogue.ladder),
    numbered(RUNGS.flatMap((rung) => rungItem(rung, requirement, library, messages))),
    heading(2, catalogue.proof),
    numbered(requirement.proof.map((proof) => item(proof))),
    heading(2, catalogue.clauses),
    paragraph(catalogue.clausesIntro),
    ...PLACES.flatMap((place) => {
      const text = requirement.clause[place];
      return text === null ? [] : [heading(3, capital(words.places[place])), wording(text)];
    }),
    heading(2, catalogue.followUp),
    bullets(
      requirement['follow-up'].map(({ when: moment, who, action, evidence }) =>
        item(catalogue.followUpItem(capital(moment), words.actors[who] ?? '', action, evidence)),
      ),
    ),
    heading(2, catalogue.references),
    bullets(
      requirement.references.map(({ instrument, provision, url }) =>
        item(`${instrument}, ${provision}${url === null ? '' : ` ${url}`}`),
      ),
    ),
    ...when(requirement.sdg.length > 0, () => [paragraph(catalogue.sdg(requirement.sdg))]),
    heading(2, catalogue.labelsAbout),
    claims.length === 0 ? paragraph(catalogue.noLabelAbout) : bullets(claims),
  ];
  return renderBlocks(blocks, { width, theme: createTheme(colour), accessible });
}
