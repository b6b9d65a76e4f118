/**
 * May an offered label count as equivalent to the one that a tender asks for? Directive 2014/24/EU, Art. 43(1), third
 * subparagraph; interfaces.md, "Equivalent": judged by the published requirements that are linked to what is bought, by the
 * rung and the verification that the tender published, and never by our class, score or rank.
 */
import type { Library } from '../model/library.js';
import { compareBy, compareText } from '../model/order.js';
import { RUNGS, THEMES, type Label, type Lot, type Tender } from '../model/types.js';
import { appliesTo, appliesToLot, editionStatus, isUsable, itemId, type LotItem } from './applicability.js';
import { knownCandidate } from './coverage.js';
import type {
  Answer,
  Equivalence,
  EquivalenceLabel,
  EquivalentLot,
  EquivalentPlace,
  EquivalentRequirement,
  NamedRequirement,
  Obstacle,
  Shown,
} from './equivalence-result.js';
import { evidenceContext, strongestGrade } from './evidence.js';
import { nationalAct } from './legal-use.js';
import { publishedVerification } from './published-verification.js';
import { resolveTender, type ResolvedTender } from './resolve-tender.js';
import { mayDemand, shownAt, worstAnswer, type Witness } from './shown-requirement.js';
import { successorOf } from './successor.js';
import { askedRequirements, itemsOf, type AskedRequirement } from './tender-requirements.js';

export interface GradedLabel {
  readonly label: Label;
  /** Grade of the candidate; null for a label without grades. */
  readonly grade: string | null;
}

interface Pair {
  readonly offered: Witness;
  readonly asked: Witness;
  readonly library: Library;
  readonly asOf: string;
}

type Linked = EquivalenceLabel['linked'];

/** The link as the file of the label states it; what is only inferred is not known (Art. 43(1)(a)). */
function linkOf(label: Label, library: Library, asOf: string): readonly [Linked, readonly string[]] {
  const stated = label['art-43']?.linked;
  if (!stated) return ['unknown', []];
  const context = evidenceContext(label, library.method, asOf);
  if (strongestGrade(stated.evidence, context) === 'inferred') return ['unknown', []];
  return [stated.is, stated.unlinked ?? []];
}

const named = ({ requirement: { id, title } }: AskedRequirement): NamedRequirement => ({ id, title });

/**
 * The answer of a place as far as it may be held against the offered label: the buyer cannot ask more of it than the
 * asked label itself shows (Art. 18(1), equal treatment).
 */
function heldAt(offered: Shown, asked: Shown): Answer | null {
  if (asked.demanded !== 'yes') return null;
  const isShownByAsked = offered.demanded === 'no' || asked.answer === 'yes';
  return offered.answer === 'no' && !isShownByAsked ? 'ask' : offered.answer;
}

/** Every tier and item at which the asked label may demand something, with what both labels show there. */
function placesOf(asked: AskedRequirement, pair: Pair): readonly EquivalentPlace[] {
  const { requirement, rung } = asked;
  const { method } = pair.library;
  const found = new Map<string, EquivalentPlace>();
  for (const { tier, target, items } of asked.cells) {
    const published = publishedVerification(requirement.kind, target, method);
    for (const item of items) {
      const place = { requirement, rung, tier, item, published };
      if (!mayDemand(place, pair.asked, pair)) continue;
      const [ofOffered, ofAsked] = [shownAt(place, pair.offered, pair), shownAt(place, pair.asked, pair)];
      const shown = { published, offered: ofOffered, asked: ofAsked, held: heldAt(ofOffered, ofAsked) };
      const key = JSON.stringify(shown);
      const at = found.get(key)?.at ?? [];
      const here = at.find((one) => one.tier === tier);
      const others = at.filter((one) => one !== here);
      const merged = { tier, items: [...(here?.items ?? []), itemId(item)] };
      found.set(key, { at: [...others, merged], ...shown });
    }
  }
  return [...found.values()];
}

