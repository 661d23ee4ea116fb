/** Questions at a terminal. */
import { printable } from '../text/printable.ts';
import { both, type Language } from '../words/language.ts';
import { CannotRun } from './errors.ts';
import type { Prompter } from './io.ts';
import { searchPrompt } from './search-prompt.ts';

/** More than these are searched by typing. */
const FEW = 8;

/** Questions by @clack/prompts, loaded when the first is asked. */
export async function prompts(lang: Language): Promise<Prompter> {
  const { confirm, isCancel, select, text } = await import('@clack/prompts');
  const answered = <T>(answer: T): Exclude<T, symbol> => {
    if (!isCancel(answer)) return answer as Exclude<T, symbol>;
    throw new CannotRun(both('Đã thôi, chưa ghi gì', 'Broken off; nothing was written'));
  };
  return {
    select: async (question, choices) => {
      const options = choices.map(({ value, label, hint }) => ({
        value,
        label: printable(label),
        ...(hint === undefined ? {} : { hint: printable(hint) }),
      }));
      if (choices.length <= FEW) return answered(await select({ message: question, options }));
      return answered(await searchPrompt(question, choices, lang)) as string;
    },
    text: async (question, { initial, wrong } = {}) =>
      answered(
        await text({
          message: question,
          ...(initial === undefined ? {} : { initialValue: initial }),
          validate: (typed) => wrong?.(typed ?? ''),
        }),
      ),
    confirm: async (question) =>
      answered(
        await confirm({ message: question, active: lang === 'vi' ? 'Có' : 'Yes', inactive: lang === 'vi' ? 'Không' : 'No' }),
      ),
  };
}
