/** Runs the program with the real world: this process, its terminal, its clock. */
import { COULD_NOT_RUN } from './cli/command.ts';
import type { Io } from './cli/io.ts';
import { main } from './commands/main.ts';
import { MOST_DRAFT_BYTES } from './files/bounds.ts';
import { keepAnswer } from './files/kept-answers.ts';
import { seenPaths } from './files/seen.ts';
import { readStream } from './files/streams.ts';
import type { Language } from './words/language.ts';
import { questionOf, tellUnexpected, tellUnprinted, worldOf } from './world.ts';

declare const KEHOACH_VERSION: string;

const world = worldOf(process);
const { streams, today } = world;

/** What was printed, as long as all of it is text. */
const printed = { out: '', err: '', text: true, keep: false };

const io: Io = {
  cwd: world.cwd,
  env: world.env,
  columns: streams.columns,
  today: () => today,
  get prompter() {
    return streams.asks() ? async (lang: Language) => (await import('./cli/prompts.ts')).prompts(lang) : undefined;
  },
  readStdin: () => Buffer.from(readStream(0, MOST_DRAFT_BYTES)).toString('utf8'),
  out(content) {
    if (typeof content === 'string') printed.out += content;
    else printed.text = false;
    streams.out(content);
  },
  err(text) {
    printed.err += text;
    streams.err(text);
  },
  program: world.program,
  keep: () => {
    printed.keep = true;
  },
};

function unexpected(error: unknown): void {
  tellUnexpected(world, error);
  process.exitCode = COULD_NOT_RUN;
}
process.on('uncaughtException', unexpected);

main(world.argv, io, KEHOACH_VERSION).then((code) => {
  process.exitCode = code;
  if (tellUnprinted(world)) {
    process.exitCode = COULD_NOT_RUN;
    return;
  }
  const asked = printed.keep && printed.text && streams.open() ? questionOf(world, KEHOACH_VERSION) : undefined;
  // Built anew, the program answers anew.
  if (asked)
    keepAnswer(
      asked.folder,
      asked.question,
      { out: printed.out, err: printed.err, code },
      [__filename, ...seenPaths()],
      world.begun,
    );
}, unexpected);
