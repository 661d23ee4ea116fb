/** Questions at a terminal. */
import { fold } from '../text/fold.ts';
import { printable } from '../text/printable.ts';
import { both } from '../words/language.ts';
import { CannotRun } from './errors.ts';
import type { Choice, Prompter } from './io.ts';

/** More than these are searched by typing. */
const FEW = 8;

/** Every word typed occurs in the choice, as the beginning of one of its words or of its id. */
function fits(typed: string, { label, hint, value }: Choice): boolean {
  const words = fold(`${label} ${hint ?? ''} ${value}`);
  return fold(typed)
    .split(' ')
    .every((word) => words.includes(word));
}

/** Questions by @clack/prompts, loaded when the first is asked. */
export async function prompts(): Promise<Prompter> {
  const { autocomplete, confirm, isCancel, select, text } = await import('@clack/prompts');
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
      const byValue = new Map(choices.map((c) => [c.value, c]));
      const filter = (typed: string, { value }: { value: string }) => {
        const choice = byValue.get(value);
        return choice !== undefined && fits(typed, choice);
      };
      return answered(await autocomplete({ message: question, options, filter, maxItems: FEW }));
    },
    text: async (question, { initial, wrong } = {}) =>
      answered(
        await text({
          message: question,
          ...(initial === undefined ? {} : { initialValue: initial }),
          validate: (typed) => wrong?.(typed ?? ''),
        }),
      ),
    confirm: async (question) => answered(await confirm({ message: question, active: 'Có', inactive: 'Không' })),
  };
}
