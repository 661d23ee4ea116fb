/** The front door: parses the arguments, runs one command, answers with its exit code. */
import { Command, CommanderError } from 'commander';
import { CannotDo } from '../files/fault.ts';
import type { Language, Text } from '../words/language.ts';
import { COULD_NOT_RUN, FINE, type PlanCommand } from './command.ts';
import { COMMANDS } from './commands.ts';
import { CannotRun } from './errors.ts';
import type { Io } from './io.ts';
import { type CommonOptions, languageOf, settingsOf } from './settings.ts';
import { status } from './status.ts';
import { usageMessage, viHeading } from './usage.ts';

function addCommon(command: Command, say: (t: Text) => string, formats: readonly string[]): Command {
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
    .option('--format <format>', say({ vi: `dạng in ra: ${formats.join(', ')}`, en: `output: ${formats.join(', ')}` }))
    .option('--lang <lang>', say({ vi: 'ngôn ngữ: vi, en', en: 'language: vi, en' }))
    .option('--no-color', say({ vi: 'không dùng màu', en: 'no colours' }));
}

/** The day of a revision, which is what was known then. */
async function dayOfRevision(io: Io, dir: string | undefined, revision: string): Promise<string> {
  const { commitOf, repositoryOf } = await import('./revision.ts');
  const repository = repositoryOf(io, dir);
  return repository.describe(commitOf(repository, revision)).day;
}

/** The language asked for, looked up before parsing so that help and faults of usage speak it too. */
function askedLanguage(argv: readonly string[]): Language {
  const at = argv.findIndex((a) => a === '--lang' || a.startsWith('--lang='));
  if (at < 0) return 'vi';
  return languageOf(argv[at]?.includes('=') ? argv[at]?.split('=')[1] : argv[at + 1]);
}

async function buildProgram(
  io: Io,
  lang: Language,
  version: string,
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
  const runs = (definition: PlanCommand) =>
    async function action(this: Command) {
      const root = program.opts<CommonOptions>();
      const own = this.opts<CommonOptions & Record<string, unknown>>();
      const options = { ...root, ...own, color: root.color !== false && own.color !== false };
      if (options.at !== undefined && options.asOf === undefined) options.asOf = await dayOfRevision(io, options.dir, options.at);
      done(
        await definition.run({ args: this.args, options, settings: settingsOf(options, io, definition.formats, version), io }),
      );
    };
  addCommon(setUp(program), say, ['text', 'json'])
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
    .action(runs(status));
  // Setting options up takes its time; a command that is not named cannot run.
  for (const { name, summary, load } of COMMANDS) {
    const command = setUp(program.command(name).description(say(summary)).allowExcessArguments(false));
    if (!argv.includes(name)) continue;
    const definition = await load();
    definition.define?.(command, say);
    addCommon(command, say, definition.formats).action(runs(definition));
  }
  return program;
}

/** Runs the program on `argv` (without node and script) and answers with the exit code. */
export async function main(argv: readonly string[], io: Io, version: string): Promise<number> {
  const lang = askedLanguage(argv);
  let code: number = FINE;
  try {
    const program = await buildProgram(io, lang, version, argv, (c) => {
      code = c;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return FINE;
      io.err(
        `${usageMessage(
          error,
          lang,
          COMMANDS.map((c) => c.name),
          argv,
        )}\n`,
      );
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
