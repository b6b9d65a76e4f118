/** One label of the library as a page. */
import { editionStatus, inScopeOf } from '../../assessment/applicability.js';
import { credibilityOf, effectiveLevels, type Credibility } from '../../assessment/credibility.js';
import { evidenceContext } from '../../assessment/evidence.js';
import { titlesOf } from '../../assessment/glossary.js';
import { successorOf } from '../../assessment/successor.js';
import type { Interval } from '../../model/interval.js';
import type { Library } from '../../model/library.js';
import type { Grade, Label, Profile, Requirement } from '../../model/types.js';
import { messagesFor, type Messages } from '../messages.js';
import { createTheme } from '../theme.js';
import { claimWords } from './claim-words.js';
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
import { capital, dayWords } from '../messages/phrases.js';
import { renderBlocks } from './render-blocks.js';
import type { TextOptions } from './render-text.js';

/** All that a label page is drawn from. */
interface Subject {
  readonly label: Label;
  readonly library: Library;
  readonly asOf: string;
  readonly messages: Messages;
}

const PROFILES: readonly Profile[] = ['people', 'product'];

function aboutBlocks({ label, library, asOf, messages: { catalogue, words } }: Subject): readonly Block[] {
  const { owner, edition, scope, availability } = label;
  const { itemTitle } = titlesOf(library);
  const replaced = library.labels.find(({ id }) => id === edition.supersedes);
  const successor = successorOf(label, library.labels);
  const certificates = edition['certificates-valid-until'];
  const until = edition['valid-until'];
  const from = edition['valid-from'];
  const held =
    availability === null
      ? []
      : [
          ...(availability.products === null
            ? []
            : [catalogue.holderCount(availability.products, label.unit)]),
          ...(availability.makers === null ? [] : [catalogue.makerCount(availability.makers)]),
        ];
  return [
    paragraph(
      [
        capital(catalogue.about(words.roles[label.role], words.labelKinds[label.kind])),
        catalogue.owner(owner.name, owner['legal-form'], owner.country),
      ].join(' '),
    ),
    paragraph(catalogue.website(label.website)),
    bullets(
      [
        catalogue.edition(
          edition.name,
          catalogue.states[editionStatus(label, asOf)],
          from === null ? null : dayWords(from),
          until === null ? null : dayWords(until),
        ) +
          (certificates === null ? '' : ` ${catalogue.certificates(dayWords(certificates))}`) +
          (replaced ? ` ${catalogue.supersedes(replaced.name)}` : '') +
          (successor ? ` ${catalogue.successor(successor.name, successor.id)}` : ''),
        catalogue.subject(scope.subject),
        // A guideline is held by nobody.
        ...(label.kind === 'guideline' ? [] : [catalogue.carriedBy(words.units[label.unit])]),
        scope.products === 'all' ? catalogue.allProducts : catalogue.products(scope.products.map(itemTitle)),
        ...(scope.services.length === 0 ? [] : [catalogue.services(scope.services.map(itemTitle))]),
        catalogue.themes(scope.themes.map((theme) => words.themes[theme])),
        catalogue.tiers(scope.tiers.map((tier) => words.tiers[tier])),
        ...(label.grades.length === 0 ? [] : [catalogue.grades(label.grades)]),
        ...(availability === null || held.length === 0
          ? []
          : [catalogue.held(held, dayWords(availability['as-of']))]),
      ].map((line) => item(line)),
    ),
  ];
}

/** What a supporting instrument is good for, and why it is no label. */
const supportBlocks = ({ label: { support }, messages: { catalogue, words } }: Subject): readonly Block[] =>
  support === undefined
    ? []
    : [
        heading(2, catalogue.support),
        bullets(support.helps.map(({ stage, how }) => item(catalogue.help(words.stages[stage], how)))),
        heading(2, catalogue.whyNotALabel),
        bullets(support['why-not-a-label'].map(({ text }) => item(text))),
      ];

/** A dimension's value in words, by what the classes of the method ask of each dimension. */
function dimensionWords(
  [lo, hi]: Interval,
  { library: { method }, messages: { catalogue } }: Subject,
): string {
  const { A, B } = method.credibility.classes;
  const tolerance = method['comparison-tolerance'];
  const word = (value: number): string =>
    value + tolerance >= A.dimension
      ? catalogue.dimensionWords.good
      : value + tolerance >= B.dimension
        ? catalogue.dimensionWords.fair
        : catalogue.dimensionWords.weak;
  return word(lo) === word(hi) ? word(lo) : catalogue.dimensionRange(word(lo), word(hi));
}

function credibilityBlocks(credibility: Credibility, subject: Subject): readonly Block[] {
  const { library, messages, label } = subject;
  const { catalogue, words } = messages;
  const { indicatorTitle } = titlesOf(library);
  const classes = library.method.credibility.words;
  const profileItem = (profile: Profile): ListItem => {
    const result = credibility[profile];
    const titles = (state: 'failed' | 'not-established'): readonly string[] =>
      result.gates.filter((gate) => gate.state === state).map(({ indicator }) => indicatorTitle(indicator));
    const failed = titles('failed');
    const open = titles('not-established');
    return item(
      toned(
        'strong',
        catalogue.credibilityOf(
          capital(words.profiles[profile]),
          // What awards nothing fails by construction; named below, it is no verdict on its owner.
          label.role === 'supporting' && failed.length > 0
            ? catalogue.notAsLabel
            : classWords(result, classes, messages),
          result.evidence === 'thin',
        ),
      ),
      failed.length === 0 ? '' : ` ${catalogue.failed(failed)}`,
      open.length === 0 ? '' : ` ${catalogue.open(open)}`,
    );
  };
  const valueOf = (profile: Profile, id: string): string => {
    const found = credibility[profile].dimensions.find((dimension) => dimension.id === id);
    return found ? dimensionWords(found.value, subject) : '';
  };
  return [
    heading(2, catalogue.credibility),
    bullets(PROFILES.map(profileItem)),
    {
      kind: 'table',
      heads: [catalogue.dimensionHead, ...PROFILES.map((profile) => capital(words.profiles[profile]))],
      groups: [
        {
          title: '',
          rows: library.dimensions.map(({ id, title }) => ({
            cells: [[title], ...PROFILES.map((profile) => [valueOf(profile, id)])],
          })),
        },
      ],
    },
    paragraph(catalogue.dimensionNote(classes['B'] ?? '', classes['A'] ?? '')),
  ];
}

