/** What a shell may put where the cursor stands: commands, options, and the ids of the plan with their names. */
import type { AnyCommand } from './command.ts';
import { commonOptions } from './help.ts';
import type { Io } from './io.ts';
import type { Arguments, Asking, Help, Offer, Offers, Options } from './option.ts';
import { asTyped, offersOfWords } from './options/choice.ts';
import { languageOf } from './settings.ts';

/** Values, or what the shell completes by itself. */
export type Completion = readonly Offer[] | 'files' | 'folders';

interface Flag {
  readonly names: readonly string[];
  readonly takesValue: boolean;
  readonly offers: Offers | undefined;
  readonly help: Help;
}

/** Every option of a command, its own first. */
function flagsOf(command: AnyCommand): Flag[] {
  const known: Readonly<Record<string, Offers>> = {
    '--format': async ({ lang }) => offersOfWords(asTyped(Object.keys(command.formats)), lang),
    '--lang': async ({ lang }) => offersOfWords(asTyped(['vi', 'en']), lang),
    '--dir': 'folders',
    '--output': command.output === 'folder' ? 'folders' : 'files',
  };
  const own = Object.values((command.options ?? {}) as Options);
  return [...own, ...commonOptions(command)].map(({ flags, word, help, ...more }) => {
    const names = flags.split(', ');
    const offers = 'offers' in more ? more.offers : known[names[names.length - 1] as string];
    return { names, takesValue: word !== undefined, offers, help };
  });
}

/** The words before the cursor, each option apart from the values that options took. */
function readWords(words: readonly string[], commands: readonly AnyCommand[]) {
  let command: AnyCommand | undefined;
  const args: string[] = [];
  const values = new Map<string, string>();
  for (let k = 0; k < words.length; k++) {
    const word = words[k] as string;
    if (!word.startsWith('-')) {
      const named = command ? undefined : commands.find((c) => c.name === word);
      if (named) command = named;
      else args.push(word);
      continue;
    }
    // Before the command only what all commands share can stand.
    const flag = flagsOf(command ?? (commands[0] as AnyCommand)).find((f) => f.names.includes(word));
    const value = words[k + 1];
    if (!flag?.takesValue || value === undefined) continue;
    values.set(flag.names[flag.names.length - 1] as string, value);
    k++;
  }
  return { command, args, values };
}

/**
 * `words` is the line behind the program's name up to the cursor; the last, perhaps empty, is being typed. The plan is loaded
 * only where its ids are wanted; where it cannot be, there is nothing to offer.
 */
export async function completionOf(commands: readonly AnyCommand[], words: readonly string[], io: Io): Promise<Completion> {
  const current = words[words.length - 1] ?? '';
  const before = words.slice(0, -1);
  const { command, args, values } = readWords(before, commands);
  const flags = flagsOf(command ?? (commands[0] as AnyCommand));
  const lang = languageOf(values.get('--lang'));
  const asking: Asking = {
    name: '',
    asOf: io.today(),
    lang,
    plan: async () => {
      const { loadPlan } = await import('./load.ts');
      try {
        return (await loadPlan(io, values.get('--dir'), false)).plan;
      } catch {
        return undefined;
      }
    },
  };
  const given = async (offers: Offers | undefined): Promise<Completion> =>
    offers === undefined ? [] : typeof offers === 'string' ? offers : fitting(await offers(asking));
  const fitting = (offers: readonly Offer[]) => offers.filter((o) => o.value.startsWith(current));
  const said = async (help: Help) => (typeof help === 'function' ? await help() : help)[lang];

  const last = before[before.length - 1];
  const waiting = last === undefined ? undefined : flags.find((f) => f.takesValue && f.names.includes(last));
  if (waiting) return given(waiting.offers);
  if (current.startsWith('-'))
    return fitting(
      await Promise.all(flags.map(async (f) => ({ value: f.names[f.names.length - 1] as string, about: await said(f.help) }))),
    );
  if (!command) return fitting(commands.map((c) => ({ value: c.name, about: c.summary[lang] })));
  const taken = Object.values((command.arguments ?? {}) as Arguments);
  return given((taken[args.length] ?? taken.find((a) => a.many))?.offers);
}
