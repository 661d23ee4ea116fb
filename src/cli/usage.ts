/** What the option parser finds wrong, in plain words. */
import type { CommanderError } from 'commander';
import { didYouMean, nearest } from '../text/nearest.ts';
import { both, type Language, type Text } from '../words/language.ts';
import { commonOptions } from './help.ts';

const quoted = (message: string) => /'([^']*)'/.exec(message)?.[1] ?? '';

/** Options that a value follows, as they may stand before the command. */
const WITH_VALUE: ReadonlySet<string> = new Set(
  commonOptions({ formats: {} }).flatMap(({ flags, word }) => (word ? flags.split(', ') : [])),
);

/** The first word that is neither an option nor the value of one: the command that was meant. */
export function commandIn(argv: readonly string[]): string | undefined {
  for (let k = 0; k < argv.length; k++) {
    const word = argv[k] as string;
    if (WITH_VALUE.has(word)) k++;
    else if (!word.startsWith('-')) return word;
  }
  return undefined;
}

/** What is wrong, and the way out. */
function wrong(error: CommanderError, commands: readonly string[], argv: readonly string[]): [what: Text, help: Text] {
  const what = quoted(error.message);
  const given = commandIn(argv);
  const known = given !== undefined && commands.includes(given);
  const page = known ? `plan help ${given}` : 'plan help';
  const see = both(`Xem: ${page}`, `See: ${page}`);
  switch (error.code) {
    case 'commander.unknownOption':
      return [
        both(`Không có tuỳ chọn “${what}”`, `There is no option "${what}"`),
        didYouMean(/Did you mean (\S+)\?/.exec(error.message)?.[1]) ?? see,
      ];
    case 'commander.unknownCommand':
    case 'commander.excessArguments':
      if (known) return [both(`Lệnh “${given}” có thừa tham số`, `"${given}" was given too many arguments`), see];
      return [
        both(`Không có lệnh “${given ?? what}”`, `There is no command "${given ?? what}"`),
        didYouMean(nearest(given ?? what, commands)) ?? see,
      ];
    case 'commander.missingArgument':
      return [both(`Thiếu tham số <${what}>`, `The argument <${what}> is missing`), see];
    case 'commander.optionMissingArgument':
      return [both(`Tuỳ chọn “${what}” cần một giá trị`, `The option "${what}" needs a value`), see];
    default: {
      const text = error.message.replace(/^error: /, '');
      return [both(text, text), see];
    }
  }
}

/** The message for a fault of usage; `commands` are the names to offer. */
export function usageMessage(
  error: CommanderError,
  lang: Language,
  commands: readonly string[],
  argv: readonly string[],
): string {
  const [what, help] = wrong(error, commands, argv);
  return `${what[lang]}\n  = ${help[lang]}`;
}
