import { tags } from '../../../src/addon/catalog/tags';
import { findTags } from '../../../src/addon/domain/people/tag-words';

const pupilTags = tags.filter(({ code }) => !code.startsWith('ПД'));

test.each([
  ['Хочу подтянуть алгебру и геометрию', 'УЧ01'],
  ['путаюсь в орфографии, не умею писать сочинения', 'УЧ02'],
  ['Помогите с английским языком', 'УЧ03'],
  ['научиться программировать игры', 'УЧ06'],
  ['готовлюсь к олимпиаде по химии', 'УЧ04 УЧ08'],
  ['боюсь выступлений, не хватает уверенности', 'ЛК03 ЛК04'],
  ['Рисование, театр', 'ПР02'],
  ['хочу просто поговорить', ''],
  ['', ''],
])('«%s» means %s', (text, codes) => {
  expect(findTags(text, pupilTags).join(' ')).toBe(codes);
});
