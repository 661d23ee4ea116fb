/** The formats of what is composed as a document: report, letters, registers. A new printer of documents is a line here. */
import type { Document } from '../documents/blocks.ts';
import type { Several } from '../documents/several.ts';
import type { Page } from '../print/page.ts';
import { bytes, type Format, type Formats, raw } from './formats.ts';

/** Composes the document of a view. */
export type Compose<V> = () => Promise<(view: V, page: Page) => Document>;
type ComposeSeveral<V> = () => Promise<(view: V, page: Page) => Several>;

interface DocumentPrinter<T extends string | Promise<Uint8Array>> {
  readonly print: (document: Document) => T;
  /** the mark of a file printed before */
  readonly markOf: (bytes: Uint8Array) => string | undefined;
}
const markdown = async (): Promise<DocumentPrinter<string>> => {
  const { printMarkdown, markOfMarkdown } = await import('../print/markdown/print.ts');
  return { print: printMarkdown, markOf: (content) => markOfMarkdown(Buffer.from(content).toString()) };
};
const word = async (): Promise<DocumentPrinter<Promise<Uint8Array>>> => {
  const [{ printDocx }, { markOfDocx }] = await Promise.all([import('../print/docx/print.ts'), import('../print/docx/mark.ts')]);
  return { print: printDocx, markOf: markOfDocx };
};

export const documentFormats = <V extends object>(compose: Compose<V>) =>
  ({
    markdown: raw(
      async () => {
        const [documentOf, { print }] = await Promise.all([compose(), markdown()]);
        return (view, page) => print(documentOf(view, page));
      },
      { extension: 'md' },
    ),
    docx: bytes(async () => {
      const [documentOf, { print }] = await Promise.all([compose(), word()]);
      return (view, page) => print(documentOf(view, page));
    }),
  }) satisfies Formats<V>;

/** Files of one printer, for -o FOLDER. */
const partsOf = <V extends object>(
  compose: ComposeSeveral<V>,
  printer: () => Promise<DocumentPrinter<string | Promise<Uint8Array>>>,
  extension: string,
): Pick<Format<V>, 'parts' | 'notes' | 'extension'> => ({
  extension,
  notes: async () => {
    const severalOf = await compose();
    return (view, page) => severalOf(view, page).notes;
  },
  parts: async () => {
    const [severalOf, { print, markOf }] = await Promise.all([compose(), printer()]);
    return (view, page) => {
      const { title, documents, former, replace } = severalOf(view, page);
      return {
        title,
        parts: documents.map((d) => ({ name: `${d.name}.${extension}`, content: print(d.document), note: d.note })),
        former: (content) => {
          const mark = markOf(content);
          return mark === undefined ? undefined : former(mark);
        },
        replace,
      };
    };
  },
});

/** Several documents: one under the other, or each in a file of its own (-o FOLDER); Word files only so. */
export const documentsFormats = <V extends object>(compose: ComposeSeveral<V>): Formats<V> => ({
  markdown: raw(
    async () => {
      const [severalOf, { print }] = await Promise.all([compose(), markdown()]);
      return (view, page) => {
        const { documents, none } = severalOf(view, page);
        return documents.length ? documents.map((d) => print(d.document)).join('\n---\n\n') : `${none}\n`;
      };
    },
    partsOf(compose, markdown, 'md'),
  ),
  docx: { ...partsOf(compose, word, 'docx'), binary: true },
});
