/**
 * Drives pdfmake's layout and drawing at once: `createPdf` of the package answers only later, because it could fetch pictures and fonts from
 * the network, which we never do; a script's `getAs` must have its answer now.
 */
import { createRequire } from 'node:module';
import { isSpread, type JustifiedLine, spreadWords } from './pdf-justify';

/** A node of pdfmake's document definition. */
export type PdfNode = string | PdfBox;
export interface PdfBox {
  readonly [property: string]: unknown;
}

/** What pdfmake tells of a node when it asks whether a page should begin there. */
export interface PlacedNode {
  readonly style?: string;
  readonly headlineLevel?: number;
  readonly pageNumbers: readonly number[];
}

export interface PdfPlan {
  readonly width: number;
  readonly height: number;
  /** Left, top, right, bottom. */
  readonly margins: readonly [number, number, number, number];
  readonly content: readonly PdfNode[];
  readonly defaultStyle: PdfBox;
  header(page: number): PdfNode | null;
  footer(page: number): PdfNode | null;
  breaksBefore(node: PlacedNode, following: () => readonly PlacedNode[], next: () => readonly PlacedNode[]): boolean;
  readonly title: string;
  readonly date: Date;
}

const require = createRequire(import.meta.url);

function fontFiles(name: string, file: string) {
  const path = (style: string, suffix: string): string =>
    require.resolve(`@expo-google-fonts/${name}/${style}/${file}_${suffix}.ttf`);
  return {
    normal: path('400Regular', '400Regular'),
    bold: path('700Bold', '700Bold'),
    italics: path('400Regular_Italic', '400Regular_Italic'),
    bolditalics: path('700Bold_Italic', '700Bold_Italic'),
  };
}

/** What of pdfkit is called here and by those who draw by themselves; lengths in points, from the upper left corner. */
export interface PdfKit {
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): PdfKit;
  save(): PdfKit;
  restore(): PdfKit;
  translate(x: number, y: number): PdfKit;
  scale(factor: number): PdfKit;
  rotate(degrees: number, options: { readonly origin: readonly [number, number] }): PdfKit;
  rect(x: number, y: number, width: number, height: number): PdfKit;
  circle(x: number, y: number, radius: number): PdfKit;
  polygon(...corners: readonly (readonly [number, number])[]): PdfKit;
  clip(): PdfKit;
  moveTo(x: number, y: number): PdfKit;
  lineTo(x: number, y: number): PdfKit;
  lineWidth(width: number): PdfKit;
  dash(length: number, options: { readonly space: number }): PdfKit;
  undash(): PdfKit;
  fill(color: string): PdfKit;
  fillColor(color: string): PdfKit;
  stroke(color: string): PdfKit;
  font(file: string): PdfKit;
  fontSize(size: number): PdfKit;
  widthOfString(text: string): number;
  text(text: string, x: number, y: number, options: { readonly lineBreak: false }): PdfKit;
  end(): void;
  read(): Uint8Array | null;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
}

interface Layout {
  registerTableLayouts(layouts: unknown): void;
  layoutDocument(...args: readonly unknown[]): readonly unknown[];
}

export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** The finished file; undefined when it has pictures with transparency, which pdfkit takes apart only later. */
export function drawPdfNow(plan: PdfPlan): PdfFile | undefined {
  const { kit, pages } = draw(plan);
  const bytes = bytesNow(kit);
  return bytes && { bytes, pages };
}

/** Ends the file and gives its bytes; undefined when something in it is only ready later. */
export function bytesNow(kit: PdfKit): Uint8Array | undefined {
  kit.end();
  const chunks: Uint8Array[] = [];
  for (let chunk = kit.read(); chunk !== null; chunk = kit.read()) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return bytes.subarray(-8).toString('latin1').includes('%%EOF') ? new Uint8Array(bytes) : undefined;
}

