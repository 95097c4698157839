/** The chosen mentee: the score by criteria, why this mentor, what may be decided, who else fits and at what price. Draws and asks. */
import { isProposed } from '../../domain/pairing/outcome';
import { helpFor } from '../../domain/pairing/readiness';
import { sumOf } from '../../domain/pairing/score';
import { componentTitles, explainPair, sympathyTitles, wordHelp, wordMove, wordPrice } from '../../texts/ru/matching';
import { wordReason } from '../../texts/ru/pairing';
import { make } from '../sidebar/call';
import { type Namer, styled } from './matching-cards';
import { pairFacts, weightsOf } from './matching-facts';
import { candidatesOf, type Decided, type MatchingState, priceOfMove, type ShownLine } from './matching-state';

/** What the pane asks of the page. */
export interface DetailActions {
  decide(mentee: string, change: Partial<Decided>): void;
  agree(mentee: string, side: 'mentee' | 'mentor', agrees: boolean): void;
}

/** More candidates than these are not weighed. */
const mostCandidates = 6;
/** More moves than these hide the rest. */
const mostMoves = 2;

export function drawDetail(
  state: MatchingState,
  shown: ShownLine,
  namer: Namer,
  actions: DetailActions,
): readonly HTMLElement[] {
  const { line } = shown;
  const mentor = isProposed(line) || line.state === 'в паре' ? line.mentor : undefined;
  return [
    make('h2', mentor ? `${mentor} и ${line.mentee}` : line.mentee),
    ...(mentor ? drawPair(state, shown, mentor, namer) : drawAlone(state, shown, namer)),
    ...(line.state === 'в паре' || line.state === 'не допущен' ? [] : drawDecisions(state, shown, namer, actions)),
  ];
}

const button = (words: string, press: () => void, isPressed?: boolean): HTMLButtonElement => {
  const made = make('button', words) as HTMLButtonElement;
  made.type = 'button';
  if (isPressed !== undefined) made.setAttribute('aria-pressed', String(isPressed));
  made.addEventListener('click', press);
  return made;
};

function drawPair(state: MatchingState, { line }: ShownLine, mentor: string, namer: Namer): readonly HTMLElement[] {
  const facts = pairFacts(state, line.mentee, mentor, namer.tagName);
  if (!facts) return [];
  const weights = weightsOf(state);
  const all = sumOf(weights);
  const bars = facts.counted.map((name) => {
    const percent = Math.round(facts.components[name] / 10);
    const meter = document.createElement('meter');
    meter.max = 100;
    meter.value = percent;
    meter.setAttribute('aria-label', componentTitles[name]);
    const points = Math.round((weights[name] * facts.components[name]) / all);
    return make(
      'li',
      '',
      make('span', `${componentTitles[name]}, вес ${weights[name]}`),
      styled(make('span', `${percent} % · ${points}`), 'number'),
      meter,
    );
  });
  const wished = line.sympathy === undefined ? [] : [styled(make('li', `${sympathyTitles[line.sympathy]}.`), 'sealed')];
  return [
    make('p', `Балл ${line.score ?? 0} из 1000`),
    styled(make('ul', '', ...bars), 'bars'),
    make('h3', 'Почему'),
    styled(make('ul', '', ...wished, ...explainPair(facts).map((sentence) => make('li', sentence))), 'sentences'),
  ];
}

function drawAlone(state: MatchingState, { line }: ShownLine, namer: Namer): readonly HTMLElement[] {
  const help = line.state === 'не подобран' ? wordHelp(helpFor(state.question, state.proposal), namer.tagName) : [];
  return [
    make('p', wordReason(line.reason, namer.tagName)),
    ...(help.length === 0
      ? []
      : [
          make('h3', 'Что поможет'),
          styled(make('ul', '', ...help.map((sentence) => make('li', sentence))), 'sentences'),
        ]),
  ];
}