/** The norm of the asked rung with those below it that it adds to; a threshold of its own takes the place of the lower. */
function normsOf({ requirement, rung }: AskedRequirement): readonly string[] {
  const rungs = RUNGS.slice(0, RUNGS.indexOf(rung) + 1).flatMap((id) => requirement.ladder[id] ?? []);
  const whole = rungs.findLastIndex(({ threshold }) => threshold !== undefined);
  return rungs.slice(Math.max(0, whole)).map(({ norm }) => norm);
}

function requirementOf(asked: AskedRequirement, places: readonly EquivalentPlace[]): EquivalentRequirement {
  const { requirement, rung, must } = asked;
  const answer = worstAnswer(places.map(({ offered }) => offered.answer));
  const held = places.flatMap((place) => place.held ?? []);
  const yardstick = worstAnswer(places.map((place) => place.asked.demanded));
  return {
    id: requirement.id,
    title: requirement.title,
    theme: requirement.theme,
    kind: requirement.kind,
    must,
    rung,
    norms: normsOf(asked),
    proof: requirement.proof,
    answer,
    held: held.length === 0 ? null : worstAnswer(held),
    yardstick,
    sameProofOfAsked: places.some(
      (place) =>
        place.asked.demanded === 'yes' && place.asked.answer !== 'yes' && place.offered.answer !== 'yes',
    ),
    places,
  };
}

function obstaclesOf(
  label: Label,
  items: readonly LotItem[],
  library: Library,
  asOf: string,
): readonly Obstacle[] {
  const missed = items.filter((item) => appliesTo(label, item) === 'no');
  const status = editionStatus(label, asOf);
  const successor = successorOf(label, library.labels);
  return [
    ...(missed.length === 0
      ? []
      : [{ kind: 'goods' as const, items: missed.map(itemId), all: missed.length === items.length }]),
    ...(isUsable(status)
      ? []
      : [
          {
            kind: 'edition' as const,
            status,
            successor: successor && { id: successor.id, name: successor.name },
          },
        ]),
    ...(label.role === 'supporting' ? [{ kind: 'supporting' as const }] : []),
  ];
}

/** Goods for which the label does not exist are judged place by place, by what documents its scope. */
const blocks = ({ kind }: Obstacle): boolean => kind !== 'goods';

const byTheme = compareBy<AskedRequirement>(
  (a, b) => THEMES.indexOf(a.requirement.theme) - THEMES.indexOf(b.requirement.theme),
  (a, b) => compareText(a.requirement.id, b.requirement.id),
);

function lotOf(lot: Lot, tender: ResolvedTender, pair: Pair): EquivalentLot {
  const { library, asOf } = pair;
  const [offered, asked] = [pair.offered.candidate.label, pair.asked.candidate.label];
  const items = itemsOf(lot);
  const all = [...askedRequirements(lot, tender, library, asOf)].sort(byTheme);
  const [linked, unlinkedIds] = linkOf(asked, library, asOf);
  const isUnlinked = ({ requirement }: AskedRequirement): boolean =>
    linked === 'none' || unlinkedIds.includes(requirement.id);
  const rows = all
    .filter(({ cells }) => cells.length > 0)
    .map((one) => ({ one, places: placesOf(one, pair) }));
  const spoken = rows.filter(({ places }) => places.length > 0);
  const judged = spoken.filter(({ one }) => !isUnlinked(one));
  const requirements = judged.map(({ one, places }) => requirementOf(one, places));
  // Only a label that the holder can carry for what the other label covers can stand for it.
  const covered = items.filter((item) => appliesTo(asked, item) !== 'no');
  const obstacles = {
    offered: obstaclesOf(offered, covered.length === 0 ? items : covered, library, asOf),
    asked: obstaclesOf(asked, items, library, asOf),
  };
  const held = requirements.flatMap((one) => one.held ?? []);
  const own = new Set(requirements.filter(({ yardstick }) => yardstick !== 'yes').map(({ id }) => id));
  return {
    id: lot.id,
    title: lot.title ?? null,
    items,
    answer: held.length === 0 ? 'no-yardstick' : obstacles.offered.some(blocks) ? 'no' : worstAnswer(held),
    obstacles,
    applies: { offered: appliesToLot(offered, items), asked: appliesToLot(asked, items) },
    requirements,
    leftOut: {
      unlinked: spoken.filter(({ one }) => isUnlinked(one)).map(({ one }) => named(one)),
      notDemanded: rows.filter(({ places }) => places.length === 0).map(({ one }) => named(one)),
      law: all.filter(({ cells }) => cells.length === 0).map(named),
    },
    publishOwn: rows
      .filter(({ one, places }) => places.length === 0 || (!isUnlinked(one) && own.has(one.requirement.id)))
      .map(({ one }) => named(one)),
  };
}

