/** The world outside as this process sees it: its terminal, its clock, its environment. Beneath the commands, so that an answer kept from an earlier run needs none of them. */
import { relative } from 'node:path';
import type { CivilDate } from './calendar/civil.ts';
import { dayInVietnam } from './calendar/vietnam.ts';
import { type Answer, answersFolder } from './files/kept-answers.ts';
import { type StandardStreams, standardStreams } from './files/standard-streams.ts';
import type { Language } from './words/language.ts';

/** How this program was called, for commands that it offers to type next. */
function startedAs({ npm_command: npm, npm_lifecycle_event: script }: NodeJS.ProcessEnv): string {
  if (npm === 'exec' || script === 'npx') return 'npx plan';
  const file = process.argv[1] ?? '';
  if (!/\.cjs$/.test(file)) return 'plan';
  const near = relative(process.cwd(), file);
  return `node ${near.startsWith('..') ? file : near}`;
}

/** Of the environment, what an answer on the screen follows from. */
const TOLD_BY = ['NO_COLOR', 'FORCE_COLOR', 'TERM', 'COLUMNS'] as const;

export interface World {
  /** milliseconds since 1970 */
  readonly begun: number;
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly streams: StandardStreams;
  readonly program: string;
  readonly today: CivilDate;
  /** of the few words that may have to be said before the arguments are read, or after all */
  readonly lang: Language;
}

export function worldOf(process: NodeJS.Process): World {
  const begun = Date.now();
  return {
    begun,
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    streams: standardStreams(),
    program: startedAs(process.env),
    today: dayInVietnam(begun),
    lang: /(?:^| )--lang[= ]en(?: |$)/.test(process.argv.slice(2).join(' ')) ? 'en' : 'vi',
  };
}

/** Where answers are kept, and the question that was asked: all that an answer follows from but the disk. Undefined where none is to be kept. */
export function questionOf(world: World, version: string): { readonly folder: string; readonly question: string } | undefined {
  const { argv, cwd, env, streams, program, today } = world;
  const folder = argv.includes('--no-cache') ? undefined : answersFolder(env, process.platform);
  if (folder === undefined) return undefined;
  const told = TOLD_BY.map((name) => env[name] ?? null);
  return { folder, question: JSON.stringify([version, argv, cwd, told, streams.columns ?? null, program, today]) };
}

/** Tells an unexpected fault by words; whoever looks for the cause asks for the trace. */
export function tellUnexpected(world: World, error: unknown): void {
  const { streams, env } = world;
  const reason = error instanceof Error ? error.message : String(error);
  streams.err(
    world.lang === 'en'
      ? `The program met an unexpected fault: ${reason}\n  = Please report it with the command. For details: KEHOACH_DEBUG=1\n`
      : `Chương trình gặp lỗi ngoài dự kiến: ${reason}\n  = Xin báo lại kèm lệnh đã gõ. Chi tiết: KEHOACH_DEBUG=1\n`,
  );
  if (env.KEHOACH_DEBUG && error instanceof Error) streams.err(`${error.stack}\n`);
}

/** Tells why an answer was not printed whole. True where it was not. */
export function tellUnprinted(world: World): boolean {
  const reason = world.streams.unprinted();
  if (reason === undefined) return false;
  world.streams.err(
    world.lang === 'en'
      ? `The answer could not be printed whole (${reason})\n  = Check the room on the disk that the output goes to\n`
      : `Không in ra được trọn vẹn (${reason})\n  = Kiểm tra chỗ trống của đĩa mà kết quả được ghi vào\n`,
  );
  return true;
}

/** Prints an answer that was kept. */
export function give({ streams }: World, { out, err }: Answer): void {
  if (out) streams.out(out);
  if (err) streams.err(err);
}
