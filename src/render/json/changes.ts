/** The JSON of changes (docs/json.md): a field that does not apply is null. */
import type { Change } from '../../changes/change.ts';
import type { DiffView, LogView } from '../../views/changes.ts';
import type { change } from './contract-parts.ts';
import type { Json, ValueOf } from './print.ts';

const changeJson = (c: Change): ValueOf<typeof change> => ({
  kind: c.kind,
  task: c.task ?? null,
  title: c.title ?? null,
  key: c.key ?? null,
  id: c.id ?? null,
  unit: c.unit ?? null,
  occurrence: c.occurrence ?? null,
  from: c.from ?? null,
  to: c.to ?? null,
  days: c.days ?? null,
  date: c.date ?? null,
  what: c.what ?? null,
  document: c.document ? { number: c.document.number, date: c.document.date } : null,
  quiet: c.quiet ?? false,
});

export const diffJson = ({ base, head, changes }: DiffView): Json<'diff'> => ({
  base: base.hash,
  head: head?.hash ?? null,
  changes: changes.map(changeJson),
});

export const logJson = ({ task, folder, shallow, commits }: LogView): Json<'log'> => ({
  task,
  folder,
  shallow,
  commits: commits.map(({ commit: c, path, changes }) => ({
    commit: c.hash,
    author: c.author,
    date: c.day,
    subject: c.subject,
    file: path,
    changes: changes.map(changeJson),
  })),
});
