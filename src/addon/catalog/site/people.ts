/** Pages about mentors: the register and the portfolios. Only who may be named is among the facts. */
import { longDay } from '../../domain/language/dates';
import type { SiteFacts, SiteMentor } from '../../domain/publication/site';
import { type Markup, markup } from '../../schema/markup';
import { counted } from '../../texts/ru/grammar';
import { sayUsefulness } from '../usefulness-words';
import { phoneOf, type SitePage, tableOf, termsOf } from './page';

const listed = (words: readonly string[]): string => words.join(', ');

const approval = ({ approval: order, year }: SiteFacts): string =>
  order
    ? `Реестр на ${year} учебный год утверждён приказом от ${longDay(order.date)} № ${order.number}.`
    : `Реестр на ${year} учебный год; приказ о его утверждении готовится.`;

const contact = (facts: SiteFacts): Markup => markup`Связаться с наставником можно через школу${phoneOf(facts)}.`;

const noConsents = (what: string): Markup =>
  markup`<p>Согласий на публикацию пока нет, поэтому ${what} не размещаются.</p>`;

export const register: SitePage = {
  id: 'mentors',
  file: 'mentors.html',
  title: 'Реестр наставников',
  about: 'Кто и в чём готов помочь.',
  names: true,
  stage: '4',
  body: (facts) => markup`<h1>Реестр наставников</h1>
<p>${approval(facts)} ${contact(facts)}</p>
${
  facts.mentors.length === 0
    ? noConsents('сведения о наставниках')
    : tableOf(
        `Наставники, которые согласились на публикацию: ${facts.mentors.length}`,
        [
          { heading: 'Наставник' },
          { heading: 'Должность, стаж, категория' },
          { heading: 'Направления' },
          { heading: 'Формы и роли' },
          { heading: 'Достижения' },
        ],
        facts.mentors.map(({ name, about, teaching, competences, forms, roleModels, achievements }) => [
          name,
          listed([about, teaching].filter((words) => words !== '')) || 'не указано',
          listed(competences) || 'не указано',
          listed([...forms, ...roleModels]) || 'не указано',
          achievements || 'не указано',
        ]),
      )
}
<p class="quiet">Здесь названы только взрослые, которые дали отдельное согласие на публикацию. Несовершеннолетние наставники на сайте не называются.</p>`,
};

const deeds = ({ deeds: own }: SiteMentor): Markup =>
  own.length === 0
    ? markup`<p>Пары и группы этого года ещё не утверждены.</p>`
    : tableOf(
        'Работа в этом учебном году',
        [
          { heading: 'Форма' },
          { heading: 'Встреч', isNumber: true },
          { heading: 'Польза, по словам наставляемых' },
          { heading: 'Состояние' },
        ],
        own.map((deed) => [
          deed.form || 'форма не указана',
          deed.meetings,
          sayUsefulness(deed),
          deed.isOver ? 'завершена' : 'продолжается',
        ]),
      );

const portfolio = (mentor: SiteMentor, index: number): Markup => markup`
<article aria-labelledby="mentor-${index + 1}">
<h2 id="mentor-${index + 1}">${mentor.name}</h2>
${termsOf([
  ['Должность', mentor.about],
  ['Стаж, категория', mentor.teaching],
  ['Опыт наставничества', mentor.experience],
  ['Направления', listed(mentor.competences)],
  ['Формы наставничества', listed(mentor.forms)],
  ['Ролевые модели', listed(mentor.roleModels)],
  ['Достижения', mentor.achievements],
  ['Обучение наставника', listed(mentor.training)],
])}
${deeds(mentor)}
</article>`;

export const portfolios: SitePage = {
  id: 'portfolios',
  file: 'portfolios.html',
  title: 'Портфолио наставников',
  about: 'Опыт, достижения и работа каждого наставника.',
  names: true,
  stage: '4',
  body: (facts) => markup`<h1>Портфолио наставников</h1>
${
  facts.mentors.length === 0
    ? noConsents('портфолио')
    : markup`<p>Портфолио на сайте: ${counted(facts.mentors.length, 'наставник', 'наставника', 'наставников')}. ${contact(facts)}</p>`
}${facts.mentors.map(portfolio)}`,
};
