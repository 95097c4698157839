/** What came of commands about the plans of pairs, in a sentence. */
import { enumerate } from './grammar';

export function wordUpdatedPlans({
  begun,
  results,
  all,
}: {
  readonly begun: readonly string[];
  readonly results: number;
  readonly all: number;
}): string {
  const started = begun.length === 0 ? `Новых планов нет, всего их – ${all}.` : `Планы начаты: ${enumerate(begun)}.`;
  const taken = results === 0 ? '' : ` Результатов из отзывов записано: ${results}.`;
  return `${started}${taken} Уточняйте строки на листе «Планы (ИПР)» и печатайте командой «Подготовить планы».`;
}

export const wordCorrected = ({ pair, version }: { readonly pair: string; readonly version: number }): string =>
  `План ${pair}: версия ${version}. Поправьте её строки внизу листа «Планы (ИПР)»; прежняя версия остаётся.`;
