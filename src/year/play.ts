/**
 * The programme year as people live it, as far as the product can carry it today: the book is set up, codes are given out, the questionnaire of
 * mentors is answered by personal links – with the slips that people make –, and the base of mentors fills.
 */
import type { Workspace } from '../host/index';
import { placeOnSheet } from './places';
import { Player } from './player';
import { answersByTitle } from './respondent';
import type { ExampleSchool, Letter, PlainAnswers } from './school';
import type { TraceRow } from './trace';

export type Regime = 'codes' | 'names';

export interface PlayedYear {
  readonly player: Player;
  readonly trace: readonly TraceRow[];
  /** Everything participants sent, in order. */
  readonly answers: readonly {
    readonly at: string;
    readonly form: string;
    readonly answers: Readonly<Record<string, unknown>>;
  }[];
}

interface Link {
  readonly code: string;
  readonly signed: string;
  readonly link: string;
}

const QUESTIONNAIRE = 'mentor-offer';

export async function playYear(
  workspace: Workspace,
  project: { readonly files: Readonly<Record<string, string>>; readonly id: string },
  school: ExampleSchool,
  regime: Regime,
): Promise<PlayedYear> {
  const player = new Player(workspace, project);
  const answers: { at: string; form: string; answers: Readonly<Record<string, unknown>> }[] = [];

  await player.open();
  await player.press('apiSetUpWorkbook', {
    schoolFull: school.full,
    schoolShort: school.short,
    year: school.year,
    timeZone: school.timeZone,
    regime,
    acknowledged: regime === 'names',
  });
  const codes = await giveOutCodes(player, school);
  await player.press('apiCreateQuestionnaire', QUESTIONNAIRE);
  await player.wait(1);

  const links = await player.press<readonly Link[]>('apiShowLinks', 'mentors', QUESTIONNAIRE);
  const linkOf = (position: number): Link => links.find(({ code }) => code === codes[position])!;
  const send = async (link: string, given: PlainAnswers, signed?: string): Promise<void> => {
    const form = workspace.forms.describe(workspace.forms.find(link)!);
    const codeTitle = form.sections[0]!.items[0]!.title;
    const written = { ...answersByTitle(form, given), ...(signed === undefined ? {} : { [codeTitle]: signed }) };
    const problems = await player.fillIn(link, written);
    if (problems.length > 0) throw new Error(`Анкета не принята: ${problems.join('; ')}`);
    answers.push({ at: new Date(workspace.clock.now()).toISOString(), form: form.title, answers: written });
  };
  for (const [position, mentor] of school.mentors.entries()) {
    await send(linkOf(position).link, mentor.answers);
    workspace.clock.advance(17 * 60_000);
  }
  const { secondThoughts, wrongKey, noKey, stranger } = school.slips;
  await send(linkOf(secondThoughts.mentor).link, {
    ...school.mentors[secondThoughts.mentor]!.answers,
    ...secondThoughts.answers,
  });
  await send(linkOf(0).link, wrongKey.answers, `${codes[wrongKey.mentor]}-AAAA`);
  await send(linkOf(0).link, noKey.answers, codes[noKey.mentor]!);
  await send(linkOf(0).link, stranger.answers, stranger.signed);
  await player.wait(1);
  await player.press('apiCollectAnswers');

  return { player, answers, trace: traceOf(workspace, school) };
}

/** Asks for codes of each kind, and gives them in the order of the school's mentors. */
async function giveOutCodes(player: Player, school: ExampleSchool): Promise<readonly string[]> {
  const given = new Map<Letter, string[]>();
  for (const letter of ['П', 'У', 'Н'] as const) {
    const count = school.mentors.filter((mentor) => mentor.letter === letter).length;
    if (count > 0)
      given.set(letter, [
        ...(await player.press<string[]>('apiIssueCodes', { base: 'mentors', letter, count, after: 0 })),
      ]);
  }
  return school.mentors.map(({ letter }) => given.get(letter)!.shift()!);
}

function traceOf(workspace: Workspace, school: ExampleSchool): readonly TraceRow[] {
  const last = school.mentors.length + 1;
  const book = workspace.container!.id;
  const place = (title: string, lastRow: number): string => placeOnSheet(workspace, book, title, lastRow);
  return [
    { requirement: 'R3.01', artefact: 'Ответы анкеты А4', place: place('Ответы А4', last) },
    {
      requirement: 'R3.02',
      artefact: 'Анкета А4 «Чем я могу быть полезен в качестве наставника?»',
      place: place('Анкеты', 2),
    },
    { requirement: 'R3.07', artefact: 'База наставников', place: place('Наставники', last) },
    { requirement: 'R2.11', artefact: 'Журнал изменений баз', place: place('Журнал', 5) },
  ];
}
