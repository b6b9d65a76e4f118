/** What a lot of an eForms notice declares about sustainability. */
import { declaredWords } from '../declared.js';
import type { Declared } from '../../model/imported.js';
import { plainLine } from '../plain-line.js';
import { EXTENSION } from './names.js';
import { select, textAt } from './select.js';
import type { XmlNode } from './xml-tree.js';

/** Business terms by the name of the code list; `social-procurement` is an old name. */
const TERMS: ReadonlyMap<string, string> = new Map([
  ['strategic-procurement', 'BT-06'],
  ['environmental-impact', 'BT-774'],
  ['social-objective', 'BT-775'],
  ['social-procurement', 'BT-775'],
  ['innovative-acquisition', 'BT-776'],
  ['gpp-criteria', 'BT-805'],
]);

const TERMS_PATH = `cac:TenderingTerms/${EXTENSION}`;

/** A text that a lot adds, such as BT-777, in the main language of the notice or the first. */
function describedIn(nodes: readonly XmlNode[], language: string | null): string | null {
  const inLanguage = nodes.find(
    ({ attributes, text }) => attributes['languageID'] === language && text.trim() !== '',
  );
  return plainLine((inLanguage ?? nodes.find(({ text }) => text.trim() !== ''))?.text ?? null);
}

/** @param language main language of the notice, as written */
export function declaredIn(lot: XmlNode, id: string | null, language: string | null): readonly Declared[] {
  const found: Declared[] = [];
  const add = (term: string, value: string): void => {
    const words = declaredWords(term, value);
    if (words !== null) found.push({ term, lot: id, value: plainLine(value) ?? '', ...words });
  };
  for (const type of select(lot, 'cac:ProcurementProject/cac:ProcurementAdditionalType')) {
    const code = select(type, 'cbc:ProcurementTypeCode')[0];
    const term = TERMS.get(code?.attributes['listName'] ?? '');
    const value = code?.text.trim() ?? '';
    if (term === undefined || value === '') continue;
    add(term, value);
    const description = term === 'BT-06' ? describedIn(select(type, 'cbc:ProcurementType'), language) : null;
    if (description !== null)
      found.push({ term: 'BT-777', lot: id, value: description, words: description, theme: null });
  }
  for (const criterion of select(lot, `${TERMS_PATH}/efac:SelectionCriteria`)) {
    const code = textAt(criterion, 'cbc:TendererRequirementTypeCode');
    if (code !== null) add('BT-809', code);
  }
  for (const code of assetCodesIn(lot)) add('BT-811', code);
  return found;
}

/** Items of the energy-efficiency rules that a lot names (BT-811). */
export const assetCodesIn = (lot: XmlNode): readonly string[] =>
  select(
    lot,
    `${TERMS_PATH}/efac:StrategicProcurement/efac:StrategicProcurementInformation/efac:ProcurementDetails/efbc:AssetCategoryCode`,
  ).flatMap(({ text }) => (text.trim() === '' ? [] : [text.trim()]));
