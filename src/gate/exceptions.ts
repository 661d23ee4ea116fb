/** What exceptions let pass, what is wrong with those that a change brings, and which have ended or match nothing. */
import { addMonths, type CivilDate, formatDate } from '../calendar/civil.ts';
import type { Exception, Plan, Task } from '../model/plan.ts';
import { type Problem, problem } from '../source/problem.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { type Code, isCode } from '../words/codes.ts';
import { both, type Text } from '../words/language.ts';

/** Longer than this no exception may be entered for. */
export const MOST_MONTHS = 12;

export interface Excepted {
  readonly exception: Exception;
  /** how many findings or obligations it lets pass */
  readonly count: number;
}

const scope = (e: Exception) => JSON.stringify([e.id, e.code, e.task, e.unit, e.file]);

/** True where the exception speaks of this finding. */
function excuses(e: Exception, p: Problem, plan: Plan): boolean {
  if (e.code !== p.code || e.unit !== undefined) return false;
  const path = p.place.file.path;
  if (e.file !== undefined && !(path === e.file || path.endsWith(`/${e.file}`))) return false;
  const speaksOf = ({ id, place, item }: Task) =>
    id === e.task && place.file === p.place.file && (!item || (item.from <= p.place.from && p.place.from < item.to));
  return e.task === undefined || plan.tasks.some(speaksOf);
}

/** True where the exception speaks of this lateness. */
const excusesObligation = (e: Exception, o: Obligation): boolean =>
  e.code === 'PLAN095' && (e.task === undefined || e.task === o.task.id) && (e.unit === undefined || o.owners.includes(e.unit));

const at = (code: Code, e: Exception, message: Text, help: Text): Problem => problem({ code, message, help, place: e.place });

/** Codes of what a change does: there is nothing of them in a plan by itself. */
const OF_CHANGE: readonly string[] = ['PLAN070', 'PLAN071', 'PLAN072', 'PLAN073', 'PLAN074', 'PLAN075', 'PLAN076'];

/** The exceptions of a plan on a day, and what each has let pass. */
export class Exceptions {
  private readonly used = new Map<Exception, number>();
  private readonly matched = new Set<Exception>();
  private readonly inForce: readonly Exception[];
  /** those of the base, by what they speak of */
  private readonly before: ReadonlyMap<string, Exception>;

  constructor(
    private readonly plan: Plan,
    private readonly asOf: CivilDate,
    private readonly base: Plan | undefined,
  ) {
    this.inForce = plan.exceptions.filter((e) => e.until >= asOf);
    this.before = new Map((base?.exceptions ?? []).map((e) => [scope(e), e]));
  }

  /** True where the base has it too, and it was in force there. */
  private isOld(e: Exception): boolean {
    const was = this.before.get(scope(e));
    return was !== undefined && was.until >= this.asOf;
  }

  private pass(e: Exception | undefined): boolean {
    if (e) this.used.set(e, (this.used.get(e) ?? 0) + 1);
    return e !== undefined;
  }

  /** True where one lets the finding pass. What a change does is covered by no exception that comes with it. */
  letsPass(p: Problem, ofTheChange: boolean): boolean {
    return this.pass(this.inForce.find((e) => excuses(e, p, this.plan) && (!ofTheChange || !this.base || this.isOld(e))));
  }

  letsPassLate(o: Obligation): boolean {
    return this.pass(this.inForce.find((e) => excusesObligation(e, o)));
  }

  /** Marks those that speak of anything in the plan, whether or not it is counted this time. */
  match(problems: readonly Problem[], late: readonly Obligation[]) {
    for (const e of this.inForce)
      if (problems.some((p) => excuses(e, p, this.plan)) || late.some((o) => excusesObligation(e, o))) this.matched.add(e);
  }

  get excepted(): Excepted[] {
    return [...this.used].map(([exception, count]) => ({ exception, count }));
  }

