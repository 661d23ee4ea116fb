/** The four boxes of the government's statistics, and what has no date: lines which are the legend of the bars too. */
import { formatDate } from '../../../calendar/civil.ts';
import { outsideWords } from '../../../phrases/outside.ts';
import { textWidth } from '../../../text/width.ts';
import { wrap } from '../../../text/wrap.ts';
import type { Figures, StatusView } from '../../../views/status.ts';
import { label } from '../../../words/labels.ts';
import { number, percent } from '../../../words/numbers.ts';
import { padEnd, padStart } from '../grid.ts';
import type { Screen } from '../screen.ts';
import { SIGNS } from './bar.ts';

interface Part {
  readonly sign: string;
  readonly word: string;
  readonly count: number;
  readonly paint: (text: string) => string;
}

const narrow = ({ width }: Screen) => width < 76;

/** "█ đúng hạn      7", its count at the right end. */
function drawPart({ sign, word, count, paint }: Part, wordWidth: number, countWidth: number, { lang }: Screen): string {
  const text = `${padEnd(`${sign} ${word}`, wordWidth)}${padStart(number(count, lang), countWidth)}`;
  return count ? paint(text) : text;
}

/** "hoàn thành 11 / 20 đến hạn: 55,0 %" */
function ratioWords({ summary: s, ratios }: Figures, screen: Screen): string {
  const { lang } = screen;
  const vi = lang === 'vi';
  const done = s.done.onTime + s.done.late;
  const due = done + s.open.overdue;
  if (!s.total) return vi ? 'không có đầu việc nào' : 'nothing is owed';
  if (!due) return vi ? 'chưa có đầu việc nào đến hạn' : 'nothing has fallen due';
  const share = `${number(done, lang)} / ${number(due, lang)} ${vi ? 'đến hạn' : 'due'}: ${percent(ratios.doneOfDue, lang)}`;
  return narrow(screen) ? share : `${vi ? 'hoàn thành' : 'done'} ${share}`;
}

/** What was done without a due day, and what stands outside the total: "Ngoài tổng số: thôi thực hiện 293". */
export function drawOutside({ figures: { summary: s } }: Pick<StatusView, 'figures'>, { lang, width, paint }: Screen): string[] {
  const vi = lang === 'vi';
  const undated = s.done.undated
    ? [`${SIGNS.doneUndated} ${vi ? 'Đã hoàn thành, không có thời hạn' : 'Done, no due day'}: ${number(s.done.undated, lang)}`]
    : [];
  const parts = [...undated, outsideWords(s, lang)].filter(Boolean);
  return parts.length ? wrap(parts.join(' · '), width).map((l) => paint.dim(l)) : [];
}

export function drawBoxes(
  { figures, asOf, standing }: Pick<StatusView, 'figures' | 'asOf' | 'standing'>,
  screen: Screen,
): string[] {
  const { lang, paint } = screen;
  const vi = lang === 'vi';
  const { summary: s, silent } = figures;
  const done = s.done.onTime + s.done.late + s.done.undated;
  const open = s.open.inTime + s.open.overdue;
  const heads = [label('total', lang), label('done', lang), label('open', lang), label('undated', lang)];
  const counts = [s.total, done, open, s.undated].map((n) => number(n, lang));
  const headWidth = Math.max(...heads.map(textWidth)) + 1;
  const countWidth = Math.max(narrow(screen) ? 3 : 6, ...counts.map((c) => c.length));
  const parts: Part[] = [
    { sign: SIGNS.onTime, word: label('onTime', lang), count: s.done.onTime, paint: paint.green },
    { sign: SIGNS.late, word: label('late', lang), count: s.done.late, paint: paint.yellow },
    { sign: SIGNS.inTime, word: label('inTime', lang), count: s.open.inTime, paint: paint.cyan },
    { sign: SIGNS.overdue, word: label('overdue', lang), count: s.open.overdue, paint: (t) => paint.red.bold(t) },
  ];
  const wordWidth = Math.max(...parts.map((p) => textWidth(p.word))) + 2;
  const partWidth = Math.max(...parts.map((p) => number(p.count, lang).length), narrow(screen) ? 2 : 5) + 1;
  const gap = ' '.repeat(narrow(screen) ? 2 : 3);
  const drawn = parts.map((p) => drawPart(p, wordWidth, partWidth, screen));
  const quiet = vi ? 'chưa báo cáo trên 3 tháng' : 'silent for over 3 months';
  // The count of the silent ends where that of the overdue does, where there is room.
  const silentText = `${SIGNS.undated} ${quiet}`;
  const silentWidth = (wordWidth + partWidth) * 2 + gap.length;
  const silentPart = silent ? padEnd(silentText, silentWidth - partWidth) + padStart(number(silent, lang), partWidth) : '';
  const day = figures.day === asOf ? [] : [lastDayWords(figures, standing.is === 'ceased', screen)];
  const ratio = ratioWords(figures, screen);
  // Figures of a big plan on a narrow screen: what a box is made of stands below it.
  const beside = headWidth + countWidth + gap.length + Math.max(silentWidth, textWidth(ratio)) <= screen.width;
  const box = (k: number, rest: string, by = (text: string) => text): string[] => {
    const head = `${padEnd(heads[k] as string, headWidth)}${padStart(counts[k] as string, countWidth)}`;
    return rest && !beside ? [by(head), by(`  ${rest}`)] : [by(head + (rest ? gap + rest : ''))];
  };
  return [
    ...day,
    ...box(0, ratio, (text) => paint.bold(text)),
    ...box(1, `${drawn[0]}${gap}${drawn[1]}`),
    ...box(2, `${drawn[2]}${gap}${drawn[3]}`),
    ...box(3, silentPart),
  ];
}

function lastDayWords({ day }: Figures, ceased: boolean, { lang, paint }: Screen): string {
  const words =
    lang === 'vi'
      ? ceased
        ? 'NGÀY HIỆU LỰC CUỐI CÙNG'
        : 'NGÀY CUỐI CÙNG CỦA KẾ HOẠCH'
      : ceased
        ? 'THE LAST DAY IN FORCE'
        : 'THE LAST DAY OF THE PLAN';
  return `${paint.bold(words)} ${formatDate(day)}`;
}
