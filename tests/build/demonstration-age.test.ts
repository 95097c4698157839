/** The demonstration school of an older program says so, on the first page too, and is put aside whole when it is made again. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { noteMaker, setAside, whatIsOld } from '../../build/commands/demonstration-age';
import { filesPage } from '../../src/home/server/files-page';
import { takeStoreLock } from '../../src/host/store-lock';

let place: string;
let folder: string;
let dataFile: string;

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'nastavnik-age-'));
  folder = path.join(place, 'demo');
  dataFile = path.join(folder, 'school.db');
  mkdirSync(folder);
  writeFileSync(dataFile, 'записано человеком');
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

test('what this program has made is not old; what another has, or nobody knows who, is', () => {
  expect(whatIsOld(dataFile, 'a1')).toContain('npm start -- --again');
  noteMaker(dataFile, 'a1');
  expect(whatIsOld(dataFile, 'a1')).toBeUndefined();
  expect(whatIsOld(dataFile, 'b2')).toContain('прежней версией программы');
});

test('the first page says it, and says nothing when there is nothing to say', async () => {
  const page = async (notice: string | undefined): Promise<string> =>
    String(
      await filesPage({
        files: [],
        showDate: String,
        which: 'demonstration',
        canChange: false,
        notice,
        today: '1 декабря',
        token: 'x',
      }),
    );
  expect(await page(whatIsOld(dataFile, 'b2'))).toContain('<p>Демонстрационная школа сделана прежней версией');
  expect(await page(undefined)).not.toContain('прежней версией');
});

test('the old school is kept with everything in it, however often it is made again', () => {
  const now = new Date('2026-12-01T09:00:00Z');
  const first = setAside(dataFile, now);
  expect(readFileSync(path.join(first, 'school.db'), 'utf8')).toBe('записано человеком');
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(dataFile, 'ещё записано');
  const open = takeStoreLock(dataFile);
  expect(() => setAside(dataFile, now)).toThrow('уже открыты другой программой');
  open.release();
  const second = setAside(dataFile, now);
  expect(second).not.toBe(first);
  expect(readdirSync(place).sort()).toEqual(['demo', path.basename(first), path.basename(second)].sort());
  expect(readFileSync(path.join(second, 'school.db'), 'utf8')).toBe('ещё записано');
});
