/** Consents and other papers that people of an example school bring, from `papers.tsv`: dates by kind of paper. */
import { type Day, isDay } from './calendar';
import { readTabFile } from './tab-file';

/** The kinds, in the words in which the school asks for them. */
export const paperKinds = [
  'персональные данные: родитель',
  'персональные данные: сам(а)',
  'участие: родитель',
  'участие: сам(а)',
  'публикация: родитель',
  'публикация: сам(а)',
  'наставничество (ст. 351.8 ТК РФ)',
  'договор о сотрудничестве',
  'справка о судимости',
  'медицинская справка',
] as const;
export type PaperKind = (typeof paperKinds)[number];

export interface Paper {
  readonly code: string;
  readonly kind: PaperKind;
  readonly date: Day;
  readonly withdrawn: Day | undefined;
}

/** One paper for each date; who has brought nothing of a kind has none of it. */
export function readPapers(text: string): readonly Paper[] {
  return readTabFile('papers.tsv', text).flatMap((row) =>
    paperKinds.flatMap((kind) =>
      row.list(kind).map((words) => {
        const [date = '', withdrawn] = words.split(' отозвано ');
        if (!isDay(date) || (withdrawn !== undefined && !isDay(withdrawn))) row.fail(kind, `«${words}» не дата`);
        return { code: row.needed('Код'), kind, date, withdrawn };
      }),
    ),
  );
}
