/** Due days as a calendar (RFC 5545): one event a day owed, that lasts all day; folded at 75 bytes, the same bytes for the same day. */

import type { ICalEventData } from 'ical-generator';
import { type CivilDate, daysBetween, formatDate } from '../../calendar/civil.ts';
import { nameOf } from '../../model/members.ts';
import { stateWords } from '../../phrases/states.ts';
import { writtenWords } from '../../phrases/written.ts';
import { printable } from '../../text/printable.ts';
import { obligationTitle } from '../../tracking/obligation.ts';
import type { DueDay } from '../../views/due-days.ts';
import type { ExportView } from '../../views/export.ts';
import { clauseName } from '../../words/clauses.ts';
import type { Language } from '../../words/language.ts';

type Ical = typeof import('ical-generator');

/** Counted in days from here, so that a later export beats an earlier one. */
const FIRST_SEQUENCE = '2000-01-01' as CivilDate;
/** Warnings, in seconds before the midnight on which the day begins: at eight in the morning, seven days before and one. */
const WARNINGS = [6 * 86_400 + 16 * 3600, 16 * 3600];

const FREQUENCY = { days: 'FREQ=DAILY', months: 'FREQ=MONTHLY' } as const;

/** Read by the library as UTC, in which it writes a day without a clock. */
const utc = (date: CivilDate) => new Date(`${date}T00:00:00Z`);

/** The path of a file from the folder of the plan, wherever that lies on this machine. */
function within({ plan }: ExportView, path: string): string {
  const folder = plan.head.place.file.path.replace(/[^/]*$/, '');
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}

function description(view: ExportView, { obligation: o, ahead }: DueDay, lang: Language): string {
  const vi = lang === 'vi';
  const { file, from } = o.task.place;
  const path = within(view, file.path);
  return [
    ahead ? (vi ? 'Kỳ chưa bắt đầu' : 'Not begun') : stateWords(o, lang),
    o.originalDue ? `${vi ? 'Hạn gốc' : 'Due at first'}: ${formatDate(o.originalDue)}` : '',
    o.deadline ? `${vi ? 'Thời hạn trong kế hoạch' : 'As written'}: ${writtenWords(o.deadline)}` : '',
    `${clauseName(o.task.source.id)}, ${view.plan.head.title}`,
    `${path}:${file.positionAt(from).line}`,
  ]
    .filter(Boolean)
    .map(printable)
    .join('\n');
}

/** Address of the task's line: `link`, which is that of the plan's folder, before the path of its file. */
function linkOf(view: ExportView, { obligation }: DueDay): string | undefined {
  const { link } = view;
  if (link === undefined) return undefined;
  const { file, from } = obligation.task.place;
  return `${link.replace(/\/?$/, '/')}${encodeURI(within(view, file.path))}#L${file.positionAt(from).line}`;
}

function eventOf(ical: Ical, view: ExportView, day: DueDay, lang: Language): ICalEventData {
  const { ICalAlarmType, ICalEventStatus, ICalEventTransparency } = ical;
  const { obligation: o, due, repeating, open, ahead } = day;
  const url = linkOf(view, day);
  const title = printable(`${repeating ? o.task.title : obligationTitle(o)} – ${nameOf(view.plan, day.unit)}`);
  const state = ahead ? (lang === 'vi' ? 'Kỳ tới' : 'To come') : printable(stateWords(o, lang));
  return {
    id: `${day.id}@kehoach`,
    start: utc(due),
    allDay: true,
    stamp: utc(view.asOf),
    sequence: Math.max(0, daysBetween(FIRST_SEQUENCE, view.asOf)),
    summary: title,
    description: description(view, day, lang),
    categories: [{ name: state }],
    status: !ahead && o.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(url === undefined ? {} : { url }),
    // Written out: the library would give the end of days without a clock a clock.
    ...(repeating
      ? { repeating: `RRULE:${FREQUENCY[repeating.unit]};INTERVAL=${repeating.every};COUNT=${repeating.times}` }
      : {}),
    alarms: open ? WARNINGS.map((trigger) => ({ type: ICalAlarmType.display, trigger, description: title })) : [],
  };
}

/** The due days of what was asked for. */
export async function printIcs(view: ExportView, { lang }: { readonly lang: Language }): Promise<Uint8Array> {
  const ical = await import('ical-generator');
  const calendar = new ical.ICalCalendar({
    name: printable(view.plan.head.title),
    prodId: { company: 'kehoach', product: 'plan', language: lang.toUpperCase() },
  });
  for (const day of view.dueDays()) calendar.createEvent(eventOf(ical, view, day, lang));
  return Buffer.from(`${calendar.toString()}\r\n`);
}
