/** What the options that all commands share come to. */
import { Chalk } from 'chalk';
import type { CivilDate } from '../calendar/civil.ts';
import type { Next, Page } from '../print/page.ts';
import { both, type Language } from '../words/language.ts';
import { fromTopIn } from './from-top.ts';
import type { Io } from './io.ts';
import { choose } from './options/choice.ts';
import { dateOf } from './options/date.ts';

/** As the option parser leaves them. */
export interface CommonOptions {
  readonly dir?: string;
  readonly at?: string;
  readonly asOf?: string;
  readonly format?: string;
  readonly lang?: string;
  readonly color?: boolean;
  readonly output?: string;
}

export interface Settings {
  readonly dir: string | undefined;
  /** the revision of git to look at, instead of the files as they are */
  readonly at: string | undefined;
  readonly asOf: CivilDate;
  /** the as-of day was given, by --as-of or --at */
  readonly dated: boolean;
  readonly lang: Language;
  /** the file or folder to write to, as the user named it */
  readonly output: string | undefined;
  /** of the program */
  readonly version: string;
}

const LANGUAGES = { vi: both('tiếng Việt', 'Vietnamese'), en: both('tiếng Anh', 'English') };

/** Width of a pipe, and the widest that text is laid out for. */
const PIPE_WIDTH = 80;
const WIDEST = 120;

/** Which language is asked for, before the options are parsed: messages about wrong options need it too. */
export function languageOf(value: string | undefined): Language {
  return value === 'en' ? 'en' : 'vi';
}

function colorLevel(io: Io, wanted: boolean | undefined): 0 | 1 {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (wanted === false) return 0;
  // An empty variable counts as none (no-color.org).
  if (NO_COLOR) return 0;
  if (FORCE_COLOR) return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? 0 : 1;
  return io.columns !== undefined && TERM !== 'dumb' ? 1 : 0;
}

function widthOf(io: Io): number {
  const set = Number(io.env.COLUMNS);
  const width = io.columns ?? (Number.isInteger(set) && set > 0 ? set : PIPE_WIDTH);
  return Math.min(WIDEST, Math.max(40, width));
}

export function settingsOf(options: CommonOptions, io: Io, version: string): Settings {
  return {
    dir: options.dir,
    at: options.at,
    asOf: options.asOf === undefined ? io.today() : dateOf('--as-of', options.asOf, io.today()),
    dated: options.asOf !== undefined,
    lang: choose('--lang', options.lang ?? 'vi', LANGUAGES),
    output: options.output,
    version,
  };
}

/** A word as a shell takes it. */
export const quoted = (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
const FILTERS = ['section', 'agency', 'state', 'document', 'role'] as const;

/** The page to print on; a file has no colours. */
export function pageOf(options: CommonOptions, io: Io, { dir, at, asOf, dated, lang, version }: Settings): Page {
  const given = options as Readonly<Record<string, unknown>>;
  const filters = FILTERS.flatMap((name) => (given[name] === undefined ? [] : [`--${name}`, quoted(String(given[name]))]));
  const where = ({ asOf: other, dayless }: Next) => [
    ...(dir === undefined ? [] : ['-C', quoted(dir)]),
    ...(at === undefined || dayless ? [] : ['--at', quoted(at)]),
    ...(dayless ? [] : other !== undefined ? ['--as-of', other] : dated && options.asOf !== undefined ? ['--as-of', asOf] : []),
    ...(lang === 'vi' ? [] : ['--lang', lang]),
  ];
  return {
    width: widthOf(io),
    lang,
    paint: new Chalk({ level: options.output === undefined ? colorLevel(io, options.color) : 0 }),
    columns: io.columns === undefined || options.output !== undefined ? undefined : widthOf(io),
    version,
    fromTop: fromTopIn(io.cwd),
    next: (command, more = {}) => [io.program ?? 'plan', command, ...(more.filtered ? filters : []), ...where(more)].join(' '),
  };
}
