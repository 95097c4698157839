/** Pictures that scripts put on slides: the bytes of a blob; an address would have to be fetched. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { Blob } from '../base/blob';
import { GoogleObject } from '../object';

export function pictureOf(execution: Execution, source: unknown): { readonly data: string; readonly mime: string } {
  if (!(source instanceof GoogleObject)) return execution.refuse('a picture from an address on a slide');
  const blob = source instanceof Blob ? source : (source as unknown as { getBlob(): Blob }).getBlob();
  const mime = blob.contentTypeText ?? '';
  if (!mime.startsWith('image/')) throw new GoogleError('The provided image is in an unsupported format.');
  return { data: Buffer.from(blob.bytes).toString('base64'), mime };
}
