/** The school's own mail server as it is configured (`mail.json` in the data folder), and delivery by it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { StartError } from '../start-error';

/** Hands a message over to the mail server, and gives the addresses that it did not take. Throws when it takes none. */
export type Deliver = (message: {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
}) => Promise<readonly string[]>;

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (port 465); otherwise the connection must become secret before anything is said. */
  readonly secure: boolean;
  readonly user?: string;
  readonly password?: string;
  /** The address that letters come from. */
  readonly from: string;
}

/** The mail server of the school; undefined when none is configured. Throws StartError when the file cannot be understood. */
export function readMailSettings(dataFolder: string): MailSettings | undefined {
  const file = join(dataFolder, 'mail.json');
  if (!existsSync(file)) return undefined;
  try {
    const { host, port = 465, secure = port === 465, user, password, from } = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof host === 'string' && Number.isInteger(port) && typeof from === 'string' && from.includes('@'))
      return {
        host,
        port,
        secure: secure === true,
        from,
        ...(user ? { user: String(user), password: String(password ?? '') } : {}),
      };
  } catch {
    // Falls through: it is no JSON.
  }
  throw new StartError(
    `Файл почты ${file} непонятен. Нужно: {"host": "smtp.школа.рф", "port": 465, "user": "…", "password": "…", "from": "…@…"}.`,
  );
}

/** Delivery by SMTP, with a certificate that is checked. */
export function smtp({ host, port, secure, user, password }: MailSettings): Deliver {
  const auth = user === undefined ? {} : { auth: { user, pass: password ?? '' } };
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: !secure,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...auth,
  });
  return async ({ from, to, raw }) => {
    const { rejected } = await transport.sendMail({ envelope: { from, to: [...to] }, raw });
    return (rejected as readonly (string | { address: string })[]).map((one) =>
      typeof one === 'string' ? one : one.address,
    );
  };
}
