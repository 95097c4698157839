/** Text patterns with `%s`, `%d`, `%05.2f` and their like, as Google's servers fill them in. */

const SPECIFIER = /%(?:(\d+)\$)?([-+ 0,#]*)(\d+)?(?:\.(\d+))?([sSdfeExXoc%])/g;

interface Specifier {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly kind: string;
}

/**
 * The pattern with its placeholders replaced by the values in their order (or by number, as in `%2$s`). How a value becomes text is the
 * caller's business. A placeholder without a value stays as it is.
 */
export function formatJava(pattern: string, values: readonly unknown[], toText: (value: unknown) => string): string {
  let next = 0;
  return pattern.replace(SPECIFIER, (whole, position, flags, width, precision, kind) => {
    if (kind === '%') return '%';
    const index = position === undefined ? next++ : Number(position) - 1;
    if (index >= values.length) return whole;
    const specifier: Specifier = {
      flags: flags ?? '',
      width: Number(width ?? 0),
      precision: precision === undefined ? undefined : Number(precision),
      kind: String(kind),
    };
    return pad(specifier, render(specifier, values[index], toText));
  });
}

function render(specifier: Specifier, value: unknown, toText: (value: unknown) => string): string {
  const { kind, precision } = specifier;
  switch (kind) {
    case 's':
    case 'S': {
      const text = precision === undefined ? toText(value) : toText(value).slice(0, precision);
      return kind === 'S' ? text.toUpperCase() : text;
    }
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    case 'x':
    case 'X':
    case 'o': {
      const digits = Math.trunc(Number(value)).toString(kind === 'o' ? 8 : 16);
      return kind === 'X' ? digits.toUpperCase() : digits;
    }
    default:
      return signed(specifier, Number(value));
  }
}

function signed({ kind, precision, flags }: Specifier, value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  let digits = magnitude(kind, precision ?? 6, Math.abs(value));
  if (flags.includes(',')) digits = digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
  if (value < 0 && /[1-9]/.test(digits)) return `-${digits}`;
  return flags.includes('+') ? `+${digits}` : flags.includes(' ') ? ` ${digits}` : digits;
}

function magnitude(kind: string, precision: number, size: number): string {
  if (kind === 'd') return Math.trunc(size).toFixed(0);
  if (kind === 'f') return size.toFixed(precision);
  const text = size.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2');
  return kind === 'E' ? text.toUpperCase() : text;
}

function pad({ flags, width, kind }: Specifier, text: string): string {
  if (text.length >= width) return text;
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || /[sSc]/.test(kind) || !/\d/.test(text)) return text.padStart(width);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
