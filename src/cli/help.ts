/** What the parser is told of a command, and what its help says. */
import type { Command } from 'commander';
import { GROUPING_WORDS } from '../words/groupings.ts';
import { both, type Language, type Text } from '../words/language.ts';
import type { Formats } from './formats.ts';
import type { Arguments, Help, Options } from './option.ts';

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tuỳ chọn:',
  'Commands:': 'Các lệnh:',
  'Arguments:': 'Tham số:',
};

interface Common {
  readonly flags: string;
  readonly word?: Text;
  readonly help: Text;
}

/** Options that speak of a plan; a command that reads none does not take them. */
export const OF_A_PLAN = {
  asOf: {
    flags: '--as-of',
    word: both('ngày', 'date'),
    help: both(
      'xét tại ngày này: 31/01/2016 (mặc định: hôm nay ở Việt Nam)',
      'as of this day: 2016-01-31 (default: today in Vietnam)',
    ),
  },
  dir: {
    flags: '-C, --dir',
    word: both('thư mục', 'folder'),
    help: both('thư mục có plan.yaml hoặc plan/plan.yaml', 'folder with plan.yaml or plan/plan.yaml'),
  },
  at: {
    flags: '--at',
    word: both('phiên bản', 'revision'),
    help: both(
      'xem kế hoạch ở một phiên bản git; không có --as-of thì xét ngày của phiên bản đó',
      'the plan at a revision of git; without --as-of, on the day of that revision',
    ),
  },
} as const satisfies Readonly<Record<string, Common>>;
export type OfAPlan = keyof typeof OF_A_PLAN;

/** Of a command, what help is about. */
export interface Described {
  readonly arguments?: Arguments;
  readonly options?: Options;
  readonly examples?: readonly (readonly [line: string, about: Text])[];
  readonly without?: readonly OfAPlan[];
  // biome-ignore lint/suspicious/noExplicitAny: help asks for the names of formats alone
  readonly formats: Formats<any>;
  readonly output?: 'folder';
  readonly many?: unknown;
}

/** Of a command that answers about many plans together. */
const OF_MANY: readonly (Common & { readonly many?: true })[] = [
  {
    flags: '--all',
    word: both('thư mục', 'folder'),
    many: true,
    help: both(
      'gộp mọi kế hoạch trong các thư mục này (mặc định: thư mục hiện tại), mỗi kế hoạch một thư mục hay một kho',
      'all plans in and below these folders together (default: this folder)',
    ),
  },
  {
    flags: '--group-by',
    word: both('theo', 'by'),
    help: both(
      `cùng với --all: chỉ một bảng, đủ mọi dòng: ${Object.values(GROUPING_WORDS)
        .map((w) => w.vi)
        .join(', ')}`,
      `with --all: one table, every row of it: ${Object.keys(GROUPING_WORDS).join(', ')}`,
    ),
  },
];

/** Options that every command takes. */
export function commonOptions({ formats, output, without = [] }: Described): readonly Common[] {
  const names = Object.keys(formats).join(', ');
  const folder = output === 'folder';
  return [
    ...Object.entries(OF_A_PLAN).flatMap(([key, option]) => (without.includes(key as OfAPlan) ? [] : [option])),
    { flags: '--format', word: both('dạng', 'format'), help: both(`dạng in ra: ${names}`, `output: ${names}`) },
    {
      flags: '-o, --output',
      word: folder ? both('thư mục', 'folder') : both('tệp', 'file'),
      help: folder
        ? both('ghi vào thư mục này thay vì in ra màn hình', 'write into this folder instead of the screen')
        : both('ghi ra tệp thay vì in ra màn hình', 'write to a file instead of the screen'),
    },
    { flags: '--lang', word: both('ngôn ngữ', 'lang'), help: both('ngôn ngữ: vi, en', 'language: vi, en') },
    { flags: '--no-color', help: both('không dùng màu', 'no colours') },
  ];
}

/** Adds the arguments and options of `definition`, and those that all commands share. */
export async function declare(command: Command, lang: Language, definition: Described): Promise<Command> {
  const said = async (help: Help) => (typeof help === 'function' ? await help() : help)[lang];
  const names: string[] = [];
  for (const { word, needed, many, help } of Object.values(definition.arguments ?? {})) {
    const name = `${word[lang]}${many ? '...' : ''}`;
    names.push(needed ? `<${name}>` : `[${name}]`);
    command.argument(needed ? `<${name}>` : `[${name}]`, await said(help));
  }
  const own = Object.values(definition.options ?? {});
  for (const { flags, word, help } of [...own, ...commonOptions(definition)])
    command.option(word ? `${flags} <${word[lang]}>` : flags, await said(help));
  for (const { flags, word, many, help } of definition.many ? OF_MANY : [])
    command.option(`${flags} ${many ? `[${word?.[lang]}...]` : `<${word?.[lang]}>`}`, help[lang]);
  command.usage([...names, lang === 'vi' ? '[tuỳ chọn]' : '[options]'].join(' '));
  const examples = (definition.examples ?? []).map(([line, about]) => `  ${line}\n      ${about[lang]}`);
  if (examples.length) command.addHelpText('after', `\n${lang === 'vi' ? 'Ví dụ:' : 'Examples:'}\n${examples.join('\n')}`);
  return command;
}

/** Help in the language, as wide as the terminal, and no output but through `out`. */
export function dress(command: Command, lang: Language, width: number, out: (text: string) => void): Command {
  const vi = lang === 'vi';
  return command
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: () => {}, getOutHelpWidth: () => width })
    .configureHelp({
      styleTitle: (title) => (vi ? (HEADINGS[title] ?? title) : title),
      subcommandTerm: (sub) => sub.name(),
    })
    .helpOption('-h, --help', vi ? 'in hướng dẫn này' : 'print this help');
}
