/** The program: its commands behind the front door. */
import type { Io } from '../cli/io.ts';
import { runProgram } from '../cli/program.ts';
import { COMMANDS } from './commands.ts';

/** Runs `argv` (without node and script) and answers with the exit code. */
export const main = (argv: readonly string[], io: Io, version: string): Promise<number> =>
  runProgram({ commands: COMMANDS, version }, argv, io);
