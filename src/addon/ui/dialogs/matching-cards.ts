/** The proposal as cards – a mentor and those who are his – with what both have in common. Draws; what is pressed is the page's business. */
import { isProposed } from '../../domain/pairing/outcome';
import { sharedTags } from '../../domain/pairing/score';
import { agreementTitles, explainPair, sympathyTitles } from '../../texts/ru/matching';
import { wordReason } from '../../texts/ru/pairing';
import { make } from '../sidebar/call';
import { pairFacts } from './matching-facts';
import type { MatchingState, MentorCard, ShownLine } from './matching-state';

/** How people are called on the screen. */
export interface Namer {
  nameOf(code: string): string;
  placeOf(code: string): string;
  tagName(code: string): string;
}

export const styled = (made: HTMLElement, className: string): HTMLElement => {
  made.className = className;
  return made;
};

/** The cards of these lines, then those who have nobody, then those who are not admitted. */
export function drawCards(
  state: MatchingState,
  shown: ReadonlySet<string>,
  namer: Namer,
  chosen: string | undefined,
): readonly HTMLElement[] {
  const isShown = ({ line }: ShownLine): boolean => shown.has(line.mentee);
  const cards = state.cards
    .filter(({ parts }) => parts.some(({ lines }) => lines.some(isShown)))
    .map((card) => drawCard(state, card, isShown, namer, chosen));
  const alone = (title: string, wanted: 'не подобран' | 'не допущен'): readonly HTMLElement[] => {
    const lines = state.lines.filter((one) => one.line.state === wanted && isShown(one));
    return lines.length === 0
      ? []
      : [
          make('h2', `${title}: ${lines.length}`),
          ...lines.map((one) => styled(make('div', '', drawLine(state, one, namer, chosen)), 'pair alone')),
        ];
  };
  return [...cards, ...alone('Не подобраны', 'не подобран'), ...alone('Не допущены', 'не допущен')];
}

function drawCard(
  state: MatchingState,
  { mentor, seats, parts }: MentorCard,
  isShown: (line: ShownLine) => boolean,
  namer: Namer,
  chosen: string | undefined,
): HTMLElement {
  const all = parts.flatMap(({ lines }) => lines);
  const known = state.question.mentors.find(({ code }) => code === mentor);
  const common = new Set(all.flatMap(({ line }) => sharedOf(state, line.mentee, mentor)));
  const left = make(
    'div',
    '',
    styled(make('span', mentor), 'code'),
    make('p', namer.nameOf(mentor)),
    styled(
      make('p', [namer.placeOf(mentor), `занято ${all.length} из ${seats}`].filter(Boolean).join(' · ')),
      'small quiet',
    ),
    make('p', '', ...(known?.competences ?? []).map((tag) => drawTag(namer.tagName(tag), common.has(tag)))),
  );
  const right = make(
    'div',
    '',
    ...parts.flatMap(({ isGroup, lines }) => {
      const drawn = lines.filter(isShown).map((one) => drawLine(state, one, namer, chosen));
      if (!isGroup || drawn.length === 0) return drawn;
      return [
        styled(make('div', '', styled(make('p', `Группа, человек: ${lines.length}`), 'small'), ...drawn), 'group'),
      ];
    }),
  );
  return styled(make('article', '', styled(left, 'mentor'), right), 'pair');
}

const drawTag = (name: string, isCommon: boolean): HTMLElement => {
  const tag = styled(make('span', name), isCommon ? 'tag common' : 'tag');
  if (isCommon) tag.title = 'Общее у обоих';
  return tag;
};

export function sharedOf({ question }: MatchingState, menteeCode: string, mentorCode: string): readonly string[] {
  const mentee = question.mentees.find(({ code }) => code === menteeCode);
  const mentor = question.mentors.find(({ code }) => code === mentorCode);
  return mentee && mentor ? sharedTags(mentee, mentor) : [];
}

/** A mentee: pressed, the line is looked at on the right. */
function drawLine(state: MatchingState, shown: ShownLine, namer: Namer, chosen: string | undefined): HTMLElement {
  const { line } = shown;
  const mentee = state.question.mentees.find(({ code }) => code === line.mentee);
  const mentor = isProposed(line) || line.state === 'в паре' ? line.mentor : undefined;
  const common = new Set(mentor ? sharedOf(state, line.mentee, mentor) : []);
  const tags = mentee ? [...new Set([...mentee.mainRequests, ...mentee.requests])] : [];
  const who = [namer.nameOf(line.mentee), namer.placeOf(line.mentee)].filter(Boolean).join(', ');
  const button = styled(
    make(
      'button',
      '',
      make('span', '', styled(make('span', line.mentee), 'code'), make('span', who === '' ? '' : ` ${who}`)),
      styled(make('span', mentor && line.score !== undefined ? String(line.score) : ''), 'score'),
      styled(
        make(
          'span',
          '',
          make('span', '', ...tags.map((tag) => drawTag(namer.tagName(tag), common.has(tag)))),
          styled(make('span', '', ...marksOf(shown)), 'marks'),
        ),
        'under',
      ),
      ...(mentor ? [] : [drawReason(line.reason, namer)]),
      ...paperOf(state, shown, namer),
    ),
    'line',
  ) as HTMLButtonElement;
  button.type = 'button';
  button.dataset['mentee'] = line.mentee;
  button.tabIndex = line.mentee === chosen ? 0 : -1;
  button.setAttribute('aria-current', String(line.mentee === chosen));
  button.setAttribute('aria-keyshortcuts', 'з н п г с');
  return button;
}

/** Why nobody is there; where a wish has a part in it, it is not printed. */
function drawReason(reason: ShownLine['line']['reason'], { tagName }: Namer): HTMLElement {
  const tellsWish =
    (reason.kind === 'nobody-permitted' && reason.counts.unwished !== undefined) ||
    (reason.kind === 'lock-impossible' && reason.why === 'unwished');
  return styled(make('span', wordReason(reason, tagName)), tellsWish ? 'small quiet sealed' : 'small quiet');
}

function marksOf({ line, decided, isChanged, needsAttention, agreement }: ShownLine): readonly HTMLElement[] {
  const mark = (words: string, kind = ''): HTMLElement => styled(make('span', words), `mark ${kind}`.trim());
  return [
    ...(isChanged ? [mark('изменилось', 'strong')] : []),
    ...(line.sympathy === undefined || line.sympathy === 0
      ? []
      : [mark(sympathyTitles[line.sympathy].toLowerCase(), 'sealed')]),
    ...(line.state === 'закреплено' ? [mark('закреплено', 'strong')] : []),
    ...(decided.forbidden.length > 0 ? [mark(`запретов: ${decided.forbidden.length}`)] : []),
    ...(needsAttention ? [mark('внимание', 'warn')] : []),
    ...(isProposed(line) || agreement === 'made' ? [mark(agreementTitles[agreement])] : []),
  ];
}

/** The reasons, on paper only. */
function paperOf(state: MatchingState, { line }: ShownLine, namer: Namer): readonly HTMLElement[] {
  const facts = line.mentor === undefined ? undefined : pairFacts(state, line.mentee, line.mentor, namer.tagName);
  return facts && isProposed(line) ? [styled(make('span', explainPair(facts).join(' ')), 'paper')] : [];
}
