/** Countries as files write them: two or three letters, or a name in one of four languages. */

/** ISO 3166-1 alpha-3 and alpha-2. */
const CODES =
  'ABW AW AFG AF AGO AO AIA AI ALA AX ALB AL AND AD ARE AE ARG AR ARM AM ASM AS ATA AQ ATF TF ATG AG AUS AU AUT AT AZE AZ BDI BI BEL BE ' +
  'BEN BJ BES BQ BFA BF BGD BD BGR BG BHR BH BHS BS BIH BA BLM BL BLR BY BLZ BZ BMU BM BOL BO BRA BR BRB BB BRN BN BTN BT BVT BV BWA BW ' +
  'CAF CF CAN CA CCK CC CHE CH CHL CL CHN CN CIV CI CMR CM COD CD COG CG COK CK COL CO COM KM CPV CV CRI CR CUB CU CUW CW CXR CX CYM KY ' +
  'CYP CY CZE CZ DEU DE DJI DJ DMA DM DNK DK DOM DO DZA DZ ECU EC EGY EG ERI ER ESH EH ESP ES EST EE ETH ET FIN FI FJI FJ FLK FK FRA FR ' +
  'FRO FO FSM FM GAB GA GBR GB GEO GE GGY GG GHA GH GIB GI GIN GN GLP GP GMB GM GNB GW GNQ GQ GRC GR GRD GD GRL GL GTM GT GUF GF GUM GU ' +
  'GUY GY HKG HK HMD HM HND HN HRV HR HTI HT HUN HU IDN ID IMN IM IND IN IOT IO IRL IE IRN IR IRQ IQ ISL IS ISR IL ITA IT JAM JM JEY JE ' +
  'JOR JO JPN JP KAZ KZ KEN KE KGZ KG KHM KH KIR KI KNA KN KOR KR KWT KW LAO LA LBN LB LBR LR LBY LY LCA LC LIE LI LKA LK LSO LS LTU LT ' +
  'LUX LU LVA LV MAC MO MAF MF MAR MA MCO MC MDA MD MDG MG MDV MV MEX MX MHL MH MKD MK MLI ML MLT MT MMR MM MNE ME MNG MN MNP MP MOZ MZ ' +
  'MRT MR MSR MS MTQ MQ MUS MU MWI MW MYS MY MYT YT NAM NA NCL NC NER NE NFK NF NGA NG NIC NI NIU NU NLD NL NOR NO NPL NP NRU NR NZL NZ ' +
  'OMN OM PAK PK PAN PA PCN PN PER PE PHL PH PLW PW PNG PG POL PL PRI PR PRK KP PRT PT PRY PY PSE PS PYF PF QAT QA REU RE ROU RO RUS RU ' +
  'RWA RW SAU SA SDN SD SEN SN SGP SG SGS GS SHN SH SJM SJ SLB SB SLE SL SLV SV SMR SM SOM SO SPM PM SRB RS SSD SS STP ST SUR SR SVK SK ' +
  'SVN SI SWE SE SWZ SZ SXM SX SYC SC SYR SY TCA TC TCD TD TGO TG THA TH TJK TJ TKL TK TKM TM TLS TL TON TO TTO TT TUN TN TUR TR TUV TV ' +
  'TWN TW TZA TZ UGA UG UKR UA UMI UM URY UY USA US UZB UZ VAT VA VCT VC VEN VE VGB VG VIR VI VNM VN VUT VU WLF WF WSM WS XKX XK YEM YE ' +
  'ZAF ZA ZMB ZM ZWE ZW';

/** Names in English, Dutch, French, German and the country's own languages. */
const NAMES = `
AT austria|oostenrijk|autriche|osterreich
BE belgium|belgie|belgique|belgien
BG bulgaria|bulgarije|bulgarie|bulgarien
CH switzerland|zwitserland|suisse|schweiz|svizzera
CY cyprus|chypre|zypern
CZ czechia|czech republic|tsjechie|tchequie|republique tcheque|tschechien|tschechische republik|ceska republika
DE germany|duitsland|allemagne|deutschland
DK denmark|denemarken|danemark|danmark
EE estonia|estland|estonie|eesti
ES spain|spanje|espagne|spanien|espana
FI finland|finlande|finnland|suomi
FR france|frankrijk|frankreich
GB united kingdom|uk|great britain|england|eng|scotland|wales|northern ireland|verenigd koninkrijk|royaume-uni|vereinigtes konigreich|grossbritannien
GR greece|griekenland|grece|griechenland|hellas
HR croatia|kroatie|croatie|kroatien|hrvatska
HU hungary|hongarije|hongrie|ungarn|magyarorszag
IE ireland|ierland|irlande|irland|eire
IS iceland|ijsland|islande|island
IT italy|italie|italien|italia
LI liechtenstein
LT lithuania|litouwen|lituanie|litauen|lietuva
LU luxembourg|luxemburg
LV latvia|letland|lettonie|lettland|latvija
MT malta|malte
NL netherlands|the netherlands|nederland|pays-bas|niederlande
NO norway|noorwegen|norvege|norwegen|norge
PL poland|polen|pologne|polska
PT portugal
RO romania|roemenie|roumanie|rumanien
SE sweden|zweden|suede|schweden|sverige
SI slovenia|slovenie|slowenien|slovenija
SK slovakia|slowakije|slovaquie|slowakei|slovensko
US united states|united states of america|usa
UA ukraine|oekraine`;

const codes = CODES.split(' ');
const ALPHA_2: ReadonlySet<string> = new Set(codes.filter((_, index) => index % 2 === 1));
const BY_ALPHA_3: ReadonlyMap<string, string> = new Map(
  codes.flatMap((code, index) => (index % 2 === 0 ? [[code, codes[index + 1] ?? code] as const] : [])),
);
const BY_NAME: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(3)
        .split('|')
        .map((name) => [name, line.slice(0, 2)] as const),
    ),
);
/** Codes that the European institutions use beside those of ISO. */
const OTHER: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

const simplified = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase().trim();

/**
 * A country as two letters, ISO 3166-1 alpha-2.
 * @param text two or three letters in any case, or a name
 * @returns null for what is no country
 */
export function countryOf(text: string | null | undefined): string | null {
  const written = (text ?? '').trim();
  const upper = written.toUpperCase();
  if (ALPHA_2.has(upper)) return upper;
  return OTHER[upper] ?? BY_ALPHA_3.get(upper) ?? BY_NAME.get(simplified(written)) ?? null;
}

/** The country of a NUTS region such as `UKM75`: its first two letters. */
export const countryOfRegion = (region: string | null | undefined): string | null =>
  /^[A-Z]{2}[A-Z0-9]{0,3}$/.test(region ?? '') ? countryOf((region ?? '').slice(0, 2)) : null;
