/** «Руководство»: one page of the manual at a time, first the one that was asked for. All of them came with this window. */
import { closeWindow, element } from '../sidebar/call';

const CONTENTS = 'README';

const manual = element('manual', HTMLElement);
const articles = [...manual.querySelectorAll('article')];

function show(name: string): void {
  const wanted = articles.some(({ id }) => id === name) ? name : CONTENTS;
  for (const article of articles) article.hidden = article.id !== wanted;
  manual.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

manual.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-page]') : null;
  if (!link) return;
  event.preventDefault();
  show(link.dataset['page'] ?? '');
});
element('contents', HTMLButtonElement).addEventListener('click', () => show(CONTENTS));
element('print', HTMLButtonElement).addEventListener('click', () => window.print());
element('close', HTMLButtonElement).addEventListener('click', closeWindow);

show(document.documentElement.dataset['place'] ?? '');
