/** QR codes of cards: read back from their picture by another program, sharp, with the empty border that readers need. */
import { Resvg } from '@resvg/resvg-js';
import readQr from 'jsqr';
import { drawQr, quietZone } from '../../src/addon/ui/dialogs/qr-drawing';

/** What a reader finds in the picture, printed so many points a square. */
function readBack(text: string, points = 4): string | undefined {
  const { size, path } = drawQr(text);
  const side = size + 2 * quietZone;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="#fff"/><path d="${path}"/></svg>`;
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: side * points } }).render();
  return readQr(new Uint8ClampedArray(picture.pixels), picture.width, picture.height)?.data;
}

test.each([
  'http://192.168.1.5:8421/f/k7qf-2mzt',
  'У-017',
  `https://docs.google.com/forms/d/e/1FAIpQLS${'x'.repeat(48)}/viewform?usp=pp_url&entry.1234567890=%D0%A3-017-K7QF`,
])('%s is read as it was written', (text) => {
  expect(readBack(text)).toBe(text);
});

test('a short link needs so few squares that a phone reads them from a card of 38 mm', () => {
  const { size } = drawQr('http://192.168.100.105:8421/f/k7qf-2mzt');
  expect(size).toBeLessThanOrEqual(33);
  expect(38 / (size + 2 * quietZone)).toBeGreaterThan(0.8);
});
