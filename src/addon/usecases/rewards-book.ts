/** «Поощрения» as papers see it: by what and who is proposed, for whom it is decided, which partners are thanked. Reads the sheet once; writes nothing. */
import type { RewardsFacts } from '../catalog/documents/programme-paper';
import { rewards } from '../catalog/tables';
import { readCode } from '../domain/people/code';
import type { RewardCriteria } from '../domain/programme/reward-candidates';
import type { Book } from './book';
import { codeOf } from './pairing-book';
import type { PaperFacts } from './paper-facts';

/** By what the school proposes rewards: the same for everybody. Nobody is compared with anybody. */
export const rewardCriteria = ({ settings }: Pick<Book, 'settings'>): RewardCriteria => ({
  leastMeetings: Number(settings.rewardMeetings) / 100,
  leastUsefulness: Number(settings.rewardUsefulness) / 10,
  leastVoices: Number(settings.rewardVoices),
});

export function rewardsFacts(book: Book, facts: PaperFacts): RewardsFacts {
  const lines = book.read(rewards).rows.filter(({ value }) => value.decision !== 'отклонено');
  const isPartner = ({ value }: (typeof lines)[number]): boolean => value.kind === 'благодарственное письмо партнёру';
  const isDecided = ({ value }: (typeof lines)[number]): boolean => value.decision !== 'предложено';
  const wordsOf = ({ value: { merit, basis = '' } }: (typeof lines)[number]) => ({
    merit: facts.open(merit),
    basis: facts.open(basis),
  });
  const people = lines.filter((line) => !isPartner(line) && readCode(line.value.person) !== undefined);
  const person = (line: (typeof lines)[number]) => ({
    ...facts.participant(codeOf(line.value.person)),
    reward: line.value.kind,
    ...wordsOf(line),
  });
  const partners = lines.filter(isPartner);
  const partner = (line: (typeof lines)[number]) => ({
    organisation: facts.open(line.value.person),
    ...wordsOf(line),
  });
  return {
    criteria: rewardCriteria(book),
    proposed: people.map(person),
    approved: people.filter(isDecided).map(person),
    partners: partners.filter(isDecided).map(partner),
    proposedPartners: partners.map(partner),
    strange: lines
      .filter((line) => !isPartner(line) && readCode(line.value.person) === undefined)
      .map(({ row, value }) => ({ row, text: value.person })),
  };
}
