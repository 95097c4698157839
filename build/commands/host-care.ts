/** `npm run host -- check|backup|restore`: looks after a world as a file. */
import { backUpWorld, checkWorld, restoreWorld, UsageError } from '../../src/host/index';

const USAGE = {
  check: 'Так: npm run host -- check ФАЙЛ_ДАННЫХ',
  backup: 'Так: npm run host -- backup ФАЙЛ_ДАННЫХ НОВЫЙ_ФАЙЛ',
  restore: 'Так: npm run host -- restore КОПИЯ ФАЙЛ_ДАННЫХ',
} as const;

export type CareVerb = keyof typeof USAGE;

export const isCareVerb = (verb: string | undefined): verb is CareVerb =>
  verb !== undefined && Object.hasOwn(USAGE, verb);

/** Does it and says what came of it; the exit code. Throws UsageError. */
export function careFor(verb: CareVerb, files: readonly string[]): number {
  const [first, second] = files;
  if (first === undefined || files.length !== (verb === 'check' ? 1 : 2)) throw new UsageError(USAGE[verb]);
  if (verb === 'check') {
    const problems = checkWorld(first);
    if (problems.length > 0) throw new UsageError(problems.join('\n'));
    process.stdout.write('Данные целы.\n');
  } else if (verb === 'backup') {
    backUpWorld(first, second ?? '');
    process.stdout.write(`Копия записана: ${second}\n`);
  } else {
    const kept = restoreWorld(first, second ?? '');
    process.stdout.write(
      `Данные восстановлены: ${second}\n${kept === undefined ? '' : `Прежние сохранены: ${kept}\n`}`,
    );
  }
  return 0;
}
