/** Google's global names outside any script: for tests and programs that speak to a world directly. */
import { type Container, Execution } from '../execution';
import { Gateway } from '../gateway';
import { serviceObject } from '../google/services';
import type { Project } from '../project';
import type { World } from '../world';
import type { Globals, User } from './options';

/** An execution without an end, as if everything happened in an editor that stays open, and the names it gives. */
export function openGlobals(
  world: World,
  user: User,
  container: Container | undefined,
  project: Project,
): { readonly execution: Execution; readonly globals: Globals } {
  const execution = new Execution({
    world,
    user,
    source: 'editor',
    authMode: 'FULL',
    scopes: project.manifest.scopes,
    advanced: project.manifest.advanced,
    container,
    projectId: project.id,
    scriptTimeZone: project.manifest.timeZone,
    files: project.files,
    hasEditor: true,
    locale: world.locale,
  });
  execution.gateway = new Gateway(execution, { Object, Array, Date, Error, Function }, (name) =>
    serviceObject(execution, name),
  );
  execution.evaluate = (source, _filename, scope) =>
    new Function(...Object.keys(scope), source)(...Object.values(scope));
  const globals = {};
  execution.gateway.defineGlobals(globals);
  return { execution, globals: globals as Globals };
}
