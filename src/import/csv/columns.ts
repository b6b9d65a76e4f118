/** What the columns of a table mean, by their headers in English, Dutch, French and German. */

export type Meaning =
  | 'reference'
  | 'notice'
  | 'title'
  | 'buyer'
  | 'country'
  | 'cpv'
  | 'category'
  | 'value'
  | 'currency'
  | 'deadline'
  | 'lot'
  | 'lot-title'
  | 'language'
  | 'type'
  | 'BT-06'
  | 'BT-774'
  | 'BT-775'
  | 'BT-805'
  | 'BT-777';

/** Headers by meaning, written without spaces, signs, accents and capitals. */
const HEADERS: Readonly<Record<Meaning, string>> = {
  reference:
    'id reference ref referentie kenmerk referentienummer dossiernummer numero numerodereference numerodemarche aktenzeichen ' +
    'vergabenummer referenznummer geschaftszeichen ocid tenderid procedureid aanbestedingsnummer',
  notice:
    'noticeidentifier publicationnumber noticeid idnoticecan idnoticecn publicatienummer bekanntmachungsnummer',
  title:
    'title titel titre intitule bezeichnung objet naam noticetitle titleproc titeldervergabe auftragsbezeichnung nom ' +
    'aanbesteding tendertitle lobjet objetdumarche',
  buyer:
    'buyer buyername aanbestedendedienst opdrachtgever acheteur pouvoiradjudicateur auftraggeber vergabestelle organisationname ' +
    'caename contractingauthority koper organisatie organisme',
  country:
    'country land pays buyercountry isocountrycode organisationcountrycode countrycode landcode codepays staat',
  cpv:
    'cpv cpvcode cpvcodes codecpv codescpv maincpv cpvmain maincpvcode cpvhoofdcode classificationcpv mainclassificationcode ' +
    'additionalclassificationcodes additionalcpvs additionalcpv cpvnebencode cpvadditional hoofdcpv hauptcpv',
  category:
    'category categories product products productcategorie productcategorieen produktgruppe produktgruppen produit produits ' +
    'categorie categorieproduit service services dienst diensten dienstleistung dienstleistungen',
  value:
    'value estimatedvalue waarde geraamdewaarde geschattewaarde valeur valeurestimee montant montantestime wert auftragswert ' +
    'geschatzterwert estimatedvalueproc valueeuro amount bedrag raming budget',
  currency:
    'currency valuta munt devise wahrung estimatedvaluecurrency estimatedvaluecurproc munteenheid monnaie',
  deadline:
    'deadline sluitingsdatum datelimite frist angebotsfrist closingdate uiterstedatum deadlinereceipttenderdatelot ' +
    'datelimitedereception abgabefrist einreichungsfrist sluitingstermijn tenderdeadline',
  lot: 'lot lots lotid perceel perceelnummer los losnummer lotnumber numerodelot lotidentifier numerolot lotnr',
  'lot-title':
    'lottitle titeldeslots perceeltitel naamperceel perceelnaam intituledulot losbezeichnung titelpercelen lotname',
  language: 'language taal langue sprache officiallanguage',
  type: 'noticetype type formtype typebekendmaking typedavis bekanntmachungsart',
  'BT-06': 'strategicprocurement strategicprocurementlot bt06',
  'BT-774': 'environmental environmentalimpact bt774 green',
  'BT-775': 'social socialobjective socialobjectivelot bt775',
  'BT-805': 'greenprocurementcriteria greenprocurementcriterialot gpp gppcriteria bt805',
  'BT-777': 'strategicprocurementdescription strategicprocurementdescriptionlot bt777',
};

const BY_HEADER: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(HEADERS).flatMap(([meaning, headers]) =>
    headers.split(' ').map((header) => [header, meaning as Meaning] as const),
  ),
);

const simplified = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[^\p{L}\d]/gu, '');

export interface Column {
  /** As written. */
  readonly header: string;
  readonly meaning: Meaning | null;
  /** Currency that the header names, such as `value (EUR)`; null without one. */
  readonly currency: string | null;
}

const CURRENCIES: readonly (readonly [sign: RegExp, currency: string])[] = [
  [/€|\beuros?\b/i, 'EUR'],
  [/£/, 'GBP'],
  [/\b([A-Z]{3})\b/, ''],
];

/** The currency that a text names by sign or code; null without one. */
export function currencyIn(text: string): string | null {
  for (const [sign, currency] of CURRENCIES) {
    const found = sign.exec(text);
    if (found) return currency === '' ? (found[1] ?? null) : currency;
  }
  return null;
}

/** What each header means; null where none is known. */
export const columnsOf = (headers: readonly string[]): readonly Column[] =>
  headers.map((header) => {
    const meaning = BY_HEADER.get(simplified(header)) ?? null;
    const bracketed = /[([]([^)\]]*)[)\]]/.exec(header)?.[1] ?? '';
    const currency =
      meaning === 'value'
        ? (currencyIn(bracketed === '' ? header.replace(/[A-Za-z]+/g, '') : bracketed) ??
          (simplified(header).endsWith('euro') ? 'EUR' : null))
        : null;
    return { header: header.trim(), meaning, currency };
  });
