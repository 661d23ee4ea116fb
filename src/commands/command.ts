/** The shape of a command, and what every command is given. */
import type { Command } from 'commander';
import type { Text } from '../words/language.ts';
import type { Io } from './io.ts';
import type { CommonOptions, Settings } from './settings.ts';

export interface PlanCommand {
  /** its formats, the default first */
  readonly formats: readonly string[];
  /** adds its own arguments and options */
  readonly define?: (command: Command, say: (text: Text) => string) => void;
  /** does the work; answers with the exit code */
  readonly run: (input: {
    args: readonly string[];
    options: CommonOptions & Record<string, unknown>;
    settings: Settings;
    io: Io;
  }) => Promise<number>;
}

/** Exit codes: 0 fine, 1 the plan has findings, 2 the command could not run. */
export const FINE = 0;
export const FINDINGS = 1;
export const COULD_NOT_RUN = 2;
