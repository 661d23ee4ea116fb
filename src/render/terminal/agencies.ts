/** Each agency's load and record. */
import { formatDate } from '../../calendar/civil.ts';
import { shortNameOf } from '../../model/members.ts';
import { obligationWords, partWords } from '../../phrases/obligation.ts';
import { hang } from '../../text/wrap.ts';
import type { AgenciesView, AgencyLoad } from '../../views/agencies.ts';
import { label } from '../../words/labels.ts';
import { daysWords, number, percent } from '../../words/numbers.ts';
import { heading, NARROW, type Screen, stateMark, statePaint, table } from './screen.ts';

function renderLoads({ loads, asOf }: AgenciesView, screen: Screen): string {
  const { lang, width, paint } = screen;
  const title = `${heading(screen, label('agency', lang))} ${paint.dim(`– ${label('asOf', lang).toLowerCase()} ${formatDate(asOf)} (${loads.length})`)}`;
  const n = (value: number) => ({ text: value ? number(value, lang) : '·' });
  if (width < NARROW) {
    const lines = loads.flatMap(({ name, summary: s, coordinating, worstDaysLate }) => [
      ...hang('', name, width),
      ...hang(
        '  ',
        `${label('total', lang)} ${s.total}; ${label('done', lang).toLowerCase()} ${s.done.onTime + s.done.late + s.done.undated}; ${label('inTime', lang)} ${s.open.inTime}; ${label('overdue', lang)} ${s.open.overdue}${worstDaysLate ? ` (${daysWords(worstDaysLate, undefined, lang)})` : ''}; ${label('undated', lang).toLowerCase()} ${s.undated}; ${label('coordinating', lang).toLowerCase()} ${coordinating}`,
        width,
      ).map((l) => paint.dim(l)),
    ]);
    return [title, '', ...lines].join('\n');
  }
  const vi = lang === 'vi';
  const undated = loads.some((l) => l.summary.done.undated);
  // Both need more room than a narrow screen has.
  const ratio = !undated || width >= 96;
  const columns = [
    { title: label('agency', lang), width: 0 },
    { title: vi ? 'Tổng' : 'Total', width: 5, align: 'right' as const },
    { title: vi ? 'Xong đúng hạn' : 'Done on time', width: 8, align: 'right' as const },
    { title: vi ? 'Xong quá hạn' : 'Done late', width: 8, align: 'right' as const },
    // Few plans have anything in it.
    ...(undated ? [{ title: vi ? 'Xong, không hạn' : 'Done, no date', width: 8, align: 'right' as const }] : []),
    { title: vi ? 'Trong hạn' : 'In time', width: 6, align: 'right' as const },
    { title: vi ? 'Quá hạn' : 'Over-due', width: 8, align: 'right' as const },
    { title: vi ? 'Không hạn' : 'No date', width: 6, align: 'right' as const },
    { title: vi ? 'Phối hợp' : 'Coord.', width: 6, align: 'right' as const },
    ...(ratio ? [{ title: vi ? 'Đúng hạn/xong' : 'On time/ done', width: 8, align: 'right' as const }] : []),
  ];
  const rows = loads.map(({ shortName, id, summary: s, coordinating, ratios, worstDaysLate }) => [
    [{ text: shortName }, { text: id, paint: paint.dim }],
    [n(s.total)],
    [{ ...n(s.done.onTime), paint: paint.green }],
    [{ ...n(s.done.late), paint: paint.yellow }],
    ...(undated ? [[{ ...n(s.done.undated), paint: paint.green }]] : []),
    [n(s.open.inTime)],
    [
      { ...n(s.open.overdue), paint: paint.red },
      { text: worstDaysLate ? `${number(worstDaysLate, lang)} ${vi ? 'ngày' : 'd'}` : '', paint: paint.red },
    ],
    [n(s.undated)],
    [n(coordinating)],
    ...(ratio ? [[{ text: percent(ratios.onTimeOfDone, lang) }]] : []),
  ]);
  return [title, '', table(screen, columns, rows)].join('\n');
}

/** One agency: what it owes, one line each. */
function renderAgency(load: AgencyLoad, { plan, asOf }: AgenciesView, screen: Screen): string {
  const { lang, width, paint } = screen;
  const lines = load.obligations.flatMap((o) => {
    const part = partWords(o);
    const role = o.role === 'coordinating' ? ` [${label('coordinating', lang).toLowerCase()}]` : '';
    const by = statePaint(paint, o.state);
    return hang(
      `  ${stateMark(o.state)} `,
      `${o.task.source.id} ${o.task.title}${role}${part ? ` – ${part}` : ''}: ${obligationWords(plan, o, lang)}`,
      width,
    ).map((l, k) => (k === 0 ? by(l.slice(0, 4)) + l.slice(4) : l));
  });
  const ended = plan.endings.get(load.id);
  const ending =
    ended && ended.from <= asOf
      ? hang(
          '',
          `${lang === 'vi' ? 'Chấm dứt từ' : 'Ended on'} ${formatDate(ended.from)}${ended.successor ? `; ${lang === 'vi' ? 'việc còn dở do' : 'what it still owed is with'} ${shortNameOf(plan, ended.successor)} ${lang === 'vi' ? 'nhận' : ''}` : ''}`.trimEnd(),
          width,
        ).map((l) => paint.yellow(l))
      : [];
  const coordinates =
    lang === 'vi'
      ? `Phối hợp ${load.coordinating} nhiệm vụ: plan list --agency ${load.id} --role coordinating`
      : `Coordinates ${load.coordinating} tasks: plan list --agency ${load.id} --role coordinating`;
  return [
    heading(screen, load.name),
    paint.dim(`${load.id} · ${label('asOf', lang).toLowerCase()} ${formatDate(asOf)}`),
    ...ending,
    '',
    ...lines,
    '',
    paint.dim(coordinates),
  ].join('\n');
}

/** The load of each, or everything of one. */
export const renderAgencies = (view: AgenciesView, screen: Screen): string =>
  view.one ? view.loads.map((load) => renderAgency(load, view, screen)).join('\n') : renderLoads(view, screen);
