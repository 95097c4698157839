/**
 * A log-log picture of time against size, drawn as SVG by hand: two axes, a few lines, their names beside their ends. Lines differ in dashes too, for
 * those who print without colours or see few of them.
 */

/** One line of the picture. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly size: number; readonly milliseconds: number }[];
}

const WIDTH = 820;
const HEIGHT = 420;
const LEFT = 70;
const RIGHT = 230;
const TOP = 24;
const BOTTOM = 56;
const COLOURS = ['#1b5e9b', '#b3470e', '#1f7a4d', '#555555'];
const DASHES = ['', '9 4', '2 3', '9 3 2 3'];
const LINE_HEIGHT = 18;

/** The picture as SVG text. */
export function plotGrowth(series: readonly Series[]): string {
  const points = series.flatMap((line) => line.points);
  const sizes = powersAround(points.map((point) => point.size));
  const times = powersAround(points.map((point) => point.milliseconds));
  const x = scale(sizes, LEFT, WIDTH - RIGHT);
  const y = scale(times, HEIGHT - BOTTOM, TOP);
  const bottom = HEIGHT - BOTTOM;
  const grid = [
    ...between(sizes).map((size) => line(x(size), TOP, x(size), bottom, '#f0f0f0')),
    ...between(times).map((time) => line(LEFT, y(time), WIDTH - RIGHT, y(time), '#f0f0f0')),
    ...sizes.map((size) => line(x(size), TOP, x(size), bottom, '#ccc') + label(x(size), bottom + 18, 'middle', size)),
    ...times.map(
      (time) => line(LEFT, y(time), WIDTH - RIGHT, y(time), '#ccc') + label(LEFT - 8, y(time) + 4, 'end', time),
    ),
  ];
  // Names stand where their lines end, those at the right edge pushed apart when two lines end together.
  const ends = series.map(({ points: own }, k) => ({ k, x: x(own.at(-1)!.size), y: y(own.at(-1)!.milliseconds) }));
  const atEdge = ends.filter((end) => end.x > WIDTH - RIGHT - 1).sort((one, other) => one.y - other.y);
  atEdge.forEach((end, n) => {
    if (n > 0) end.y = Math.max(end.y, atEdge[n - 1]!.y + LINE_HEIGHT);
  });
  const lines = series.map(({ name, points: own }, k) => {
    const colour = COLOURS[k % COLOURS.length]!;
    const path = own.map(({ size, milliseconds }) => `${round(x(size))},${round(y(milliseconds))}`);
    const dots = path.map((at) => `<circle cx="${at.split(',')[0]}" cy="${at.split(',')[1]}" r="3" fill="${colour}"/>`);
    return (
      `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${DASHES[k % DASHES.length]}"/>` +
      `${dots.join('')}<text x="${round(ends[k]!.x + 10)}" y="${round(ends[k]!.y + 4)}" fill="${colour}">${name}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...grid,
    ...lines,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 12}" text-anchor="middle">mentees (0.3 mentors and 20 permitted pairs each)</text>`,
    `<text transform="translate(18 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">milliseconds</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function powersAround(values: readonly number[]): readonly number[] {
  const lowest = Math.floor(Math.log10(Math.min(...values)));
  const highest = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: highest - lowest + 1 }, (_, k) => 10 ** (lowest + k));
}

/** 2 … 9 times each power but the last. */
function between(marks: readonly number[]): readonly number[] {
  return marks.slice(0, -1).flatMap((mark) => [2, 3, 4, 5, 6, 7, 8, 9].map((times) => mark * times));
}

function scale(marks: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.log10(marks[0]!);
  const high = Math.log10(marks[marks.length - 1]!);
  return (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
}

function line(x1: number, y1: number, x2: number, y2: number, colour: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${colour}"/>`;
}

function label(x: number, y: number, anchor: string, value: number): string {
  const text = value >= 1 ? value.toLocaleString('en-US') : String(value);
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="#333">${text}</text>`;
}

function round(value: number): string {
  return value.toFixed(1);
}
