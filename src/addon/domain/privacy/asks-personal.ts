/** Whether a question asks for what names a person or leads to him: known by its words, before anybody has answered. */

const asking: readonly RegExp[] = [
  /фамили/,
  /(?<![а-я])им(?:я|ени)(?![а-я])/,
  /отчеств/,
  /(?<![а-я])ф\.?\s?и\.?\s?о\.?(?![а-я])/,
  /(?:тебя|вас|ребенка|наставника) зовут/,
  /e-?mail|(?<![а-я])почт(?:а|ы|е|у|ой|овый)(?![а-я])/,
  /телефон|мобильн/,
  /(?<![а-я])адрес(?:а|у|е|ом)?(?![а-я])|прожива|место жительств/,
  /(?:дат|день|год|числ)\S* (?:\S+ )?рождени|родил(?:ся|ась|ись)/,
  /telegram|телеграм|whatsapp|вотсап|вконтакте|(?<![a-zа-я])vk(?![a-zа-я])|соцсет|социальн\S+ сет|мессенджер/,
  /паспорт|снилс|свидетельств\S+ о рождении/,
];

/** Whether these words of a question ask for a name, a contact, a birthday or the number of a paper. */
export function asksPersonal(question: string): boolean {
  const words = question.toLowerCase().replace(/ё/g, 'е');
  return asking.some((each) => each.test(words));
}
