import { settingDeclarations } from '../../../src/addon/catalog/settings';
import { readSettings } from '../../../src/addon/domain/programme/settings';

const rows = (values: Readonly<Record<string, string | undefined>>) =>
  Object.entries(values).map(([name, value], index) => ({ row: index + 2, value: { name, value } }));

const complete: Record<string, string> = Object.fromEntries(
  Object.values(settingDeclarations).map(({ name, initial }) => [name, initial]),
);

test('what the school says holds', () => {
  const { values, issues } = readSettings(
    settingDeclarations,
    rows({ ...complete, 'Школа кратко': ' СОШ № 7 ', Режим: 'Имена', 'Наставляемых на одного наставника': '3' }),
    'Настройки',
  );
  expect(issues).toEqual([]);
  expect(values).toMatchObject({ schoolShort: 'СОШ № 7', regime: 'имена', menteesPerMentor: '3', freeText: 'нет' });
});

test('codes unless something else stands there', () => {
  for (const value of ['имена и фамилии', '', undefined, 'names']) {
    const { values, issues } = readSettings(settingDeclarations, rows({ ...complete, Режим: value }), 'Настройки');
    expect(values.regime).toBe('коды');
    expect(issues).toMatchObject([{ code: 'setting-wrong', setting: 'Режим' }]);
  }
});

test('a missing line and a number out of its limits are named', () => {
  const { [settingDeclarations.year.name]: _year, ...rest } = complete;
  const given = rows({ ...rest, 'Наставляемых на одного наставника': '100' });
  const { values, issues } = readSettings(settingDeclarations, given, 'Настройки');
  expect(values.menteesPerMentor).toBe('2');
  expect(issues.map((issue) => issue.code)).toEqual(['setting-missing', 'setting-wrong']);
});
