/**
 * The nine steps of «Настроить книгу», in their order: what each asks and which settings it sets. One more question is one more key
 * here; how a step looks is the dialog's business.
 */
import { type SettingKey, settingDeclarations } from './settings';

export interface SetupStep {
  readonly id: 'school' | 'year' | 'zone' | 'vocabulary' | 'forms' | 'regime' | 'roadmap' | 'targets' | 'roles';
  readonly title: string;
  /** What it is for, in a sentence or two. */
  readonly lead: string;
  readonly settings: readonly SettingKey[];
}

export const setupSteps: readonly SetupStep[] = [
  {
    id: 'school',
    title: 'Школа и реквизиты',
    lead: 'Названия печатаются в документах и анкетах. Реквизиты нужны согласиям и договорам: их можно вписать позже.',
    settings: ['schoolFull', 'schoolShort', 'founder', 'town', 'address', 'phone', 'inn', 'ogrn', 'site'],
  },
  {
    id: 'year',
    title: 'Учебный год',
    lead: 'По нему считаются сроки дорожной карты и называется папка с документами.',
    settings: ['year', 'schoolHolidays'],
  },
  { id: 'zone', title: 'Часовой пояс', lead: 'По нему считаются все даты книги.', settings: ['timeZone'] },
  {
    id: 'vocabulary',
    title: 'Слова документов',
    lead: 'Целевая модель говорит «база», «программа», «индивидуальный план развития»; система для педагогов – «банк», «персонализированная программа». Словарь можно сменить в любой день: следующие документы заговорят по-новому.',
    settings: ['vocabulary'],
  },
  {
    id: 'forms',
    title: 'Формы и ролевые модели',
    lead: 'Что школа собирается применять: это войдёт в Положение. Лишнее снимите, недостающее допишите в «Настройках».',
    settings: ['formsInSchool', 'roleModelsInSchool'],
  },
  {
    id: 'regime',
    title: 'Персональные данные',
    lead: 'Пять предложений о законе – и выбор, что хранить в книге.',
    settings: ['regime'],
  },
  {
    id: 'roadmap',
    title: 'Вид дорожной карты',
    lead: 'Мероприятия во всех пяти видах одни и те же: возьмите тот, к которому привыкли у вас.',
    settings: ['roadmapLayout'],
  },
  {
    id: 'targets',
    title: 'Цели года',
    lead: 'Федеральной цели для школы после 2024 года нет: решает школа или муниципалитет. Назовите, откуда взята цель; пустая цель – показатель без оценки.',
    settings: ['pupilsFrom10', 'pupilsFrom15'],
  },
  {
    id: 'roles',
    title: 'Кто за что отвечает',
    lead: 'Кто подписывает приказы и кто ведёт программу. В документах режима кодов вместо имён стоят эти коды.',
    settings: ['principalCode', 'principalName', 'curatorCode', 'curatorName', 'curatorPost', 'workingGroup'],
  },
];

/** The settings that the wizard may set. */
export const setupSettings: readonly SettingKey[] = setupSteps.flatMap(({ settings }) => settings);

/** Settings of several words, parted by semicolons, with the words to choose from. */
export const severalWords: Partial<Readonly<Record<SettingKey, readonly string[]>>> = {
  formsInSchool: settingDeclarations.formsInSchool.initial.split('; '),
  roleModelsInSchool: settingDeclarations.roleModelsInSchool.initial.split('; '),
};

/** What a school is called until it has told its name. */
export const unnamedSchool = 'Наша школа';
