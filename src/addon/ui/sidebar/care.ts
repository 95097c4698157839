/** «Безопасность» and «Обращения и поддержка» in «Пульт куратора». What was said is shown here alone and goes with the page. */
import type { ConsoleView } from '../wire/book';
import { call, element, make } from './call';
import { confirmed } from './confirm';
import type { Desk } from './desk';
import { newWord, day as showDay } from './person';

const chosen = element('case-number', HTMLSelectElement);
const words = element('case-words', HTMLElement);

const fill = (id: string, choices: readonly string[]): void =>
  element(id, HTMLSelectElement).replaceChildren(...choices.map((each) => new Option(each)));

export function showCare({ cases, careKinds, caseConclusions }: ConsoleView): void {
  element('safety', HTMLElement).hidden = cases.length === 0;
  const before = chosen.value;
  chosen.replaceChildren(
    ...cases.map(
      ({ number, day, person, pair, kind, state }) =>
        new Option(
          [`${number} от ${showDay(day)}`, person, pair, kind, state].filter((part) => part !== '').join(' · '),
          number,
        ),
    ),
  );
  if (cases.some(({ number }) => number === before)) chosen.value = before;
  else words.replaceChildren();
  const kind = element('care-kind', HTMLSelectElement).value;
  fill('care-kind', careKinds);
  if (kind !== '') element('care-kind', HTMLSelectElement).value = kind;
  fill('case-conclusion', caseConclusions);
}

async function read(desk: Desk): Promise<void> {
  const number = chosen.value;
  if (!(await confirmed(`Показать слова дела ${number}? В журнал запишется, кто и когда их прочитал.`, 'Показать')))
    return;
  await desk.run(async () => {
    const reply = await call('apiReadCase', { number });
    if (reply.ok) {
      const { said, isOnPaper } = reply.value;
      const none = isOnPaper
        ? 'Ответ внесён с бумаги: слова – на бумажной анкете.'
        : 'В форме этого ответа больше нет.';
      words.replaceChildren(
        ...(said.length === 0
          ? [make('dd', none)]
          : said.flatMap(([question, answer]) => [make('dt', question), make('dd', answer)])),
      );
    }
    return reply;
  });
}

/** Gives the sections their work. */
export function bindCare(desk: Desk): void {
  chosen.addEventListener('change', () => words.replaceChildren());
  element('read-case', HTMLButtonElement).addEventListener('click', () => void read(desk));
  element('close-case', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const conclusion = element('case-conclusion', HTMLSelectElement).value;
    words.replaceChildren();
    void desk.run(() => call('apiCloseCase', { number: chosen.value, conclusion }));
  });
  const care = element('care', HTMLFormElement);
  care.addEventListener('submit', (event) => {
    event.preventDefault();
    const [person, what, due, answer] = ['care-person', 'care-what', 'care-due', 'care-answer'].map((id) =>
      element(id, HTMLInputElement).value.trim(),
    ) as [string, string, string, string];
    const request = {
      kind: element('care-kind', HTMLSelectElement).value,
      person,
      what,
      entry: newWord(),
      ...(due === '' ? {} : { due }),
      ...(answer === '' ? {} : { answer }),
    };
    void desk.run(async () => {
      const reply = await call('apiRecordCare', request);
      if (reply.ok) care.reset();
      return reply;
    });
  });
}
