/** documents.yaml: the documents of a register that follows several, each of which gives tasks from its day on. */
import * as v from 'valibot';
import { about, document, id } from './parts.ts';

const given = v.strictObject({
  id: v.pipe(id, about('Mã, để nhiệm vụ dẫn đến', 'Id, for tasks to point at')),
  ...document.entries,
});

export const documentsSchema = v.strictObject({
  documents: v.pipe(v.array(given), about('Các văn bản giao việc', 'The documents that give tasks')),
});
