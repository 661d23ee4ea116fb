/** Changes of a plan in words. */
import { type CivilDate, formatDate } from '../calendar/civil.ts';
import type { Change } from '../changes/change.ts';
import type { ChangeKind } from '../words/change-kinds.ts';
import type { Language } from '../words/language.ts';
import { STATE_TABLE, type State } from '../words/states.ts';

const stateWord = (s: string | undefined, lang: Language) => (s && STATE_TABLE[s as State]?.[lang].toLowerCase()) ?? '';
const day = (d: string | undefined) => (d ? formatDate(d as CivilDate) : '');
const quoted = (s: string | undefined, lang: Language) => (s ? `\u201c${s}\u201d` : lang === 'vi' ? '(không có)' : '(none)');
const arrow = (from: string, to: string) => `${from} \u2192 ${to}`;

import type { NameOf } from '../views/changes.ts';

export type { NameOf };

/** An entry of progress as it is compared ("2026-11-20 completes"), in words: "20/11/2026, hoàn thành". */
const entry = (text: string | undefined, lang: Language) =>
  (text ?? '')
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (d) => day(d))
    .replace(/ completes\b/, lang === 'vi' ? ', hoàn thành' : ', done');

/** What changed, without the title of the task. */
export function changeWords(c: Change, lang: Language, nameOf: NameOf = (id) => id): string {
  const vi = lang === 'vi';
  const document = c.document
    ? `${vi ? 'theo' : 'by'} ${c.document.number ?? '?'}${c.document.date ? ` ${vi ? 'ngày' : 'of'} ${day(c.document.date)}` : ''}`
    : '';
  const quiet = c.quiet ? (vi ? 'KHÔNG CÓ VĂN BẢN' : 'NO DOCUMENT') : '';
  const unit = [c.unit && nameOf(c.unit), c.occurrence].filter(Boolean).join(' ');
  const names = (ids: string | undefined) => (ids ? ids.split(', ').map(nameOf).join(', ') : '\u2013');
  const moved =
    c.days === undefined || c.days === 0
      ? ''
      : vi
        ? `${c.days > 0 ? 'lùi' : 'sớm hơn'} ${Math.abs(c.days)} ngày`
        : `${Math.abs(c.days)} days ${c.days > 0 ? 'later' : 'earlier'}`;
  const done = c.to === 'completes' ? (vi ? 'hoàn thành' : 'done') : '';
  const parts: Record<ChangeKind, readonly string[]> = {
    'task-added': [document],
    'task-dropped': [document, quiet],
    'task-renamed': [arrow(c.from ?? '', c.to ?? ''), vi ? 'mất lịch sử theo mã' : 'its history is lost'],
    'task-cancelled': [day(c.date), c.what ?? '', document],
    reassigned: [`${c.key}: ${arrow(names(c.from), names(c.to))}`, document, quiet],
    'deadline-moved': [arrow(quoted(c.from, lang), quoted(c.to, lang)), moved, document, quiet],
    'extension-asked': [unit, `${vi ? 'đến' : 'until'} ${day(c.to)}`, c.what ?? ''],
    'extension-decided': [
      unit,
      c.from === 'granted' ? (vi ? `cho đến ${day(c.to)}` : `granted until ${day(c.to)}`) : vi ? 'không cho' : 'refused',
      document,
      quiet,
    ],
    'progress-reported': [unit, day(c.date), c.what ?? '', done, document],
    'progress-changed': [unit, c.from === c.to ? (c.what ?? '') : arrow(entry(c.from, lang), entry(c.to, lang))],
    'progress-removed': [unit, day(c.date), c.what ?? ''],
    'task-changed': [`${c.key}: ${arrow(quoted(c.from, lang), quoted(c.to, lang))}`],
    'state-changed': [unit, arrow(stateWord(c.from, lang), stateWord(c.to, lang))],
    'entry-added': [`${c.key}: ${c.id}`],
    'entry-changed': [`${c.key}: ${c.id}`, c.what ?? ''],
    'entry-dropped': [`${c.key}: ${c.id}`],
    'ignore-added': [c.key ?? '', c.what ?? ''],
    'ignore-dropped': [c.key ?? '', c.what ?? ''],
    'plan-changed': [`${c.key}${c.from || c.to ? `: ${arrow(c.from || '\u2013', c.to || '\u2013')}` : ''}`],
  };
  return parts[c.kind].filter(Boolean).join('; ');
}
