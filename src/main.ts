/** Runs the program with the real world: this process, its terminal, its clock. */
import { readFileSync } from 'node:fs';
import type { CivilDate } from './calendar/civil.ts';
import type { Io } from './cli/io.ts';
import { main } from './commands/main.ts';

declare const KEHOACH_VERSION: string;

/** Vietnam has kept UTC+7 all year since 1975, so its day follows from the clock without a zone table. */
const VIETNAM_MS = 7 * 3_600_000;

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  today: () => new Date(Date.now() + VIETNAM_MS).toISOString().slice(0, 10) as CivilDate,
  readStdin: () => readFileSync(0, 'utf8'),
  out: (content) => void process.stdout.write(content),
  err: (text) => void process.stderr.write(text),
};

// A reader that closes early ("plan | head") is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main(process.argv.slice(2), io, KEHOACH_VERSION).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `Chương trình gặp lỗi ngoài dự kiến: ${reason}\n  = Xin báo lại kèm lệnh đã gõ. Chi tiết: KEHOACH_DEBUG=1\n`,
    );
    if (process.env.KEHOACH_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 2;
  },
);
