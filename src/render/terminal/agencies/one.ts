/** One agency: what it owes, most urgent first; what has ended or has no day is counted. */
import { formatDate } from '../../../calendar/civil.ts';
import { shortNameOf } from '../../../model/members.ts';
import { obligationWords, partWords } from '../../../phrases/obligation.ts';
import { stateWord } from '../../../phrases/states.ts';
import type { Page } from '../../../print/page.ts';
import { hang, wrap } from '../../../text/wrap.ts';
import type { Obligation } from '../../../tracking/register.ts';
import type { AgenciesView, AgencyLoad } from '../../../views/agencies.ts';
import { label } from '../../../words/labels.ts';
import { number } from '../../../words/numbers.ts';
import { isDone, isUndated, STATES, type State } from '../../../words/states.ts';
import { nextLines } from '../next.ts';
import { heading, stateMark, statePaint } from '../screen.ts';

/** More of one state than this are told by their count, but for what is open and has a day. */
const MOST_FOLDED = 6;

/** Not urgent, and often many: work without a day, and what stands outside the total. */
const isQuiet = (state: State) => isUndated(state) || (!isDone(state) && state !== 'overdue' && state !== 'in-time');

function drawOne(o: Obligation, { plan }: AgenciesView, { lang, width, paint }: Page): string[] {
  const part = partWords(o);
  const role = o.role === 'coordinating' ? ` [${label('coordinating', lang).toLowerCase()}]` : '';
  const by = statePaint(paint, o.state);
  return hang(
    `  ${stateMark(o.state)} `,
    `${o.task.source.id} ${o.task.title}${role}${part ? ` – ${part}` : ''}: ${obligationWords(plan, o, lang)}`,
    width,
  ).map((l, k) => (k === 0 ? by(l.slice(0, 4)) + l.slice(4) : l));
}

/** "172 đầu việc: thôi thực hiện, nhận từ 118 đơn vị" */
function fold(state: State, own: readonly Obligation[], { lang, width, paint }: Page): string[] {
  const vi = lang === 'vi';
  const n = (value: number) => number(value, lang);
  const from = new Set(own.flatMap((o) => o.predecessor ?? []));
  const taken = from.size ? (vi ? `, nhận từ ${n(from.size)} đơn vị` : `, taken over from ${n(from.size)} units`) : '';
  const tasks = new Set(own.map((o) => o.task.id)).size;
  const text = vi
    ? `${n(own.length)} đầu việc của ${n(tasks)} nhiệm vụ: ${stateWord(state, lang).toLowerCase()}${taken}`
    : `${n(own.length)} of ${n(tasks)} tasks: ${stateWord(state, lang).toLowerCase()}${taken}`;
  return hang(`  ${stateMark(state)} `, text, width).map((l) => paint.dim(l));
}

/** That the agency has ended, and who took over. */
function ending(load: AgencyLoad, { plan, asOf }: AgenciesView, { lang, width, paint }: Page): string[] {
  const ended = plan.endings.get(load.id);
  if (!ended || ended.from > asOf) return [];
  const vi = lang === 'vi';
  const successor = ended.successor ? shortNameOf(plan, ended.successor) : undefined;
  const taken = successor ? (vi ? `; phần việc còn lại do ${successor} nhận` : `; what it still owed is with ${successor}`) : '';
  return wrap(`${vi ? 'Chấm dứt hoạt động từ' : 'Ended on'} ${formatDate(ended.from)}${taken}`, width).map((l) =>
    paint.yellow(l),
  );
}

export function renderAgency(load: AgencyLoad, view: AgenciesView, page: Page): string {
  const { lang, width, paint } = page;
  const vi = lang === 'vi';
  const drawn = STATES.flatMap((state) => {
    const own = load.obligations.filter((o) => o.state === state);
    if (!own.length) return [];
    const sorted = state === 'overdue' ? [...own].sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0)) : own;
    if (!view.all && isQuiet(state) && own.length > MOST_FOLDED) return fold(state, own, page);
    return sorted.flatMap((o) => drawOne(o, view, page));
  });
  const folded =
    !view.all && STATES.some((s) => isQuiet(s) && load.obligations.filter((o) => o.state === s).length > MOST_FOLDED);
  const receives = view.plan.tasks.filter((t) => t.recipients.some((r) => r.id === load.id)).length;
  const alsoVi = receives ? ` Là nơi nhận kết quả của ${number(receives, lang)} nhiệm vụ.` : '';
  const alsoEn = receives ? ` It receives the results of ${number(receives, lang)} tasks.` : '';
  const none = hang('  ', vi ? `Không chịu trách nhiệm đầu việc nào.${alsoVi}` : `It answers for nothing.${alsoEn}`, width);
  const coordinates = vi
    ? `PHỐI HỢP ${number(load.coordinating, lang)} NHIỆM VỤ`
    : `COORDINATES ${number(load.coordinating, lang)} TASKS`;
  const more = [
    ...(load.coordinating ? nextLines(coordinates, page.next(`list --agency ${load.id} --role coordinating`), page) : []),
    ...(folded ? nextLines(vi ? 'TỪNG ĐẦU VIỆC' : 'ONE BY ONE', page.next(`agencies ${load.id} --all`), page) : []),
  ];
  return [
    ...wrap(load.name, width).map((l) => heading(page, l)),
    paint.dim(`${load.id} · ${vi ? 'tính đến ngày' : 'as of'} ${formatDate(view.asOf)}`),
    ...ending(load, view, page),
    '',
    ...(drawn.length ? drawn : none),
    ...(more.length ? ['', ...more] : []),
  ].join('\n');
}