const isDeclaredAbsent = (label: Label, { id, theme }: Requirement): boolean =>
  (label['not-addressed'] ?? []).some(
    ({ requirements = [], themes = [] }) => requirements.includes(id) || themes.includes(theme),
  );

function demandBlocks({ label, library, asOf, messages }: Subject): readonly Block[] {
  const { catalogue, words } = messages;
  const { itemTitle } = titlesOf(library);
  const context = evidenceContext(label, library.method, asOf);
  const claimsAbout = ({ id }: Requirement) => label.claims.filter((claim) => claim.requirement === id);
  const inScope = library.requirements.filter((requirement) => inScopeOf(label, requirement));
  const claimed = inScope.filter((requirement) => claimsAbout(requirement).length > 0);
  const quiet = inScope.filter((requirement) => !claimed.includes(requirement));
  const absent = quiet.filter((requirement) => isDeclaredAbsent(label, requirement));
  const silent = quiet.filter((requirement) => !absent.includes(requirement));
  const themes = label.scope.themes.filter((theme) =>
    claimed.some((requirement) => requirement.theme === theme),
  );
  return [
    heading(2, catalogue.demands),
    ...when(claimed.length === 0, () => [paragraph(catalogue.none)]),
    ...themes.flatMap((theme) => [
      heading(3, words.themes[theme]),
      bullets(
        claimed
          .filter((requirement) => requirement.theme === theme)
          .flatMap((requirement) =>
            claimsAbout(requirement).map((claim) =>
              item(
                toned('strong', requirement.title),
                `: ${claimWords(claim, label.scope.products, context, messages, itemTitle)}.`,
              ),
            ),
          ),
      ),
    ]),
    ...when(absent.length > 0, () => [paragraph(catalogue.saysNothing(absent.map(({ title }) => title)))]),
    ...when(silent.length > 0, () => [paragraph(catalogue.silent(silent.map(({ title }) => title)))]),
  ];
}

const GRADES: readonly Grade[] = ['independent', 'normative', 'published', 'inferred'];

function restBlocks({ label, asOf, messages: { catalogue, words } }: Subject): readonly Block[] {
  const { register, limits = [], recognitions = [], reviews } = label;
  const questions = label['open-questions'];
  const latest = [...reviews].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  const counts = GRADES.map((grade) => ({
    grade,
    count: label.sources.filter((source) => source.grade === grade).length,
  }));
  return [
    ...when(limits.length > 0, () => [
      heading(2, catalogue.limits),
      bullets(limits.map(({ text }) => item(text))),
    ]),
    ...when(recognitions.length > 0, () => [
      heading(2, catalogue.recognitions),
      bullets(
        recognitions.map(({ scope, since, until }) =>
          item(
            catalogue.recognised(
              scope,
              since === null ? null : dayWords(since),
              until === null ? null : dayWords(until),
              until !== null && until < asOf,
            ),
          ),
        ),
      ),
    ]),
    ...when(questions.length > 0, () => [
      heading(2, catalogue.openQuestions),
      bullets(questions.map((question) => item(question))),
    ]),
    heading(2, catalogue.register),
    ...(register === null
      ? [paragraph(label.role === 'supporting' ? catalogue.noPasses : catalogue.noRegister)]
      : [
          paragraph(`${register['how-to-check']} ${register.url}`),
          ...when(register.shows.length > 0, () => [paragraph(catalogue.shows(register.shows))]),
        ]),
    heading(2, catalogue.sources),
    paragraph(
      catalogue.sourceGrades(
        counts
          .filter(({ count }) => count > 0)
          .map(({ grade, count }) => catalogue.sourceGrade(count, words.grades[grade])),
      ),
    ),
    ...(latest === undefined ? [] : [paragraph(catalogue.reviewed(dayWords(latest.date), latest.by))]),
    paragraph(catalogue.explainLabel(label.id)),
  ];
}

/** Credibility of a label as of a day, in both profiles. */
export const labelCredibility = (label: Label, library: Library, asOf: string): Credibility =>
  credibilityOf(label, effectiveLevels(label, evidenceContext(label, library.method, asOf)), library);

/** All that the library knows of a label, in words. */
export function renderLabel(
  label: Label,
  library: Library,
  asOf: string,
  { width, colour, accessible, locale = 'en' }: TextOptions,
): string {
  const subject: Subject = { label, library, asOf, messages: messagesFor(locale) };
  const blocks = [
    heading(1, label.name),
    ...aboutBlocks(subject),
    ...supportBlocks(subject),
    ...credibilityBlocks(labelCredibility(label, library, asOf), subject),
    ...demandBlocks(subject),
    ...restBlocks(subject),
  ];
  return renderBlocks(blocks, { width, theme: createTheme(colour), accessible });
}
