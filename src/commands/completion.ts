import { command } from '../cli/command.ts';
import { raw } from '../cli/formats.ts';
import { argument, rest } from '../cli/option.ts';
import { asTyped, oneOf } from '../cli/options/choice.ts';
import type { Shell } from '../cli/shells.ts';
import { both } from '../words/language.ts';

interface CompletionView {
  /** for the shell to run, or the lines that its script asked for */
  readonly text: string;
}

export const completion = command({
  name: 'completion',
  summary: both('Tự điền lệnh, mã nhiệm vụ, mã cơ quan bằng phím Tab', 'Completion of commands and ids by the Tab key'),
  arguments: {
    shell: argument(
      oneOf(both('shell', 'shell'), asTyped(['bash', 'zsh', 'fish'] satisfies readonly Shell[] as readonly Shell[])),
      both('in tập lệnh cho bash, zsh hoặc fish', 'print the script for bash, zsh or fish'),
    ),
    words: rest(both('chữ', 'words'), false, both('tập lệnh dùng để hỏi chữ nào hợp', 'what the script asks with')),
  },
  examples: [
    ['eval "$(plan completion bash)"', both('bash: thêm dòng này vào ~/.bashrc', 'bash: put this line into ~/.bashrc')],
    ['eval "$(plan completion zsh)"', both('zsh: thêm vào ~/.zshrc, sau compinit', 'zsh: into ~/.zshrc, behind compinit')],
    ['plan completion fish | source', both('fish: thêm vào ~/.config/fish/config.fish', 'fish: into ~/.config/fish/config.fish')],
  ],
  without: ['asOf', 'dir', 'at'],
  view: async ({ args: { shell, words }, commands, io }): Promise<CompletionView> => {
    const { SHELLS, completionLines } = await import('../cli/shells.ts');
    if (!words.length) return { text: SHELLS[shell] };
    const { completionOf } = await import('../cli/completion.ts');
    return { text: completionLines(await completionOf(commands, words, io)) };
  },
  formats: { text: raw<CompletionView>(async () => (view) => view.text) },
});
