/** The JSON of changes (docs/json.md): a field that does not apply is null. */
import type { Change } from '../changes/change.ts';

export const changeJson = (c: Change) => ({
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
