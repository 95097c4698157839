/**
 * What a failed delivery means: whether the mail server has surely not got the letter, has said no to it, or may have it; and
 * the sentence for the person. Reads the errors of nodemailer (`code`, `originalCode`, `responseCode`, `timeoutType`).
 */

export interface DeliveryProblem {
  /** `waiting`: not handed over, to be tried again later; `refused`: the server said no; `doubtful`: it may have it. */
  readonly state: 'waiting' | 'refused' | 'doubtful';
  readonly reason: string;
}

/** How long a server's own words may be that are shown. */
const LONGEST_WORDS = 200;

const UNREACHABLE = ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'];
const CERTIFICATE = /CERT|SELF_SIGNED|VERIFY|ALTNAME/;
/** Timeouts before a word of the letter was said. */
const EARLY_TIMEOUTS = ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT'];

const text = (given: unknown): string => (typeof given === 'string' ? given : '');

/** What has happened to the letter. */
export function readDeliveryProblem(error: unknown): DeliveryProblem {
  const { code, originalCode, responseCode, response, timeoutType } = (error ?? {}) as Readonly<
    Record<string, unknown>
  >;
  const said = text(response).replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS);
  const answer = said === '' ? '' : ` Ответ сервера: «${said}».`;
  const system = text(originalCode);
  const notYet = (reason: string): DeliveryProblem => ({ state: 'waiting', reason });
  if (code === 'EAUTH') return notYet(`Почтовый сервер не принял имя или пароль. Проверьте файл mail.json.${answer}`);
  if (CERTIFICATE.test(system))
    return notYet('Почтовый сервер показал сертификат, которому нельзя верить. Проверьте адрес сервера в mail.json.');
  if (code === 'ETLS')
    return notYet('Почтовый сервер не перешёл на защищённую связь. Проверьте порт в mail.json: 465 или 587.');
  if (code === 'EDNS' || UNREACHABLE.includes(system) || EARLY_TIMEOUTS.includes(text(timeoutType)))
    return notYet('Почтовый сервер не отвечает. Проверьте сеть, адрес и порт в mail.json.');
  if (typeof responseCode === 'number' && responseCode >= 400) {
    const whose = code === 'EENVELOPE' ? 'Почтовый сервер не принял адрес.' : 'Почтовый сервер не принял письмо.';
    return { state: 'refused', reason: `${whose}${answer}` };
  }
  if (code === 'EENVELOPE') return { state: 'refused', reason: 'Адрес в письме написан с ошибкой.' };
  return { state: 'doubtful', reason: 'Связь оборвалась посреди письма: дошло оно или нет, неизвестно.' };
}
