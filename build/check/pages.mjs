/**
 * Judges the finished pages: HtmlService must be able to serve them unharmed, and they must not fetch anything from
 * elsewhere, for the school's computer may have no network and a page sees personal data.
 */
import { FORBIDDEN } from '../pages.mjs';

const BLOCK = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi;
const FETCHED =
  /<(?:script|link|img|iframe|source|audio|video|embed|object)\b[^>]*\b(?:src|href|data)\s*=\s*["']?\s*(?:https?:)?\/\//i;

/** What is wrong with a page, as sentences. */
export function checkPage(name, html) {
  const problems = [];
  for (const [, tag, , text] of html.matchAll(BLOCK)) {
    for (const { text: forbidden, why } of FORBIDDEN.filter((one) => one.text.test(text))) {
      problems.push(`${name}: в <${tag}> стоит «${text.match(forbidden)[0]}», это ${why}.`);
    }
  }
  const rest = html.replace(BLOCK, '');
  if (/<\/?(?:script|style)\b/i.test(rest))
    problems.push(`${name}: блок <script> или <style> не закрыт или закрыт дважды.`);
  if (/<\?|\?>/.test(rest))
    problems.push(`${name}: вставки шаблонов «<? ?>» не используются, данные идут через google.script.run.`);
  if (/<!--\s*inline:/.test(rest)) problems.push(`${name}: осталась метка сборки «inline».`);
  const fetched = html.match(FETCHED);
  if (fetched) problems.push(`${name}: страница что-то загружает из сети: ${fetched[0]}…`);
  if (/@import|url\(\s*["']?\s*(?:https?:)?\/\//i.test(html)) problems.push(`${name}: стиль загружает что-то из сети.`);
  return problems;
}
