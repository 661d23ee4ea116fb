/** Findings, whoever found them, with what they come to. */
import type { RuleText } from '../rules/rule.ts';
import type { Problem } from '../source/problem.ts';
import type { Text } from '../words/language.ts';

export interface FindingsView {
  /** in the order of files and lines */
  readonly problems: readonly Problem[];
  /** what is said of each code */
  readonly rules: readonly RuleText[];
  /** what the command is called in reports: "plan validate" */
  readonly command: string;
  /** the last line: what all this comes to */
  readonly verdict?: Text | undefined;
  /** lines that come first on a terminal */
  readonly first?: readonly Text[];
  /** a code to explain, in the place of findings */
  readonly explained?: RuleText | undefined;
}
