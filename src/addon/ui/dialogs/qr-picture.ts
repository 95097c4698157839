/** QR codes as pictures of a page. */
import { drawQr, quietZone } from './qr-drawing';

/** The picture, with words for who does not see it. */
export function qrPicture(text: string, words: string): SVGSVGElement {
  const { size, path } = drawQr(text);
  const side = size + 2 * quietZone;
  const picture = svg('svg', { viewBox: '0 0 ' + side + ' ' + side, role: 'img', 'aria-label': words });
  const ground = svg('rect', { width: String(side), height: String(side), fill: '#fff' });
  picture.append(ground, svg('path', { d: path, fill: '#000', 'shape-rendering': 'crispEdges' }));
  return picture;
}

function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
