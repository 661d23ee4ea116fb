/**
 * How documents are cited: type, number, day, issuer, subject, as Nghị định 30/2020/NĐ-CP, Phụ lục I, asks for a legal basis;
 * a law by its name and day alone. What is not known of the plan's own document is a blank.
 */
import { type CivilDate, formatDate } from '../calendar/civil.ts';
import { nameOf } from '../model/members.ts';
import type { DocumentRef, Plan } from '../model/plan.ts';
import { STATUTES, typeInNumber, typeInTitle } from '../words/document-types.ts';
import { fill, type Run } from './line.ts';

type Runs = readonly (string | Run)[];

const day = (date: string) => formatDate(date as CivilDate);

/** "Quyết định số 45/QĐ-UBND ngày 28/03/2016 của UBND tỉnh về …": in full, as at the first mention. */
export function citedInFull({ number, date, title, issuer }: DocumentRef): string {
  const titled = title ? typeInTitle(title) : undefined;
  const type = titled?.type ?? (number ? typeInNumber(number) : undefined);
  if (type && STATUTES.includes(type))
    return [title, date ? `ngày ${day(date)}` : number ? `số ${number}` : ''].filter(Boolean).join(' ');
  return [
    type ?? 'Văn bản',
    number ? `số ${number}` : '(chưa rõ số)',
    date ? `ngày ${day(date)}` : '',
    issuer ? `của ${issuer}` : '',
    titled?.rest ?? title ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Báo cáo số 12/BC-STP ngày 15/02/2016": enough to find it, as at a later mention. */
export function citedShort({ number, date, title, issuer }: DocumentRef): string {
  const type = (title ? typeInTitle(title)?.type : undefined) ?? (number ? typeInNumber(number) : undefined);
  if (type && STATUTES.includes(type)) return citedInFull({ number, date, title, issuer } as DocumentRef);
  if (!number && !date) return title ?? 'văn bản chưa rõ số, ngày';
  return [type ?? 'Văn bản', number ? `số ${number}` : '(chưa rõ số)', date ? `ngày ${day(date)}` : ''].filter(Boolean).join(' ');
}

/** The plan itself, in full: "Kế hoạch số 210/KH-UBND ngày 04/12/2015 của Ủy ban nhân dân tỉnh … triển khai thi hành …". */
export function planInFull(plan: Plan): Runs {
  const { title, document, issuedBy } = plan.head;
  // A register of what other documents give is none itself.
  if (!document.number && !document.date && plan.documents.size) return [`các nhiệm vụ tại ${title}`];
  const { type, rest } = typeInTitle(title) ?? { type: 'Kế hoạch', rest: title };
  return [
    `${type} số `,
    document.number ?? fill('số, ký hiệu của kế hoạch'),
    ' ngày ',
    document.date ? day(document.date) : fill('ngày ban hành'),
    ` của ${nameOf(plan, issuedBy)} ${rest}`.trimEnd(),
  ];
}

/** The plan where it was named before: "Kế hoạch số 210/KH-UBND", "Kế hoạch" where its number is not known. */
export function planShort({ head: { title, document } }: Plan): string {
  const type = typeInTitle(title)?.type ?? 'Kế hoạch';
  return document.number ? `${type} số ${document.number}` : type;
}
