import { type CivilDate, parseCivilDate } from '../calendar/civil.ts';
import { workCalendar } from '../calendar/working-days.ts';
import { readDeadline } from '../deadline/read.ts';
import type { ReadingContext } from '../deadline/reading.ts';
import { deadlineJson } from '../render/deadline-json.ts';
import { printJson } from '../render/json.ts';
import { renderDeadline } from '../render/terminal/deadline.ts';
import type { Language } from '../words/language.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { CannotRun } from './errors.ts';
import { dateOption } from './settings.ts';

/** `phrase` or `phrase<TAB>base date`, a line each. */
function readLines(text: string, context: ReadingContext, lang: Language): string {
  const lines = text.split(/\r?\n/);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines
    .map((line) => {
      const [phrase = '', day] = line.split('\t');
      const base = day ? parseCivilDate(day.trim()) : undefined;
      const own = base ? { ...context, base } : context;
      if (day?.trim() && !base)
        return JSON.stringify({ text: phrase, kind: 'error', message: `“${day}”: YYYY-MM-DD`, suggestion: null });
      return JSON.stringify(deadlineJson(readDeadline(phrase, own), own, lang));
    })
    .map((line) => `${line}\n`)
    .join('');
}

export const deadline: PlanCommand = {
  formats: ['text', 'json'],
  define: (command, say) =>
    command
      .argument(
        '<text>',
        say({ vi: 'cụm từ thời hạn, hoặc - để đọc mỗi dòng một cụm từ', en: 'the words, or - for one phrase a line' }),
      )
      .option(
        '--base <date>',
        say({ vi: 'ngày của văn bản (mặc định: ngày đang xét)', en: 'day of the document (default: the as-of day)' }),
      ),
  async run({ args, settings, io, options }) {
    const text = args[0] ?? '';
    const base: CivilDate = typeof options.base === 'string' ? dateOption('--base', options.base) : settings.asOf;
    const context: ReadingContext = { base, calendar: workCalendar() };
    if (text === '-') {
      io.out(readLines(io.readStdin(), context, settings.lang));
      return FINE;
    }
    if (args.length > 1) throw new CannotRun({ vi: 'Đặt cả cụm từ trong dấu nháy', en: 'Put the whole phrase in quotes' });
    const reading = readDeadline(text, context);
    io.out(
      settings.format === 'json'
        ? printJson(deadlineJson(reading, context, settings.lang))
        : renderDeadline(reading, context, settings.screen),
    );
    return reading.kind === 'error' ? FINDINGS : FINE;
  },
};
