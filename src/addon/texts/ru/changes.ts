/** Changes of pairs in words: what would be done, what to think of, what comes next. */
import type { ChangePreview, ChangeWarning, PairChange } from '../../domain/pairing/change-pair';
import { showDay } from '../../schema/cell';
import { enumerate } from './grammar';

/** For the journal. */
export function wordPairChange({
  kind,
  subject,
  fresh,
}: {
  readonly kind: PairChange['kind'];
  readonly subject: string;
  readonly fresh: string;
}): string {
  switch (kind) {
    case 'replace':
      return `${subject}: замена наставника, дальше работает ${fresh}. Нужен приказ.`;
    case 'extend':
      return `${subject}: продление. Нужен приказ.`;
    case 'end':
      return `${subject}: досрочное завершение. Нужен приказ.`;
    case 'leave':
      return `${subject}: выбытие.`;
    case 'close':
      return `${subject}: срок вышел, работа завершена.`;
  }
}

const warnings: Readonly<Record<ChangeWarning, string>> = {
  'longer-than-a-year':
    'Пара будет работать дольше года. Положение допускает это только как продление по уважительной причине.',
  'group-goes-on': 'Группа продолжит работу с остальными наставляемыми; в списке приказа человек остаётся.',
  'mentee-without-mentor':
    'Наставляемые останутся без наставника: если они хотят продолжать, сначала замените наставника.',
};

const order = (name: string): string => `Затем подготовьте и подпишите «${name}» («Документы» в «Пульте куратора»).`;

/** What a change would do, sentence by sentence; nothing of it has been done. */
export function wordChangePreview({ change, pair, fresh, ending, warnings: found }: ChangePreview): readonly string[] {
  const told = found.map((warning) => warnings[warning]);
  const until = pair?.end ? ` Срок прежний – до ${showDay(pair.end)}.` : '';
  switch (change.kind) {
    case 'replace':
      return [
        `${change.pair} завершится и останется в списке; с ${showDay(change.day)} наставляемые работают в ${fresh ?? 'новой паре'} с наставником ${change.mentor}.${until}`,
        'Открытые задачи плана перейдут новой паре, когда вы нажмёте «Обновить планы».',
        ...told,
        order('Приказ о замене наставника'),
      ];
    case 'extend':
      return [
        `${change.pair}: срок до ${showDay(change.day)}${pair?.end ? ` вместо ${showDay(pair.end)}` : ''} – после подписи приказа.`,
        ...told,
        order('Приказ о продлении или досрочном завершении'),
      ];
    case 'end':
      return [
        `${change.pair}: работа завершится ${showDay(change.day)}${pair?.end ? ` вместо ${showDay(pair.end)}` : ''} – после подписи приказа.`,
        ...told,
        order('Приказ о продлении или досрочном завершении'),
      ];
    case 'leave':
      return [
        `${change.person} получит статус «выбыл».`,
        ...(ending.length > 0
          ? [
              `Раньше срока завершится: ${enumerate(ending)} – ${showDay(change.day)}, после подписи приказа.`,
              order('Приказ о продлении или досрочном завершении'),
            ]
          : []),
        ...told,
      ];
    case 'close':
      return [`${change.pair}: состояние станет «завершена», наставляемые получат статус «завершил».`];
  }
}

export const wordChanged = ({ change, fresh }: ChangePreview): string =>
  change.kind === 'replace'
    ? `Записано. Новая пара – ${fresh ?? 'уже на листе'}. Подготовьте приказ о замене наставника.`
    : change.kind === 'close'
      ? 'Пара завершена.'
      : change.kind === 'leave'
        ? 'Выбытие записано. Если пара завершается раньше срока, подготовьте приказ.'
        : 'Записано. Срок изменится, когда будет подписан приказ.';
