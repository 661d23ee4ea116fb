/** Documents, as they are asked for: by their number. */

import { documentsOf } from '../../model/task-documents.ts';
import { sameWords } from '../../text/match.ts';
import { didYouMean, nearest } from '../../text/nearest.ts';
import { both } from '../../words/language.ts';
import { CannotRun } from '../errors.ts';
import { type Kind, option } from '../option.ts';

/** Number of a document that gives tasks, that they rest on or that their records name: 1910/QĐ-TTg, marks and case no matter; or an id of documents.yaml. */
export const document: Kind<string> = {
  word: both('số văn bản', 'number'),
  read: async (typed, { plan }) => {
    const known = await plan();
    if (!known) return typed;
    if (known.documents.has(typed) || known.head.basis.some((b) => b.id === typed)) return typed;
    const numbers = [...new Set(known.tasks.flatMap((t) => documentsOf(known, t)).flatMap((d) => d.number ?? []))];
    const found = numbers.find((n) => n === typed) ?? numbers.find((n) => sameWords(typed, n));
    if (found !== undefined) return found;
    throw new CannotRun(
      both(`Không nhiệm vụ nào nhắc đến văn bản “${typed}”`, `No task names the document "${typed}"`),
      didYouMean(nearest(typed, numbers)) ??
        both(`Ví dụ: ${numbers.slice(0, 5).join('; ')}`, `For example: ${numbers.slice(0, 5).join('; ')}`),
    );
  },
};

export const documentOption = option(
  '--document',
  document,
  both('chỉ nhiệm vụ có căn cứ hoặc hồ sơ là văn bản này: 1910/QĐ-TTg', 'only tasks that rest on this document or name it'),
);
