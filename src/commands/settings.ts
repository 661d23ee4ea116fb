/** What the options that all commands share come to. */
import { Chalk } from 'chalk';
import { type CivilDate, parseCivilDate } from '../calendar/civil.ts';
import type { Screen } from '../render/terminal/screen.ts';
import type { Language } from '../words/language.ts';
import { CannotRun } from './errors.ts';
import type { Io } from './io.ts';

/** As the option parser leaves them. */
export interface CommonOptions {
  readonly dir?: string;
  readonly at?: string;
  readonly asOf?: string;
  readonly format?: string;
  readonly lang?: string;
  readonly color?: boolean;
}

export interface Settings {
  readonly dir: string | undefined;
  /** the revision of git to look at, instead of the files as they are */
  readonly at: string | undefined;
  readonly asOf: CivilDate;
  readonly format: string;
  readonly lang: Language;
  readonly screen: Screen;
  /** of the program */
  readonly version: string;
}

/** Width of a pipe, and the widest that text is laid out for. */
const PIPE_WIDTH = 100;
const WIDEST = 140;

/** Which language is asked for, before the options are parsed: messages about wrong options need it too. */
export function languageOf(value: string | undefined): Language {
  return value === 'en' ? 'en' : 'vi';
}

function colorLevel(io: Io, wanted: boolean | undefined): 0 | 1 {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (wanted === false) return 0;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? 0 : 1;
  if (NO_COLOR) return 0;
  return io.columns !== undefined && TERM !== 'dumb' ? 1 : 0;
}

function widthOf(io: Io): number {
  const set = Number(io.env.COLUMNS);
  const width = io.columns ?? (Number.isInteger(set) && set > 0 ? set : PIPE_WIDTH);
  return Math.min(WIDEST, Math.max(40, width));
}

/** Reads a day given on the command line. */
export function dateOption(name: string, value: string): CivilDate {
  const date = parseCivilDate(value);
  if (date) return date;
  throw new CannotRun(
    { vi: `${name}: “${value}” không phải một ngày có trong lịch`, en: `${name}: "${value}" is no day of the calendar` },
    { vi: 'Viết NĂM-THÁNG-NGÀY, ví dụ 2016-02-01', en: 'Write YYYY-MM-DD, such as 2016-02-01' },
  );
}

/** Checks `value` against what is allowed. */
export function choice<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === value);
  if (found) return found;
  throw new CannotRun(
    { vi: `${name}: không có “${value}”`, en: `${name}: there is no "${value}"` },
    { vi: `Chọn một trong: ${allowed.join(', ')}`, en: `Choose one of: ${allowed.join(', ')}` },
  );
}

/** `formats` are those of the command, its default first. */
export function settingsOf(options: CommonOptions, io: Io, formats: readonly string[], version: string): Settings {
  const lang = choice('--lang', options.lang ?? 'vi', ['vi', 'en']);
  return {
    dir: options.dir,
    at: options.at,
    asOf: options.asOf === undefined ? io.today() : dateOption('--as-of', options.asOf),
    format: choice('--format', options.format ?? (formats[0] as string), formats),
    lang,
    version,
    screen: { width: widthOf(io), lang, paint: new Chalk({ level: colorLevel(io, options.color) }) },
  };
}
