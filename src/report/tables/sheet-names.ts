/** Names of sheets as Excel takes them. */

const LONGEST = 31;

/** Signs that no name of a sheet may hold, with controls and halves of characters; at its ends also an apostrophe. */
const BARRED = /[\\/?*[\]:\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A name that Excel keeps for itself. */
const RESERVED = 'history';

const cleaned = (name: string): string => name.slice(0, LONGEST).replace(BARRED, '-').replace(/^'|'$/g, '-');

/** The name with a number behind it, which it leaves room for. */
const numbered = (name: string, number: number): string => {
  const end = `-${number}`;
  return name.slice(0, LONGEST - end.length).replace(BARRED, '-') + end;
};

/** A name for each, in order: as asked where that is possible, else cut, cleaned or numbered; no two are alike in any case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set([RESERVED]);
  return wanted.map((want) => {
    const name = cleaned(want === '' ? '-' : want);
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = numbered(name, number);
    taken.add(free.toLowerCase());
    return free;
  });
}
