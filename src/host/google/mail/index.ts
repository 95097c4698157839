import type { ServiceMakers } from '../services';
import { GmailApp } from './gmail-app';
import { MailApp } from './mail-app';

export const makers: ServiceMakers = {
  MailApp: (execution) => new MailApp(execution),
  GmailApp: (execution) => new GmailApp(execution),
};
