/** Runs the program with the real world: this process, its terminal, its clock. */
import type { CivilDate } from './calendar/civil.ts';

import { COULD_NOT_RUN } from './cli/command.ts';
import type { Io } from './cli/io.ts';
import { main } from './commands/main.ts';
import { MOST_DRAFT_BYTES } from './files/bounds.ts';
import { readStream } from './files/read-file.ts';

declare const KEHOACH_VERSION: string;

/** Vietnam has kept UTC+7 all year since 1975, so its day follows from the clock without a zone table. */
const VIETNAM_MS = 7 * 3_600_000;

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  today: () => new Date(Date.now() + VIETNAM_MS).toISOString().slice(0, 10) as CivilDate,
  readStdin: () => Buffer.from(readStream(0, MOST_DRAFT_BYTES)).toString('utf8'),
  out: (content) => void process.stdout.write(content),
  err: (text) => void process.stderr.write(text),
};

/** The few words that may have to be said before the arguments are read. */
const inEnglish = /(?:^| )--lang[= ]en(?: |$)/.test(process.argv.slice(2).join(' '));

/** Nothing that goes wrong is told by a stack trace; whoever looks for the cause asks for it. */
function unexpected(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  io.err(
    inEnglish
      ? `The program met an unexpected fault: ${reason}\n  = Please report it with the command. For details: KEHOACH_DEBUG=1\n`
      : `Chương trình gặp lỗi ngoài dự kiến: ${reason}\n  = Xin báo lại kèm lệnh đã gõ. Chi tiết: KEHOACH_DEBUG=1\n`,
  );
  if (process.env.KEHOACH_DEBUG && error instanceof Error) io.err(`${error.stack}\n`);
  process.exitCode = COULD_NOT_RUN;
}
process.on('uncaughtException', unexpected);

// A reader that closes early ("plan check | head") is no fault of ours, and changes nothing of the verdict.
let unprinted = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || unprinted) return;
  unprinted = true;
  io.err(
    inEnglish
      ? `The answer could not be printed (${error.code})\n  = Check the room on the disk that the output goes to\n`
      : `Không in ra được kết quả (${error.code})\n  = Kiểm tra chỗ trống của đĩa mà kết quả được ghi vào\n`,
  );
});
// Nobody is left to be told.
process.stderr.on('error', () => {});
process.on('exit', () => {
  if (unprinted) process.exitCode = COULD_NOT_RUN;
});

main(process.argv.slice(2), io, KEHOACH_VERSION).then((code) => {
  process.exitCode = code;
}, unexpected);
