/** «Доступ и копии»: who may sign in, and the ways to what else takes care of the school's data. */
import { isAbsolute } from 'node:path';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { LONGEST_NAME } from '../access/accounts';
import { SHORTEST_PASSPHRASE } from '../access/passphrase';
import { type RoleName, roleNames, roles } from '../access/roles';
import { visitorOf } from '../access/visitor';
import { frame, type Markup } from './frame';
import { isToken, TOKEN_FIELD } from './guard';
import type { Home } from './home';

interface Said {
  readonly problem?: string;
  /** A passphrase that is shown this once. */
  readonly issued?: { readonly name: string; readonly passphrase: string };
}

export function careRoutes(home: Home): Hono {
  const { accounts, sessions } = home;
  const routes = new Hono();

  routes.get('/care', (context) => context.html(carePage(home, visitorOf(context).token)));

  routes.get('/names', (context) => {
    const { html: page, policy } = home.assets.names;
    context.header('content-security-policy', policy);
    if (context.req.query('save') !== undefined)
      context.header(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent('Подставить имена.html')}`,
      );
    return context.html(page);
  });

  routes.post('/backup', async (context) => {
    const { token } = visitorOf(context);
    const fields = new URLSearchParams(await context.req.text());
    if (!isToken(fields.get(TOKEN_FIELD), token)) return context.redirect('/care', 303);
    try {
      if (fields.get('do') === 'choose') {
        const [folder = '', passphrase = ''] = ['folder', 'passphrase'].map((name) => (fields.get(name) ?? '').trim());
        if (!isAbsolute(folder) || passphrase.length < SHORTEST_PASSPHRASE) {
          const problem = `Нужны полный путь к папке и фраза не короче ${SHORTEST_PASSPHRASE} знаков.`;
          return context.html(carePage(home, token, { problem }), 400);
        }
        home.copies.choose(folder, passphrase);
      }
      home.copies.make();
    } catch (error) {
      const problem = `Копия не сделана: ${error instanceof Error ? error.message : String(error)}. Проверьте папку и место на диске.`;
      return context.html(carePage(home, token, { problem }), 500);
    }
    return context.redirect('/care', 303);
  });

  routes.post('/people', async (context) => {
    const { token } = visitorOf(context);
    const fields = new URLSearchParams(await context.req.text());
    if (!isToken(fields.get(TOKEN_FIELD), token)) return context.redirect('/care', 303);
    const name = (fields.get('name') ?? '').trim();
    const grade = (fields.get('grade') ?? '').trim();
    const known = accounts.find(name);
    if (fields.get('do') === 'remove') {
      accounts.remove(name);
      sessions.endAll(known?.name ?? name);
      return context.redirect('/care', 303);
    }
    const role =
      known && fields.get('do') === 'renew' ? known.role : roleNames.find((one) => one === fields.get('role'));
    const wrong = problemOf({ name, grade, role, isNew: fields.get('do') !== 'renew', isKnown: known !== undefined });
    if (wrong !== undefined || role === undefined)
      return context.html(carePage(home, token, { problem: wrong ?? '' }), 400);
    const own = known?.grade ?? grade;
    const passphrase = await accounts.issue({ name, role, ...(role === 'classTeacher' ? { grade: own } : {}) });
    sessions.endAll(known?.name ?? name);
    return context.html(carePage(home, token, { issued: { name, passphrase } }));
  });

  return routes;
}

function problemOf(given: {
  readonly name: string;
  readonly grade: string;
  readonly role: RoleName | undefined;
  readonly isNew: boolean;
  readonly isKnown: boolean;
}): string | undefined {
  const { name, grade, role, isNew, isKnown } = given;
  if (name === '' || name.length > LONGEST_NAME) return `Имя для входа – от одного до ${LONGEST_NAME} знаков.`;
  if (isNew && isKnown) return `Имя «${name}» уже есть. Выдайте ему новую парольную фразу или назовите другое.`;
  if (role === undefined) return 'Выберите роль.';
  if (isNew && role === 'classTeacher' && grade === '')
    return 'Для классного руководителя нужен класс – так, как он написан в базе: 7 «А».';
  return undefined;
}

function carePage(home: Home, token: string, said: Said = {}): Markup {
  const hidden = html`<input type="hidden" name="${TOKEN_FIELD}" value="${token}">`;
  const { issued, problem } = said;
  const options = roleNames.map((role) => html`<option value="${role}">${roles[role].title}</option>`);
  return frame({
    title: 'Доступ и копии – Наставник',
    place: 'care',
    style: 'form.css',
    content: html`<main>
      <h1>Доступ и копии</h1>
      ${
        issued
          ? html`<div class="card" role="status"><p>Парольная фраза для имени «${issued.name}»:</p><p class="phrase"><code>${issued.passphrase}</code></p>
        <p class="quiet">Перепишите и передайте лично: показать её ещё раз нельзя, но новую можно выдать когда угодно.</p></div>`
          : ''
      }
      ${problem ? html`<p class="card problems" role="alert">${problem}</p>` : ''}
      <section class="card">
        <h2>Кто входит по сети школы</h2>
        <p class="quiet">${lanWords(home)}</p>
        ${home.accounts.all.length > 0 ? peopleTable(home, hidden) : html`<p>Пока никто.</p>`}
        <form method="post" action="/people" class="question">
          ${hidden}<input type="hidden" name="do" value="add">
          <p><label class="caption" for="name">Имя для входа</label><input id="name" name="name" maxlength="${LONGEST_NAME}" autocomplete="off" required></p>
          <p><label class="caption" for="role">Роль</label><select id="role" name="role">${options}</select></p>
          <p><label class="caption" for="grade">Класс (только классному руководителю)</label><input id="grade" name="grade" maxlength="20" placeholder="7 «А»"></p>
          <p class="send"><button class="main" type="submit">Выдать доступ</button></p>
        </form>
        <details><summary>Что видит каждая роль</summary><ul>${roleNames.map((role) => html`<li><b>${roles[role].title}.</b> ${roles[role].about}</li>`)}</ul></details>
      </section>
      ${copiesSection(home, hidden)}
      <section class="card">
        <h2>Имена в документы</h2>
        <p>Документы, сделанные с кодами, получают имена из ключ-файла здесь: <a href="/names">Подставить имена</a>.</p>
        <p class="quiet">Ту же страницу можно <a href="/names?save=1">сохранить одним файлом</a> и открыть на другом компьютере школы, без сети.</p>
      </section>
    </main>`,
  });
}

function copiesSection({ copies }: Home, hidden: Markup): Markup {
  const { settings } = copies;
  const list = copies.list();
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace('.', ',');
  return html`<section class="card">
        <h2>Резервные копии</h2>
        ${
          settings
            ? html`<p>Каждый день в папку <code>${settings.folder}</code>: неделя – все, месяц – по одной в неделю, год – по одной в месяц.</p>
        <ul>${list.slice(0, 5).map(({ day, bytes }) => html`<li>${day.split('-').reverse().join('.')}, ${megabytes(bytes)} МБ</li>`)}</ul>
        <form method="post" action="/backup">${hidden}<button type="submit">Сделать копию сейчас</button></form>
        <p class="quiet">Вернуть копию: закройте программу и выполните <code>npm start -- --restore ФАЙЛ</code>. Сначала она покажет, что внутри.</p>`
            : html`<p>Копии пока не делаются. Выберите папку на другом диске и парольную фразу: без неё копию не открыть, храните её отдельно от компьютера.</p>`
        }
        <details${settings ? '' : html` open`}><summary>${settings ? 'Сменить папку или фразу' : 'Включить копии'}</summary>
          <form method="post" action="/backup" class="question">${hidden}<input type="hidden" name="do" value="choose">
          <p><label class="caption" for="folder">Папка для копий, полный путь</label><input id="folder" name="folder" value="${settings?.folder ?? ''}" required></p>
          <p><label class="caption" for="copy-passphrase">Парольная фраза копий</label><input id="copy-passphrase" name="passphrase" type="password" autocomplete="new-password" required></p>
          <p class="send"><button type="submit">Включить и сделать первую</button></p></form>
        </details>
      </section>`;
}

function lanWords({ lanAddresses }: Home): string {
  if (lanAddresses.length === 0)
    return 'Сейчас программа отвечает только на этом компьютере. Чтобы открыть её в сети школы, запустите: npm start -- --lan.';
  return `Адрес в сети школы: ${lanAddresses.join(' или ')}. Анкеты открыты всем, остальное – после входа.`;
}

function peopleTable({ accounts }: Home, hidden: Markup): Markup {
  const button = (name: string, what: string, caption: string): Markup =>
    html`<form method="post" action="/people">${hidden}<input type="hidden" name="name" value="${name}"><input type="hidden" name="do" value="${what}"><button type="submit" aria-label="${caption}: ${name}">${caption}</button></form>`;
  return html`<table class="list"><thead><tr><th scope="col">Имя</th><th scope="col">Роль</th><th scope="col">Парольная фраза</th><th scope="col">Доступ</th></tr></thead>
          <tbody>${accounts.all.map(
            ({ name, role, grade }) =>
              html`<tr><td>${name}</td><td>${roles[role].title}${grade ? html` ${grade}` : ''}</td><td>${button(name, 'renew', 'Выдать новую')}</td><td>${button(name, 'remove', 'Закрыть')}</td></tr>`,
          )}</tbody></table>`;
}
