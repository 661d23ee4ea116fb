/** The formats of what is composed as a document: report, letters, registers. A new printer of documents is a line here. */
import type { Document } from '../documents/blocks.ts';
import type { Several } from '../documents/several.ts';
import type { Page } from '../print/page.ts';
import { type Formats, raw } from './formats.ts';

/** Composes the document of a view. */
export type Compose<V> = () => Promise<(view: V, page: Page) => Document>;
type ComposeSeveral<V> = () => Promise<(view: V, page: Page) => Several>;

export const documentFormats = <V extends object>(compose: Compose<V>) =>
  ({
    markdown: raw(
      async () => {
        const [documentOf, { printMarkdown }] = await Promise.all([compose(), import('../print/markdown/print.ts')]);
        return (view, page) => printMarkdown(documentOf(view, page));
      },
      { extension: 'md' },
    ),
  }) satisfies Formats<V>;

/** Several documents: one under the other, or each in a file of its own (-o FOLDER). */
export const documentsFormats = <V extends object>(compose: ComposeSeveral<V>): Formats<V> => ({
  markdown: raw(
    async () => {
      const [severalOf, { printMarkdown }] = await Promise.all([compose(), import('../print/markdown/print.ts')]);
      return (view, page) => {
        const { documents, none } = severalOf(view, page);
        return documents.length ? documents.map((d) => printMarkdown(d.document)).join('\n---\n\n') : `${none}\n`;
      };
    },
    {
      extension: 'md',
      notes: async () => {
        const severalOf = await compose();
        return (view, page) => severalOf(view, page).notes;
      },
      parts: async () => {
        const [severalOf, { printMarkdown, markOfMarkdown }] = await Promise.all([
          compose(),
          import('../print/markdown/print.ts'),
        ]);
        return (view, page) => {
          const { title, documents, former, replace } = severalOf(view, page);
          return {
            title,
            parts: documents.map((d) => ({ name: `${d.name}.md`, content: printMarkdown(d.document), note: d.note })),
            former: (bytes) => {
              const mark = markOfMarkdown(Buffer.from(bytes).toString());
              return mark === undefined ? undefined : former(mark);
            },
            replace,
          };
        };
      },
    },
  ),
});
