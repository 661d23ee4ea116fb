/** Findings printed as a command was asked to. */
import { FINDINGS_FORMATS, type FindingsFormatName } from '../render/findings/index.ts';
import type { RuleText } from '../rules/rule.ts';
import type { Problem } from '../source/problem.ts';
import type { Io } from './io.ts';
import type { Settings } from './settings.ts';

export interface Told {
  readonly problems: readonly Problem[];
  /** what is said of each code */
  readonly rules: readonly RuleText[];
  /** what the command is called in reports: "plan validate" */
  readonly command: string;
  readonly verdict?: string;
}

/** In the format of `settings`; wrapped only on a terminal. */
export const findingsText = (io: Io, { format, lang, screen, version }: Settings, told: Told): string =>
  FINDINGS_FORMATS[format as FindingsFormatName]({
    ...told,
    lang,
    paint: screen.paint,
    width: io.columns === undefined ? undefined : screen.width,
    version,
  });
