/** The language of papers: names are printed as told, and what people wrote stays what they wrote. */
import {
  type Block,
  heading,
  line,
  list,
  pageBreak,
  paragraph,
  type SettledBlock,
  settle,
  sideBySide,
  signature,
  table,
} from '../../src/addon/schema/document';
import { checkDocument } from '../../src/addon/schema/document-check';
import { fillMarks, name, showMark } from '../../src/addon/schema/name';
import { plainText } from '../../src/addon/schema/plain-text';

const pupil = { code: 'У-017' };

describe('a name in a paper', () => {
  const block = paragraph('Поручить ', name(pupil, 'dative', 'surname-initials'), '.');

  it('is a mark with code, case and shape in the regime of codes', () => {
    const { blocks } = settle([block], showMark);
    expect(blocks).toEqual([{ ...block, content: 'Поручить ⟦У-017|дат|Фамилия И.О.⟧.' }]);
  });

  it('is what the regime of names prints, with one full stop', () => {
    const { blocks } = settle([block], () => 'Черных\u00a0Л.Ф.');
    expect(blocks).toMatchObject([{ content: 'Поручить Черных\u00a0Л.Ф.' }]);
  });

  it('is a code, and told of, where nobody knows the name', () => {
    const settled = settle([block, block], () => undefined);
    expect(settled).toMatchObject({ nameless: ['У-017'], blocks: [{ content: 'Поручить У-017.' }, {}] });
    expect(checkDocument(settled, 'names')).toContainEqual({ code: 'person-nameless', person: 'У-017' });
  });

  it('comes out of its mark again, with one full stop', () => {
    const [settled] = settle([block], showMark).blocks as [Extract<SettledBlock, { content: string }>];
    const asked: unknown[] = [];
    const text = fillMarks(settled.content, (value) => {
      asked.push(value);
      return 'Черных\u00a0Л.Ф.';
    });
    expect(text).toBe('Поручить Черных\u00a0Л.Ф.');
    expect(asked).toEqual([name(pupil, 'dative', 'surname-initials')]);
  });

  it.each(['⟦У-017|дат|кто-то⟧', '⟦У-017|куда|Фамилия И.О.⟧', '⟦У-017⟧', '⟦Иванов|дат|Фамилия И.О.⟧'])(
    'is not made of the broken mark %s',
    (mark) => expect(fillMarks(mark, () => 'Черных')).toBe(mark),
  );

  it('cannot have a mark without a proper code', () => {
    expect(() => showMark(name({ code: 'У-017⟧⟦П-001' }))).toThrow('A mark needs a code');
  });
});

describe('what people wrote', () => {
  const trap = '⟦У-001|им|Фамилия И.О.⟧ {{name}} <b onclick="x()">жирно</b> =SUM(A1)\u0000\r\n\tдалее\u202e\u200b "да"';

  it('stays words: no mark, no placeholder, no control characters, no straight quotes', () => {
    expect(plainText(trap)).toBe('[У-001|им|Фамилия И.О.] { {name} } <b onclick=»x()»>жирно</b> =SUM(A1) далее «да»');
  });

  it.each<[string, Block]>([
    ['paragraph', paragraph(trap)],
    ['heading', heading(1, trap)],
    ['line', line([trap, trap])],
    ['list', list({ content: trap, items: [trap] })],
    ['table', table([{ heading: trap, width: 1 }], [[trap]])],
    ['words side by side', sideBySide([{ width: 1 }], [[trap]])],
    ['signature', signature({ post: trap, name: trap })],
  ])('cannot become a mark in a %s', (_kind, block) => {
    const settled = settle([block], showMark);
    expect(JSON.stringify(settled)).not.toMatch(/[⟦⟧\u202e\u200b]|\{\{|\}\}|\\u0000/);
    expect(fillMarks(JSON.stringify(settled), () => 'ПОЙМАН')).not.toContain('ПОЙМАН');
    expect(checkDocument(settled, 'codes')).toEqual([]);
  });

  it('keeps whole emoji and drops half of one', () => {
    expect(plainText('ура 👍🏽 \ud83d!')).toBe('ура 👍🏽 !');
  });
});

describe('points of an order', () => {
  it('are numbered on two levels', () => {
    const { blocks } = settle([list({ content: 'а', items: ['б', 'в'] }, { content: 'г' })], showMark);
    expect(blocks.map((block) => (block.kind === 'item' ? `${block.number} ${block.content}` : ''))).toEqual([
      '1. а',
      '1.1. б',
      '1.2. в',
      '2. г',
    ]);
  });
});

describe('the check of a paper', () => {
  const found = (content: string, regime: 'names' | 'codes' = 'names') =>
    checkDocument({ blocks: [{ kind: 'paragraph', content, align: 'left', indent: false }], nameless: [] }, regime).map(
      ({ code }) => code,
    );

  it.each([
    ['Приказ {{номер}}', 'placeholder-left'],
    ['На сайте (указать адрес страницы)', 'placeholder-left'],
    ['Назначить undefined', 'value-missing'],
    ['до NaN января', 'value-missing'],
    ['школа "Лучик"', 'straight-quotes'],
    ['два  пробела', 'double-blank'],
    ['до 15 января 2027 г..', 'double-stop'],
    ['Назначить ________ куратором', 'line-to-fill'],
    ['Поручить ⟦У-017|дат|Фамилия И.О.⟧', 'mark-left'],
    ['Поручить ⟦У-017|дат', 'mark-broken'],
    ['', 'words-missing'],
  ])('finds in «%s»: %s', (content, code) => expect(found(content)).toEqual([code]));

  it('lets marks stand in the regime of codes, whole ones only', () => {
    expect(found('Поручить ⟦У-017|дат|Фамилия И.О.⟧', 'codes')).toEqual([]);
    expect(found('Поручить ⟦У-017|дат', 'codes')).toEqual(['mark-broken']);
  });

  it('lets date and number of a draft be written by hand', () => {
    expect(found('________________ 20__\u00a0г. №\u00a0_________')).toEqual([]);
  });

  it('asks no words of empty cells and page breaks', () => {
    const settled = settle([table([{ heading: '№', width: 1 }], [['']]), pageBreak], showMark);
    expect(checkDocument(settled, 'names')).toEqual([]);
  });
});
