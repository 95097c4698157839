/** «А что, если…»: another order of what matters, one more place, other weights – solved on the spot and laid beside the present proposal. Nothing is written. */
import { levelNames } from '../../domain/pairing/outcome';
import { preferences } from '../../domain/pairing/preference';
import { helpFor } from '../../domain/pairing/readiness';
import { componentNames, sumOf, type Weights, wholeWeight } from '../../domain/pairing/score';
import { type PairingChange, type TriedOut, tryOut } from '../../domain/pairing/try-out';
import { componentTitles, levelTitles, preferenceTitles, signed, wordMove } from '../../texts/ru/matching';
import { element, make } from '../sidebar/call';
import type { MatchingState } from './matching-state';

const panel = element('what-if', HTMLDetailsElement);
const preference = element('if-preference', HTMLSelectElement);
const seat = element('if-seat', HTMLSelectElement);
const answer = element('if-answer', HTMLDivElement);

/** More moves than these are said as a number. */
const mostMoves = 8;

const weightInputs = new Map(
  componentNames.map((name) => {
    const input = document.createElement('input');
    input.type = 'number';
    input.min = '0';
    input.max = String(wholeWeight);
    return [name, input];
  }),
);
element('if-weights', HTMLDivElement).replaceChildren(
  ...componentNames.map((name) => {
    const label = make('label', `${componentTitles[name]} `);
    label.append(weightInputs.get(name) as HTMLInputElement);
    return label;
  }),
);

/** Brings the fields to what holds in the book. */
export function resetWhatIf({ question, proposal }: MatchingState): void {
  preference.replaceChildren(...preferences.map((one) => new Option(preferenceTitles[one], one)));
  preference.value = question.preference ?? 'coverage';
  const wanted = helpFor(question, proposal).moreSeats;
  const mentors = question.mentors.map(({ code }) => code).filter((code) => !proposal.mentorsOut.has(code));
  const sorted = [...wanted, ...mentors.filter((code) => !wanted.includes(code))];
  seat.replaceChildren(
    new Option('никого', ''),
    ...sorted.map((code) => new Option(wanted.includes(code) ? `${code} – поможет неподобранным` : code, code)),
  );
  for (const [name, input] of weightInputs) input.value = String(question.weights[name]);
}

const typedWeights = (): Weights =>
  Object.fromEntries([...weightInputs].map(([name, { value }]) => [name, Math.max(0, Number(value) || 0)])) as Weights;

/** Answers what the fields ask, when the panel is open. */
export function answerWhatIf(state: MatchingState): void {
  if (!panel.open) return;
  const { question, proposal } = state;
  const weights = typedWeights();
  const otherWeights = componentNames.some((name) => weights[name] !== question.weights[name]);
  const chosen = preferences.find((one) => one === preference.value) ?? 'coverage';
  const changes: readonly PairingChange[] = [
    ...(chosen === (question.preference ?? 'coverage') ? [] : [{ kind: 'preference', preference: chosen } as const]),
    ...(seat.value === '' ? [] : [{ kind: 'add-seat', mentor: seat.value } as const]),
    ...(otherWeights ? [{ kind: 'weights', weights } as const] : []),
  ];
  if (changes.length === 0) {
    answer.replaceChildren(...switchOf(state));
    return;
  }
  const sum = sumOf(weights);
  answer.replaceChildren(
    ...(otherWeights && sum !== wholeWeight
      ? [make('p', `Сумма весов ${sum}, а не 100: считается их соотношение.`)]
      : []),
    ...drawAnswer(tryOut(question, changes, proposal)),
    make(
      'p',
      'Это проба, в книге ничего не изменилось. Веса и порядок меняются на листе «Настройки», число мест – в столбце «Лимит наставляемых» на листе «Наставники».',
    ),
  );
}

/** What each order of what matters would come to, side by side. */
function switchOf({ question, proposal }: MatchingState): readonly HTMLElement[] {
  if (!question.sympathies?.areTold)
    return [make('p', 'Пожеланий после групповой встречи пока нет, поэтому охват и симпатия дают одно и то же.')];
  const tried = preferences.map((one) => tryOut(question, [{ kind: 'preference', preference: one }], proposal));
  return [
    tableOf(
      ['', ...preferences.map((one) => preferenceTitles[one])],
      [
        ...levelNames.map((level) => [levelTitles[level], ...tried.map(({ after }) => String(after[level]))]),
        ['Сменят наставника', ...tried.map(({ moves }) => String(moves.length))],
      ],
    ),
  ];
}

function drawAnswer({ before, after, difference, moves }: TriedOut): readonly HTMLElement[] {
  const rows = levelNames.map((level) => [
    levelTitles[level],
    String(before[level]),
    String(after[level]),
    signed(difference[level]),
  ]);
  const told = moves.slice(0, mostMoves).map(wordMove);
  const more = moves.length > mostMoves ? [`и ещё ${moves.length - mostMoves}`] : [];
  return [
    tableOf(['', 'Сейчас', 'Если', 'Разница'], rows),
    make('p', moves.length === 0 ? 'Ни у кого ничего не изменится.' : `${[...told, ...more].join('; ')}.`),
  ];
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const line = (tag: 'th' | 'td', cells: readonly string[]): HTMLElement =>
    make('tr', '', ...cells.map((cell) => make(tag, cell)));
  return make('table', '', line('th', heads), ...rows.map((row) => line('td', row)));
}

/** Asks anew whenever a field changes or the panel opens. */
export function bindWhatIf(ask: () => void): void {
  panel.addEventListener('toggle', ask);
  element('what-if-form', HTMLFormElement).addEventListener('input', ask);
  element('what-if-form', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
}
