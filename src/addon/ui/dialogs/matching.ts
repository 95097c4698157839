/**
 * «Подбор»: the proposal as cards, decided on by mouse or keys. What is decided is solved on the spot and its price shown before it is
 * saved; what is saved is one command. Nothing of anybody stays in the page when it is closed.
 */

import { isProposed } from '../../domain/pairing/outcome';
import { readinessOf } from '../../domain/pairing/readiness';
import { preferenceTitles, wordMove, wordPrice, wordReadiness } from '../../texts/ru/matching';
import { wordAdmissions } from '../../texts/ru/pairing';
import { call, closeWindow, element, make } from '../sidebar/call';
import { confirmed } from '../sidebar/confirm';
import type { MatchingView } from '../wire/matching';
import type { Reply } from '../wire/reply';
import { showIssues } from './issue-cards';
import { readKeyNames } from './key-names';
import { drawCards, type Namer } from './matching-cards';
import { banning, drawDetail } from './matching-detail';
import { bindFilters, offerFilters, shownLines } from './matching-filters';
import { type Decided, type Draft, decide, type MatchingState, type ShownLine, stateOf } from './matching-state';
import { answerWhatIf, bindWhatIf, resetWhatIf } from './matching-what-if';
import { say } from './status-line';

const page = element('matching', HTMLElement);
const list = element('list', HTMLElement);
const detail = element('detail', HTMLElement);
const agreeDay = element('agree-day', HTMLInputElement);

/** More moves than these are said as a number. */
const mostMoves = 6;

let state: MatchingState | undefined;
let chosen: string | undefined;
let names: ReadonlyMap<string, string> = new Map();

const namer: Namer = {
  nameOf: (code) => names.get(code) ?? state?.view.people[code]?.name ?? '',
  placeOf: (code) => state?.view.people[code]?.place ?? '',
  tagName: (code) => state?.view.tags[code] ?? code,
};

const chosenLine = (): ShownLine | undefined => state?.lines.find(({ line }) => line.mentee === chosen);

/** Draws all of it; whoever was looked at stays so. */
function show(): void {
  if (!state) return;
  const shown = shownLines(state, namer);
  if (!chosen || !shown.has(chosen)) chosen = [...shown][0];
  const hadFocus = list.contains(document.activeElement);
  list.replaceChildren(...drawCards(state, shown, namer, chosen));
  if (shown.size === 0) list.replaceChildren(make('p', emptyWords(state)));
  showCounts(state);
  showDraft(state);
  showReadiness(state);
  showDetail();
  answerWhatIf(state);
  enable(state);
  if (hadFocus) lineOf(chosen)?.focus();
}

const emptyWords = ({ view, lines }: MatchingState): string => {
  if (lines.length === 0) return 'В базе ещё нет наставляемых: начните с анкет и баз.';
  return view.rows.length === 0
    ? 'Подбора ещё не было. Посмотрите на готовность и нажмите «Подобрать пары».'
    : 'По этому отбору никого нет. Выберите «все».';
};

const lineOf = (mentee: string | undefined): HTMLButtonElement | undefined =>
  lineButtons().find((one) => one.dataset['mentee'] === mentee);

const lineButtons = (): readonly HTMLButtonElement[] => [...list.querySelectorAll<HTMLButtonElement>('button.line')];

function showCounts({ lines, proposal, question, outdated, view }: MatchingState): void {
  const count = (wanted: string): number => lines.filter(({ line }) => line.state === wanted).length;
  element('counts', HTMLElement).textContent = [
    `Предложено – ${count('предложено')}`,
    `закреплено – ${count('закреплено')}`,
    `в парах – ${count('в паре')}`,
    `не подобрано – ${count('не подобран')}`,
    `не допущено – ${count('не допущен')}`,
  ].join(', ');
  const checked = proposal.answer.certificate.checked ? ' Проверено: лучшего набора пар при этих условиях нет.' : '';
  const order = preferenceTitles[question.preference ?? 'coverage'].toLowerCase();
  const old =
    outdated.length > 0 && view.rows.length > 0
      ? ` С последнего подбора базы изменились: предложение другое у ${outdated.length}. Нажмите «Подобрать заново».`
      : '';
  element('proof', HTMLElement).textContent = `Порядок: ${order}.${checked}${old}`;
}

function showDraft({ draft, price }: MatchingState): void {
  element('draft', HTMLElement).hidden = draft.size === 0;
  element('draft-price', HTMLElement).textContent =
    `Не сохранено решений: ${draft.size}. Цена: ${wordPrice(price.difference)}.`;
  const told = price.moves.slice(0, mostMoves).map(wordMove);
  const more = price.moves.length > mostMoves ? [`и ещё ${price.moves.length - mostMoves}`] : [];
  element('draft-moves', HTMLElement).textContent =
    price.moves.length === 0 ? 'Наставник ни у кого не меняется.' : `${[...told, ...more].join('; ')}.`;
}

