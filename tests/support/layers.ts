/**
 * The table of layers: which folder of src may know which, and what it must not do. One copy, read by the test that walks
 * the imports and by the test that compares docs/architecture.md. How imports are found is in imports.ts.
 */

/** One thing a layer may import: a folder or file of the repository, below src unless it begins with "/". */
export interface Permission {
  readonly to: string;
  readonly typesOnly?: true;
}

export interface Layer {
  /** Folders and files below src, without extension. */
  readonly of: readonly string[];
  /** What else it may import; files of the same layer always may. */
  readonly may: readonly Permission[];
  /** How the document says it, where a list of the permissions would not be understood. */
  readonly mayInWords?: string;
  readonly environment:
    | 'ES2020 only'
    | 'CSS'
    | '+ Google'
    | '+ Google, through `workspace`'
    | 'DOM'
    | 'Node'
    | NodeVariant;
  readonly mustNot: string;
}
type NodeVariant = 'Node + Google *types*' | 'Node; its pages: DOM';

const may = (...paths: string[]): Permission[] => paths.map((to) => ({ to }));
const typesOf = (to: string): Permission => ({ to, typesOnly: true });
const HOST_BUILT = '/dist/host/index';

export const layers: readonly Layer[] = [
  { of: ['addon/schema'], may: [], environment: 'ES2020 only', mustNot: 'know any particular table' },
  {
    of: ['addon/domain'],
    may: may('addon/schema'),
    environment: 'ES2020 only',
    mustNot: 'ask time, chance, Google, texts',
  },
  {
    of: ['addon/catalog'],
    may: may('addon/schema', 'addon/domain', 'addon/texts/ru/grammar'),
    environment: 'ES2020 only',
    mustNot: "contain branching logic; loops only inside a document's body",
  },
  {
    of: ['addon/texts'],
    may: [...may('addon/schema'), typesOf('addon/domain')],
    mayInWords: '`schema`, `domain` (types only); `grammar.ts` nothing',
    environment: 'ES2020 only',
    mustNot: 'decide anything',
  },
  {
    of: ['addon/usecases'],
    may: may('addon/schema', 'addon/domain', 'addon/catalog'),
    mayInWords: '`schema`, `domain`, `catalog`, own `ports.ts`',
    environment: 'ES2020 only',
    mustNot: 'name Google, format a sentence',
  },
  {
    of: ['addon/workspace'],
    may: may('addon/schema', 'addon/usecases/ports'),
    environment: '+ Google',
    mustNot: 'decide anything; loop over cells with calls',
  },
  {
    of: ['addon/ui/wire', 'addon/ui/menu'],
    may: [...may('addon/schema'), typesOf('addon/domain'), typesOf('addon/usecases'), ...may('addon/texts')],
    environment: 'ES2020 only',
    mustNot: 'hold handlers',
  },
  {
    of: ['addon/ui/look'],
    may: [],
    environment: 'CSS',
    mustNot: 'know one page',
  },
  {
    of: ['addon/ui/sidebar', 'addon/ui/dialogs', 'addon/ui/municipal'],
    // Codes and headings are read in one way only, in the key file and in forms as well; what only is thought about is matched on the spot.
    may: may(
      ...['addon/texts', 'addon/ui/wire', 'addon/schema/table'],
      ...['addon/domain/people/code', 'addon/domain/people/match-columns'],
      ...['addon/domain/matching', 'addon/domain/pairing', 'addon/domain/upward'],
    ),
    mayInWords:
      '`texts`, `ui/wire`, `people/code`, `people/match-columns`, `matching`, `pairing`, `upward`, `schema/table`',
    environment: 'DOM',
    mustNot: "know the server's files",
  },
  {
    of: ['addon/main', 'addon/requests', 'addon/app', 'addon/municipal'],
    may: may('addon'),
    mayInWords: 'all of `addon`',
    environment: '+ Google, through `workspace`',
    mustNot: 'hold logic, name Google',
  },
  {
    of: ['host'],
    may: [],
    mayInWords: '**nothing of ours**',
    environment: 'Node + Google *types*',
    mustNot: 'know mentoring',
  },
  {
    of: ['home'],
    may: [
      ...may('host', HOST_BUILT, 'addon/schema', 'addon/catalog', 'addon/texts'),
      // Names are declined, and codes read, in one way only, wherever papers are made.
      ...may('addon/domain/language', 'addon/domain/people/code'),
      // Files that people give are read in browsers in one way only.
      ...may('addon/ui/dialogs/given-file', 'addon/ui/dialogs/key-file', 'addon/ui/dialogs/zip'),
      typesOf('addon/domain'),
    ],
    mayInWords:
      '`host`, `schema`, `catalog`, `domain` (types; all of `language`, `people/code`), `texts`, what reads files in `ui/dialogs`',
    environment: 'Node; its pages: DOM',
    mustNot: 'call a use-case except through the host',
  },
  {
    of: ['year'],
    may: may('host/index', HOST_BUILT, '/examples'),
    mayInWords: "the host's public API, `examples/`",
    environment: 'Node',
    mustNot: 'import anything of the add-on',
  },
];

/** Files that import nothing at all, whatever their layer may. */
export const alone: readonly string[] = ['addon/texts/ru/grammar'];

/** The layer of a file below src (`addon/domain/pairs.ts`); undefined when no row of the table speaks of it. */
export function layerOf(file: string): Layer | undefined {
  return layers.find(({ of }) => of.some((place) => covers(place, file)));
}

/** Whether a folder or file of the table means this file. */
export function covers(place: string, file: string): boolean {
  const stem = file.replace(/\.(d\.ts|[cm]?[jt]s|json|html|css)$/, '');
  return stem === place || file.startsWith(`${place}/`);
}

/** The rows of the table as docs/architecture.md must have them. */
export function markdownRows(): string[] {
  return layers.map((layer) => {
    const names = layer.of.map((place) => `\`${shortName(place)}\``).join(', ');
    return `| ${names} | ${layer.mayInWords ?? listed(layer.may)} | ${layer.environment} | ${layer.mustNot} |`;
  });
}

function listed(permissions: readonly Permission[]): string {
  if (permissions.length === 0) return 'nothing';
  return permissions.map(({ to, typesOnly }) => `\`${shortName(to)}\`${typesOnly ? ' (types)' : ''}`).join(', ');
}

const FILES = ['addon/ui/menu', 'addon/main', 'addon/app', 'addon/usecases/ports'];

function shortName(place: string): string {
  return place.replace(/^addon\//, '') + (FILES.includes(place) ? '.ts' : '');
}
