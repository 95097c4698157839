/** Who is meant by a surname in any of its cases, and who is not. */
import { createWatch } from '../../../src/addon/domain/publication/mentions';

const isNamed = createWatch(['О’Брайен Патрик', 'Ли Вэй', 'Соловей Марк Игоревич', 'Ван дер Берг Софи']);

it.each([
  'Помог Патрику О’Брайену',
  "Встреча с О'Брайеном",
  'Рассказал Ли на первой встрече',
  'Занятие Соловья запомнилось',
  'занятие соловья запомнилось',
  'Экскурсию провёл Ван',
])('names somebody: %s', (text) => expect(isNamed(text)).toBe(true));

it.each([
  'После встречи забывали, о чём договорились, и начинали сначала.',
  'Спросили, готовы ли они начать',
  'О том, что мешает, говорили прямо',
])('names nobody: %s', (text) => expect(isNamed(text)).toBe(false));
