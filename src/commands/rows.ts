/** The commands that answer with rows of tasks: overdue, due, list. */
import { addDays, type CivilDate, formatDate, parseCivilDate } from '../calendar/civil.ts';
import { printJson, rowJson, unreadableJson } from '../render/json.ts';
import { drawRows } from '../render/terminal/rows.ts';
import { drawUnreadable } from '../render/terminal/unreadable.ts';
import { fold } from '../text/fold.ts';
import { buildRegister, inRole, keeping, type Register } from '../tracking/register.ts';
import { allRows, type Row } from '../views/rows.ts';
import { findRows } from '../views/search.ts';
import { dueRows, overdueRows } from '../views/status.ts';
import { unreadableItems } from '../views/unreadable.ts';
import type { Text } from '../words/language.ts';
import { STATES, type State } from '../words/states.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { CannotRun } from './errors.ts';
import type { Io } from './io.ts';
import { requirePlan } from './load.ts';
import { roleOf, withRole } from './role.ts';
import { choice, type Settings } from './settings.ts';

/** Prints `rows` under `title`, or `none` where there are none. */
function answer(io: Io, settings: Settings, register: Register, rows: readonly Row[], title: Text, none: Text): number {
  const { screen, lang, asOf } = settings;
  const unreadable = unreadableItems(register.unreadable);
  if (settings.format === 'json') {
    io.out(printJson({ asOf, tasks: rows.map(rowJson), unreadable: unreadableJson(unreadable, lang) }));
  } else {
    const head = `${screen.paint.bold(title[lang])} ${screen.paint.dim(`– ${formatDate(asOf)} (${rows.length})`)}`;
    const body = rows.length ? [head, '', drawRows(screen, rows)] : [none[lang]];
    io.out([...body, ...drawUnreadable(unreadable, screen), ''].join('\n'));
  }
  return unreadable.length ? FINDINGS : FINE;
}

export const overdue: PlanCommand = {
  formats: ['text', 'json'],
  define: (command, say) =>
    withRole(command, say).option(
      '--since <when>',
      say({ vi: 'chỉ việc mới quá hạn từ đó: 1d, hoặc một ngày', en: 'only what became overdue since: 1d, or a day' }),
    ),
  async run({ settings, io, options }) {
    const { asOf } = settings;
    const register = inRole(buildRegister(await requirePlan(io, settings), asOf), roleOf(options));
    const since = options.since === undefined ? undefined : sinceOption(String(options.since), asOf);
    if (since !== undefined) {
      // What fell due on the day before became overdue on the day.
      const late = keeping(register, (o) => o.state === 'overdue' && o.due !== undefined && o.due >= since);
      return answer(
        io,
        settings,
        register,
        overdueRows(allRows(late)),
        { vi: `Quá hạn từ ${formatDate(since)}`, en: `Overdue since ${formatDate(since)}` },
        {
          vi: `Không có việc nào mới quá hạn từ ${formatDate(since)}.`,
          en: `Nothing became overdue since ${formatDate(since)}.`,
        },
      );
    }
    return answer(
      io,
      settings,
      register,
      overdueRows(allRows(register)),
      { vi: 'Quá hạn', en: 'Overdue' },
      { vi: 'Không có việc nào quá hạn.', en: 'Nothing is overdue.' },
    );
  },
};

/** "30d", "2w", "30", "30 ngày" as days. */
export function daysOption(value: string, name = '--within'): number {
  const m = /^(\d{1,4})\s*(d|ngay|w|tuan)?$/.exec(fold(value));
  if (!m) {
    throw new CannotRun(
      { vi: `${name}: không hiểu “${value}”`, en: `${name}: "${value}" is not understood` },
      { vi: 'Viết số ngày: 30d, hoặc số tuần: 2w', en: 'Write days as 30d or weeks as 2w' },
    );
  }
  return Number(m[1]) * (/^[wt]/.test(m[2] ?? '') ? 7 : 1);
}

/** A day, or so many days before `asOf`. */
function sinceOption(value: string, asOf: CivilDate): CivilDate {
  return parseCivilDate(value) ?? addDays(asOf, -daysOption(value, '--since'));
}

export const due: PlanCommand = {
  formats: ['text', 'json'],
  define: (command, say) =>
    withRole(command, say).option(
      '--within <days>',
      say({ vi: 'trong bao nhiêu ngày tới: 30d, 2w', en: 'within how many days: 30d, 2w' }),
      '30d',
    ),
  async run({ settings, io, options }) {
    const days = daysOption(String(options.within));
    const register = inRole(buildRegister(await requirePlan(io, settings), settings.asOf), roleOf(options));
    const rows = dueRows(register, allRows(register), days);
    return answer(
      io,
      settings,
      register,
      rows,
      { vi: `Đến hạn trong ${days} ngày tới`, en: `Due within ${days} days` },
      { vi: `Không có việc nào đến hạn trong ${days} ngày tới.`, en: `Nothing falls due within ${days} days.` },
    );
  },
};

/** Names of states that are nearer to how people ask. */
const STATE_ALIASES: Readonly<Record<string, readonly State[]>> = {
  done: ['done-on-time', 'done-late'],
  open: ['in-time', 'overdue'],
  undated: ['ongoing', 'awaiting', 'unspecified', 'not-understood'],
};

export const list: PlanCommand = {
  formats: ['text', 'json'],
  define: (command, say) =>
    withRole(command, say)
      .argument(
        '[words...]',
        say({ vi: 'chữ cần tìm, có dấu hay không dấu đều được', en: 'words to look for, with or without diacritics' }),
      )
      .option('--agency <id>', say({ vi: 'mã cơ quan hoặc nhóm', en: 'id of an agency or group' }))
      .option(
        '--state <state>',
        say({
          vi: `tình trạng: ${STATES.join(', ')}, done, open, undated`,
          en: `state: ${STATES.join(', ')}, done, open, undated`,
        }),
      )
      .option('--section <number>', say({ vi: 'mục của kế hoạch: II.2', en: 'clause of the plan: II.2' })),
  async run({ args, settings, io, options }) {
    const { agency, state, section } = options as Record<string, string | undefined>;
    const states = state === undefined ? undefined : (STATE_ALIASES[state] ?? [choice('--state', state, STATES)]);
    const plan = await requirePlan(io, settings);
    if (agency !== undefined && !plan.agencies.has(agency) && !plan.groups.has(agency))
      await unknown(agency, [...plan.agencies.keys(), ...plan.groups.keys()]);
    const register = buildRegister(plan, settings.asOf);
    const rows = findRows(register, {
      words: args,
      agency,
      role: roleOf(options),
      states,
      section,
    });
    return answer(
      io,
      settings,
      register,
      rows,
      { vi: 'Nhiệm vụ', en: 'Tasks' },
      { vi: 'Không có nhiệm vụ nào khớp.', en: 'No task matches.' },
    );
  },
};

/** Says that an id is not known, with the nearest one. */
export async function unknown(
  id: string,
  known: readonly string[],
  what = { vi: 'cơ quan hay nhóm', en: 'agency or group' },
): Promise<never> {
  const { didYouMean, nearest } = await import('../text/nearest.ts');
  const near = known.find((k) => k.includes(id)) ?? nearest(id, known);
  throw new CannotRun(
    { vi: `Không có ${what.vi} nào mang mã “${id}”`, en: `No ${what.en} has the id "${id}"` },
    didYouMean(near) ?? { vi: 'Xem các mã: plan agencies, plan list', en: 'See the ids: plan agencies, plan list' },
  );
}
