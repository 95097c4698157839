/** What may be wrong with papers, their register and the roadmap. */
import { showDay } from '../../../schema/cell';
import { inconsistencies } from '../consistency';
import { quoted } from '../grammar';
import { paperFlaws } from '../papers';
import type { IssueWords } from './words';

export const papersWords = {
  'setting-needed': (issue) => [
    `Не заполнена настройка ${quoted(issue.setting)}: без неё документ не составить.`,
    'Впишите значение на листе «Настройки» и повторите.',
  ],
  'draft-waiting': (issue) => [
    `Документ «${issue.kind}» ждёт подписи с ${showDay(issue.since)}.`,
    'Отдайте его на подпись, затем впишите номер и дату в «Пульте куратора».',
  ],
  'document-not-draft': () => [
    'Этот документ не проект: он уже подписан, отменён или ещё не создан.',
    'Обновите «Пульт куратора» и выберите проект из списка.',
  ],
  'paper-flaw': (issue) => [
    `В документе ${quoted(issue.document)} ${paperFlaws[issue.flaw]}${issue.excerpt === '' ? '' : `: ${quoted(issue.excerpt)}`}.`,
    'Исправьте слова в базе, на листе пар или в настройках и подготовьте документ ещё раз.',
  ],
  inconsistent: (issue) => {
    const [what, remedy] = inconsistencies[issue.what];
    return [what(issue.text), remedy];
  },
  'nobody-to-sign': (issue) => [
    `${quoted(issue.name)}: в базах нет никого, кому нужен этот документ.`,
    'Проверьте возрастную группу, код и формы участников в базах.',
  ],
  'sample-mark-unknown': (issue) => [
    `В образце документа ${quoted(issue.paper)} стоит метка, которой программа не знает: ${quoted(issue.text)}.`,
    'Исправьте её по списку меток в «Пульте куратора» или сотрите фигурные скобки, если это просто слова.',
  ],
  'sample-mark-broken': (issue) => [
    `В образце документа ${quoted(issue.paper)} повреждена метка: ${quoted(issue.text)}.`,
    'Метка начинается двумя фигурными скобками и кончается двумя. Допишите недостающие или сотрите остаток.',
  ],
  'sample-mark-missing': (issue) => [
    `В образце документа ${quoted(issue.paper)} нет метки ${quoted(issue.text)}: эта часть не напечатается.`,
    'Если часть нужна, впишите метку в двойных фигурных скобках отдельной строкой; если нет – ничего не делайте.',
  ],
  'sample-unreadable': (issue) => [
    `Образец документа ${quoted(issue.paper)} не прочитан: файла нет или он слишком велик.`,
    'Верните файл из корзины и сократите его или отмените образец в «Пульте куратора» – документ напечатается словами программы.',
  ],
  'number-unreadable': (issue) => [
    `${quoted(issue.text)} – не номер документа.`,
    'Впишите номер цифрами и, если есть, индекс: 45-од.',
  ],
  'number-taken': (issue) => [
    `Номер ${issue.number} в этом году уже у документа ${quoted(issue.title)}.`,
    'Проверьте номер по журналу регистрации школы и впишите верный.',
  ],
  'number-order': (issue) => [
    `Номер ${issue.number} не в порядке дат: документ № ${issue.other} подписан ${showDay(issue.day)}.`,
    'Проверьте номер и дату по журналу регистрации; если всё верно, ничего делать не нужно.',
  ],
  'date-off': (issue) => [
    `${showDay(issue.day)} – выходной или праздничный день.`,
    'Проверьте дату документа: приказы такими днями обычно не датируют.',
  ],
  'term-unread': (issue) => [
    `Срок ${quoted(issue.text)} не прочитан: программа не знает, когда он наступит.`,
    'Запишите иначе – «до 31.12», «сентябрь – октябрь», «в течение года» – или поставьте даты в столбцах рядом и отметьте «Разобрано».',
  ],
  'dates-turned': (issue) => [
    `Начало ${showDay(issue.from)} позже окончания ${showDay(issue.to)}.`,
    'Исправьте одну из дат в этой строке.',
  ],
} satisfies Partial<IssueWords>;
