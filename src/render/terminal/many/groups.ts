/** A table of figures: the worst rows, and what the others come to. */

import { countWords, groupName } from '../../../phrases/many.ts';
import { textWidth } from '../../../text/width.ts';
import type { GroupRow } from '../../../views/many/figures.ts';
import { addTallies, NOTHING, type Tally } from '../../../views/many/tally.ts';
import { GROUPING_WORDS, type Grouping } from '../../../words/groupings.ts';
import { number } from '../../../words/numbers.ts';
import { type GridColumn, gridRow } from '../grid.ts';
import type { Screen } from '../screen.ts';
import { bar } from '../status/bar.ts';

export interface GroupsBlock {
  readonly size: number;
  /** the head, the first `shown` rows, and a line for the others */
  readonly draw: (shown: number) => string[];
}

/** A body of a catalogue is one of many of its name. */
const nameOf = (by: Grouping, row: GroupRow, lang: Screen['lang']): string => {
  const name = row.short ?? groupName(by, row, lang);
  const { territories } = row;
  if (by !== 'body' && by !== 'issuer') return name;
  const [only] = territories;
  if (territories.length > 1) return `${name} (${countWords('territory', territories.length, lang)})`;
  return only !== undefined && !name.includes(only) ? `${name} (${only})` : name;
};

export function groupsBlock(by: Grouping, rows: readonly GroupRow[], screen: Screen): GroupsBlock {
  const { lang, width, paint } = screen;
  const vi = lang === 'vi';
  const n = (value: number) => number(value, lang);
  const days = (value: number) => (value ? `${n(value)} ${vi ? 'ngày' : 'd'}` : '');
  const done = ({ summary: { done: d } }: Tally) => d.onTime + d.late + d.undated;
  const ratio = (t: Tally) => `${n(done(t))} / ${n(t.summary.total)}`;
  const heads = [vi ? 'hoàn thành' : 'done', vi ? 'quá hạn' : 'overdue', vi ? 'lâu nhất' : 'longest'];
  const wide = (k: number, texts: readonly string[]): GridColumn => ({
    width: Math.max(textWidth(heads[k] as string), ...texts.map(textWidth)),
    align: 'right',
  });
  const sum = rows.reduce((all, r) => addTallies(all, r.tally), NOTHING);
  const right = [wide(0, [ratio(sum)]), wide(1, [n(sum.summary.open.overdue)]), wide(2, [days(sum.worst)])];
  const barWidth = width >= 76 ? (width >= 110 ? 24 : 12) : 0;
  const used = right.reduce((all, c) => all + c.width + 2, 0) + (barWidth ? barWidth + 2 : 0);
  const grid = [{ width: Math.max(12, width - used) }, ...(barWidth ? [{ width: barWidth }] : []), ...right];
  const line = (name: string, t: Tally, most: number, drawn = '') =>
    gridRow(
      grid,
      [
        { text: name },
        // The bar takes the place of as many letters, whatever its colours weigh.
        ...(barWidth ? [drawn ? { text: '█'.repeat(barWidth), paint: () => drawn } : undefined] : []),
        { text: ratio(t) },
        t.summary.open.overdue ? { text: n(t.summary.open.overdue), paint: paint.red } : { text: '0' },
        { text: days(t.worst) },
      ],
      '  ',
      most,
    );
  const title = `${vi ? 'THEO' : 'BY'} ${GROUPING_WORDS[by][lang].toUpperCase()}`;
  const head = gridRow(grid, [
    { text: title, paint: paint.bold },
    ...(barWidth ? [undefined] : []),
    ...heads.map((text) => ({ text })),
  ]);
  const drawRow = (row: GroupRow, most: number) =>
    line(nameOf(by, row, lang), row.tally, most, barWidth ? bar(row.tally.summary, barWidth, paint) : '');
  return {
    size: rows.length,
    draw: (shown) => {
      if (!shown) return [];
      const rest = rows.slice(shown).reduce((all, r) => addTallies(all, r.tally), NOTHING);
      const left = rows.length - shown;
      const more =
        left > 0 ? line(`… ${countWords(by, left, lang)}${vi ? ' nữa' : ' more'}`, rest, 1).map((l) => paint.dim(l)) : [];
      return [...head, ...rows.slice(0, shown).flatMap((r) => drawRow(r, shown < rows.length ? 1 : 3)), ...more];
    },
  };
}
