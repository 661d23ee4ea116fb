import type { Obligation } from '../../tracking/obligation.ts';
import { isOver } from '../../words/states.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

const QUARTERLY = SOUND.replace('Trong tháng 01/2016', 'Chậm nhất ngày 20 của tháng cuối quý');
const entry = (more: string) =>
  `${QUARTERLY}progress:
  - { date: 2016-04-02, by: so-tu-phap, what: Báo cáo quý I, completes: true, evidence: { number: 9/BC-STP, date: 2016-04-02 }${more} }
`;

/** The one before `o` that the same unit owes, where nothing had completed it by `day`. */
function openBefore(o: Obligation, all: readonly Obligation[], day: string): Obligation | undefined {
  const own = all.filter((x) => x.assignment === o.assignment && (x.predecessor ?? x.unit) === (o.predecessor ?? o.unit));
  const before = own[own.indexOf(o) - 1];
  if (!before?.occurrence || isOver(before.state)) return undefined;
  return before.doneOn === undefined || before.doneOn > day ? before : undefined;
}

export const earlierOccurrenceOpen: Rule = {
  code: 'PLAN068',
  title: both(
    'Kỳ trước chưa hoàn thành mà mục này tính cho kỳ sau',
    'Counted for a later occurrence while the one before is open',
  ),
  why: both(
    'Mục không ghi “occurrence” tính cho kỳ chứa ngày của nó. Báo cáo nộp muộn vài ngày, sang kỳ sau, sẽ thành hoàn thành kỳ sau, còn kỳ trước vẫn quá hạn.',
    'An entry without "occurrence" speaks of the period that holds its day. A report some days late then completes the next period, and its own stays overdue.',
  ),
  bad: { files: { 'tasks/ra-soat.yaml': entry('') }, asOf: '2016-04-10' },
  good: { files: { 'tasks/ra-soat.yaml': entry(', occurrence: 2016-Q1') }, asOf: '2016-04-10' },
  *check({ register }) {
    const told = new Set<unknown>();
    for (const { obligations, reading } of register.tasks) {
      if (!reading.reading?.recurrence) continue;
      for (const o of obligations) {
        const found = o.progress.find((p) => p.completes && p.occurrence === undefined && !told.has(p));
        if (!found || !o.occurrence) continue;
        const before = openBefore(o, obligations, found.date);
        if (!before?.occurrence) continue;
        told.add(found);
        yield {
          place: found.place,
          message: both(
            `Mục ngày ${found.date} tính cho ${o.occurrence.name}, khi ${before.occurrence.name} chưa hoàn thành`,
            `The entry of ${found.date} counts for ${o.occurrence.id}, while ${before.occurrence.id} is open`,
          ),
          help: both(
            `Nếu là của kỳ trước, thêm: occurrence: ${before.occurrence.id}; nếu đúng là kỳ này: occurrence: ${o.occurrence.id}`,
            `If it is of the one before, add: occurrence: ${before.occurrence.id}; else: occurrence: ${o.occurrence.id}`,
          ),
        };
      }
    }
  },
};
