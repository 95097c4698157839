/** Charts of books as pictures, drawn once for each state of a book. */
import type { ChartPicture, Workspace } from '../../host/index';

export class Charts {
  private readonly drawn = new Map<string, { readonly revision: number; readonly pictures: readonly ChartPicture[] }>();

  constructor(private readonly workspace: Workspace) {}

  async of(book: string): Promise<readonly ChartPicture[]> {
    const revision = this.workspace.view.revision(book);
    const known = this.drawn.get(book);
    if (known?.revision === revision) return known.pictures;
    const pictures = await this.workspace.charts.svg(book);
    this.drawn.set(book, { revision, pictures });
    return pictures;
  }
}
