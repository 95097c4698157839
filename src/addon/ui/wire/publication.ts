/** Calls about the pages for the school's site. Plain data only. */
import type { PublishSiteRequest } from '../../domain/programme/requests/publication';
import type { PreparedSite } from '../../usecases/publish-site';
import type { Reply } from './reply';

/** What would be prepared, in words. */
export interface SiteView {
  /** Title, file, how it stands, when it was made, when it was put on the site. */
  readonly pages: readonly (readonly string[])[];
  readonly named: readonly string[];
  /** Who is not named and why, a sentence for each reason. */
  readonly barred: readonly string[];
  /** Words that are not shown, a sentence each. */
  readonly left: readonly string[];
  /** What has to be done to the files before they go to the site; empty when nothing. */
  readonly note: string;
  /** What `apiPrepareSite` wants back: exactly this is prepared. */
  readonly shown: string;
}

export interface PublicationServer {
  showPublication(): void;
  apiPreviewSite(): Reply<SiteView>;
  apiPrepareSite(request: PublishSiteRequest): Reply<PreparedSite>;
  apiPlaceSite(): Reply<null>;
}
