/** The letter about a case of safety: that there is one, and where to look. Nothing of what was said, of whom, of what kind. */
import type { LetterText } from '../../domain/letters/letter';

export const safetyLetter = (number: string): LetterText & { readonly subject: string } => ({
  subject: `Наставничество: дело ${number}, посмотрите сегодня`,
  parts: [
    { kind: 'line', words: `В ответе на анкету прозвучало то, на что нужно откликнуться сегодня. Это дело ${number}.` },
    {
      kind: 'line',
      words:
        'Подробностей в письме нет намеренно. Откройте книгу программы: лист «Дела о безопасности» скажет, чей это ответ, а слова откроются в «Пульте куратора», раздел «Безопасность». Что делать дальше – в памятке «Если речь о вреде».',
    },
    { kind: 'line', words: 'Если кому-то грозит опасность прямо сейчас, звоните 112.' },
  ],
});
