/** Changing a document in place: a line is typed anew where it stands and sent with what stood there before. */

const paper = document.getElementById('paper');
const said = document.getElementById('said');

export {};

const printing = document.getElementById('print');
const token = document.querySelector<HTMLMetaElement>('meta[name="home-token"]')?.content ?? '';

if (printing) {
  printing.hidden = false;
  printing.addEventListener('click', () => window.print());
}

for (const line of paper?.querySelectorAll<HTMLElement>('[data-path]') ?? []) {
  // A keyboard and a reader reach a line only when it can be typed into.
  line.tabIndex = 0;
  line.contentEditable = 'plaintext-only';
  line.setAttribute('role', 'textbox');
  line.setAttribute('aria-label', 'Строка документа');
  let before = '';
  let look = '';
  line.addEventListener('focus', () => {
    before = textOf(line);
    look = line.innerHTML;
  });
  line.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') line.innerHTML = look;
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    line.blur();
  });
  line.addEventListener('blur', () => {
    const text = textOf(line);
    if (text !== before) void send(line, before, text);
  });
}

async function send(line: HTMLElement, seen: string, text: string): Promise<void> {
  tell('Записывается…');
  const path = (line.dataset['path'] ?? '').split('.').map(Number);
  try {
    const answer = await fetch(`/document/${paper?.dataset['document']}/line`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-home-token': token },
      body: JSON.stringify({ path, seen, text }),
    });
    tell(answer.ok ? 'Записано. Прежний вид – в «Версиях».' : await answer.text(), !answer.ok);
  } catch {
    tell('Программа «Наставник» не отвечает. Правка не записана.', true);
  }
}

function tell(words: string, bad = false): void {
  if (!said) return;
  said.textContent = words;
  said.classList.toggle('bad', bad);
}

/** What the document holds for the line: a break of a line inside it is its own sign. */
function textOf(line: HTMLElement): string {
  const copy = line.cloneNode(true) as HTMLElement;
  for (const stop of copy.querySelectorAll('br')) stop.replaceWith(line.textContent === '' ? '' : '\r');
  return (copy.textContent ?? '').replace(/\n/g, ' ');
}
