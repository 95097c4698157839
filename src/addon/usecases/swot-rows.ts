/** The lines of «SWOT» as answers and phrases of today would draft them. What people have made of them is kept by domain/monitoring/swot.ts. */
import { outsidePhrases, swotQuestions } from '../catalog/monitoring/swot-lines';
import { share } from '../domain/indicators/counting';
import { leastPeople } from '../domain/monitoring/effect';
import { quadrantOf, type SwotLine, type SwotRules } from '../domain/monitoring/swot';
import { tellsOfFew } from '../domain/privacy/survey-shares';
import type { FinalView, MonitoringFacts } from './monitoring-facts';

/** Of each form in which somebody takes part. */
export function swotLines({ parts, finals }: MonitoringFacts, rules: SwotRules): readonly SwotLine[] {
  const forms = [...new Set(parts.flatMap(({ form }) => form ?? []))].sort();
  return forms.flatMap((form) => [
    ...swotQuestions.flatMap((question) => draftedLine(form, question, finals, rules)),
    ...outsidePhrases.map(
      ({ quadrant, line }, index): SwotLine => ({
        key: `${form}/${quadrant}/${index}`,
        form,
        quadrant,
        line,
        source: 'Перечень фраз: решает куратор',
        answered: undefined,
        share: undefined,
      }),
    ),
  ]);
}

function draftedLine(
  form: string,
  { id, role, letter, column, gain, source, strong, weak }: (typeof swotQuestions)[number],
  finals: readonly FinalView[],
  rules: SwotRules,
): readonly SwotLine[] {
  const asked = finals.filter(
    (one) => one.form === form && one.role === role && (letter === undefined || one.person.startsWith(letter)),
  );
  const answers = asked.flatMap(({ view }) => {
    const answer = view[column];
    if (answer === undefined) return [];
    return gain === undefined ? answer === 'да' : (answer as readonly string[]).includes(gain);
  });
  if (answers.length === 0) return [];
  const counted = share(answers, (isYes) => isYes);
  const quadrant = quadrantOf(counted, rules);
  const isEnough = counted.denominator >= leastPeople;
  const isKnown = isEnough && !tellsOfFew(counted);
  return [
    {
      key: `${form}/${id}`,
      form,
      quadrant,
      line: quadrant === 'слабая сторона' ? weak : strong,
      source: isEnough ? source : `${source}: ответов меньше пяти`,
      answered: isEnough ? counted.denominator : undefined,
      share: isKnown ? Math.round((100 * counted.numerator) / counted.denominator) : undefined,
    },
  ];
}
