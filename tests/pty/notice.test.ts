/** `assess NOTICE` in a terminal: what the notice says is not asked, what it leaves open is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Tender } from '../../src/model/types.js';
import { notice } from '../import/notices.js';
import { typed, unknown } from './answers.js';
import { KEYS, start, stateFolder } from './terminal.js';

let state = stateFolder();
beforeEach(() => {
  state = stateFolder();
});
afterEach(() => state.remove());

const xml = notice({
  value: '250000 SEK',
  organisations: [{ id: 'ORG-0001', name: 'Town of Exampleton', country: 'SWE' }],
  lots: [
    { id: 'LOT-0001', title: 'Laptops', cpv: ['30213100'], types: ['social-objective work-cond'] },
    { id: 'LOT-0002', title: 'Computers', cpv: ['30213000'] },
  ],
});

describe('a notice in a terminal', () => {
  it('is asked for only what it leaves open', { timeout: 60_000 }, async () => {
    writeFileSync(join(state.path, 'notice.xml'), xml);
    const session = start(
      ['assess', 'notice.xml', '--as-of', '2026-11-25', '--save', 'tender.yaml', '--output', 'result.json'],
      { state: state.path },
    );
    // Title, buyer, country, lots, the laptops and the value are known.
    await session.waitFor('fair working conditions (BT-775 work-cond)');
    await unknown(session, 'Which services belong to the purchase?');
    await typed(session, 'Roughly how many devices?');
    // What the code of lot 2 can mean is checked beforehand: laptops, tablets and desktops.
    await session.question('Which devices do you buy?');
    session.press(KEYS.enter);
    await unknown(session, 'Which services belong to the purchase?');
    await typed(session, 'Roughly how many devices?');
    await session.question('How much do you ask on human rights in the supply chain?');
    session.press(KEYS.ctrlC);
    expect((await session.exit).exitCode).toBe(130);
    expect(session.raw().replaceAll(/\s+/g, ' ')).toContain('labelwise assess notice.xml --resume');

    const again = start(
      [
        'assess',
        'notice.xml',
        '--resume',
        '--as-of',
        '2026-11-25',
        '--save',
        'tender.yaml',
        '--output',
        'result.json',
      ],
      { state: state.path },
    );
    await again.question('How much do you ask on human rights in the supply chain?');
    again.press(KEYS.enter);
    await unknown(again, 'How much do you ask on the rights of the workers who make the devices?');
    await unknown(again, 'How much do you ask on long life, repair and reuse?');
    await unknown(again, 'How sure must you be that the requirements are really met?');
    await again.question('Do you want to single out requirements that matter most, or leave some out?');
    again.press(KEYS.down, KEYS.enter);
    await unknown(again, 'How strongly do you want to use labels?');
    await unknown(again, 'Can workers speak freely where the devices will probably be made?');
    await typed(again, 'On which day does the contract or delivery begin?');
    await typed(again, 'On which day does it end?');
    await unknown(again, 'Who can check during the contract that promises are kept?');
    await typed(again, 'Which labels or other proofs do bidders already use?');
    await again.question('Is this right?');
    again.press(KEYS.enter);
    expect(await again.exit).toEqual({ exitCode: 0, signal: 0 });
    const tender = parse(readFileSync(join(state.path, 'tender.yaml'), 'utf8')) as Tender;
    expect(tender).toEqual({
      title: 'Laptops for schools',
      buyer: { name: 'Town of Exampleton', country: 'SE' },
      reference: '2026-ICT-14',
      value: { amount: 250000, currency: 'SEK' },
      lots: [
        { id: 'LOT-0001', title: 'Laptops', products: ['notebook'], cpv: ['30213100'] },
        {
          id: 'LOT-0002',
          title: 'Computers',
          products: ['notebook', 'tablet', 'desktop'],
          cpv: ['30213000'],
        },
      ],
      ambition: { 'human-rights': 'basic' },
    });
  });
});
