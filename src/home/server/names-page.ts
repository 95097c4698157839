/**
 * «Подставить имена» as one file: script and style inside, a policy that lets it ask nobody for anything. Served here, and saved
 * to a disk for a computer without the home and without a network.
 */
import { createHash } from 'node:crypto';

export interface NamesPage {
  readonly html: string;
  /** For the answer's header; the page says the same of itself, for when it is opened from a disk. */
  readonly policy: string;
}

/** The page of this script and this style. */
export function namesPage(script: string, style: string): NamesPage {
  if (/<\/script|<!--/i.test(script)) throw new Error('the script of the page would end its own element');
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
  const html = `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Подставить имена – Наставник</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Подставить имена</h1>
<p class="quiet">В документах, сделанных с кодами, вместо имён стоят пометки. Здесь на их место встают имена из ключ-файла, в нужном падеже. Файлы читает сам браузер: они никуда не отправляются, страница работает и без сети.</p>
<h2>1. Ключ-файл школы</h2>
<label for="key">Таблица .xlsx или .csv со столбцами «Код» и «ФИО»</label>
<input id="key" type="file" accept=".xlsx,.csv,.txt">
<h2>2. Документы</h2>
<label for="papers">Файлы .docx или .html, можно несколько</label>
<input id="papers" type="file" accept=".docx,.html,.htm" multiple>
<h2>3. Проверьте имена</h2>
<p id="status" role="status"></p>
<ul id="problems"></ul>
<table id="names" hidden>
<thead><tr><th scope="col">Пометка</th><th scope="col">Как будет напечатано</th><th scope="col">Раз</th></tr></thead>
<tbody></tbody>
</table>
<p><button id="save" type="button" disabled>Сохранить документы с именами</button></p>
</main>
<script>${script}</script>
</body>
</html>
`;
  return { html, policy: `${policy}; frame-ancestors 'none'` };
}
