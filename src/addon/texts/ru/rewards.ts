/** For what somebody is proposed for a reward, and what came of proposing. Merits stand in the nominative: they are printed on a line of their own. */
import type { Merit, RewardCandidate } from '../../domain/programme/reward-candidates';
import { counted, plural } from './grammar';

const merits: Readonly<Record<Merit, string>> = {
  meetings: 'регулярные встречи',
  aims: 'достигнутые цели',
  feedback: 'благодарные отзывы наставляемых',
};

export const wordMerit = ({
  record,
  merits: met,
}: RewardCandidate): { readonly merit: string; readonly basis: string } => ({
  merit: met.map((merit) => merits[merit]).join(', '),
  basis: [
    `встреч – ${record.held}, ожидалось – ${record.due}`,
    // What one or two mentees have marked is nobody else's to read; nobody is proposed below the bar.
    'отзывы наставляемых – не ниже порога',
    record.aims === 0 ? 'о целях не сказано' : `цель достигнута – ${record.reached} из ${record.aims}`,
  ].join('; '),
});

export const wordPartnerMerit = (mentors: number): { readonly merit: string; readonly basis: string } => ({
  merit: 'участие в программе наставничества',
  basis: `наставников от партнёра – ${mentors}`,
});

export const wordRewards = ({ added, waiting }: { readonly added: number; readonly waiting: number }): string => {
  const found =
    added === 0
      ? 'Новых предложений нет.'
      : `На лист «Поощрения» ${plural(added, 'добавлено', 'добавлены', 'добавлено')} ${counted(added, 'предложение', 'предложения', 'предложений')} с показателями.`;
  return waiting === 0
    ? found
    : `${found} Ждут решения – ${waiting}: поставьте «утверждено» или «отклонено», допишите других – приказ, письма и грамоты составляются по этому листу.`;
};
