/** The scripts that teach a shell to complete: each asks the program for what fits, line by line: value, tab, what it stands for. */
import type { Completion } from './completion.ts';

const BASH = `# plan: bash completion. Put it into ~/.bashrc: eval "$(plan completion bash)"
_plan_completion() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    case "$line" in
      :files) compopt -o default; return ;;
      :folders) compopt -o dirnames; return ;;
      *) COMPREPLY+=("\${line%%$'\\t'*}") ;;
    esac
  done < <("\${COMP_WORDS[0]}" completion bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _plan_completion plan kehoach
`;

const ZSH = `#compdef plan kehoach
# plan: zsh completion. Put it into ~/.zshrc behind compinit: eval "$(plan completion zsh)"
_plan_completion() {
  local line
  local -a found shown
  for line in "\${(@f)$("\${words[1]}" completion zsh -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    case "$line" in
      '') ;;
      :files) _files; return ;;
      :folders) _files -/; return ;;
      *) found+=("\${line%%$'\\t'*}"); shown+=("\${line/$'\\t'/  }") ;;
    esac
  done
  compadd -l -d shown -- $found
}
compdef _plan_completion plan kehoach
`;

const FISH = `# plan: fish completion. Put it into ~/.config/fish/config.fish: plan completion fish | source
function __plan_completion
  set -l words (commandline -opc) (commandline -ct)
  set -l program $words[1]
  for line in ($program completion fish -- $words[2..-1] 2>/dev/null)
    switch $line
      case ':files'
        __fish_complete_path (commandline -ct)
      case ':folders'
        __fish_complete_directories (commandline -ct)
      case '*'
        echo $line
    end
  end
end
for name in plan kehoach
  complete -c $name -f -a '(__plan_completion)'
end
`;

export const SHELLS = { bash: BASH, zsh: ZSH, fish: FISH } as const;
export type Shell = keyof typeof SHELLS;

/** What the scripts read: one offer a line, or the word for what the shell completes by itself. */
export function completionLines(completion: Completion): string {
  if (typeof completion === 'string') return `:${completion}\n`;
  return completion.map(({ value, about }) => `${value}\t${about.replace(/\s+/g, ' ')}\n`).join('');
}
