import { type FillingQuestionnaire, questionnaires } from '../../../src/addon/catalog/questionnaires';
import { sharingColumns } from '../../../src/addon/domain/people/sharing-columns';

const of = (id: string): FillingQuestionnaire => questionnaires.find(({ questionnaire }) => questionnaire.id === id)!;

test('questionnaires that fill the same columns of one base are looked at together, all others alone', () => {
  const together = questionnaires.map((own) => [
    own.questionnaire.number,
    questionnaires
      .filter((each) => each !== own && sharingColumns(each, own))
      .map(({ questionnaire }) => questionnaire.number),
  ]);
  expect(together.filter(([, others]) => others!.length > 0)).toEqual([
    ['А1', ['А2']],
    ['А2', ['А1']],
    ['А3', ['А4']],
    ['А4', ['А3']],
  ]);
  expect(sharingColumns(of('metaskills-before'), of('metaskills-after'))).toBe(false);
});
