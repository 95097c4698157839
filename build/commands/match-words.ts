/** What `npm run match` says, in Russian: one sentence per issue with its place, and the answer as a page of text. */
import type { MatchingAnswer } from '../../src/addon/domain/matching/answer';
import type { MatchingIssue, Place } from '../../src/addon/domain/matching/matching-issue';
import { type Level, levelsOf, type Objective } from '../../src/addon/domain/matching/objectives';
import type { MatchingTooLarge } from '../../src/addon/domain/matching/weights';

const OBJECTIVE_WORDS: Record<Objective, string> = {
  'coverage-then-score': 'сначала охват, затем балл',
  'score-only': 'только балл',
  'sympathy-profile-then-score': 'сначала симпатии, затем балл',
  'coverage-then-sympathy-then-score': 'сначала охват, затем симпатии и балл',
  bottleneck: 'полный охват без слабых пар, затем балл',
};

const LEVEL_WORDS: Record<Level, string> = {
  'least-score': 'наименьший балл',
  pairs: 'пар',
  mutual: 'с взаимной симпатией',
  'one-sided': 'с односторонней симпатией',
  'no-sympathy': 'без симпатии',
  score: 'сумма баллов',
  kept: 'прежних пар',
};

/** One sentence: what is wrong, where, what is wanted instead. */
export function wordIssue(issue: MatchingIssue): string {
  switch (issue.code) {
    case 'instance-not-an-object':
      return 'ожидается объект с полями mentors, mentees и edges.';
    case 'list-missing':
      return `поле ${issue.list} должно быть списком, а его нет или в нём не список.`;
    case 'entry-malformed':
      return `${wordPlace(issue.place)}: ожидается ${EXPECTED[issue.place.list]}.`;
    case 'id-repeated':
      return `${wordPlace(issue.place)}: код ${quote(issue.id)} уже есть в ${issue.place.list}[${issue.first}]; коды не повторяются.`;
    case 'capacity-invalid':
      return `${wordPlace(issue.place)}: у наставника ${quote(issue.id)} поле capacity – ${quote(issue.found)}, а число мест должно быть целым и не меньше нуля.`;
    case 'mentee-unknown':
      return `${wordPlace(issue.place)}: наставляемого ${quote(issue.id)} нет в списке mentees.`;
    case 'mentor-unknown':
      return `${wordPlace(issue.place)}: наставника ${quote(issue.id)} нет в списке mentors.`;
    case 'score-invalid':
      return `${wordPlace(issue.place)}: балл – ${quote(issue.found)}, а должен быть целым числом от 0 до 1000.`;
    case 'sympathy-invalid':
      return `${wordPlace(issue.place)}: симпатия – ${quote(issue.found)}, а должна быть 0, 1 или 2.`;
    case 'pair-repeated':
      return `${wordPlace(issue.place)}: пара ${quote(issue.pair[0])} – ${quote(issue.pair[1])} уже есть в ${issue.place.list}[${issue.first}]; каждая пара называется один раз.`;
    case 'mentee-locked-twice':
      return `${wordPlace(issue.place)}: наставляемый ${quote(issue.id)} уже закреплён в locked[${issue.first}]; у него может быть один наставник.`;
    case 'locked-beyond-capacity':
      return `${wordPlace(issue.place)}: за наставником ${quote(issue.id)} закреплено больше пар, чем у него мест (capacity ${issue.capacity}).`;
  }
}

/** The question is larger than exact numbers allow. */
export function wordTooLarge({ objective, extent }: MatchingTooLarge): string {
  return (
    `задача слишком велика для точного ответа: цель ${objective}, до ${extent.pairs} пар, баллы до ${extent.largestScore}, ` +
    `прежних пар ${extent.keepable}. Уменьшите число уровней (другая цель, без previous) или разделите список.`
  );
}

/** The answer for a person who reads it in a terminal. */
export function wordAnswer(answer: MatchingAnswer, milliseconds: number): string {
  const value = levelsOf(answer.objective).map((level, k) => `${LEVEL_WORDS[level]} – ${answer.value[k]}`);
  const lines = [
    `Цель: ${OBJECTIVE_WORDS[answer.objective]}`,
    `Итог: ${value.join(', ')}; сохранено прежних пар – ${answer.kept}`,
    answer.certificate.checked ? 'Проверено: лучшего набора пар нет' : 'Не проверено',
    '',
    'Наставляемый → наставник',
    ...answer.pairs.map(([mentee, mentor]) => `  ${mentee} → ${mentor}`),
  ];
  if (answer.unmatched.length > 0) lines.push('', `Без наставника: ${answer.unmatched.join(', ')}`);
  if (answer.hall !== null) {
    const { mentees, mentors, seats } = answer.hall;
    const lacking = mentees.length - seats;
    lines.push(
      mentors.length === 0
        ? `Почему: ни одного допустимого наставника нет для ${mentees.join(', ')}.`
        : `Почему: наставляемым (${mentees.length}) ${mentees.join(', ')} подходят только наставники (${mentors.length}) ` +
            `${mentors.join(', ')}; мест у них – ${seats}, не хватает – ${lacking}.`,
    );
  }
  lines.push('', `Время: ${milliseconds} мс`);
  return lines.join('\n');
}

const EXPECTED: Record<Place['list'], string> = {
  mentors: 'объект {"id": "код", "capacity": число мест}',
  mentees: 'код – непустая строка',
  edges: 'список ["наставляемый", "наставник", балл 0…1000, симпатия 0, 1 или 2]',
  locked: 'список ["наставляемый", "наставник"]',
  previous: 'список ["наставляемый", "наставник"]',
};

function wordPlace(place: Place): string {
  return `${place.list}[${place.index}]`;
}

/** What was found may be anything of any length: it is shown on one line and cut. */
function quote(found: unknown): string {
  if (found === undefined) return 'не указано';
  const text = typeof found === 'number' ? String(found) : JSON.stringify(found);
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return short.startsWith('"') ? `«${short.replace(/^"|"$/g, '')}»` : short;
}