  /** That each let something pass, told in every format. */
  told(): Problem[] {
    return [...this.used].map(([e, count]) =>
      at(
        'PLAN087',
        e,
        both(
          `Ngoại lệ “${e.id}” cho qua ${count} (${e.code}) đến hết ${formatDate(e.until)}: ${e.reason} – ${e.acceptedBy}`,
          `The exception "${e.id}" lets ${count} pass (${e.code}) to the end of ${formatDate(e.until)}: ${e.reason} – ${e.acceptedBy}`,
        ),
        both('Người duyệt: xem còn đúng không', 'Reviewer: see whether it still holds'),
      ),
    );
  }

  /** What is wrong with those that the change brings, or prolongs. */
  entered(): Problem[] {
    if (!this.base) return [];
    const limit = addMonths(this.asOf, MOST_MONTHS);
    return this.plan.exceptions.flatMap((e): Problem[] => {
      const was = this.before.get(scope(e));
      if (was && was.until >= e.until) return [];
      const wrong: Text[] = [
        ...(e.task === undefined && e.unit === undefined
          ? [both('không nêu nhiệm vụ hay cơ quan nào', 'names neither a task nor a unit')]
          : []),
        ...(isCode(e.code) ? [] : [both(`không có mã ${e.code}`, `there is no code ${e.code}`)]),
        ...(e.until > limit
          ? [both(`dài quá một năm (đến ${formatDate(e.until)})`, `lasts longer than a year (to ${formatDate(e.until)})`)]
          : []),
      ];
      if (!wrong.length) return [this.brought(e)];
      return [
        at(
          'PLAN086',
          e,
          both(
            `Ngoại lệ “${e.id}” ${wrong.map((w) => w.vi).join('; ')}`,
            `The exception "${e.id}" ${wrong.map((w) => w.en).join('; ')}`,
          ),
          both(
            `Nêu “task” hoặc “unit”, một mã có thật, và “until” không sau ${formatDate(limit)}`,
            `Give "task" or "unit", a code that exists, and "until" no later than ${formatDate(limit)}`,
          ),
        ),
      ];
    });
  }

  /** That the change brings it, for whoever looks at the change. */
  private brought(e: Exception): Problem {
    const of = [e.task, e.unit].filter(Boolean).join(', ');
    return at(
      'PLAN079',
      e,
      both(
        `Thay đổi này cho qua ${e.code} của ${of} đến hết ${formatDate(e.until)}: ${e.reason} – ${e.acceptedBy}`,
        `This change lets ${e.code} of ${of} pass to the end of ${formatDate(e.until)}: ${e.reason} – ${e.acceptedBy}`,
      ),
      both(
        'Người duyệt: xem lý do có đúng không; điều do chính thay đổi này gây ra thì chưa được cho qua',
        'Reviewer: see whether the reason holds; what the change itself does is not let pass yet',
      ),
    );
  }

  /** Those that have ended, and those that speak of nothing; of those that the base has too only where `all` are asked for. */
  stale(all: boolean): Problem[] {
    return this.plan.exceptions.flatMap((e): Problem[] => {
      if (!all && this.before.has(scope(e))) return [];
      if (e.until < this.asOf)
        return [
          at(
            'PLAN082',
            e,
            both(
              `Ngoại lệ “${e.id}” (${e.code}) đã hết từ ${formatDate(e.until)}: điều đó lại được tính`,
              `The exception "${e.id}" (${e.code}) ended on ${formatDate(e.until)}: what it accepted counts again`,
            ),
            both('Xử lý rồi xoá ngoại lệ, hoặc ghi ngày mới', 'Deal with it and delete the exception, or write a new day'),
          ),
        ];
      // What a change does is there only while the change is looked at.
      if (this.matched.has(e) || this.used.has(e) || OF_CHANGE.includes(e.code)) return [];
      return [
        at(
          'PLAN084',
          e,
          both(`Ngoại lệ “${e.id}” không ứng với điều gì`, `The exception "${e.id}" matches nothing`),
          both('Xoá ngoại lệ này', 'Delete it'),
        ),
      ];
    });
  }
}
