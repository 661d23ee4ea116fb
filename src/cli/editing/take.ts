/** `plan take`: a sheet that was filled in becomes entries of the logs. What does not fit is named by its cell, the rest is entered. */
import { resolve } from 'node:path';
import { type CivilDate, formatDate } from '../../calendar/civil.ts';
import { DONE_WORDS } from '../../documents/tables/sheet.ts';
import { type Report, reportEntry } from '../../edits/actions/report.ts';
import { fileAt, keysOf, pathOf } from '../../edits/actions/target.ts';
import { changeOf } from '../../edits/operations.ts';
import { nameOf } from '../../model/members.ts';
import type { FilledRow } from '../../print/xlsx/fill-in.ts';
import { fold } from '../../text/fold.ts';
import { obligationTitle } from '../../tracking/obligation.ts';
import type { Obligation, Register } from '../../tracking/register.ts';
import { dutiesByKey } from '../../views/sheet-duties.ts';
import type { TakeView } from '../../views/take.ts';
import { both, type Text } from '../../words/language.ts';
import type { Input } from '../command.ts';
import { CannotRun } from '../errors.ts';
import type { Argument } from '../option.ts';
import { writtenDate } from '../options/date.ts';
import { edit } from './edit.ts';
import type { editOptions } from './edit-options.ts';

type TakeInput = Input<typeof editOptions, { file: Argument<string> }>;
const MOST_BYTES = 32 * 1024 * 1024;

/** Words that people type by hand instead of choosing from the list. */
const TYPED = { yes: ['xong', 'đã xong', 'hoàn thành', 'rồi'], no: ['chưa', 'chưa xong'] } as const;
const meaning = (which: keyof typeof TYPED, typed: string) =>
  [...Object.values(DONE_WORDS[which]), ...TYPED[which]].map(fold).includes(fold(typed));

type Entry = Omit<Report, 'task'>;

/** What a row comes to; a text where something in it does not fit. */
function entryOf(
  { fields }: FilledRow,
  duties: ReadonlyMap<string, Obligation>,
  agency: string,
  asOf: CivilDate,
): { entry: Entry; duty: Obligation } | Text {
  const { key, result, date, done, number, numberDate } = fields;
  const wrong = (at: { cell: string; text: string }, vi: string, en: string) =>
    both(`Ô ${at.cell}: ${vi}`, `Cell ${at.cell}: ${en}`);
  const duty = duties.get(key.text);
  if (!duty)
    return wrong(key, `không có đầu việc nào của cơ quan này mang mã “${key.text}”`, `this body has no duty "${key.text}"`);
  if (!date.text) return wrong(date, 'thiếu ngày', 'the day is missing');
  const day = writtenDate(date.text);
  if (!day) return wrong(date, `“${date.text}” không phải một ngày`, `"${date.text}" is no day`);
  if (day > asOf) return wrong(date, `ngày ${formatDate(day)} chưa đến`, `${formatDate(day)} has not come`);
  const yes = meaning('yes', done.text);
  if (done.text && !yes && !meaning('no', done.text))
    return wrong(
      done,
      `“${done.text}”: chọn ${DONE_WORDS.yes.vi} hoặc ${DONE_WORDS.no.vi}`,
      `"${done.text}": choose ${DONE_WORDS.yes.en} or ${DONE_WORDS.no.en}`,
    );
  if (!result.text && !yes) return wrong(result, 'thiếu kết quả thực hiện', 'the result is missing');
  const issued = numberDate.text ? writtenDate(numberDate.text) : day;
  if (!issued) return wrong(numberDate, `“${numberDate.text}” không phải một ngày`, `"${numberDate.text}" is no day`);
  if (numberDate.text && !number.text) return wrong(number, 'có ngày văn bản mà thiếu số', 'a document has a day and no number');
  return {
    duty,
    entry: {
      by: agency,
      date: day,
      what: result.text || (duty.occurrence ? `Đã hoàn thành, ${duty.occurrence.name}` : 'Đã hoàn thành'),
      completes: yes,
      occurrence: duty.occurrence?.id,
      phase: duty.phase?.id,
      onBehalfOf: duty.givenBy ? undefined : duty.predecessor,
      evidence: number.text ? { number: number.text, date: issued } : undefined,
    },
  };
}

