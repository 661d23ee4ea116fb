/** How a view is printed: a table of formats, each loaded when it is asked for. */
import type { Page, Parts, Printer } from '../print/page.ts';
import type { UnreadableItem } from '../views/unreadable.ts';

export interface Format<V> {
  /** absent where it is several files that cannot stand one after the other: -o names a folder then, and must be there */
  readonly load?: () => Promise<Printer<V>>;
  /** its content is no text: on a terminal it needs -o */
  readonly binary?: boolean;
  /** of a file in this format, without the dot; its name where it is not said */
  readonly extension?: string;
  /** says by itself what could not be read; else it is said on stderr */
  readonly tellsUnreadable?: boolean;
  /** lines that are no part of the content: told on stderr, or under the list of what was written */
  readonly notes?: () => Promise<(view: V, page: Page) => readonly string[]>;
  /** several files, for -o FOLDER */
  readonly parts?: () => Promise<(view: V, page: Page) => Parts>;
}
/** A format that can be printed in one piece. */
export type WholeFormat<V> = Format<V> & Required<Pick<Format<V>, 'load'>>;
export type Formats<V> = Readonly<Record<string, Format<V>>>;

/** What a view says could not be read. */
export const unreadableOf = (view: object): readonly UnreadableItem[] =>
  'unreadable' in view ? (view.unreadable as readonly UnreadableItem[]) : [];

/** For a terminal: the lines of the printer, and what could not be read under them. */
export const text = <V extends object>(load: () => Promise<(view: V, page: Page) => string>): WholeFormat<V> => ({
  extension: 'txt',
  tellsUnreadable: true,
  load: async () => {
    const [print, { drawUnreadable }] = await Promise.all([load(), import('../render/terminal/unreadable.ts')]);
    return (view, page) => [print(view, page), ...drawUnreadable(unreadableOf(view), page), ''].join('\n');
  },
});

/** JSON (docs/json.md): the value of the function, with what could not be read. */
export const json = <V extends object>(load: () => Promise<(view: V, page: Page) => object>): WholeFormat<V> => ({
  tellsUnreadable: true,
  load: async () => {
    const [toJson, { printJson, unreadableJson }] = await Promise.all([load(), import('../render/json/print.ts')]);
    return (view, page) => {
      const value = toJson(view, page);
      return printJson('unreadable' in view ? { ...value, unreadable: unreadableJson(unreadableOf(view), page.lang) } : value);
    };
  },
});

/** Text as the printer gives it. */
export const raw = <V extends object>(
  load: () => Promise<(view: V, page: Page) => string>,
  more: Omit<Format<V>, 'load' | 'binary'> = {},
): WholeFormat<V> => ({ ...more, load });

/** Bytes of a file. */
export const bytes = <V extends object>(
  load: () => Promise<(view: V, page: Page) => Uint8Array | Promise<Uint8Array>>,
  more: Omit<Format<V>, 'load' | 'binary'> = {},
): WholeFormat<V> => ({ ...more, binary: true, load });
