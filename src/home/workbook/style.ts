/** The look of a cell in the terms of a workbook. */
import type { Style } from 'excelize-wasm';
import type { Workspace } from '../../host/index';

type CellStyle = ReturnType<Workspace['view']['cells']>[number][number]['style'];

export function styleOf(style: CellStyle): Style {
  const { format, background, color, family, size, weight, slant, line, horizontal, vertical, wrap } = style;
  const font = {
    ...(weight ? { Bold: true } : {}),
    ...(slant ? { Italic: true } : {}),
    ...(line === 'underline' ? { Underline: 'single' } : {}),
    ...(line === 'line-through' ? { Strike: true } : {}),
    ...(color ? { Color: color } : {}),
    ...(family ? { Family: family } : {}),
    ...(size ? { Size: size } : {}),
  };
  const alignment = {
    ...(horizontal && ['left', 'center', 'right'].includes(horizontal) ? { Horizontal: horizontal } : {}),
    ...(vertical ? { Vertical: vertical === 'middle' ? 'center' : vertical } : {}),
    ...(wrap === 'WRAP' ? { WrapText: true } : {}),
  };
  return {
    ...(format === undefined ? {} : { CustomNumFmt: format }),
    ...(background ? { Fill: { Type: 'pattern', Pattern: 1, Color: [background] } } : {}),
    ...(Object.keys(font).length > 0 ? { Font: font } : {}),
    ...(Object.keys(alignment).length > 0 ? { Alignment: alignment } : {}),
  };
}
