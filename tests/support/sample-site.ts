/** The pages for the site of a school with everything on them: long words, hostile words, numbers that are withheld; and those of an empty one. */
import { sitePage, sitePages } from '../../src/addon/catalog/site';
import type { SiteFacts, SiteMentor } from '../../src/addon/domain/publication/site';

const mentor = (code: string, name: string, more: Partial<SiteMentor> = {}): SiteMentor => ({
  code,
  name,
  about: 'учитель математики',
  teaching: 'больше 20 лет, высшая',
  experience: 'наставник третий год',
  achievements: 'Победитель муниципального этапа конкурса «Учитель года», автор курса <b>олимпиадной</b> математики',
  forms: ['учитель – ученик', 'учитель – учитель'],
  roleModels: ['опытный педагог – молодой специалист'],
  competences: ['Математика', 'Публичные выступления', 'Выбор профессии'],
  training: ['установочная сессия', 'первая встреча', 'цель и план'],
  deeds: [
    { form: 'учитель – ученик', meetings: 14, isOver: false, usefulness: 9.2, told: 12 },
    { form: 'учитель – учитель', meetings: 8, isOver: true, usefulness: 10, told: 2 },
  ],
  ...more,
});

const empty: SiteFacts = {
  school: { full: 'Школа № 7', short: 'СОШ № 7', phone: '', site: '' },
  year: '2026/2027',
  approval: undefined,
  figures: new Map(),
  mentors: [],
  partners: [],
  activities: [],
  practices: [],
};

const full: SiteFacts = {
  ...empty,
  school: {
    full: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 7 г. Новореченска»',
    short: 'МБОУ «СОШ № 7 г. Новореченска»',
    phone: '8 (000) 000-00-00',
    site: 'school7.example',
  },
  approval: { date: '2026-10-16', number: '17-од' },
  figures: new Map<string, number | 'few' | 'hidden'>([
    ['mentee.all.all.total', 64],
    ['mentee.all.all.began', 51],
    ['mentee.all.all.finished', 40],
    ['mentee.all.all.left', 'few'],
    ['mentor.all.all.total', 28],
    ['mentor.all.all.began', 'hidden'],
    ['pairs.all', 31],
    ['pairs.form.pupil-pupil', 14],
    ['pairs.form.teacher-teacher', 'few'],
  ]),
  mentors: [
    mentor('П-003', 'Островский Аркадий Львович'),
    mentor('Н-001', 'Кузьмина-Караваева Анна Ильинична', {
      about: 'АО «Новореченский завод точных приборов», инженер-технолог',
      teaching: '',
      achievements: '',
      deeds: [],
    }),
    mentor('П-009', '⟦П-009|им|Фамилия Имя Отчество⟧'),
  ],
  partners: [
    { name: 'АО «Новореченский завод точных приборов»', mentors: 3 },
    { name: 'Новореченский педагогический колледж', mentors: 0 },
  ],
  activities: [
    { what: 'Провести итоговую встречу', term: 'май', from: '2027-05-10', to: '2027-05-20', by: 'куратор' },
    { what: 'Рассказать об итогах на сайте', term: 'до 15.06', from: undefined, to: '2027-06-15', by: '' },
  ],
  practices: [
    {
      title: 'Олимпиадная пара',
      problem: 'Сильный ученик не знал, с чего начать подготовку.',
      request: 'Разобраться с задачами муниципального этапа.',
      done: 'Раз в неделю разбирали по две задачи и вели общий дневник ошибок.',
      result: 'Встреч – 14, цель достигнута.',
      review: 'Перестал бояться длинных условий.',
      repeat: 'Нужны дневник, набор задач и час в неделю.',
    },
  ],
};

/** Files by name. */
export const sampleSite = (which: 'full' | 'empty'): ReadonlyMap<string, string> =>
  new Map(sitePages.map((page) => [page.file, sitePage(page, which === 'full' ? full : empty, '2027-05-20')]));
