/** What the option parser finds wrong, in plain words. */
import type { CommanderError } from 'commander';
import { nearest } from '../text/nearest.ts';
import type { Language } from '../words/language.ts';

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tuỳ chọn:',
  'Commands:': 'Các lệnh:',
  'Arguments:': 'Tham số:',
};
export const viHeading = (title: string) => HEADINGS[title] ?? title;

const quoted = (message: string) => /'([^']*)'/.exec(message)?.[1] ?? '';

/** The message for a fault of usage; `commands` are the names to offer. */
export function usageMessage(
  error: CommanderError,
  lang: Language,
  commands: readonly string[],
  argv: readonly string[],
): string {
  const vi = lang === 'vi';
  const what = quoted(error.message);
  const help = vi ? '  = Xem: plan --help' : '  = See: plan --help';
  switch (error.code) {
    case 'commander.unknownOption': {
      const near = /Did you mean (\S+)\?/.exec(error.message)?.[1];
      return `${vi ? `Không có tuỳ chọn “${what}”` : `There is no option "${what}"`}\n${near ? `  = ${vi ? `Có phải ý bạn là “${near}”?` : `Did you mean "${near}"?`}` : help}`;
    }
    case 'commander.unknownCommand':
    case 'commander.excessArguments': {
      const given = argv.find((a) => !a.startsWith('-')) ?? what;
      const known = commands.includes(given);
      if (known)
        return `${vi ? `Lệnh “${given}” có thừa tham số` : `"${given}" was given too many arguments`}\n${vi ? `  = Xem: plan ${given} --help` : `  = See: plan ${given} --help`}`;
      const near = nearest(given, commands);
      return `${vi ? `Không có lệnh “${given}”` : `There is no command "${given}"`}\n${near ? `  = ${vi ? `Có phải ý bạn là “${near}”?` : `Did you mean "${near}"?`}` : help}`;
    }
    case 'commander.missingArgument':
      return `${vi ? `Thiếu tham số <${what}>` : `The argument <${what}> is missing`}\n  = ${vi ? 'Xem' : 'See'}: plan ${argv.find((a) => commands.includes(a)) ?? ''} --help`;
    case 'commander.optionMissingArgument':
      return `${vi ? `Tuỳ chọn “${what}” cần một giá trị` : `The option "${what}" needs a value`}\n${help}`;
    default:
      return `${error.message.replace(/^error: /, '')}\n${help}`;
  }
}
