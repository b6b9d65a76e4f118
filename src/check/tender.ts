/** A tender as text to a trusted value: form, shape, then its ids against the library. */
import type { Checked, Diagnostic } from '../model/diagnostic.js';
import type { Library } from '../model/library.js';
import { THEMES, type Tender } from '../model/types.js';
import { suggestion } from './did-you-mean.js';
import { sortDiagnostics } from './findings.js';
import { pointerTo } from './pointer.js';
import type { Document } from './document.js';

export interface WishFinding {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  readonly pointer: string;
  readonly part: 'key' | 'value';
}

/**
 * Checks a tender (YAML or JSON).
 * @param text - content of the file
 * @param file - its name for diagnostics; `-` for standard input
 * @returns the tender as written, without defaults; or every fault with its place
 */
export async function checkTender(text: string, file: string, library: Library): Promise<Checked<Tender>> {
  // The parser costs start-up time that commands without a tender should not pay.
  const { checkDocument } = await import('./document.js');
  const checked = checkDocument(text, { file, path: file }, 'tender');
  return checked.ok ? checkTenderMeaning(checked.value, library) : checked;
}

/** Checks what a schema cannot say about a tender whose shape is right. */
export function checkTenderMeaning(document: Document<'tender'>, library: Library): Checked<Tender> {
  const tender = document.data;
  const diagnostics = sortDiagnostics(
    [
      ...lotFindings(tender, library),
      ...requirementFindings(tender, library),
      ...weightFindings(tender, library),
      ...deliveryFindings(tender),
    ].map(({ part, ...finding }): Diagnostic => ({
      ...finding,
      severity: 'error',
      file: document.file,
      range: document.locate(finding.pointer, part),
    })),
  );
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: tender, diagnostics: [] };
}

function lotFindings(tender: Tender, library: Library): readonly WishFinding[] {
  const products = library.products.map(({ id }) => id);
  const services = library.services.map(({ id }) => id);
  return tender.lots.flatMap((lot, index) => {
    const at = pointerTo('lots', index);
    const first = tender.lots.findIndex(({ id }) => id === lot.id);
    const nothing = (lot.products ?? []).length + (lot.services ?? []).length === 0;
    return [
      ...unknownIds('unknown-product', 'product', lot.products ?? [], products, services, `${at}/products`),
      ...unknownIds('unknown-service', 'service', lot.services ?? [], services, products, `${at}/services`),
      ...(nothing ? [nothingBought(lot.id, at)] : []),
      ...(first < index ? [repeatedLot(lot.id, at)] : []),
    ];
  });
}

function unknownIds(
  code: string,
  noun: string,
  ids: readonly string[],
  known: readonly string[],
  others: readonly string[],
  at: string,
): readonly WishFinding[] {
  return ids.flatMap((id, index) =>
    known.includes(id)
      ? []
      : [
          {
            code,
            message: `no ${noun} is called "${id}"`,
            hint: others.includes(id)
              ? `"${id}" is a ${noun === 'product' ? 'service' : 'product'}: move it to "${noun === 'product' ? 'services' : 'products'}"`
              : (suggestion(id, known) ?? `known: ${known.join(', ')}`),
            pointer: `${at}${pointerTo(index)}`,
            part: 'value' as const,
          },
        ],
  );
}

const nothingBought = (id: string, at: string): WishFinding => ({
  code: 'empty-lot',
  message: `lot ${id} names no product and no service`,
  hint: 'add "products" or "services", for example: products: [notebook]',
  pointer: at,
  part: 'key',
});

const repeatedLot = (id: string, at: string): WishFinding => ({
  code: 'repeated-id',
  message: `two lots are called "${id}"`,
  hint: 'give each lot its own id',
  pointer: `${at}/id`,
  part: 'value',
});

/** Weights are of themes and of requirements. */
export function weightFindings(tender: Pick<Tender, 'weights'>, library: Library): readonly WishFinding[] {
  const known = [...THEMES, ...library.requirements.map(({ id }) => id)];
  return Object.keys(tender.weights ?? {})
    .filter((id) => !known.includes(id))
    .map((id) => ({
      code: 'unknown-requirement',
      message: `no theme and no requirement is called "${id}"`,
      hint: suggestion(id, known) ?? 'labelwise requirements list shows all of them',
      pointer: pointerTo('weights', id),
      part: 'key' as const,
    }));
}

export function requirementFindings(
  tender: Pick<Tender, 'requirements' | 'lots'>,
  library: Library,
): readonly WishFinding[] {
  const known = library.requirements.map(({ id }) => id);
  const places = [
    { keys: tender.requirements, at: '/requirements' },
    ...tender.lots.map((lot, index) => ({
      keys: lot.requirements,
      at: pointerTo('lots', index, 'requirements'),
    })),
  ];
  return places.flatMap(({ keys = {}, at }) =>
    Object.keys(keys)
      .filter((id) => !known.includes(id))
      .map((id) => ({
        code: 'unknown-requirement',
        message: `no requirement is called "${id}"`,
        hint: suggestion(id, known) ?? 'labelwise requirements list shows all of them',
        pointer: `${at}${pointerTo(id)}`,
        part: 'key' as const,
      })),
  );
}

function deliveryFindings({ delivery }: Tender): readonly WishFinding[] {
  const { from, to } = delivery ?? {};
  if (from === undefined || to === undefined || from <= to) return [];
  return [
    {
      code: 'dates-reversed',
      message: `delivery ends on ${to}, before it begins on ${from}`,
      hint: 'swap the two days or correct one of them',
      pointer: '/delivery/to',
      part: 'value',
    },
  ];
}