function labelOf({ label, grade }: GradedLabel, library: Library, asOf: string): EquivalenceLabel {
  return {
    id: label.id,
    grade,
    name: label.name,
    unit: label.unit,
    edition: label.edition.name,
    register: label.register && { url: label.register.url, howToCheck: label.register['how-to-check'] },
    linked: linkOf(label, library, asOf)[0],
  };
}

function nationalActOf({ law }: Library, country: string | null): Equivalence['nationalAct'] {
  const found = nationalAct(law, country);
  if (!found?.act) return null;
  const articles = found.articles === null ? '' : `, ${found.articles}`;
  return { act: `${found.country}: ${found.act}${articles}`, toBeChecked: found['to-be-checked'] };
}

function citationsOf({ law: { equivalence: named, rules } }: Library): Equivalence['citations'] {
  const citation = (id: string | null): string | null =>
    rules.find((rule) => rule.id === id)?.citation ?? null;
  return {
    link: citation(named.link),
    equivalentLabels: citation(named['equivalent-labels']),
    otherProof: citation(named['other-proof']),
    testReports: citation(named['test-reports']),
  };
}

/** Another grade of the asked label is verified as that label is; from its grade upwards that settles the checks. */
const isSameScheme = (offered: GradedLabel, asked: GradedLabel): boolean =>
  offered.label.id === asked.label.id &&
  asked.label.grades.indexOf(offered.grade ?? '') >= asked.label.grades.indexOf(asked.grade ?? '');

/**
 * Judges for each requirement that a tender asks of a label whether another label shows as much.
 * @param offered the label that a bidder names
 * @param asked the label that the tender asks for, "or equivalent"
 * @param tender checked against the library (`checkTender`)
 * @param options.lot only this lot; all when left out
 */
export function equivalence(
  library: Library,
  offered: GradedLabel,
  asked: GradedLabel,
  tender: Tender,
  { asOf, lot }: { readonly asOf: string; readonly lot?: string | undefined },
): Equivalence {
  const { tender: resolved } = resolveTender(tender, library.method);
  const context = { method: library.method, asOf, speech: 'unknown' as const };
  const witness = ({ label, grade }: GradedLabel, sameScheme: boolean): Witness => ({
    candidate: knownCandidate(label, grade, library, context),
    sameScheme,
  });
  const pair: Pair = {
    offered: witness(offered, isSameScheme(offered, asked)),
    asked: witness(asked, false),
    library,
    asOf,
  };
  return {
    asOf,
    tender: resolved.title,
    jurisdiction: resolved.jurisdiction ?? library.method.tender.defaults.jurisdiction,
    citations: citationsOf(library),
    nationalAct: nationalActOf(library, resolved.buyer?.country ?? null),
    offered: labelOf(offered, library, asOf),
    asked: labelOf(asked, library, asOf),
    lots: resolved.lots
      .filter(({ id }) => lot === undefined || id === lot)
      .map((one) => lotOf(one, resolved, pair)),
  };
}
