/**
 * Who of the school sees and may do what in the local home, declared once. What a role is not given here it does not get:
 * pages by the beginning of their address, sheets by their table, columns that it may fill by their heading.
 */
import { dashboardPlan } from '../../addon/catalog/dashboard/layout';
import {
  consents,
  documents,
  indicatorTable,
  meetings,
  mentees,
  mentors,
  pairs,
  proposal,
} from '../../addon/catalog/tables';

export const roleNames = ['curator', 'secondCurator', 'principal', 'psychologist', 'classTeacher', 'clerk'] as const;
export type RoleName = (typeof roleNames)[number];

export interface SheetRight {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Headings of the columns that the role may fill; everything else is to be looked at. */
  readonly fills?: readonly string[];
  /** Only rows about people of the account's own class: told by this column, or by codes that stand in it. */
  readonly ofClass?: { readonly by: 'grade' | 'codes'; readonly heading: string };
}

export interface Role {
  readonly title: string;
  /** What the curator reads when choosing. */
  readonly about: string;
  /** Beginnings of the addresses that it may open. */
  readonly pages: 'all' | readonly string[];
  readonly sheets: 'all' | readonly SheetRight[];
  /** May run commands of the menu and of the panels. */
  readonly commands: boolean;
}

/** What only the school's own computer and the curator may open: accounts, backups, moving house. */
export const carePages = ['/care', '/people', '/backup', '/archive'] as const;

const sheet = ({ title }: { readonly title: string }, more: Omit<SheetRight, 'sheet'> = {}): SheetRight => ({
  sheet: title,
  ...more,
});

/** The book, its cells and its stream of changes – the server shows of it only what the sheets of the role allow –, and the manual. */
const bookPages = ['/book/', '/api/book/', '/manual'] as const;

export const roles: Readonly<Record<RoleName, Role>> = {
  curator: { title: 'Куратор', about: 'Видит и делает всё.', pages: 'all', sheets: 'all', commands: true },
  secondCurator: {
    title: 'Второй куратор',
    about: 'Работает с книгой, как куратор; доступом и копиями не распоряжается.',
    pages: 'all',
    sheets: 'all',
    commands: true,
  },
  principal: {
    title: 'Директор',
    about: 'Смотрит дашборд, показатели, пары и реестр документов.',
    pages: [...bookPages, '/principal', '/document/'],
    sheets: [sheet(dashboardPlan), sheet(indicatorTable), sheet(pairs), sheet(documents)],
    commands: false,
  },
  psychologist: {
    title: 'Психолог',
    about: 'Смотрит базы, подбор, пары и встречи.',
    pages: bookPages,
    sheets: [sheet(mentees), sheet(mentors), sheet(proposal), sheet(pairs), sheet(meetings)],
    commands: false,
  },
  classTeacher: {
    title: 'Классный руководитель',
    about: 'Смотрит наставляемых своего класса, их согласия и пары.',
    pages: bookPages,
    sheets: [
      sheet(mentees, { ofClass: { by: 'grade', heading: mentees.columns.grade.heading } }),
      sheet(consents, { ofClass: { by: 'codes', heading: consents.columns.person.heading } }),
      sheet(pairs, { ofClass: { by: 'codes', heading: pairs.columns.mentees.heading } }),
    ],
    commands: false,
  },
  clerk: {
    title: 'Делопроизводитель',
    about: 'Видит реестр документов и вписывает номера и даты.',
    pages: bookPages,
    sheets: [sheet(documents, { fills: [documents.columns.number.heading, documents.columns.date.heading] })],
    commands: false,
  },
};

/** Whether the role may open this address. */
export function mayOpen(role: RoleName, path: string): boolean {
  const begins = (starts: readonly string[]): boolean => starts.some((start) => path.startsWith(start));
  if (role !== 'curator' && begins(carePages)) return false;
  const { pages } = roles[role];
  return pages === 'all' || begins(pages);
}
