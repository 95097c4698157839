/** Gmail's search language, the part that programs write; what it does not know is refused by name rather than guessed. */
import type { Execution } from '../../execution';
import type { StoredMail } from './mailbox';

type Test = (mail: StoredMail) => boolean;

const DAY = 86_400_000;
const UNITS: Readonly<Record<string, number>> = { h: DAY / 24, d: DAY, m: 30 * DAY, y: 365 * DAY };

const holds = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());

/** Whether a message is one that the query looks for; trash and spam are left out unless it asks for them. */
export function mailTest(execution: Execution, query: string): Test {
  const terms = query.match(/-?(?:\w+:)?(?:"[^"]*"|\([^)]*\)|\{[^}]*\}|[^\s]+)/g) ?? [];
  const alternatives: Test[][] = [[]];
  for (const term of terms) {
    if (term === 'OR') {
      const previous = alternatives[alternatives.length - 1]!.pop();
      alternatives.push(previous ? [previous] : []);
      continue;
    }
    if (term === 'AND') continue;
    alternatives[alternatives.length - 1]!.push(termTest(execution, term));
  }
  const asked = /\bin:(anywhere|trash|spam)\b|\bis:trash/i.test(query);
  const found = either(alternatives);
  return (mail) => (asked || !mail.labels.some((label) => label === 'TRASH' || label === 'SPAM')) && found(mail);
}

/** «a OR b c»: the word before OR and the one after it stand for each other. */
function either(groups: readonly Test[][]): Test {
  if (groups.length === 1) return (mail) => groups[0]!.every((test) => test(mail));
  const before = groups[0]!;
  const options = groups.slice(1).map(([left, right]) => [left, right]);
  const rest = groups.slice(1).flatMap((group) => group.slice(2));
  return (mail) =>
    [...before, ...rest].every((test) => test(mail)) &&
    options.some((pair) => pair.some((test) => test?.(mail) ?? false));
}

function termTest(execution: Execution, term: string): Test {
  if (term.startsWith('-')) {
    const test = termTest(execution, term.slice(1));
    return (mail) => !test(mail);
  }
  const [, operator, given = ''] = /^(?:(\w+):)?([\s\S]*)$/.exec(term) ?? [];
  const value = given.replace(/^"(.*)"$/s, '$1').replace(/^\((.*)\)$/s, '$1');
  const now = execution.world.clock.now();
  switch (operator?.toLowerCase()) {
    case undefined:
      return (mail) => holds([mail.subject, mail.body, mail.htmlBody ?? '', mail.sender, ...mail.to].join('\n'), value);
    case 'subject':
      return (mail) => value.split(/\s+/).every((word) => holds(mail.subject, word.replace(/"/g, '')));
    case 'from':
      return (mail) => holds(mail.sender, value) || (value === 'me' && mail.labels.includes('SENT'));
    case 'to':
      return (mail) => holds(mail.to.join(','), value === 'me' ? execution.options.user.email : value);
    case 'cc':
      return (mail) => holds(mail.cc.join(','), value);
    case 'label':
      return (mail) => mail.labels.some((label) => dashed(label) === dashed(value));
    case 'in':
      return value === 'anywhere' ? () => true : (mail) => mail.labels.includes(value.toUpperCase());
    case 'is':
      return value === 'read'
        ? (mail) => !mail.labels.includes('UNREAD')
        : (mail) => mail.labels.includes(value.toUpperCase());
    case 'has':
      if (value === 'attachment') return (mail) => mail.attachments.length > 0;
      if (value === 'userlabels') return (mail) => mail.labels.some((label) => label !== label.toUpperCase());
      return execution.refuse(`has:${value} in a search of Gmail`);
    case 'filename':
      return (mail) => mail.attachments.some(({ name }) => holds(name, value));
    case 'after':
    case 'newer':
      return (mail) => mail.at >= moment(value);
    case 'before':
    case 'older':
      return (mail) => mail.at < moment(value);
    case 'newer_than':
      return (mail) => mail.at >= now - span(value);
    case 'older_than':
      return (mail) => mail.at < now - span(value);
    case 'rfc822msgid':
      return (mail) => mail.id === value;
    default:
      return execution.refuse(`${operator}: in a search of Gmail`);
  }
}

/** In searches blanks and slashes of labels are dashes. */
function dashed(label: string): string {
  return label.toLowerCase().replace(/[\s/]/g, '-');
}

/** Seconds since 1970, or a day such as `2026/09/01`. */
function moment(text: string): number {
  return /^\d{9,}$/.test(text) ? Number(text) * 1000 : Date.parse(text.replace(/\//g, '-'));
}

function span(text: string): number {
  const [, count, unit = 'd'] = /^(\d+)([hdmy])$/.exec(text) ?? [];
  return Number(count) * UNITS[unit]!;
}
