/** What the sections of a report need to know of a lot, drawn from the assessment alone. */
import {
  THEMES,
  type CellResult,
  type GapResult,
  type LabelResult,
  type LotResult,
  type RequirementResult,
  type Theme,
  type Tier,
} from '../../model/types.js';

/** A label of the result; grades with equal results stand together. */
export interface Candidate {
  readonly name: string;
  readonly label: LabelResult;
  /** The grades that it stands for; empty for a label without grades. */
  readonly grades: readonly string[];
}

/** What the buyer does about a requirement: the rule that the whole report serves. */
export type Decision = 'rely' | 'ask' | 'write' | 'law';

/** One requirement as asked, with what follows from the labels together. */
export interface Asked {
  readonly requirement: RequirementResult;
  readonly decision: Decision;
  /** Cells that no label surely assures. */
  readonly gaps: readonly GapResult[];
}

export interface LotView {
  readonly lot: LotResult;
  readonly asked: readonly Asked[];
  /** Ranked labels, best first. */
  readonly ranked: readonly Candidate[];
  /**
   * Ranked labels that tables and lists show: the best ones, and those that the answer names. The others are only named,
   * so that the page stays readable; the full result has them all.
   */
  readonly shown: readonly Candidate[];
  /** Supporting instruments that apply. */
  readonly supporting: readonly Candidate[];
  /** Labels and instruments that do not apply, or whose edition does not count. */
  readonly others: readonly Candidate[];
}

/** Everything in which two grades of a label may differ. */
const resultKey = ({ id, role, status, applies, rank, coverage, legal }: LabelResult): string =>
  JSON.stringify([id, role, status, applies, rank === null, coverage, legal]);

/** Labels in their order; grades of one label with equal results become one candidate. */
export function mergeGrades(labels: readonly LabelResult[]): readonly Candidate[] {
  const groups = new Map<string, readonly LabelResult[]>();
  for (const label of labels) {
    const key = label.grade === null ? label.id : resultKey(label);
    groups.set(key, [...(groups.get(key) ?? []), label]);
  }
  return [...groups.values()].flatMap(([label, ...rest]) => {
    if (!label) return [];
    const grades = [label, ...rest].flatMap(({ grade }) => grade ?? []);
    return [
      { name: grades.length === 0 ? label.name : `${label.name} (${grades.join(', ')})`, label, grades },
    ];
  });
}

/** True when a label that may meet the cell is known to speak of the requirement: there is something to ask about. */
export const isSpokenOf = (gap: GapResult, ranked: readonly Candidate[]): boolean =>
  ranked.some(({ label }) =>
    (label.coverage?.cells ?? []).some(
      (cell) =>
        cell.requirement === gap.requirement &&
        cell.tier === gap.tier &&
        cell.assured === 'possibly' &&
        cell.basis === 'claim',
    ),
  );

/**
 * A requirement at which one place is open for no label, or only for labels about which nothing was found, is for a
 * clause: waiting for an answer there would be hoping.
 */
function decisionFor(
  requirement: RequirementResult,
  gaps: readonly GapResult[],
  ranked: readonly Candidate[],
): Decision {
  if (requirement.cells.length === 0) return 'law';
  if (gaps.length === 0) return 'rely';
  return gaps.every((gap) => gap.state === 'open' && isSpokenOf(gap, ranked)) ? 'ask' : 'write';
}

/** Must-haves first, then by weight, then in the order of the result. */
const byImportance = (a: Asked, b: Asked): number =>
  Number(b.requirement.must) - Number(a.requirement.must) || b.requirement.weight - a.requirement.weight;

/** Ranked labels that are shown in any case. */
const SHOWN_FIRST = 6;

/** Ids of the labels in the smallest set and in the questions. */
export const namedInAnswer = ({ sets, questions }: LotResult): ReadonlySet<string> =>
  new Set([
    ...(sets?.best[0]?.labels ?? []).map((member) => member.split(':')[0] ?? member),
    ...questions.map(({ label }) => label),
  ]);

function shownOf(ranked: readonly Candidate[], lot: LotResult): readonly Candidate[] {
  const named = namedInAnswer(lot);
  return ranked.filter(({ label }, index) => index < SHOWN_FIRST || named.has(label.id));
}

