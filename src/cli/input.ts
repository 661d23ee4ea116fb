/** What a command is given: its options read, and the plan, loaded once and only if somebody asks. */
import type { AnyCommand, Input } from './command.ts';
import type { Io } from './io.ts';
import type { Arguments, Asking, Options } from './option.ts';
import { readablePlan } from './readable.ts';
import type { CommonOptions, Settings } from './settings.ts';

/** Calls `make` once, whoever asks. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What the parser found: options by name, arguments in order. */
export interface Typed {
  readonly options: CommonOptions & Readonly<Record<string, unknown>>;
  readonly args: readonly string[];
}

export async function inputOf(
  { name: command, options = {}, arguments: taken = {}, keepsFiles = false, writesPlan = () => false }: AnyCommand,
  typed: Typed,
  settings: Settings,
  io: Io,
  commands: readonly AnyCommand[],
): Promise<Input<Options, Arguments>> {
  const built = once(async () => (await import('./load.ts')).loadBuilt(io, settings, keepsFiles, writesPlan(typed.options)));
  const plan = once(async () => readablePlan(await built(), settings.lang));
  const register = once(async () => {
    const [known, { buildRegister }] = await Promise.all([plan(), import('../tracking/register.ts')]);
    return buildRegister(known, settings.asOf);
  });
  const asking = (name: string): Asking => ({
    name,
    asOf: settings.asOf,
    lang: settings.lang,
    plan: async () => (await built()).plan,
  });
  const read: Record<string, unknown> = {};
  for (const [key, option] of Object.entries(options as Options)) {
    const name = /--[\w-]+/.exec(option.flags)?.[0] ?? option.flags;
    read[key] = await option.read(typed.options[camel(name)], asking(name));
  }
  const args: Record<string, unknown> = {};
  let at = 0;
  for (const [key, argument] of Object.entries(taken as Arguments)) {
    const own = argument.many ? typed.args.slice(at) : typed.args.slice(at, at + 1);
    at += own.length;
    args[key] = await argument.read(own, asking(argument.word[settings.lang]));
  }
  return {
    options: read,
    args,
    asOf: settings.asOf,
    settings,
    io,
    commands,
    built: keepsFiles ? built : notKept(command),
    plan,
    register,
  };
}

const notKept = (command: string) => () => Promise.reject(new Error(`${command} has to say keepsFiles`));

/** "--fail-on" as the parser names it: failOn. */
const camel = (flag: string) => flag.replace(/^--/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
