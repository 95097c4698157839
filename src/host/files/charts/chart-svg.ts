/** A chart as SVG text: drawn without a browser, the same chart the same text, nothing in it to run or to fetch. */
import { createRequire } from 'node:module';
import type * as Library from 'echarts';
import type { Chart } from './chart';
import { chartLook } from './chart-look';
import { textWidth } from './text-width';

let library: typeof Library | undefined;

/** The library is large and most worlds never draw; a script's `getAs` must have its picture at once. */
function echarts(): typeof Library {
  if (!library) {
    library = createRequire(import.meta.url)('echarts') as typeof Library;
    library.setPlatformAPI({
      measureText: (text, font = '') => ({
        width: textWidth(text ?? '', Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 12), /\bbold\b/.test(font)),
      }),
    });
  }
  return library;
}

/** Names of the drawing library that count the charts drawn so far; what answers to a pointer, on paper nobody has one. */
const COUNTED = /\bzr\d+-/g;
const LIVELY = / class="[^"]*"| pointer-events="[^"]*"|<style[\s\S]*?<\/style>\s*/g;

export function chartToSvg(chart: Chart): string {
  const drawing = echarts().init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: Math.round(chart.width),
    height: Math.round(chart.height),
  });
  try {
    drawing.setOption(chartLook(chart));
    const svg = drawing.renderToSVGString({ useViewBox: true });
    return named(
      svg
        .replace(LIVELY, '')
        .replace(COUNTED, 'chart-')
        .replaceAll('font-family:PT Sans', "font-family:'PT Sans',Arial,sans-serif"),
      chart,
    );
  } finally {
    // Without this the process would never end.
    drawing.dispose();
  }
}

/** What those hear who cannot see it. */
function named(svg: string, { title, series }: Chart): string {
  const text = [title, ...series.map(({ name }) => name)].filter((one) => one !== undefined && one !== '').join('; ');
  const escaped = text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
  return svg.replace('<svg ', `<svg role="img" aria-label="${escaped}" `);
}