export function lotView(lot: LotResult): LotView {
  const candidates = mergeGrades(lot.labels);
  const ranked = candidates.filter(({ label }) => label.rank !== null);
  const asked = lot.requirements.map((requirement) => {
    const gaps = lot.gaps.filter((gap) => gap.requirement === requirement.id);
    return { requirement, gaps, decision: decisionFor(requirement, gaps, ranked) };
  });
  const counts = ({ label }: Candidate): boolean => label.coverage !== null;
  return {
    lot,
    asked: [...asked].sort(byImportance),
    ranked,
    shown: shownOf(ranked, lot),
    supporting: candidates.filter(
      (one) => one.label.rank === null && one.label.role === 'supporting' && counts(one),
    ),
    others: candidates.filter(
      (one) => one.label.rank === null && !(one.label.role === 'supporting' && counts(one)),
    ),
  };
}

export const withDecision = ({ asked }: LotView, decision: Decision): readonly Asked[] =>
  asked.filter((one) => one.decision === decision);

export const musts = (asked: readonly Asked[]): readonly Asked[] =>
  asked.filter(({ requirement }) => requirement.must);

/** Must-haves first, the rest as they stand. */
export const inOrderOfNeed = (asked: readonly Asked[]): readonly Asked[] => [
  ...musts(asked),
  ...asked.filter(({ requirement }) => !requirement.must),
];

/** The requirements by theme, in the order of themes; themes without any are left out. */
export const byTheme = (
  asked: readonly Asked[],
): readonly { readonly theme: Theme; readonly asked: readonly Asked[] }[] =>
  THEMES.map((theme) => ({
    theme,
    asked: asked.filter(({ requirement }) => requirement.theme === theme),
  })).filter((group) => group.asked.length > 0);

export const cellsFor = ({ label }: Candidate, requirement: RequirementResult): readonly CellResult[] =>
  (label.coverage?.cells ?? []).filter((cell) => cell.requirement === requirement.id);

export const cellAt = (
  candidate: Candidate,
  requirement: RequirementResult,
  tier: Tier,
): CellResult | undefined => cellsFor(candidate, requirement).find((cell) => cell.tier === tier);

/** Places of production, where checks depend on what workers dare to say. */
const PRODUCTION: readonly Tier[] = ['final-assembly', 'components', 'smelting-refining', 'mining'];

/** True when something is asked about the people who produce. */
export const concernsProduction = ({ asked }: LotView): boolean =>
  asked.some(
    ({ requirement }) =>
      requirement.kind === 'people' && requirement.cells.some(({ tier }) => PRODUCTION.includes(tier)),
  );

/** True when the label is known to say something about the requirement, be it enough or not. */
export const speaksOf = (candidate: Candidate, { requirement }: Asked): boolean =>
  cellsFor(candidate, requirement).some(({ basis }) => basis === 'claim');

/** True when the label alone surely assures every cell of the requirement. */
export const reliesOn = (candidate: Candidate, { requirement }: Asked): boolean => {
  const cells = cellsFor(candidate, requirement);
  return cells.length > 0 && cells.every(({ assured }) => assured === 'surely');
};

/** What a label is relied on for, when the better ranked ones have had their share. */
export interface Reliance {
  readonly candidate: Candidate;
  readonly asked: readonly Asked[];
}

/**
 * The requirements that labels assure, each under the best ranked label that assures it alone; `together` holds those
 * that only several labels in combination assure.
 */
export function reliances(view: LotView): {
  readonly alone: readonly Reliance[];
  readonly together: readonly Asked[];
} {
  const relied = withDecision(view, 'rely');
  const bearer = new Map(
    relied.map((one) => [one, view.ranked.find((candidate) => reliesOn(candidate, one))]),
  );
  return {
    alone: view.ranked
      .map((candidate) => ({ candidate, asked: relied.filter((one) => bearer.get(one) === candidate) }))
      .filter(({ asked }) => asked.length > 0),
    together: relied.filter((one) => bearer.get(one) === undefined),
  };
}

/** The reading at which a label first fails a requirement at its worst cell, and whether that is known. */
export interface Break {
  readonly reading: 'demanded' | 'checked' | 'assured';
  /** `silent`: it may be so, but only because nothing was found either way. */
  readonly state: 'possibly' | 'silent' | 'no';
}

/** null when the label surely assures the requirement everywhere. */
export function firstBreak(candidate: Candidate, { requirement }: Asked): Break | null {
  const cells = cellsFor(candidate, requirement);
  for (const reading of ['demanded', 'checked', 'assured'] as const) {
    if (cells.some((cell) => cell[reading] === 'no')) return { reading, state: 'no' };
    const open = cells.filter((cell) => cell[reading] === 'possibly');
    if (open.some(({ basis }) => basis === 'silent')) return { reading, state: 'silent' };
    if (open.length > 0) return { reading, state: 'possibly' };
  }
  return null;
}

/** The items in parts of at most `size`, for tables side by side. */
export const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
