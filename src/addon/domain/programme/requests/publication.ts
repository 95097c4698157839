/** Requests about the pages for the school's site. */
import { fields, line } from './fields';

export interface PublishSiteRequest {
  /** The beginning of the checksum of what was shown: nothing else is prepared. */
  readonly shown: string;
}

export function readPublishSiteRequest(input: unknown): PublishSiteRequest | undefined {
  const shown = line(fields(input)['shown'], 20);
  return shown ? { shown } : undefined;
}
