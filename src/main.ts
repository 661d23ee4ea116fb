/** Runs the program with the real world: this process, its terminal, its clock. */
import { COULD_NOT_RUN } from './cli/command.ts';
import type { Io } from './cli/io.ts';
import { Working } from './cli/working.ts';
import { main } from './commands/main.ts';
import { MOST_DRAFT_BYTES } from './files/bounds.ts';
import { keepAnswer } from './files/kept-answers.ts';
import { seenPaths } from './files/seen.ts';
import { isTerminal, STDERR } from './files/standard-streams.ts';
import { readStream } from './files/streams.ts';
import type { Language } from './words/language.ts';
import { questionOf, tellUnexpected, tellUnprinted, worldOf } from './world.ts';

declare const KEHOACH_VERSION: string;

const world = worldOf(process);
const { streams, today, lang } = world;

/** The line that tells of long work, on a terminal that can take a line away again. */
const line = new Working({
  handle: STDERR,
  seconds: lang === 'en' ? 's' : 'giây',
  seen: () => world.env.TERM !== 'dumb' && isTerminal(STDERR, () => process.stderr),
});
/** Whoever prints begins where the line stood. */
function takeLine(): void {
  if (line.over()) streams.err('\r\u001b[K');
}

/** What was printed, as long as all of it is text. */
const printed = { out: '', err: '', text: true, keep: false };

const io: Io = {
  cwd: world.cwd,
  env: world.env,
  columns: streams.columns,
  today: () => today,
  working: (what) => line.at(what[lang]),
  get prompter() {
    if (!streams.asks()) return undefined;
    return async (lang: Language) => {
      takeLine();
      line.never();
      return (await import('./cli/prompts.ts')).prompts(lang);
    };
  },
  readStdin: () => Buffer.from(readStream(0, MOST_DRAFT_BYTES)).toString('utf8'),
  out(content) {
    takeLine();
    if (typeof content === 'string') printed.out += content;
    else printed.text = false;
    streams.out(content);
  },
  err(text) {
    takeLine();
    printed.err += text;
    streams.err(text);
  },
  program: world.program,
  keep: () => {
    printed.keep = true;
  },
};

function unexpected(error: unknown): void {
  takeLine();
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
  const { out, err } = printed;
  // Built anew, the program answers anew.
  if (asked) keepAnswer(asked.folder, asked.question, { out, err, code }, [__filename, ...seenPaths()], world.begun);
}, unexpected);
