/** What the report is about and what it rests on, before anything is said. */
import { THEMES, type Assessment, type Tender } from '../../model/types.js';
import { paragraph, type Block, type Fact } from '../document/blocks.js';
import { capital, dayWords } from '../messages/phrases.js';
import type { ReportContext } from '../sections/context.js';
import { itemTitles } from '../sections/context.js';
import { assumptionBlocks, onlyBlocks } from '../sections/limits-section.js';

/** Lots named in the title block; a framework of forty has them all below. */
const LOTS_NAMED = 8;

const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** `2,400,000` or `2,400,000.50`. */
function amountWords(amount: number): string {
  const [whole = '', part] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  return `${whole.replace(THOUSANDS, ',')}${part === undefined ? '' : `.${part}`}`;
}

const fact = (term: string, value: string | undefined): readonly Fact[] =>
  value === undefined || value === '' ? [] : [{ term, value: [value] }];

function lotsFacts({ assessment, messages }: ReportContext): readonly Fact[] {
  const { tenderFile } = messages;
  const { lots } = assessment;
  const named = lots.slice(0, LOTS_NAMED).map((lot) => {
    const ids = lot.items.flatMap(({ product, service }) => product ?? service ?? []);
    const titles = itemTitles({ assessment }, ids);
    return tenderFile.lot(lot.title === null ? lot.id : `${lot.id}: ${lot.title}`, titles);
  });
  const left = lots.length - named.length;
  return [
    {
      term: tenderFile.lots(lots.length),
      value: [[...named, ...(left > 0 ? [tenderFile.lotsMore(left)] : [])].join('; ')],
    },
  ];
}

const cpvCodes = ({ lots }: Tender): readonly string[] => [...new Set(lots.flatMap(({ cpv }) => cpv ?? []))];

function deliveryWords({ delivery }: Tender, { tenderFile }: ReportContext['messages']): string {
  const [from, to] = [delivery?.from, delivery?.to].map((day) => (day === undefined ? null : dayWords(day)));
  return from === null && to === null
    ? tenderFile.notStated
    : tenderFile.deliveryPeriod(from ?? tenderFile.notStated, to ?? tenderFile.notStated);
}

/** What is asked by theme for the whole tender; lots may ask otherwise, as their parts show. */
function ambitionWords({ tender }: Assessment, { tenderFile, words }: ReportContext['messages']): string {
  return THEMES.flatMap((theme) => {
    const rung = tender.ambition?.[theme];
    if (rung === undefined) return [];
    const assurance = tender.assurance?.[theme];
    return tenderFile.ambitionOf(
      words.themes[theme],
      words.rungs[rung],
      assurance === undefined ? null : words.assurances[assurance],
    );
  }).join('; ');
}

/** Title block, what limits the result, and that it is not legal advice. */
export function titleBlocks(context: ReportContext): readonly Block[] {
  const { assessment, messages } = context;
  const { tenderFile, text } = messages;
  const { tender, library } = assessment;
  const buyer = [tender.buyer?.name, tender.buyer?.country].filter((part) => part !== undefined).join(', ');
  const { value } = tender;
  const codes = cpvCodes(tender);
  const rows: readonly Fact[] = [
    { term: tenderFile.buyer, value: [buyer === '' ? tenderFile.notStated : buyer] },
    { term: tenderFile.reference, value: [tender.reference ?? tenderFile.notStated] },
    {
      term: tenderFile.value,
      value: [
        value === undefined
          ? tenderFile.notStated
          : tenderFile.money(amountWords(value.amount), value.currency),
      ],
    },
    ...lotsFacts(context),
    { term: tenderFile.cpv, value: [codes.length === 0 ? tenderFile.notStated : codes.join(', ')] },
    { term: tenderFile.delivery, value: [deliveryWords(tender, messages)] },
    ...fact(tenderFile.ambition, capital(ambitionWords(assessment, messages))),
    { term: tenderFile.asOf, value: [dayWords(assessment.asOf)] },
    {
      term: tenderFile.library,
      value: [tenderFile.libraryValue(library.id, library.version, library.overlays)],
    },
    { term: tenderFile.digest, value: [library.digest] },
    {
      term: tenderFile.madeBy,
      value: [tenderFile.madeWith(assessment.labelwise, assessment.seed, assessment.draws)],
    },
  ];
  return [
    { kind: 'facts', rows },
    ...onlyBlocks(context),
    ...assumptionBlocks(context),
    paragraph(text.notAdvice),
  ];
}
