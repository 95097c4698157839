/** Whether a project is installed as a published add-on, whose triggers Google limits more than those of a script of one's own. */
import type { World } from '../../world';

const key = (project: string): string => `add-on:${project}`;

/** Says that the project runs as a published add-on from now on. */
export function installAsAddOn(world: World, project: string): void {
  world.store.setSetting(key(project), 'yes');
}

export function isAddOn(world: World, project: string): boolean {
  return world.store.setting(key(project)) === 'yes';
}
