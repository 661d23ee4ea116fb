/** Runs the program with the real world: this process, its terminal, its clock. */
import { fstatSync } from 'node:fs';
import { relative } from 'node:path';
import { dayInVietnam } from './calendar/vietnam.ts';
import { COULD_NOT_RUN } from './cli/command.ts';
import type { Io } from './cli/io.ts';
import { Working } from './cli/working.ts';
import { main } from './commands/main.ts';
import { MOST_DRAFT_BYTES } from './files/bounds.ts';
import { reasonOf } from './files/fault.ts';
import { readStream, writeStream } from './files/streams.ts';
import type { Language, Text } from './words/language.ts';

declare const KEHOACH_VERSION: string;

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

/** A terminal is left to Node; files and pipes are written to directly, to the last byte or a fault that is told. */
const isTerminal = (handle: number, stream: () => { readonly isTTY?: boolean }): boolean => {
  try {
    return fstatSync(handle).isCharacterDevice() && stream().isTTY === true;
  } catch {
    return false;
  }
};
const terminal = isTerminal(STDOUT, () => process.stdout);
/** Somebody can be asked only where both ends are a terminal; whether they are is looked up when a command wants to ask. */
const asks = () => terminal && isTerminal(STDIN, () => process.stdin);

/** The few words that may have to be said before the arguments are read, or after all. */
const inEnglish = /(?:^| )--lang[= ]en(?: |$)/.test(process.argv.slice(2).join(' '));

/** The line that tells of long work, on a terminal that can take a line away again. */
const line = new Working({
  handle: STDERR,
  seconds: inEnglish ? 's' : 'giây',
  seen: () => process.env.TERM !== 'dumb' && isTerminal(STDERR, () => process.stderr),
});
/** Whoever prints begins where the line stood. */
function takeLine(): void {
  if (line.over()) writeStream(STDERR, Buffer.from('\r\u001b[K'));
}

/** Set once nobody reads any more, or there is no room for more: the rest is not printed. */
let closed = false;
/** Why the answer is not whole; undefined where its reader has seen enough ("plan check | head"), which is no fault. */
let unprinted: string | undefined;

function out(content: string | Uint8Array): void {
  takeLine();
  if (closed) return;
  if (terminal) {
    process.stdout.write(content);
    return;
  }
  try {
    writeStream(STDOUT, typeof content === 'string' ? Buffer.from(content) : content);
  } catch (error) {
    closed = true;
    if (reasonOf(error) !== 'EPIPE') unprinted = reasonOf(error);
  }
}

function err(text: string): void {
  try {
    takeLine();
    writeStream(STDERR, Buffer.from(text));
  } catch {
    // Nobody is left to be told.
  }
}

/** How this program was called, for commands that it offers to type next. */
function startedAs(): string {
  const { npm_command: npm, npm_lifecycle_event: script } = process.env;
  if (npm === 'exec' || script === 'npx') return 'npx plan';
  const file = process.argv[1] ?? '';
  if (!/\.cjs$/.test(file)) return 'plan';
  const near = relative(process.cwd(), file);
  return `node ${near.startsWith('..') ? file : near}`;
}

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  columns: terminal ? process.stdout.columns : undefined,
  today: () => dayInVietnam(Date.now()),
  working: (what: Text) => line.at(inEnglish ? what.en : what.vi),
  get prompter() {
    if (!asks()) return undefined;
    return async (lang: Language) => {
      takeLine();
      line.never();
      return (await import('./cli/prompts.ts')).prompts(lang);
    };
  },
  readStdin: () => Buffer.from(readStream(0, MOST_DRAFT_BYTES)).toString('utf8'),
  out,
  err,
  program: startedAs(),
};

/** Nothing that goes wrong is told by a stack trace; whoever looks for the cause asks for it. */
function unexpected(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  err(
    inEnglish
      ? `The program met an unexpected fault: ${reason}\n  = Please report it with the command. For details: KEHOACH_DEBUG=1\n`
      : `Chương trình gặp lỗi ngoài dự kiến: ${reason}\n  = Xin báo lại kèm lệnh đã gõ. Chi tiết: KEHOACH_DEBUG=1\n`,
  );
  if (process.env.KEHOACH_DEBUG && error instanceof Error) err(`${error.stack}\n`);
  process.exitCode = COULD_NOT_RUN;
}
process.on('uncaughtException', unexpected);

main(process.argv.slice(2), io, KEHOACH_VERSION).then((code) => {
  process.exitCode = code;
  if (unprinted === undefined) return;
  process.exitCode = COULD_NOT_RUN;
  err(
    inEnglish
      ? `The answer could not be printed whole (${unprinted})\n  = Check the room on the disk that the output goes to\n`
      : `Không in ra được trọn vẹn (${unprinted})\n  = Kiểm tra chỗ trống của đĩa mà kết quả được ghi vào\n`,
  );
}, unexpected);
