import { parseCivilDate } from '../calendar/civil.ts';
import { command, FINDINGS, FINE } from '../cli/command.ts';
import { raw } from '../cli/formats.ts';
import { argument, option, plain } from '../cli/option.ts';
import { date } from '../cli/options/date.ts';
import type { ReadingContext } from '../deadline/reading.ts';
import type { DeadlineView } from '../views/deadline.ts';
import { both } from '../words/language.ts';

export const deadline = command({
  name: 'deadline',
  summary: both('Giải thích một cụm từ thời hạn được đọc thế nào', 'How the words of a deadline are read'),
  arguments: {
    text: argument(
      plain('cụm từ', 'text'),
      both('cụm từ thời hạn, hoặc - để đọc mỗi dòng một cụm từ', 'the words, or - for one phrase a line'),
    ),
  },
  options: {
    base: option(
      '--base',
      date,
      both('ngày của văn bản (mặc định: ngày đang xét)', 'day of the document (default: the as-of day)'),
    ),
  },
  without: ['dir', 'at'],
  examples: [
    ['plan deadline "30 ngày kể từ ngày 01/04/2016"', both('cụm từ này được đọc thế nào', 'how these words are read')],
    ['plan deadline "tháng sau" --base 04/12/2015', both('với ngày của văn bản', 'with the day of the document')],
  ],
  view: async ({ io, asOf, args: { text }, options }): Promise<DeadlineView> => {
    const [{ readDeadline }, { workCalendar }, { phraseView }] = await Promise.all([
      import('../deadline/read.ts'),
      import('../calendar/working-days.ts'),
      import('../views/deadline.ts'),
    ]);
    const context: ReadingContext = { base: options.base ?? asOf, calendar: workCalendar() };
    if (text !== '-') return phraseView(readDeadline(text, context), context);
    const lines = io.readStdin().split(/\r?\n/);
    if (lines[lines.length - 1] === '') lines.pop();
    return {
      // `phrase` or `phrase<TAB>base date`
      lines: lines.map((line) => {
        const [phrase = '', day = ''] = line.split('\t');
        const base = day ? parseCivilDate(day.trim()) : undefined;
        if (day.trim() && !base) return { text: phrase, fault: `“${day}”: YYYY-MM-DD` };
        const own = base ? { ...context, base } : context;
        return phraseView(readDeadline(phrase, own), own);
      }),
    };
  },
  formats: {
    text: raw(async () => (await import('../render/terminal/deadline.ts')).renderDeadline, { extension: 'txt' }),
    json: raw(async () => {
      const { deadlineJson } = await import('../render/json/deadline.ts');
      return (view: DeadlineView, page) => deadlineJson(view, page.lang);
    }),
  },
  exit: (view) => ('misreading' in view && view.misreading ? FINDINGS : FINE),
});
