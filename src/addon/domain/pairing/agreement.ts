/** How far a proposed pair has come: a draft, agreed by one side, by both, made. Nobody is paired against his will, so the days are kept. */
import type { Day } from '../../schema/cell';

/** When each side has said yes; nothing as long as it has not. */
export interface Agreement {
  readonly mentor: Day | undefined;
  readonly mentee: Day | undefined;
}

export const agreementStates = ['draft', 'mentor-agreed', 'mentee-agreed', 'agreed', 'made'] as const;

export type AgreementState = (typeof agreementStates)[number];

/** `isMade`: the pair stands on «Пары и группы» already. A yes that is dated later than today does not count yet. */
export function agreementState({ mentor, mentee }: Agreement, isMade: boolean, today: Day): AgreementState {
  if (isMade) return 'made';
  const [byMentor, byMentee] = [mentor, mentee].map((day) => day !== undefined && day <= today);
  if (byMentor && byMentee) return 'agreed';
  return byMentor ? 'mentor-agreed' : byMentee ? 'mentee-agreed' : 'draft';
}
