/** The form's own store of answers: it keeps them whether or not a sheet receives them. */
import type { World } from '../../world';
import { touchFile } from '../files';
import type { ResponseModel } from './model';

/** All answers to a form, oldest first. */
export function readResponses(world: World, form: string): ResponseModel[] {
  const rows = world.store.all('SELECT data FROM responses WHERE form = ? ORDER BY position', form);
  return rows.map((row) => JSON.parse(String(row['data'])) as ResponseModel);
}

export function findResponse(world: World, form: string, id: string): ResponseModel | undefined {
  const row = world.store.get('SELECT data FROM responses WHERE form = ? AND id = ?', form, id);
  return row && (JSON.parse(String(row['data'])) as ResponseModel);
}

/** Adds an answer at the end, or replaces the one of the same id where it stands. */
export function writeResponseModel(world: World, form: string, response: ResponseModel): void {
  world.store.transaction(() => {
    const last = world.store.get('SELECT MAX(position) AS last FROM responses WHERE form = ?', form);
    world.store.run(
      'INSERT INTO responses (form, id, position, data) VALUES (?, ?, ?, ?) ON CONFLICT (form, id) DO UPDATE SET data = excluded.data',
      form,
      response.id,
      Number(last?.['last'] ?? 0) + 1,
      JSON.stringify(response),
    );
    touchFile(world, form);
  });
}

export function deleteResponse(world: World, form: string, id: string): void {
  world.store.run('DELETE FROM responses WHERE form = ? AND id = ?', form, id);
}

export function deleteAllResponses(world: World, form: string): void {
  world.store.run('DELETE FROM responses WHERE form = ?', form);
}

/** A new identity for an answer that is sent now. */
export function newResponseKeys(world: World): { readonly id: string; readonly editKey: string } {
  return { id: `2_ABaOnu${world.ids.text(60)}`, editKey: `2_ABaOnu${world.ids.text(60)}` };
}
