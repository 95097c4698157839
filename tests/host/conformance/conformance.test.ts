/** The host is held to Google by cases that run on both; the tables of docs/host tell what they cover. `CONFORMANCE=write` writes the tables. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { conformanceProject } from '../../../build/conformance.mjs';
import type { ProjectFiles } from '../../../src/host/index';
import { cases } from './cases';
import { type Measured, measure, runCase, withoutEffect } from './measure';
import { services } from './priority';
import { coverage, page } from './tables';

/** The services that must be done nearly whole. */
const HELD = services.map(({ file }) => file);

/** Methods whose effect no script can read; each is tested elsewhere, from outside the script. */
const UNREADABLE = [
  'HTML.HtmlOutput.setSandboxMode',
  'HTML.HtmlOutput.setXFrameOptionsMode',
  'Script.ClockTriggerBuilder.atHour',
  'Spreadsheet.SpreadsheetApp.flush',
];

let files: ProjectFiles;
let measured: Measured;

beforeAll(async () => {
  files = (await conformanceProject()) as unknown as ProjectFiles;
  measured = await measure(files, cases);
});

describe('the conformance cases', () => {
  it('have names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases.map(({ name }) => name))('%s', (name) => {
    const record = measured.records.get(name)!;
    expect({ error: record.error, wrong: record.findings.filter(({ ok }) => !ok) }).toEqual({
      error: undefined,
      wrong: [],
    });
    expect(record.findings.length).toBeGreaterThan(0);
  });

  it('assert only what they called', () => {
    expect(measured.claims).toEqual([]);
  });

  it('notice when a method does nothing', async () => {
    // Every seventh method here; all of them with CONFORMANCE=all.
    const step = process.env['CONFORMANCE'] === 'all' ? 1 : 7;
    const methods = [...measured.done].sort(([a], [b]) => (a < b ? -1 : 1)).filter((_, index) => index % step === 0);
    const unnoticed: string[] = [];
    for (const [method, names] of methods) {
      const red = await withoutEffect(method, async () => {
        for (const name of names)
          if (!(await runCase(files, cases.find((one) => one.name === name)!)).record.ok) return true;
        return false;
      });
      if (!red && !UNREADABLE.includes(method)) unnoticed.push(method);
    }
    expect(unnoticed).toEqual([]);
  });

  it.each(HELD)('cover at least 95 percent of the calls to %s', (file) => {
    expect(coverage(services.find((service) => service.file === file)!, measured)).toBeGreaterThanOrEqual(95);
  });
});

describe('members of Google that the host does not answer', () => {
  it('are there, in every class that the cases met, and refuse by their names', () => {
    const unknown = [...measured.answered].flatMap(([type, members]) =>
      [...members].filter(([, has]) => !has).map(([member]) => [type, member] as const),
    );
    expect(unknown.length).toBeGreaterThan(50);
    const others = unknown.filter(([type, member]) => {
      const error = measured.call(type, member);
      return error?.name !== 'HostRefusal' || !error.message.endsWith(`.${member}`);
    });
    expect(others).toEqual([]);
  });
});

describe('the tables of docs/host', () => {
  it.each(services.map((service) => [service.file, service] as const))(
    'tell of %s what the cases found',
    (file, service) => {
      const place = `docs/host/${file}.md`;
      const text = page(service, measured, cases);
      if (process.env['CONFORMANCE'] === 'write') {
        mkdirSync('docs/host', { recursive: true });
        writeFileSync(place, text);
      }
      expect(existsSync(place) ? readFileSync(place, 'utf8') : '').toBe(text);
    },
  );
});
