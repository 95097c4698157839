/** A log-log picture of time against size, drawn as SVG by hand: two axes, a few lines, their names beside their ends. */

/** One line of the picture. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly size: number; readonly milliseconds: number }[];
}

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 70;
const RIGHT = 190;
const TOP = 24;
const BOTTOM = 56;
const COLOURS = ['#1b5e9b', '#c2571a', '#2e7d4f', '#7a7a7a'];

/** The picture as SVG text. */
export function plotGrowth(series: readonly Series[]): string {
  const points = series.flatMap((line) => line.points);
  const sizes = powersAround(points.map((point) => point.size));
  const times = powersAround(points.map((point) => point.milliseconds));
  const x = scale(sizes, LEFT, WIDTH - RIGHT);
  const y = scale(times, HEIGHT - BOTTOM, TOP);
  const grid = [
    ...sizes.map(
      (size) => line(x(size), TOP, x(size), HEIGHT - BOTTOM) + label(x(size), HEIGHT - BOTTOM + 18, 'middle', size),
    ),
    ...times.map((time) => line(LEFT, y(time), WIDTH - RIGHT, y(time)) + label(LEFT - 8, y(time) + 4, 'end', time)),
  ];
  // Names stand where their lines end, pushed apart when two lines end together.
  const ends = series
    .map(({ points: own }, k) => ({ k, at: y(own[own.length - 1]!.milliseconds) }))
    .sort((left, right) => left.at - right.at);
  ends.forEach((end, n) => {
    if (n > 0) end.at = Math.max(end.at, ends[n - 1]!.at + 18);
  });
  const lines = series.map(({ name, points: own }, k) => {
    const colour = COLOURS[k % COLOURS.length]!;
    const path = own.map(({ size, milliseconds }) => `${round(x(size))},${round(y(milliseconds))}`);
    const dots = path.map((at) => `<circle cx="${at.split(',')[0]}" cy="${at.split(',')[1]}" r="3" fill="${colour}"/>`);
    const end = ends.find((one) => one.k === k)!.at;
    return (
      `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}` +
      `<text x="${WIDTH - RIGHT + 10}" y="${round(end + 4)}" fill="${colour}">${name}</text>`
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

function scale(marks: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.log10(marks[0]!);
  const high = Math.log10(marks[marks.length - 1]!);
  return (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#ddd"/>`;
}

function label(x: number, y: number, anchor: string, value: number): string {
  const text = value >= 1 ? value.toLocaleString('en-US') : String(value);
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="#555">${text}</text>`;
}

function round(value: number): string {
  return value.toFixed(1);
}
