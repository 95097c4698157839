import { showName } from '../../../src/addon/domain/language/short-name';

const maria = { fullName: 'Иванова Мария Петровна' };

describe('a name in a paper', () => {
  it('stands with initials after it in the text, before it in a signature, and never breaks', () => {
    expect(showName(maria, 'dative', 'surname-initials')).toBe('Ивановой\u00a0М.П.');
    expect(showName(maria, 'nominative', 'initials-surname')).toBe('М.П.\u00a0Иванова');
    expect(showName(maria, 'accusative', 'full')).toBe('Иванову Марию Петровну');
  });

  it.each([
    ['Дюма Роман', 'Дюма\u00a0Р.'],
    ['Иванова М.П.', 'Ивановой\u00a0М.П.'],
    ['Мария Петровна Иванова', 'Ивановой\u00a0М.П.'],
    ['Петрова Анна-Мария Сергеевна', 'Петровой\u00a0А.-М.С.'],
    ['Мамедов Рустам Али оглы', 'Мамедову\u00a0Р.А.'],
    ['фон Визин Денис Иванович', 'фон Визину\u00a0Д.И.'],
    ['Кузьмина-Караваева Анна Ильинична', 'Кузьминой-Караваевой\u00a0А.И.'],
  ])('%s is %s in the dative', (fullName, short) => {
    expect(showName({ fullName }, 'dative', 'surname-initials')).toBe(short);
  });

  it('takes what the curator wrote before what the machine proposes', () => {
    const lev = { fullName: 'Лев Илья Павлович', forms: { genitive: ' Лева  Ильи Павловича ', dative: ' ' } };
    expect(showName(lev, 'genitive', 'full')).toBe('Лева Ильи Павловича');
    expect(showName(lev, 'genitive', 'surname-initials')).toBe('Лева\u00a0И.П.');
    expect(showName(lev, 'dative', 'full')).toBe('Льву Илье Павловичу');
  });
});