function showReadiness({ question, proposal, lines }: MatchingState): void {
  const sentences = wordReadiness(readinessOf(question, proposal));
  const lacking = sentences.filter(({ isFine }) => !isFine).length;
  element('readiness-short', HTMLElement).textContent =
    lacking === 0 ? 'всё на месте' : `обратите внимание – ${lacking}`;
  element('readiness-list', HTMLUListElement).replaceChildren(
    ...sentences.map(({ words, isFine }) => {
      const item = make('li', words);
      item.className = isFine ? 'fine' : 'lacking';
      return item;
    }),
  );
  const lacks = [
    ...lines.flatMap(({ line }) =>
      line.reason.kind === 'not-admitted' ? [`${line.mentee}: ${wordAdmissions(line.reason.reasons)}`] : [],
    ),
    ...[...proposal.mentorsOut].map(([mentor, reasons]) => `${mentor}: ${wordAdmissions(reasons)}`),
  ];
  element('lacks', HTMLElement).hidden = lacks.length === 0;
  element('lacks-list', HTMLUListElement).replaceChildren(...lacks.map((words) => make('li', `${words}.`)));
}

function showDetail(): void {
  const shown = chosenLine();
  detail.hidden = !shown;
  if (!state || !shown) return;
  detail.replaceChildren(...drawDetail(state, shown, namer, { decide: makeDecision, agree }));
  const isNarrow = matchMedia('(max-width: 760px)').matches;
  const line = lineOf(chosen);
  if (isNarrow && line) line.after(detail);
  else if (list.contains(detail) || !detail.isConnected) list.after(detail);
}

function choose(mentee: string | undefined): void {
  if (!mentee || mentee === chosen) return;
  lineOf(chosen)?.setAttribute('aria-current', 'false');
  lineOf(chosen)?.setAttribute('tabindex', '-1');
  chosen = mentee;
  lineOf(chosen)?.setAttribute('aria-current', 'true');
  lineOf(chosen)?.setAttribute('tabindex', '0');
  showDetail();
}

function redraft(draft: Draft): void {
  if (!state) return;
  state = stateOf(state.view, draft, state.base);
  show();
}

function makeDecision(mentee: string, change: Partial<Decided>): void {
  if (!state) return;
  if (!state.lines.find(({ line }) => line.mentee === mentee)?.row) {
    say('Этого человека ещё нет на листе «Подбор». Сначала нажмите «Подобрать заново».', true);
    return;
  }
  say('');
  redraft(decide(state, mentee, change));
  lineOf(mentee)?.focus();
}

/** Runs a command and looks at the book again. */
async function run(command: () => Promise<Reply<unknown>>): Promise<void> {
  busy(true);
  const reply = await command();
  const more = reply.issues.length > 0 ? '' : ' Отменить можно в меню «Наставничество».';
  say(reply.ok ? `${reply.message}${more}` : reply.message, !reply.ok);
  if (reply.ok) await read();
  else showIssues(reply.issues.slice(1));
  busy(false);
}

function busy(isBusy: boolean): void {
  page.setAttribute('aria-busy', String(isBusy));
  for (const button of page.querySelectorAll('button')) button.disabled = isBusy;
  if (!isBusy) show();
}

function enable({ draft, lines, view }: MatchingState): void {
  const proposed = lines.filter(({ line }) => isProposed(line));
  const agreed = proposed.filter(({ agreement }) => agreement === 'agreed').length;
  const waits = draft.size > 0;
  const set = (id: string, words: string, isOn: boolean): void => {
    const button = element(id, HTMLButtonElement);
    button.textContent = words;
    button.disabled = !isOn;
  };
  set('match', view.rows.length === 0 ? 'Подобрать пары' : 'Подобрать заново', !waits && lines.length > 0);
  set('agree-all', 'Все показанные согласны', !waits && proposed.length > agreed && view.rows.length > 0);
  set('approve-agreed', `Записать согласованные: ${agreed}`, !waits && agreed > 0);
  set('approve', `Записать все: ${proposed.length}`, !waits && proposed.length > 0 && view.rows.length > 0);
}

async function read(): Promise<void> {
  const reply = await call('apiReadMatching');
  if (!reply.ok) return say(reply.message, true);
  take(reply.value);
}

function take(view: MatchingView): void {
  state = stateOf(view, new Map());
  element('key-field', HTMLElement).hidden = view.regime === 'names';
  if (agreeDay.value === '') agreeDay.value = view.question.today;
  agreeDay.max = view.question.today;
  showIssues(view.issues);
  offerFilters(state, namer);
  resetWhatIf(state);
}

function agree(mentee: string, side: 'mentee' | 'mentor', agrees: boolean): void {
  const mentor = chosenLine()?.line.mentor;
  if (mentor) send([{ mentee, mentor, sides: [side], agrees }]);
}

type Mark = Parameters<typeof call<'apiAgreePairs'>>[1]['marks'][number];

const send = (marks: readonly Mark[]): void => void run(() => call('apiAgreePairs', { day: agreeDay.value, marks }));

