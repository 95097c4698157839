/**
 * The colours of a workbook: said outright, as a colour of its theme made lighter or darker, or as one of the old numbered ones
 * (ECMA-376-1, 18.8.3 and 18.8.27). A palette of the file's own for the numbers is left out.
 */
import type { OfficePackage } from './package';
import type { XmlAttributes } from './xml';
import { at, type Branch, valueAt } from './xml-tree';

/** The numbered colours from 8 on; the eight before are the same as the first eight here. */
const NUMBERED = `
  000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff
  800000 008000 000080 808000 800080 008080 c0c0c0 808080
  9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff
  000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff
  00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99
  3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333
`
  .trim()
  .split(/\s+/);

/** Names of the theme's colours in the order in which cells number them. */
const SCHEME = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
/** Other names that drawings have for some of them. */
const DRAWN: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

export class Palette {
  /** Six digits by the name of the theme's colour. */
  private readonly theme = new Map<string, string>();

  /** Reads the theme of the workbook; without one, only what is said outright has a colour. */
  constructor(pack: OfficePackage, part: string | undefined) {
    if (part === undefined) return;
    let name: string | undefined;
    pack.walk(part, {
      open: (tag, own) => {
        if (SCHEME.includes(tag)) name = tag;
        const color = own['lastClr'] ?? own['val'] ?? '';
        const isColor = (tag === 'srgbClr' || tag === 'sysClr') && /^[0-9a-f]{6}$/i.test(color);
        if (isColor && name !== undefined && !this.theme.has(name)) this.theme.set(name, color.toLowerCase());
      },
      close: (tag) => {
        if (tag === name) name = undefined;
      },
    });
  }

  /** The colour that an element of a sheet names, `#rrggbb`; undefined for one that each system makes up. */
  of({ rgb, theme, tint, indexed }: XmlAttributes): string | undefined {
    if (rgb !== undefined) return /^[0-9a-f]{8}$/i.test(rgb) ? `#${rgb.slice(2).toLowerCase()}` : undefined;
    const numbered =
      indexed === undefined ? undefined : NUMBERED[Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8];
    const color = theme === undefined ? numbered : this.theme.get(SCHEME[Number(theme)] ?? '');
    const shift = Number(tint ?? 0) || 0;
    return color && lit(color, (light) => (shift < 0 ? light * (1 + shift) : light * (1 - shift) + shift));
  }

  /** The colour of a fill in a drawing, `#rrggbb`; shades other than lighter and darker ones are left out. */
  drawn(fill: Branch | undefined): string | undefined {
    const said = valueAt(fill, 'srgbClr');
    if (said !== undefined) return /^[0-9a-f]{6}$/i.test(said) ? `#${said.toLowerCase()}` : undefined;
    const scheme = at(fill, 'schemeClr');
    const name = scheme?.at['val'] ?? '';
    const color = this.theme.get(DRAWN[name] ?? name);
    const share = (tag: string, usual: number): number => Number(valueAt(scheme, tag) ?? usual) / 100_000;
    return color && lit(color, (light) => light * share('lumMod', 100_000) + share('lumOff', 0));
  }
}

/** A colour with another lightness (0 black … 1 white), its hue and its saturation kept. */
function lit(color: string, change: (light: number) => number): string {
  const parts = [0, 2, 4].map((from) => Number.parseInt(color.slice(from, from + 2), 16) / 255);
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const light = (most + least) / 2;
  const wanted = Math.min(1, Math.max(0, change(light)));
  if (!(Math.abs(wanted - light) > 1e-9)) return `#${color}`;
  // With hue and saturation kept, each part keeps its place between the least and the most, which stand around the lightness.
  const spread = (one: number): number => 1 - Math.abs(2 * one - 1);
  const scale = spread(light) === 0 ? 0 : spread(wanted) / spread(light);
  const digits = parts.map((part) =>
    Math.round((wanted + (part - light) * scale) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}
