/** What was not given on the command line: asked for at a terminal, else named with the option that gives it. */
import type { Text } from '../../words/language.ts';
import type { Input } from '../command.ts';
import { CannotRun } from '../errors.ts';
import type { Choice, Prompter } from '../io.ts';
import type { Arguments, Asking, Kind, Options } from '../option.ts';

export type AnyInput = Input<Options, Arguments>;

/** The prompter where somebody can be asked; a dry run asks as the real one does. */
export const prompterOf = async ({ io, settings }: AnyInput): Promise<Prompter | undefined> => io.prompter?.(settings.lang);

/** As the beginning of a question. */
const asked = (what: string) => what.charAt(0).toUpperCase() + what.slice(1);

/** Names what is missing, and the option that gives it. */
export const missing = (what: Text, option: string): CannotRun =>
  new CannotRun({ vi: `Thiếu ${what.vi}`, en: `Missing: ${what.en}` }, { vi: `Ghi thêm: ${option}`, en: `Add: ${option}` });

/** `given`, else one of `choices`: the only one without a question. */
export async function chosen(
  input: AnyInput,
  given: string | undefined,
  choices: readonly Choice[],
  what: Text,
  option: string,
): Promise<string> {
  if (given !== undefined) return given;
  const [first] = choices;
  if (choices.length === 1 && first) return first.value;
  const prompter = await prompterOf(input);
  if (prompter && choices.length) return prompter.select(asked(what[input.settings.lang]), choices);
  const listed = choices.slice(0, 12).map((c) => `${c.value} (${c.label})`);
  const more = choices.length > listed.length ? ' …' : '';
  throw new CannotRun(
    { vi: `Thiếu ${what.vi}`, en: `Missing: ${what.en}` },
    {
      vi: `Ghi thêm: ${option}${listed.length ? `; có: ${listed.join(', ')}${more}` : ''}`,
      en: `Add: ${option}${listed.length ? `; there are: ${listed.join(', ')}${more}` : ''}`,
    },
  );
}

/** `given`, else what is typed, read by `kind`; what cannot be read is asked for again. */
export async function typed<T>(
  input: AnyInput,
  given: T | undefined,
  kind: Kind<T>,
  what: Text,
  option: string,
  initial?: string,
): Promise<T> {
  if (given !== undefined) return given;
  const prompter = await prompterOf(input);
  if (!prompter) throw missing(what, option);
  const { lang } = input.settings;
  const asking: Asking = {
    name: what[lang],
    asOf: input.asOf,
    lang,
    plan: async () => (await input.built()).plan,
  };
  let question = asked(what[lang]);
  let start = initial;
  for (;;) {
    const answer = await prompter.text(question, {
      ...(start === undefined ? {} : { initial: start }),
      wrong: (line) => (line.trim() ? undefined : lang === 'vi' ? 'Chưa điền' : 'Nothing typed'),
    });
    try {
      return await kind.read(answer.trim(), asking);
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      // Asked again, with what was wrong.
      question = `${error.text[lang]}${error.help ? `. ${error.help[lang]}` : ''}`;
      start = answer;
    }
  }
}