/** The log has it already: a sheet may be taken twice. */
const isThere = ({ task }: Obligation, { by, date, what, completes, occurrence, phase }: Entry) =>
  task.progress.some(
    (p) =>
      p.by.id === by &&
      p.date === date &&
      p.completes === completes &&
      (p.what === what || completes) &&
      (p.occurrence ?? occurrence) === occurrence &&
      p.phase === phase,
  );

async function sheetOf({ io, args }: TakeInput) {
  const [{ readRegular }, { readFillIn }] = await Promise.all([
    import('../../files/read-file.ts'),
    import('../../print/xlsx/fill-in.ts'),
  ]);
  const sheet = await readFillIn(readRegular(resolve(io.cwd, args.file), MOST_BYTES, true));
  if (!('why' in sheet)) return sheet;
  const reasons = {
    'no-workbook': both(`${args.file} không phải tệp xlsx đọc được`, `${args.file} is no xlsx that can be read`),
    'no-mark': both(`${args.file} không phải bảng của plan sheet`, `${args.file} is no sheet of plan sheet`),
    'no-column': both(`${args.file} thiếu cột “${sheet.column}”`, `${args.file} lacks the column "${sheet.column}"`),
  };
  throw new CannotRun(
    reasons[sheet.why],
    both('Tạo bảng mới: plan sheet --agency MÃ -o tệp.xlsx', 'Make a new one: plan sheet --agency ID -o file.xlsx'),
  );
}

export async function taking(input: TakeInput): Promise<TakeView> {
  const sheet = await sheetOf(input);
  const known = await input.plan();
  if (sheet.plan !== known.head.id) {
    throw new CannotRun(
      both(
        `Bảng này của kế hoạch “${sheet.plan}”, không phải “${known.head.id}”`,
        `This sheet is of the plan "${sheet.plan}", not "${known.head.id}"`,
      ),
      both('Chạy ở thư mục của kế hoạch ấy, hoặc dùng -C', 'Run it in the folder of that plan, or use -C'),
    );
  }
  let faults: Text[] = [];
  const view = await edit(input, ({ plan, state, read, register }) => {
    faults = [];
    const taken = entriesOf(sheet.rows, register, sheet.agency, input.asOf, faults);
    const byTask = new Map<string, typeof taken>();
    for (const one of taken) byTask.set(one.duty.task.id, [...(byTask.get(one.duty.task.id) ?? []), one]);
    const changes = [...byTask.values()].map((own) => {
      const [first] = own as [(typeof own)[number]];
      return changeOf(
        fileAt(state, first.duty.task.place),
        own.map(({ entry }) => ({
          do: 'append' as const,
          path: [...pathOf(first.duty.task), 'progress'],
          value: reportEntry(entry),
          order: keysOf('task'),
        })),
        read,
      );
    });
    const name = nameOf(plan, sheet.agency);
    const lines = taken.map(({ entry, duty, row }) => {
      const what = obligationTitle(duty);
      const on = formatDate(entry.date);
      return both(
        `Dòng ${row}: ${what}, ngày ${on}: ${entry.what}${entry.completes ? ' (hoàn thành)' : ''}.`,
        `Row ${row}: ${what}, ${on}: ${entry.what}${entry.completes ? ' (done)' : ''}.`,
      );
    });
    return {
      changes,
      done: [both(`${name}: ${taken.length} mục từ bảng.`, `${name}: ${taken.length} entries from the sheet.`), ...lines],
      message: both(`${name}: ghi kết quả từ bảng`, `${name}: results from the sheet`)[input.settings.lang],
    };
  });
  return { ...view, after: [...view.after, ...faults], faults };
}

/** Rows that fit and are new; what does not fit is added to `faults`. */
function entriesOf(rows: readonly FilledRow[], register: Register, agency: string, asOf: CivilDate, faults: Text[]) {
  const duties = dutiesByKey(register, agency);
  return rows.flatMap((row) => {
    const found = entryOf(row, duties, agency, asOf);
    if ('vi' in found) {
      faults.push(found);
      return [];
    }
    if (isThere(found.duty, found.entry)) return [];
    if (found.entry.completes && found.duty.doneOn) {
      const { cell } = row.fields.done;
      const on = formatDate(found.duty.doneOn);
      faults.push(both(`Ô ${cell}: đầu việc này đã ghi hoàn thành ngày ${on}`, `Cell ${cell}: this was logged as done on ${on}`));
      return [];
    }
    return [{ ...found, row: row.row }];
  });
}
