/** The front door: parses the arguments, runs one command, answers with its exit code. */
import { Command, CommanderError } from 'commander';
import { CannotDo } from '../files/fault.ts';
import type { Language, Text } from '../words/language.ts';
import { type AnyCommand, COULD_NOT_RUN, FINDINGS, FINE } from './command.ts';
import { CannotRun } from './errors.ts';
import { unreadableOf } from './formats.ts';
import { inputOf, type Typed } from './input.ts';
import type { Io } from './io.ts';
import type { Argument, Help, Option } from './option.ts';
import { formatNamed, putOut } from './output.ts';
import { type CommonOptions, languageOf, pageOf, settingsOf } from './settings.ts';
import { usageMessage, viHeading } from './usage.ts';

export interface Program {
  /** in the order of the help; the first is run where none is named */
  readonly commands: readonly AnyCommand[];
  readonly version: string;
}

/** Adds the options of `definition` and those that all commands share. */
async function addOptions(command: Command, say: (t: Text) => string, definition: AnyCommand): Promise<Command> {
  const said = async (help: Help) => say(typeof help === 'function' ? await help() : help);
  const formats = Object.keys(definition.formats).join(', ');
  for (const { word, help } of Object.values((definition.arguments ?? {}) as Record<string, Argument<unknown>>))
    command.argument(word, await said(help));
  for (const { flags, help } of Object.values((definition.options ?? {}) as Record<string, Option<unknown>>))
    command.option(flags, await said(help));
  return command
    .option(
      '--as-of <date>',
      say({ vi: 'xét tại ngày này (mặc định: hôm nay ở Việt Nam)', en: 'as of this day (default: today in Vietnam)' }),
    )
    .option(
      '-C, --dir <dir>',
      say({ vi: 'thư mục có plan.yaml hoặc plan/plan.yaml', en: 'folder with plan.yaml or plan/plan.yaml' }),
    )
    .option(
      '--at <revision>',
      say({
        vi: 'xem kế hoạch ở một phiên bản git; không có --as-of thì xét ngày của phiên bản đó',
        en: 'the plan at a revision of git; without --as-of, on the day of that revision',
      }),
    )
    .option('--format <format>', say({ vi: `dạng in ra: ${formats}`, en: `output: ${formats}` }))
    .option(
      definition.output === 'folder' ? '-o, --output <dir>' : '-o, --output <file>',
      say(
        definition.output === 'folder'
          ? { vi: 'ghi vào thư mục này thay vì in ra màn hình', en: 'write into this folder instead of the screen' }
          : { vi: 'ghi ra tệp thay vì in ra màn hình', en: 'write to a file instead of the screen' },
      ),
    )
    .option('--lang <lang>', say({ vi: 'ngôn ngữ: vi, en', en: 'language: vi, en' }))
    .option('--no-color', say({ vi: 'không dùng màu', en: 'no colours' }));
}

/** The day of a revision, which is what was known then. */
async function dayOfRevision(io: Io, dir: string | undefined, revision: string): Promise<string> {
  const { commitOf, repositoryOf } = await import('./revision.ts');
  const repository = repositoryOf(io, dir);
  return repository.describe(commitOf(repository, revision)).day;
}

/** Runs one command as it was typed, and answers with its exit code. */
async function run(definition: AnyCommand, typed: Typed, io: Io, version: string): Promise<number> {
  const { options } = typed;
  const asOf =
    options.at !== undefined && options.asOf === undefined ? await dayOfRevision(io, options.dir, options.at) : options.asOf;
  const settings = settingsOf(asOf === undefined ? options : { ...options, asOf }, io, version);
  const format = definition.formats[formatNamed(options, definition.formats)];
  if (!format) throw new Error(`${definition.name} has no format`);
  const view = await definition.view(await inputOf(definition, typed, settings, io));
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
  { commands, version }: Program,
  io: Io,
  lang: Language,
  argv: readonly string[],
  done: (code: number) => void,
): Promise<Command> {
  const say = (t: Text) => t[lang];
  const program = new Command('plan');
  const setUp = (command: Command) =>
    command
      .exitOverride()
      .configureOutput({ writeOut: io.out, writeErr: () => {}, getOutHelpWidth: () => Math.min(io.columns ?? 100, 100) })
      .configureHelp({ styleTitle: (title) => (lang === 'vi' ? viHeading(title) : title) })
      .helpOption('-h, --help', say({ vi: 'in hướng dẫn này', en: 'print this help' }));
  const runs = (definition: AnyCommand) =>
    async function action(this: Command) {
      const root = program.opts<CommonOptions>();
      const own = this.opts<CommonOptions & Record<string, unknown>>();
      const options = { ...root, ...own, color: root.color !== false && own.color !== false };
      done(await run(definition, { options, args: this.args }, io, version));
    };
  const first = commands[0] as AnyCommand;
  (await addOptions(setUp(program), say, { ...first, options: {} }))
    .description(
      say({
        vi: 'Theo dõi kế hoạch triển khai thi hành luật. Gõ “plan” để xem tình trạng hôm nay.',
        en: 'Follows a plan by which a law is carried out. Type "plan" for today’s state.',
      }),
    )
    .version(version, '-V, --version', say({ vi: 'in phiên bản', en: 'print the version' }))
    .helpCommand(false)
    .allowExcessArguments(false)
    .enablePositionalOptions()
    .action(runs(first));
  for (const definition of commands) {
    const command = setUp(program.command(definition.name).description(say(definition.summary)).allowExcessArguments(false));
    // Setting options up takes its time; a command that is not named cannot run.
    if (argv.includes(definition.name)) (await addOptions(command, say, definition)).action(runs(definition));
  }
  return program;
}

/** Runs the program on `argv` (without node and script) and answers with the exit code. */
export async function runProgram(program: Program, argv: readonly string[], io: Io): Promise<number> {
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
