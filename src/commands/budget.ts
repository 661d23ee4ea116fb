import { printJson, unreadableJson } from '../render/json.ts';
import { renderBudget } from '../render/terminal/budget.ts';
import { drawUnreadable } from '../render/terminal/unreadable.ts';
import { buildRegister } from '../tracking/register.ts';
import { type BudgetView, budgetView } from '../views/budget.ts';
import { unreadableItems } from '../views/unreadable.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { CannotRun } from './errors.ts';
import { requirePlan } from './load.ts';

const json = ({ asOf, estimates, totals, missing }: BudgetView) => ({
  asOf,
  estimates: estimates.map(({ estimate: e, step, next, heldBy, since, waiting, amounts }) => ({
    id: e.id,
    by: e.by,
    year: e.year,
    task: e.task ?? null,
    what: e.what,
    amounts,
    step,
    next: next ?? null,
    heldBy: heldBy ?? null,
    since,
    waiting,
    position: { file: e.place.file.path, ...e.place.file.positionAt(e.place.from) },
  })),
  totals,
  missing,
});

export const budget: PlanCommand = {
  formats: ['text', 'json'],
  define: (command, say) => command.option('--year <year>', say({ vi: 'chỉ một năm ngân sách', en: 'only one budget year' })),
  async run({ settings, io, options }) {
    const year = options.year === undefined ? undefined : Number(options.year);
    if (year !== undefined && !Number.isInteger(year)) {
      throw new CannotRun(
        { vi: `--year: “${options.year}” không phải một năm`, en: `--year: "${options.year}" is no year` },
        { vi: 'Ví dụ: --year 2016', en: 'For example: --year 2016' },
      );
    }
    const register = buildRegister(await requirePlan(io, settings), settings.asOf);
    const view = budgetView(register, year);
    const unreadable = unreadableItems(register.unreadable);
    io.out(
      settings.format === 'json'
        ? printJson({ ...json(view), unreadable: unreadableJson(unreadable, settings.lang) })
        : [renderBudget(register.plan, view, settings.screen), ...drawUnreadable(unreadable, settings.screen), ''].join('\n'),
    );
    return unreadable.length ? FINDINGS : FINE;
  },
};
