/** Ways to answer in the terminal, and the shortest whole interview. */
import { KEYS, type Session } from './terminal.js';

/** "I do not know" is the row above "Step back", the last one; the list goes round. */
const UNKNOWN_IN_LIST = [KEYS.up, KEYS.up, KEYS.enter];

export async function typed(session: Session, message: string, ...text: readonly string[]): Promise<void> {
  await session.question(message);
  session.press(...text, KEYS.enter);
}

export async function unknown(session: Session, message: string): Promise<void> {
  await session.question(message);
  session.press(...UNKNOWN_IN_LIST);
}

/** From the country to the summary: laptops, and otherwise "I do not know". */
export async function fromCountryToSummary(session: Session): Promise<void> {
  await unknown(session, 'In which country is the buyer?');
  await typed(session, 'Into how many lots is the purchase divided?');
  await session.question('Which devices do you buy?');
  session.press(KEYS.space, KEYS.enter);
  await unknown(session, 'Which services belong to the purchase?');
  await typed(session, 'Roughly how many devices?', '3.000');
  await typed(session, 'Roughly how much will the purchase cost, without VAT?');
  await unknown(session, 'How much do you ask on human rights in the supply chain?');
  await session.question('How much do you ask on the rights of the workers who make the devices?');
  session.press(KEYS.down, KEYS.enter);
  await unknown(session, 'How much do you ask on long life, repair and reuse?');
  await unknown(session, 'How sure must you be that the requirements are really met?');
  await session.question('Do you want to single out requirements that matter most, or leave some out?');
  session.press(KEYS.enter);
  await session.question('Which requirements can this tender not do without?');
  session.press(KEYS.space, KEYS.enter);
  await unknown(session, 'Which requirements do you leave out?');
  await unknown(session, 'How strongly do you want to use labels?');
  await unknown(session, 'Can workers speak freely where the devices will probably be made?');
  await typed(session, 'On which day does the contract or delivery begin?', '2027-3-1');
  await typed(session, 'On which day does it end?');
  await unknown(session, 'Who can check during the contract that promises are kept?');
  await typed(session, 'Which labels or other proofs do bidders already use?');
  await session.question('Is this right?');
}
