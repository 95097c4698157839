/** A chart as PNG, with the fonts that come with the host and none of the machine's: the same picture everywhere. */
import { createRequire } from 'node:module';
import type * as Library from '@resvg/resvg-js';

const require = createRequire(import.meta.url);

/** Twice as many points as the chart says: legible on paper. */
const SCALE = 2;

export function svgToPng(svg: string): Uint8Array {
  const font = (style: string, suffix: string): string =>
    require.resolve(`@expo-google-fonts/pt-sans/${style}/PTSans_${suffix}.ttf`);
  const { Resvg } = require('@resvg/resvg-js') as typeof Library;
  const picture = new Resvg(svg, {
    font: {
      loadSystemFonts: false,
      defaultFontFamily: 'PT Sans',
      fontFiles: [
        font('400Regular', '400Regular'),
        font('700Bold', '700Bold'),
        font('400Regular_Italic', '400Regular_Italic'),
      ],
    },
    fitTo: { mode: 'zoom', value: SCALE },
  });
  return new Uint8Array(picture.render().asPng());
}
