/** What is late or falls due, one line a duty: the days first, since people look for them, then who answers. */
import { formatDate } from '../../calendar/civil.ts';
import type { Plan } from '../../model/plan.ts';
import { namesAtMost } from '../../phrases/names.ts';
import { obligationRemarks } from '../../phrases/obligation.ts';
import type { Page } from '../../print/page.ts';
import { textWidth } from '../../text/width.ts';
import { hang, wrap } from '../../text/wrap.ts';
import { type Obligation, obligationTitle } from '../../tracking/obligation.ts';
import { grouped } from '../../views/grouped.ts';
import type { Duties, RowsView } from '../../views/rows.ts';
import { label } from '../../words/labels.ts';
import type { Language } from '../../words/language.ts';
import { largest, number } from '../../words/numbers.ts';
import { exampleLines, gridRow, padStart } from './grid.ts';
import { nextLines } from './next.ts';
import { type Screen, stateMark, statePaint } from './screen.ts';

/** More units than this that owe the same by the same day share a line. */
const MOST_ALONE = 3;
const WIDE = 110;
const NARROW = 76;

interface Duty {
  /** it stands for the others, which differ from it in the unit alone */
  readonly first: Obligation;
  readonly units: readonly string[];
}

const daysOf = (o: Obligation) => (o.state === 'overdue' ? (o.daysLate ?? 0) : (o.daysLeft ?? 0));

/** Duties in the order of `obligations`; of one task, part, occurrence, day and remark, those of many units together. */
function dutiesOf(plan: Plan, obligations: readonly Obligation[], lang: Language): Duty[] {
  const key = (o: Obligation) =>
    [o.task.id, o.partKey, o.occurrence?.id, o.due, o.state, o.doneOn, remarks(plan, o, lang)].join('\n');
  return [...grouped(obligations, key).values()].flatMap((own) =>
    own.length > MOST_ALONE
      ? [{ first: own[0] as Obligation, units: own.map((o) => o.unit) }]
      : own.map((first) => ({ first, units: [first.unit] })),
  );
}

const remarks = (plan: Plan, o: Obligation, lang: Language) =>
  [o.role === 'coordinating' && label('coordinating', lang).toLowerCase(), obligationRemarks(plan, o, lang)]
    .filter(Boolean)
    .join('; ');

const daysWord = (count: number, lang: Language) =>
  `${number(count, lang)} ${lang === 'vi' ? 'ngày' : count === 1 ? 'day' : 'days'}`;

function drawTable(plan: Plan, duties: readonly Duty[], late: boolean, { width, lang, paint }: Screen): string[] {
  const vi = lang === 'vi';
  const wide = width >= WIDE;
  const daysTitle = late ? (vi ? 'quá hạn' : 'overdue') : vi ? 'còn' : 'left';
  const daysWidth = largest(
    duties.map((d) => textWidth(daysWord(daysOf(d.first), lang))),
    textWidth(daysTitle),
  );
  const who = vi ? 'chịu trách nhiệm' : 'answers';
  const nameWidth = Math.max(
    textWidth(who),
    Math.min(Math.floor(width * 0.25), largest(duties.map((d) => textWidth(namesAtMost(plan, d.units, lang))))),
  );
  const idWidth = wide
    ? Math.min(
        30,
        largest(
          duties.map((d) => textWidth(d.first.task.id)),
          4,
        ),
      )
    : 0;
  const fixed = 2 + daysWidth + 2 + 10 + 2 + nameWidth + 2 + (wide ? idWidth + 2 : 0);
  const columns = [
    { width: daysWidth + 2, align: 'right' as const },
    { width: 10 },
    { width: nameWidth },
    ...(wide ? [{ width: idWidth }] : []),
    { width: Math.max(20, width - fixed) },
  ];
  const head = gridRow(columns, [
    { text: daysTitle },
    { text: vi ? 'thời hạn' : 'due' },
    { text: who },
    ...(wide ? [{ text: vi ? 'mã' : 'id' }] : []),
    { text: vi ? 'nhiệm vụ' : 'task' },
  ]).map((l) => paint.dim(l));
  const indent = ' '.repeat(daysWidth + 4);
  const one = (duty: Duty) => {
    const o = duty.first;
    const by = statePaint(paint, o.state);
    const [first = '', ...more] = gridRow(
      columns,
      [
        { text: daysWord(daysOf(o), lang), paint: by },
        { text: o.due ? formatDate(o.due) : '' },
        { text: namesAtMost(plan, duty.units, lang) },
        ...(wide ? [{ text: o.task.id, paint: paint.dim }] : []),
        { text: obligationTitle(o) },
      ],
      '  ',
      6,
    );
    const said = remarks(plan, o, lang);
    return [
      by(stateMark(o.state)) + first.slice(1),
      ...more,
      ...(said ? hang(indent, said, width).map((l) => paint.dim(l)) : []),
    ];
  };
  return [...head, ...duties.flatMap(one)];
}

function drawCards(plan: Plan, duties: readonly Duty[], { width, lang, paint }: Screen): string[] {
  const daysWidth = largest(duties.map((d) => textWidth(daysWord(daysOf(d.first), lang))));
  return duties.flatMap((duty) => {
    const o = duty.first;
    const by = statePaint(paint, o.state);
    const days = padStart(daysWord(daysOf(o), lang), daysWidth);
    const head = `${stateMark(o.state)} ${days}  ${o.due ? `${formatDate(o.due)}  ` : ''}`;
    const [first = '', ...more] = hang(head, namesAtMost(plan, duty.units, lang), width);
    const said = remarks(plan, o, lang);
    return [
      by(first.slice(0, 2 + days.length)) + first.slice(2 + days.length),
      ...more,
      ...hang('    ', obligationTitle(o), width),
      ...(said ? hang('    ', said, width).map((l) => paint.dim(l)) : []),
    ];
  });
}

/** Late duties, or those that fall due, under a line that counts them. */
export function renderDuties({ plan, asOf, title, none }: RowsView, { late, obligations }: Duties, page: Page): string {
  const { lang, paint, width } = page;
  const vi = lang === 'vi';
  if (!obligations.length) return none[lang];
  const units = new Set(obligations.flatMap((o) => o.owners));
  const counted = vi
    ? `${number(obligations.length, lang)} đầu việc, ${number(units.size, lang)} đơn vị · tính đến ngày ${formatDate(asOf)}`
    : `${number(obligations.length, lang)} owed, ${number(units.size, lang)} units · as of ${formatDate(asOf)}`;
  const name = title[lang].toLocaleUpperCase(lang);
  const duties = dutiesOf(plan, obligations, lang);
  const [worst] = obligations;
  return [
    ...wrap(`${name} ${counted}`, width).map((l) => l.replace(name, () => paint.bold(name))),
    ...exampleLines(plan, page),
    '',
    ...(width < NARROW ? drawCards(plan, duties, page) : drawTable(plan, duties, late, page)),
    ...(worst ? ['', ...nextLines(vi ? 'XEM TIẾP' : 'NEXT', page.next(`show ${worst.task.id}`), page)] : []),
  ].join('\n');
}