/** The finished file, whatever pictures it has. */
export function drawPdf(plan: PdfPlan): Promise<PdfFile> {
  const { kit, pages } = draw(plan);
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    kit.on('data', (chunk) => chunks.push(chunk));
    kit.on('end', () => resolve({ bytes: new Uint8Array(Buffer.concat(chunks)), pages }));
    kit.on('error', reject);
    kit.end();
  });
}

/** A part of the package, which leaves them closed but for its whole. */
const part = <T>(name: string): T => (require(`pdfmake/js/${name}.js`) as { default: T }).default;

/** Draws SVG onto a page. */
export type SvgPen = (
  kit: PdfKit,
  svg: string,
  x: number,
  y: number,
  options: {
    readonly width: number;
    readonly height: number;
    readonly fontCallback: (family: string, bold: boolean, italic: boolean) => string;
  },
) => void;
export const svgPen = (): SvgPen => part<SvgPen>('3rd-party/svg-to-pdfkit');

export type FontName = 'Serif' | 'Sans';
const fonts: Readonly<Record<FontName, ReturnType<typeof fontFiles>>> = {
  Serif: fontFiles('pt-serif', 'PTSerif'),
  Sans: fontFiles('pt-sans', 'PTSans'),
};

/** The file of a shipped font. */
export function fontFile(name: FontName, bold: boolean, italic: boolean): string {
  return fonts[name][bold && italic ? 'bolditalics' : bold ? 'bold' : italic ? 'italics' : 'normal'];
}

/** An empty file with the shipped fonts, no page in it. */
export function openKit({ title, date }: { readonly title: string; readonly date: Date }): PdfKit {
  const PDFDocument = part<new (...args: readonly unknown[]) => PdfKit>('PDFDocument');
  return new PDFDocument(
    fonts,
    {},
    {},
    {},
    {
      pdfVersion: '1.7',
      lang: 'ru',
      compress: true,
      fontLayoutCache: true,
      bufferPages: false,
      autoFirstPage: false,
      displayTitle: true,
      info: { Title: title, CreationDate: date, ModDate: date },
      font: null,
    },
    null,
    () => true,
  );
}

interface Writer {
  alignLine(line: JustifiedLine): void;
  context(): { readonly availableWidth: number };
}

/** The same layout with justified lines of our own: the package has no place to say how a line is stretched but the one that does it. */
function spacingWords(LayoutBuilder: new (...args: readonly unknown[]) => Layout) {
  return class extends LayoutBuilder {
    own: Writer | undefined;
    get writer(): Writer | undefined {
      return this.own;
    }
    set writer(writer: Writer) {
      const align = writer.alignLine.bind(writer);
      writer.alignLine = (line) => {
        if (isSpread(line)) spreadWords(line, writer.context().availableWidth);
        else align(line);
      };
      this.own = writer;
    }
  };
}

function draw(plan: PdfPlan): { readonly kit: PdfKit; readonly pages: number } {
  const LayoutBuilder = part<new (...args: readonly unknown[]) => Layout>('LayoutBuilder');
  const Renderer = part<new (kit: PdfKit) => { renderPages(pages: readonly unknown[]): void }>('Renderer');
  const SvgMeasure = part<new () => unknown>('SVGMeasure');
  const { width, height } = plan;
  const [left, top, right, bottom] = plan.margins;
  const kit = openKit(plan);
  const layout = new (spacingWords(LayoutBuilder))(
    { width, height, orientation: width > height ? 'landscape' : 'portrait' },
    { left, top, right, bottom },
    new SvgMeasure(),
  );
  layout.registerTableLayouts({});
  const pages = layout.layoutDocument(
    { stack: plan.content },
    kit,
    {},
    plan.defaultStyle,
    undefined,
    (page: number) => plan.header(page),
    (page: number) => plan.footer(page),
    undefined,
    (node: PlacedNode, look: { getFollowingNodesOnPage(): PlacedNode[]; getNodesOnNextPage(): PlacedNode[] }) =>
      plan.breaksBefore(
        node,
        () => look.getFollowingNodesOnPage(),
        () => look.getNodesOnNextPage(),
      ),
  );
  new Renderer(kit).renderPages(pages);
  return { kit, pages: pages.length };
}
