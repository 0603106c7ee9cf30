import { releaseArgument } from '../graph/release-argument.js';

const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

// What leads to another site, to a place of the page, or to what knows no release.
const isApart = (address: string) => /^([a-z]+:|\/\/|#|explorer\b|schema\.graphql|openapi\.json)/.test(address);
const names = (address: string) => new RegExp(`[?;&]${releaseArgument}=`).test(address);

const leading = /<(?:a|img|form)\b[^>]*>/g;
const address = /( (?:href|src|action)=")([^"]*)(")/;

/**
 * Leads every link, picture and form of a page to the same release as the page, but for those that name one, and those to what is
 * in force (`rel="latest-version"`).
 * @param html a page that was rendered here: every attribute stands in quotes
 */
export function keepRelease(html: string, release: string): string {
  const parameter = `${releaseArgument}=${encodeURIComponent(release)}`;
  return html.replaceAll(leading, (tag) => {
    const [, , target = ''] = address.exec(tag) ?? [];
    if (!address.test(tag) || isApart(target) || names(target) || tag.includes('rel="latest-version"')) return tag;
    // A form makes what stands behind the question mark itself.
    if (tag.startsWith('<form'))
      return `${tag}<input type="hidden" name="${releaseArgument}" value="${inHtml(release)}"/>`;
    const [path = '', fragment] = target.split('#', 2);
    const asked = `${path}${path.includes('?') ? '&amp;' : '?'}${parameter}${fragment === undefined ? '' : `#${fragment}`}`;
    return tag.replace(address, (_, before, __, after) => `${before}${asked}${after}`);
  });
}
