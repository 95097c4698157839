/**
 * Two reviewed tables of awkward names: forms right, or flagged for a person to look at. Then what the tables cannot say:
 * names that are not sure at all, and ordinary ones, which must not trouble anybody.
 */
import { readFileSync } from 'node:fs';
import { type NameFlag, proposeForms } from '../../../src/addon/domain/language/names';
import { grammaticalCases, type NameForms } from '../../../src/addon/schema/name';

/** Some names have two right forms, written «Зайца/Заяца». */
const fits = (form: string, wanted: string): boolean => {
  const words = form.split(' ');
  const allowed = wanted.split(' ');
  return words.length === allowed.length && words.every((word, index) => allowed[index]!.split('/').includes(word));
};

const isRight = (forms: NameForms, wanted: readonly string[]): boolean =>
  grammaticalCases.every((nameCase, index) => fits(forms[nameCase], wanted[index]!));

const read = (file: string) => {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const [nominative = '', gender = '', ...oblique] = line.split('\t');
    const proposal = proposeForms(nominative);
    return { nominative, gender, proposal, isRight: isRight(proposal.forms, [nominative, ...oblique]) };
  });
};

describe.each([
  { file: 'tests/fixtures/names.tsv', names: 30, mayBeWrong: 0 },
  { file: 'tests/fixtures/names-reviewed.tsv', names: 159, mayBeWrong: 10 },
])('the reviewed names of $file', ({ file, names, mayBeWrong }) => {
  const results = read(file);
  const wrong = results.filter((one) => !one.isRight);

  it('are all there', () => expect(results).toHaveLength(names));

  it('come out right, all but a few', () => {
    expect(wrong.length <= mayBeWrong ? [] : wrong.map(({ proposal }) => proposal)).toEqual([]);
  });

  it('are never wrong without a flag', () => {
    expect(wrong.filter(({ proposal }) => proposal.flags.length === 0)).toEqual([]);
  });

  it('have the gender of the table, or a flag', () => {
    const words = { male: 'м', female: 'ж' } as const;
    const other = results.filter(({ proposal, gender }) => !proposal.gender || words[proposal.gender] !== gender);
    expect(other.filter(({ proposal }) => proposal.flags.length === 0)).toEqual([]);
  });
});

describe('a name that cannot be sure', () => {
  it.each<[string, NameFlag, string]>([
    ['', 'name-missing', ''],
    ['—', 'name-missing', '-'],
    ['Smith John', 'foreign-letters', 'Smith John'],
    ['Иванова Мaрия Петровна', 'foreign-letters', 'Иванова Мaрия Петровна'],
    ['Иванова (Петрова) Мария Ивановна', 'foreign-letters', 'Иванова (Петрова) Мария Ивановна'],
    ['ИВАНОВА МАРИЯ ПЕТРОВНА', 'letter-case', 'Ивановой Марии Петровне'],
    ['иванова мария петровна', 'letter-case', 'Ивановой Марии Петровне'],
    ['Иванова М.П.', 'initials-only', 'Ивановой М. П.'],
    ['М.П. Иванова', 'initials-only', 'Ивановой М. П.'],
    ['Окуджава Б.Ш.', 'gender-unknown', 'Окуджава Б. Ш.'],
    ['Иванова', 'part-missing', 'Ивановой'],
    ['Иван Иванович', 'part-missing', 'Ивану Ивановичу'],
    ['Мария Петровна Иванова', 'order-unusual', 'Ивановой Марии Петровне'],
    ['Роман Аркадьевич Абрамович', 'order-unusual', 'Абрамовичу Роману Аркадьевичу'],
    ['Мария Иванова', 'order-unusual', 'Ивановой Марии'],
    ['Кузьмина Караваева Анна Ильинична', 'parts-unclear', 'Кузьминой Караваевой Анне Ильиничне'],
    ['О Сергей Иванович', 'parts-unclear', 'Сергей Иванович О.'],
    ['Абдулмуслим Алиевич', 'parts-unclear', 'Абдулмуслим Алиевич'],
    ['Иванов Мария Петровна', 'gender-contradiction', 'Иванов Марии Петровне'],
    ['Шукшина Иван Иванович', 'gender-contradiction', 'Шукшине Ивану Ивановичу'],
    ['Петрова Илья Никитич', 'gender-contradiction', 'Петрова Илье Никитичу'],
    ['Петренко Саша', 'gender-unknown', 'Петренко Саша'],
    ['Воробьёв Женя', 'gender-unsure', 'Воробьёву Жене'],
  ])('%s: %s', (fullName, flag, dative) => {
    const proposal = proposeForms(fullName);
    expect(proposal.flags).toContain(flag);
    expect(proposal.forms.dative).toBe(dative);
  });

  it('is declined by the gender that a person tells', () => {
    expect(proposeForms('Руссо Мишель', { gender: 'male' }).forms.dative).toBe('Руссо Мишелю');
    expect(proposeForms('Воробьёв Женя', { gender: 'male' }).flags).not.toContain('gender-unsure');
  });

  it('keeps its blanks and dashes as they should be, whatever was typed', () => {
    expect(proposeForms('  Кузьмина – Караваева\u00a0 Анна  Ильинична ')).toEqual(
      proposeForms('Кузьмина-Караваева Анна Ильинична'),
    );
  });
});

describe('an ordinary name', () => {
  const ordinary = [
    'Смирнов Алексей Дмитриевич, Кузнецова Ольга Викторовна, Попова Екатерина Сергеевна, Васильев Игорь Павлович',
    'Соколова Наталья Юрьевна, Михайлов Артём Андреевич, Фёдорова Дарья Ильинична, Морозов Егор Иванович',
    'Волкова Алина Руслановна, Алексеев Илья Никитич, Лебедева Любовь Фёдоровна, Семёнов Лев Борисович',
    'Егорова Софья Константиновна, Павлов Пётр Петрович, Козлова Мария Львовна, Степанов Никита Олегович',
    'Белова Анастасия Романовна, Тарасов Глеб Эдуардович, Бондаренко Юлия Тарасовна, Ковальчук Олег Семёнович',
    'Ткаченко Захар Ильич, Лысенко Полина Антоновна, Гордиенко Тимофей Кузьмич, Савчук Ульяна Марковна',
    'Достоевский Фёдор Михайлович, Чайковская Надежда Филаретовна, Толстой Лев Николаевич, Белый Максим Олегович',
    'Черных Роман Игоревич, Долгих Вера Саввична, Хасанова Лилия Маратовна, Гайнутдинов Ильдар Рашидович',
    'Магомедов Шамиль Ахмедович, Саркисян Карен Ашотович, Григорян Анна Арменовна, Ломидзе Георгий Давидович',
    'Гелашвили Тамара Зурабовна, Пак Сергей Владимирович, Цой Вероника Олеговна, Шмидт Андрей Карлович',
    'Сорокина Валентина Егоровна, Галкин Савва Фомич, Рыбак Оксана Петровна, Гладких Матвей Лукич',
  ]
    .join(', ')
    .split(', ');

  it.each(ordinary)('%s needs nobody to look at it', (fullName) => {
    expect(proposeForms(fullName).flags).toEqual([]);
  });
});
