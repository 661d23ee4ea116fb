/** Estimates step by step, and who has each now. */
import { formatDate } from '../../calendar/civil.ts';
import { shortNameOf } from '../../model/members.ts';
import type { Plan } from '../../model/plan.ts';
import { hang } from '../../text/wrap.ts';
import type { BudgetView, EstimateState } from '../../views/budget.ts';
import { BUDGET_STEPS, STEP_WORDS } from '../../words/budget-steps.ts';
import { label } from '../../words/labels.ts';
import { number } from '../../words/numbers.ts';
import { heading, type Screen, table } from './screen.ts';

function holding(plan: Plan, { next, heldBy, waiting }: EstimateState, lang: Screen['lang']): string {
  if (!next) return lang === 'vi' ? 'đã hoàn thành' : 'done';
  const step = STEP_WORDS[next][lang].toLowerCase();
  const name = heldBy ? shortNameOf(plan, heldBy) : '?';
  return lang === 'vi'
    ? `chờ ${step}: ${name}, ${number(waiting, lang)} ngày`
    : `to be ${step} by ${name}, ${number(waiting, lang)} days`;
}

/** More names than this are counted only. */
const MOST_NAMES = 12;

export function renderBudget(view: BudgetView, screen: Screen): string {
  const { lang, width, paint } = screen;
  const vi = lang === 'vi';
  const { plan, estimates, totals, missing } = view;
  const title = `${heading(screen, vi ? 'Dự toán kinh phí (đồng)' : 'Budget (đồng)')} ${paint.dim(`– ${formatDate(view.asOf)} (${estimates.length})`)}`;
  const money = (amount: number | undefined) => (amount === undefined ? '·' : number(amount, lang));
  const steps = BUDGET_STEPS.map((s) => STEP_WORDS[s][lang]);
  const sum = vi ? 'Cộng' : 'Sum';
  let body: string;
  if (width < 90) {
    const lines = estimates.flatMap((e) => [
      ...hang('', `${shortNameOf(plan, e.estimate.by)} – ${e.estimate.what} (${e.estimate.year})`, width),
      ...BUDGET_STEPS.flatMap((s, k) =>
        e.amounts[s] === undefined ? [] : [`  ${(steps[k] as string).padEnd(10)} ${money(e.amounts[s]).padStart(15)}`],
      ),
      ...hang('  ', holding(plan, e, lang), width).map((l) => (e.next ? paint.yellow(l) : paint.green(l))),
    ]);
    const sums = BUDGET_STEPS.map(
      (s, k) => `  ${(steps[k] as string).padEnd(10)} ${money(totals[s].amount).padStart(15)} (${totals[s].count})`,
    );
    body = [...lines, heading(screen, sum), ...sums].join('\n');
  } else {
    const columns = [
      { title: label('agency', lang), width: 0 },
      ...steps.map((s) => ({ title: s, width: 13, align: 'right' as const })),
      { title: vi ? 'Đang ở' : 'Now', width: 20 },
    ];
    body = table(screen, columns, [
      ...estimates.map((e) => [
        [{ text: shortNameOf(plan, e.estimate.by) }, { text: `${e.estimate.what} (${e.estimate.year})`, paint: paint.dim }],
        ...BUDGET_STEPS.map((s) => [{ text: money(e.amounts[s]) }]),
        [{ text: holding(plan, e, lang), paint: e.next ? paint.yellow : paint.green }],
      ]),
      [
        [{ text: sum, paint: paint.bold }],
        ...BUDGET_STEPS.map((s) => [
          { text: money(totals[s].amount), paint: paint.bold },
          { text: `(${totals[s].count})`, paint: paint.dim },
        ]),
        [],
      ],
    ]);
  }
  const named = missing.slice(0, MOST_NAMES).map((id) => shortNameOf(plan, id));
  const rest = missing.length > MOST_NAMES ? ` … (+${missing.length - MOST_NAMES})` : '';
  const none = missing.length
    ? [
        '',
        ...hang('', `${vi ? 'Chưa lập dự toán' : 'No estimate yet'} (${missing.length}): ${named.join('; ')}${rest}`, width).map(
          (l) => paint.yellow(l),
        ),
      ]
    : [];
  const empty = vi ? 'Chưa có dự toán nào được ghi (budget.yaml).' : 'No estimate is recorded (budget.yaml).';
  return [title, '', estimates.length ? body : empty, ...none].join('\n');
}
