/** Codes of languages: notices use three letters (ISO 639-2, also the older ones), people and web pages two. */

const PAIRS =
  'bul bg ces cs cze cs dan da deu de ger de ell el gre el eng en est et fin fi fra fr fre fr gle ga hrv hr hun hu ita it lav lv lit lt ' +
  'mlt mt nld nl dut nl pol pl por pt ron ro rum ro slk sk slo sk slv sl spa es swe sv nor no nob no nno no nb no nn no isl is ice is ' +
  'sqi sq alb sq bos bs cat ca eus eu glg gl kat ka mkd mk mac mk srp sr tur tr ukr uk cym cy wel cy ltz lb rus ru ara ar zho zh jpn ja';

const words = PAIRS.split(' ');
const TWO_LETTERS: ReadonlyMap<string, string> = new Map(
  words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? word] as const] : [])),
);

/**
 * A language as two letters, lower case.
 * @param code such as `NLD`, `nl`, `EN-gb`
 * @returns null for what is no language code
 */
export function languageOf(code: string | null | undefined): string | null {
  const [main = ''] = (code ?? '').trim().toLowerCase().split(/[-_]/);
  const two = TWO_LETTERS.get(main);
  if (two !== undefined) return two;
  return /^[a-z]{2}$/.test(main) ? main : null;
}
