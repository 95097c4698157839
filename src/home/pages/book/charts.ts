/** The charts of the open sheet, in a strip under its cells. */
import type { ChartView } from '../../wire';

export class ChartStrip {
  private shown = '';

  constructor(
    private readonly place: HTMLElement,
    private readonly book: string,
  ) {}

  show(charts: readonly ChartView[], revision: number): void {
    const key = JSON.stringify([charts, charts.length > 0 ? revision : 0]);
    if (key === this.shown) return;
    this.shown = key;
    this.place.hidden = charts.length === 0;
    this.place.querySelector('.strip')?.replaceChildren(
      ...charts.map(({ id, title, width, height }) => {
        const picture = document.createElement('img');
        picture.src = `/book/${this.book}/chart/${id}.svg?${revision}`;
        picture.alt = `Диаграмма: ${title || 'без названия'}`;
        picture.width = width;
        picture.height = height;
        return picture;
      }),
    );
  }
}
