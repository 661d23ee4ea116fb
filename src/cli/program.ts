/** The front door: parses the arguments, runs one command, answers with its exit code. */
import { Command, CommanderError } from 'commander';
import { CannotDo } from '../files/fault.ts';
import { harmlessText } from '../text/printable.ts';
import type { Language } from '../words/language.ts';
import { type AnyCommand, COULD_NOT_RUN, FINDINGS, FINE } from './command.ts';
import { CannotRun } from './errors.ts';
import { unreadableOf } from './formats.ts';
import { declare, dress } from './help.ts';
import { inputOf, type Typed } from './input.ts';
import type { Io } from './io.ts';
import { formatNamed, holdTo, putOut } from './output.ts';
import { type CommonOptions, languageOf, pageOf, settingsOf } from './settings.ts';
import { commandIn, usageMessage } from './usage.ts';

export interface Program {
  /** in the order of the help; the first is run where none is named */
  readonly commands: readonly AnyCommand[];
  readonly version: string;
}

/** The day of a revision, which is what was known then. */
async function dayOfRevision(io: Io, dir: string | undefined, revision: string): Promise<string> {
  const { commitOf, repositoryOf } = await import('./revision.ts');
  const repository = repositoryOf(io, dir);
  return repository.describe(commitOf(repository, revision)).day;
}

/** Runs one command as it was typed, and answers with its exit code. */
async function run(definition: AnyCommand, typed: Typed, io: Io, { commands, version }: Program): Promise<number> {
  const { options } = typed;
  if (definition.many && options.all !== undefined) {
    const { runAll } = await import('./all/run.ts');
    return runAll(definition, await definition.many(), typed, io, { commands, version });
  }
  const asOf =
    options.at !== undefined && options.asOf === undefined ? await dayOfRevision(io, options.dir, options.at) : options.asOf;
  const settings = settingsOf(asOf === undefined ? options : { ...options, asOf }, io, version);
  const format = definition.formats[formatNamed(options, definition.formats)];
  if (!format) throw new Error(`${definition.name} has no format`);
  holdTo(format, { output: options.output, io });
  const input = await inputOf(definition, typed, settings, io, commands);
  const view = await definition.view(input);
  const page = pageOf(options, io, settings);
  await putOut(view, format, { io, page, output: options.output, folder: definition.output === 'folder' });
  return definition.exit ? definition.exit(view) : unreadableOf(view).length ? FINDINGS : FINE;
}

/** The language asked for, looked up before parsing so that help and faults of usage speak it too. */
function askedLanguage(argv: readonly string[]): Language {
  const at = argv.findIndex((a) => a === '--lang' || a.startsWith('--lang='));
  if (at < 0) return 'vi';
  return languageOf(argv[at]?.includes('=') ? argv[at]?.split('=')[1] : argv[at + 1]);
}

async function parserOf(
  of: Program,
  io: Io,
  lang: Language,
  argv: readonly string[],
  done: (code: number) => void,
): Promise<Command> {
  const { commands, version } = of;
  const width = Math.min(io.columns ?? 100, 100);
  const vi = lang === 'vi';
  const program = new Command('plan');
  const runs = (definition: AnyCommand) =>
    async function action(this: Command) {
      const root = program.opts<CommonOptions>();
      const own = this.opts<CommonOptions & Record<string, unknown>>();
      const options = { ...root, ...own, color: root.color !== false && own.color !== false };
      done(await run(definition, { options, args: this.args }, io, of));
    };
  const first = commands[0] as AnyCommand;
  (await declare(dress(program, lang, width, io.out), lang, { ...first, options: {}, examples: [] }))
    .usage(vi ? '[lệnh] [tuỳ chọn]' : '[command] [options]')
    .description(
      vi
        ? 'Theo dõi kế hoạch triển khai thi hành luật. Gõ “plan” để xem tình trạng hôm nay.'
        : 'Follows a plan by which a law is carried out. Type "plan" for today’s state.',
    )
    .addHelpText(
      'after',
      vi ? '\nXem riêng một lệnh, có ví dụ: plan help status' : '\nOne command, with examples: plan help status',
    )
    .version(version, '-V, --version', vi ? 'in phiên bản' : 'print the version')
    .helpCommand(false)
    .allowExcessArguments(false)
    .enablePositionalOptions()
    .action(runs(first));
  // Setting commands up takes its time: one that is not named cannot run, and is listed only in the help.
  const listed = argv.some((a) => a === '-h' || a === '--help');
  for (const definition of commands) {
    const named = argv.includes(definition.name);
    if (!named && !listed) continue;
    const command = dress(program.command(definition.name), lang, width, io.out)
      .description(definition.summary[lang])
      .allowExcessArguments(false);
    if (named) (await declare(command, lang, definition)).action(runs(definition));
  }
  return program;
}

/** "plan help", "plan help status" as the same with --help. */
function helpAsked(argv: readonly string[]): readonly string[] {
  if (commandIn(argv) !== 'help') return argv;
  const at = argv.indexOf('help');
  return [...argv.slice(0, at), ...argv.slice(at + 1), '--help'];
}

/** Runs the program on `argv` (without node and script) and answers with the exit code. */
export async function runProgram(program: Program, typed: readonly string[], world: Io): Promise<number> {
  // Whatever is printed goes by here, words of the user, of files and of git among it.
  const io: Io = {
    ...world,
    out: (content) => world.out(typeof content === 'string' ? harmlessText(content) : content),
    err: (text) => world.err(harmlessText(text)),
  };
  const argv = helpAsked(typed);
  const lang = askedLanguage(argv);
  let code: number = FINE;
  try {
    const parser = await parserOf(program, io, lang, argv, (c) => {
      code = c;
    });
    await parser.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return FINE;
      const names = program.commands.map((c) => c.name);
      io.err(`${usageMessage(error, lang, names, argv)}\n`);
      return COULD_NOT_RUN;
    }
    if (error instanceof CannotDo) {
      const details = error instanceof CannotRun && error.details ? `${error.details}\n` : '';
      io.err(`${details}${error.text[lang]}\n${error.help ? `  = ${error.help[lang]}\n` : ''}`);
      return COULD_NOT_RUN;
    }
    throw error;
  }
}