function drawDecisions(
  state: MatchingState,
  { line, decided, row }: ShownLine,
  namer: Namer,
  { decide, agree }: DetailActions,
): readonly HTMLElement[] {
  const { mentee, mentor } = line;
  const mates = state.cards.find((card) => card.mentor === mentor)?.parts ?? [];
  const isGrouped = mates.some(({ isGroup, lines }) => isGroup && lines.some((one) => one.line.mentee === mentee));
  const isWritten = row?.mentor === mentor;
  const agreement = (side: 'mentee' | 'mentor', words: string): HTMLButtonElement => {
    const day = !isWritten ? undefined : side === 'mentor' ? row?.mentorAgreed : row?.menteeAgreed;
    const said = day === undefined ? words : `${words}: ${day.split('-').reverse().join('.')}`;
    const made = button(said, () => agree(mentee, side, day === undefined), day !== undefined);
    made.disabled = !isWritten || state.draft.size > 0;
    return made;
  };
  const pair = isProposed(line) && mentor ? mentor : undefined;
  return [
    ...(pair
      ? [
          styled(
            make(
              'div',
              '',
              button(
                'Закрепить',
                () => decide(mentee, { locked: decided.locked === pair ? undefined : pair }),
                decided.locked === pair,
              ),
              button('Не соединять', () => decide(mentee, banning(decided, pair))),
              ...(mates.flatMap(({ lines }) => lines).length > 1
                ? [
                    button(isGrouped ? 'Отделить от группы' : 'В группу', () =>
                      decide(mentee, { gathering: isGrouped ? 'пара' : 'группа' }),
                    ),
                  ]
                : []),
            ),
            'actions',
          ),
          make('h3', 'Согласие сторон'),
          styled(
            make('div', '', agreement('mentor', 'Наставник согласен'), agreement('mentee', 'Наставляемый согласен')),
            'actions',
          ),
        ]
      : decided.locked === undefined
        ? []
        : [
            styled(
              make(
                'div',
                '',
                button(`Не закреплять за ${decided.locked}`, () => decide(mentee, { locked: undefined })),
              ),
              'actions',
            ),
          ]),
    ...drawForbidden(mentee, decided, decide),
    ...drawCandidates(state, mentee, namer, decide),
  ];
}

/** The decision «не соединять»; it takes back that the two are locked. */
export const banning = ({ locked, forbidden }: Decided, mentor: string): Partial<Decided> => ({
  forbidden: [...new Set([...forbidden, mentor])],
  locked: locked === mentor ? undefined : locked,
});

const drawForbidden = (
  mentee: string,
  { forbidden }: Decided,
  decide: DetailActions['decide'],
): readonly HTMLElement[] =>
  forbidden.length === 0
    ? []
    : [
        make('h3', 'Не соединять'),
        styled(
          make(
            'div',
            '',
            ...forbidden.map((mentor) =>
              button(`Снять запрет: ${mentor}`, () =>
                decide(mentee, { forbidden: forbidden.filter((one) => one !== mentor) }),
              ),
            ),
          ),
          'actions',
        ),
      ];

/** Prices that are being found; whoever chooses somebody else meanwhile gives them up. */
let counting = 0;

function drawCandidates(
  state: MatchingState,
  mentee: string,
  namer: Namer,
  decide: DetailActions['decide'],
): readonly HTMLElement[] {
  const all = candidatesOf(state, mentee);
  const prices: (readonly [string, HTMLElement])[] = [];
  const items = all.slice(0, mostCandidates).map(({ mentor, score }) => {
    const name = namer.nameOf(mentor);
    const price = styled(make('span', 'Цена считается…'), 'small');
    prices.push([mentor, price]);
    const made = button('', () => decide(mentee, { locked: mentor }));
    made.append(
      make('span', '', styled(make('span', mentor), 'code'), make('span', name === '' ? '' : ` ${name}`)),
      make('span', String(score)),
      price,
    );
    return make('li', '', made);
  });
  void fillPrices(state, mentee, prices);
  return [
    make('h3', all.length === 0 ? 'Больше никто не подходит' : `Кто ещё подходит: ${all.length}`),
    styled(make('ul', '', ...items), 'candidates'),
  ];
}

/** Each price is the whole problem solved once more, so the page breathes in between. */
async function fillPrices(
  state: MatchingState,
  mentee: string,
  prices: readonly (readonly [string, HTMLElement])[],
): Promise<void> {
  counting += 1;
  const own = counting;
  for (const [mentor, place] of prices) {
    await new Promise((resume) => setTimeout(resume));
    if (own !== counting) return;
    const { difference, moves } = priceOfMove(state, [mentee, mentor]);
    const others = moves.filter((move) => move.mentee !== mentee);
    const told = others.slice(0, mostMoves).map(wordMove);
    const more = others.length > mostMoves ? [`и ещё ${others.length - mostMoves}`] : [];
    place.textContent = [`Цена: ${wordPrice(difference)}`, ...told, ...more].join('; ');
  }
}
