/** The pages of docs/host: generated from the cases that ran, never by hand. */
import type { Case } from './case';
import type { Measured } from './measure';
import { frequencies, type Service } from './priority';
import { refused } from './refused';

/** Share of the calls of the priority list, in percent with one decimal, whose method is done. */
export function coverage(service: Service, measured: Measured): number {
  let all = 0;
  let done = 0;
  for (const [method, calls] of frequencies(service)) {
    all += calls;
    if (measured.done.has(method)) done += calls;
  }
  return Math.floor((1000 * done) / all) / 10;
}

export function page(service: Service, measured: Measured, cases: readonly Case[]): string {
  const lines = [
    `# ${service.title}: what the host does as Google does`,
    '',
    'Generated from the conformance cases (tests/host/conformance) that ran; do not edit. *Done*: a case called the method and asserted its effect.',
    '',
    `By frequency of use in public projects **${coverage(service, measured)} %** of the priority list are done.`,
    '',
    '## The methods that public projects use most',
    '',
    '| method | calls | status |',
    '|---|---|---|',
    ...[...frequencies(service)].map(
      ([method, calls]) => `| ${short(method)} | ${calls} | ${status(method, measured)} |`,
    ),
    '',
    '## All other members of these classes',
    '',
    ...classesOf(service, measured).flatMap((type) => others(type, service, measured)),
    '## What surprises, and where it is known from',
    '',
    'Evidence: **D** Google’s reference, **L** reports of live behaviour, **M** memory. Nothing here was checked on a live account.',
    '',
    '| Google does | the host does | evidence |',
    '|---|---|---|',
    ...evidenceRows(service, measured, cases),
  ];
  return `${lines.join('\n')}\n`;
}

function short(method: string): string {
  return `\`${method.slice(method.indexOf('.') + 1)}\``;
}

function status(method: string, { done }: Measured): string {
  const [first] = done.get(method) ?? [];
  if (first !== undefined) return `done: ${first}`;
  const reason = refused[method];
  return reason === undefined ? '**missing**' : `refused: ${reason}`;
}

function classesOf(service: Service, { answered }: Measured): string[] {
  const named = Object.keys(service.classes);
  const spaces = new Set(named.map((type) => type.slice(0, type.indexOf('.'))));
  const met = [...answered.keys()].filter((type) => spaces.has(type.slice(0, type.indexOf('.'))));
  return [...new Set([...named, ...met.sort()])];
}

function others(type: string, service: Service, { answered, done }: Measured): string[] {
  const listed = frequencies(service);
  const members = [...(answered.get(type) ?? [])].filter(([name]) => !listed.has(`${type}.${name}`));
  const names = (wanted: (name: string, has: boolean) => boolean): string =>
    members
      .filter(([name, has]) => wanted(name, has))
      .map(([name]) => name)
      .sort()
      .join(', ');
  const isDone = (name: string): boolean => done.has(`${type}.${name}`);
  const rows = [
    ['done', names((name) => isDone(name))],
    ['answered, no case of its own', names((name, has) => has && !isDone(name))],
    ['refused by name', names((_, has) => !has)],
  ].filter(([, list]) => list !== '');
  return [`### ${type.slice(type.indexOf('.') + 1)}`, '', ...rows.map(([title, list]) => `- ${title}: ${list}`), ''];
}

function evidenceRows(service: Service, { records }: Measured, cases: readonly Case[]): string[] {
  const spaces = new Set(Object.keys(service.classes).map((type) => type.slice(0, type.indexOf('.'))));
  return cases
    .filter(({ space, google, name }) => spaces.has(space) && google !== undefined && records.get(name)?.ok)
    .map(({ google, host, evidence }) => `| ${cell(google!)} | ${cell(host ?? 'the same')} | ${cell(evidence)} |`);
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}
