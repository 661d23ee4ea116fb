/**
 * HTML by a tagged template: what is put in is text and made harmless, unless it is HTML of this template's own making. The one
 * door by which text comes to a page.
 */
import { withoutControls } from '../../text/printable.ts';

export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  // Like printable(), but blanks at the ends stay: a piece may begin with one.
  const line = withoutControls(String(part).normalize('NFC').replace(/\s+/g, ' '));
  return line.replace(/[&<>"']/g, (c) => ENTITIES[c] as string);
}

/** The template with its parts put in: lists one after the other, `undefined` and `false` as nothing. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((text, s, k) => text + s + (k < parts.length ? written(parts[k]) : ''), ''));

/** Data for a script, as JSON that no text can break out of. */
export const scriptData = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
