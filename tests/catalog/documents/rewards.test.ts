/** The papers of rewards as texts for a methodologist to read, with every name in its case. */
import { rewardsOrder } from '../../../src/addon/catalog/documents/orders/later';
import type { ProgrammeFacts, Rewarded, SchoolPaper } from '../../../src/addon/catalog/documents/programme-paper';
import { diplomas, parentLetters, partnerLetters, thanks } from '../../../src/addon/catalog/documents/rewards/festive';
import { rewardProposal } from '../../../src/addon/catalog/documents/rewards/proposal';
import { namePrinter } from '../../../src/addon/domain/language/print-names';
import { type SettledDocument, settle } from '../../../src/addon/schema/document';
import { checkDocument } from '../../../src/addon/schema/document-check';
import { showDocument } from '../../../src/addon/schema/document-text';
import { fitTables, usualLook } from '../../../src/addon/schema/paper';
import { golden } from './golden';
import { facts } from './report-facts';
import { people } from './sample-facts';

const rewarded = (code: string, about: string, reward: Rewarded['reward'], merit: string, basis = ''): Rewarded => ({
  code,
  about,
  reward,
  merit,
  basis,
  ...(about === 'учитель истории' ? { aboutIn: { nominative: about, dative: 'учителю истории' } as never } : {}),
});

const figures = 'встреч – 13, ожидалось – 10; польза – 8,9 из 10, отзывов – 13; цель достигнута – 1 из 1';
const all = 'регулярные встречи, достигнутые цели, благодарные отзывы наставляемых';
const proposed = [
  rewarded('П-002', 'учитель истории', 'благодарность', 'регулярные встречи, благодарные отзывы наставляемых', figures),
  rewarded('У-021', '10А', 'почётная грамота', all, figures),
  rewarded('У-021', '10А', 'благодарственное письмо родителям', all, figures),
  rewarded('У-018', '9 «В» класс', 'благодарность', 'помощь первоклассникам'),
];
const partner = { organisation: 'Новореченский завод', merit: 'участие в программе', basis: 'наставников – 2' };

const withRewards: ProgrammeFacts = {
  ...facts,
  vocabulary: 'pupils',
  registration: {},
  team: [],
  day: (month, day) => `2027-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  signed: [{ paper: 'order-rewards', title: 'Приказ о поощрении', number: '61-од', date: '2027-05-06' }],
  rewards: {
    criteria: { leastMeetings: 1, leastUsefulness: 8.5, leastVoices: 5 },
    proposed,
    approved: proposed.slice(0, 3),
    partners: [partner],
    proposedPartners: [partner],
    strange: [],
  },
};

const settled = ({ body, look = usualLook }: SchoolPaper): SettledDocument =>
  fitTables(settle(body(withRewards), namePrinter(people)), look);

describe.each(
  [rewardProposal, rewardsOrder, diplomas, thanks, parentLetters, partnerLetters].map(
    (paper) => [paper.id, paper] as const,
  ),
)('%s', (id, paper) => {
  const document = settled(paper);

  it('reads as it was proof-read', () => {
    const text = showDocument(document);
    expect(text).toBe(golden(id, text));
  });

  it('has nothing that keeps it from being signed', () => expect(checkDocument(document, 'names')).toEqual([]));
});

test('whoever waits for a decision is in the proposal and in no other paper', () => {
  const told = [rewardsOrder, thanks].map((paper) => showDocument(settled(paper)));
  expect(showDocument(settled(rewardProposal))).toContain('Мамедов');
  for (const text of told) expect(text).not.toContain('Мамедов');
});