/** Both sides, where one of them has not said yes yet. */
const bothOf = ({ line, agreement }: ShownLine): readonly Mark[] =>
  isProposed(line) && line.mentor && agreement !== 'agreed'
    ? [{ mentee: line.mentee, mentor: line.mentor, sides: ['mentee', 'mentor'], agrees: true }]
    : [];

async function agreeAll(): Promise<void> {
  if (!state) return;
  const shown = shownLines(state, namer);
  const marks = state.lines.filter(({ line }) => shown.has(line.mentee)).flatMap(bothOf);
  const question = `Отметить, что обе стороны согласны, у показанных пар: ${marks.length}. Отмечайте только то, что люди сказали сами.`;
  if (marks.length > 0 && (await confirmed(question, 'Отметить'))) send(marks);
}

async function approve(onlyAgreed: boolean): Promise<void> {
  const proposed = state?.lines.filter(({ line }) => isProposed(line)) ?? [];
  const silent = proposed.filter(({ agreement }) => agreement !== 'agreed').map(({ line }) => line.mentee);
  const rest =
    silent.length === 0
      ? ''
      : onlyAgreed
        ? ` Подождут: ${silent.length}.`
        : ` Согласие обеих сторон не отмечено у ${silent.length}: ${silent.slice(0, 8).join(', ')}${silent.length > 8 ? ' …' : ''}.`;
  const count = onlyAgreed ? proposed.length - silent.length : proposed.length;
  if (await confirmed(`Записать пар: ${count}.${rest}`, 'Записать'))
    await run(() => call('apiApprovePairs', { onlyAgreed }));
}

/** Keys of the legend, by their place on the board, so that the layout does not matter. */
const commands: Readonly<Record<string, (shown: ShownLine) => void>> = {
  KeyP: ({ line, decided }) => {
    if (isProposed(line) && line.mentor)
      makeDecision(line.mentee, { locked: decided.locked === line.mentor ? undefined : line.mentor });
  },
  KeyY: ({ line, decided }) => {
    if (isProposed(line) && line.mentor) makeDecision(line.mentee, banning(decided, line.mentor));
  },
  KeyG: () => detail.querySelector<HTMLButtonElement>('.candidates button')?.focus(),
  KeyU: ({ line }) => {
    const parts = state?.cards.find(({ mentor }) => mentor === line.mentor)?.parts ?? [];
    const isGrouped = parts.some(({ isGroup, lines }) => isGroup && lines.some((one) => one.line === line));
    if (isProposed(line) && parts.flatMap(({ lines }) => lines).length > 1)
      makeDecision(line.mentee, { gathering: isGrouped ? 'пара' : 'группа' });
  },
  KeyC: (shown) => {
    if (state && state.draft.size === 0 && bothOf(shown).length > 0) send(bothOf(shown));
  },
};

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

list.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || detail.contains(event.target as Node)) return;
  const lines = lineButtons();
  const step = steps[event.key];
  const command = commands[event.code];
  const shown = chosenLine();
  if (step) {
    const next = lines[step(lines.indexOf(document.activeElement as HTMLButtonElement), lines.length - 1)];
    choose(next?.dataset['mentee']);
    next?.focus();
  } else if (command && shown) command(shown);
  else return;
  event.preventDefault();
});
list.addEventListener('click', (event) => {
  const line = (event.target as Element).closest<HTMLButtonElement>('button.line');
  choose(line?.dataset['mentee']);
});
detail.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    event.preventDefault();
    lineOf(chosen)?.focus();
    return;
  }
  const step = steps[event.key];
  const candidates = [...detail.querySelectorAll<HTMLButtonElement>('.candidates button')];
  const at = candidates.indexOf(document.activeElement as HTMLButtonElement);
  if (!step || at < 0) return;
  candidates[step(at, candidates.length - 1)]?.focus();
  event.preventDefault();
});

const press = (id: string, work: () => unknown): void =>
  element(id, HTMLButtonElement).addEventListener('click', () => void work());
press('match', () => run(() => call('apiMatchPairs')));
press('save', () => {
  const decisions = [...(state?.draft ?? [])].map(([mentee, { locked, forbidden, gathering }]) => ({
    mentee,
    locked: locked ?? null,
    forbidden,
    gathering: gathering ?? null,
  }));
  return run(() => call('apiDecidePairs', decisions));
});
press('drop', () => redraft(new Map()));
press('agree-all', agreeAll);
press('approve-agreed', () => approve(true));
press('approve', () => approve(false));
press('print', () => print());
press('close', closeWindow);
bindFilters(show);
bindWhatIf(() => state && answerWhatIf(state));
element('key', HTMLInputElement).addEventListener('change', async (event) => {
  const read = await readKeyNames((event.target as HTMLInputElement).files?.[0]);
  if ('refused' in read) return say(read.refused, true);
  names = read;
  show();
});

void (async () => {
  busy(true);
  await read();
  busy(false);
})();
