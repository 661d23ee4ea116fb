/** The files of a plan, read and parsed; whatever in its folder is not read is named. */

import type { Parsed } from '../source/parse.ts';
import { type Problem, problem } from '../source/problem.ts';
import { SourceFile } from '../source/source-file.ts';
import type { Code } from '../words/codes.ts';
import { both } from '../words/language.ts';
import { MOST_PLAN_BYTES, megabytes } from './bounds.ts';
import { blobId, CannotRead, type Entry, type Files, isHarmfulName } from './files.ts';
import { readingMany } from './many.ts';
import { readYaml } from './read-yaml.ts';
import { cannotOpen, notAFile } from './refusals.ts';

export interface PlanFile {
  /** below the plan's folder, with "/" and its ending */
  readonly path: string;
  readonly parsed: Parsed;
}

/** Files that were parsed before, by path and content: most files of two revisions are the same. */
export type KnownFiles = ReadonlyMap<string, Parsed>;

/** Names of the file that makes a folder a plan; where there are both the first counts. */
export const HEAD_NAMES: readonly string[] = ['plan.yaml', 'plan.yml'];

const YAML = /\.ya?ml$/i;
/** What some editors make of the name when a file is saved: it would be passed over in silence. */
const SAVED_AS_TEXT = /\.ya?ml\.txt$/i;
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/**
 * True for what a plan reads or has to refuse. A link, a FIFO and their like count where their name is that of a YAML file or
 * could be that of a folder ("tasks"); a link to a picture is nobody's business.
 */
function concerns({ path, kind, fault }: Entry): boolean {
  const name = nameOf(path);
  if (kind === 'file') return YAML.test(name) || SAVED_AS_TEXT.test(name);
  if (kind === 'folder') return fault !== undefined || YAML.test(name);
  return YAML.test(name) || !name.includes('.');
}

const known = (path: string, id: string) => `${path}\0${id}`;

/** What can be taken over when another state of the same plan is read. */
export function knownFiles(files: readonly PlanFile[]): KnownFiles {
  const read = files.filter(({ parsed }) => !parsed.refused);
  return new Map(read.map(({ path, parsed }) => [known(path, blobId(Buffer.from(parsed.file.text))), parsed]));
}

function refused(path: string, code: Code, message: Problem['message'], help: Problem['help']): Parsed {
  const file = new SourceFile(path, '');
  return { file, refused: true, problems: [problem({ code, message, help, place: { file, from: 0, to: 0 } })] };
}

const TWO_HEADS = both(
  'Có cả plan.yaml và plan.yml; chỉ plan.yaml được đọc',
  'There are both plan.yaml and plan.yml; only plan.yaml is read',
);
const HARMFUL_NAME = new CannotRead(
  both(
    'Tên tệp có ký tự điều khiển, dấu đảo chiều chữ, hoặc không phải UTF-8',
    'The file name holds a control character, a mark that turns the direction of text, or is not UTF-8',
  ),
  both('Đổi tên tệp; chỉ dùng chữ, số, dấu cách, gạch ngang', 'Rename it, with letters, digits, blanks and hyphens only'),
);
const TOO_MUCH = new CannotRead(
  both(
    `Các tệp của kế hoạch cộng lại đã quá ${megabytes(MOST_PLAN_BYTES)}; tệp này không được đọc`,
    `The plan’s files together are more than ${megabytes(MOST_PLAN_BYTES)}; this one is not read`,
  ),
  both('Chia ra nhiều kế hoạch', 'Divide it into several plans'),
);

/** The files of the plan whose folder is the root of `files`, in the order of their paths. */
export async function readPlanFiles(files: Files, before?: KnownFiles): Promise<PlanFile[]> {
  const out: PlanFile[] = [];
  for await (const file of eachPlanFile(files, before, true)) out.push(file);
  return out;
}

/** The same one by one, for who does not keep them (`kept` says who does): the trees of all files weigh more than the plan that is made of them. */
export async function* eachPlanFile(files: Files, before: KnownFiles = new Map(), kept = false): AsyncGenerator<PlanFile> {
  const entries = files.list().filter(concerns);
  const hasHead = entries.some(({ path }) => path === HEAD_NAMES[0]);
  const old = (entry: Entry) => (before.size ? before.get(known(entry.path, entry.id ?? '')) : undefined);
  files.prepare?.(entries.filter((e) => e.kind === 'file' && !old(e)).map((e) => e.path));
  let total = 0;
  if (!kept) readingMany(entries.length);
  const naming: PlanFile[] = [];
  for (const entry of entries) {
    const { path, kind, fault } = entry;
    const shown = files.shown(path);
    const read = async (): Promise<Parsed> => {
      if (isHarmfulName(path)) throw HARMFUL_NAME;
      if (fault !== undefined) throw cannotOpen(fault);
      if (kind !== 'file') throw notAFile(kind);
      if (SAVED_AS_TEXT.test(path)) {
        return refused(
          shown,
          'PLAN009',
          both('Tên tệp kết thúc bằng .txt nên không được đọc', 'The name ends in .txt, so the file is not read'),
          both('Đổi tên, bỏ “.txt” ở cuối', 'Rename it without the ".txt" at the end'),
        );
      }
      if (path === HEAD_NAMES[1] && hasHead)
        return refused(shown, 'PLAN011', TWO_HEADS, both('Giữ một tệp, xoá tệp kia', 'Keep one of them and delete the other'));
      const same = old(entry);
      if (same) return same;
      if (total > MOST_PLAN_BYTES) throw TOO_MUCH;
      const bytes = files.read(path);
      total += bytes.length;
      return readYaml(shown, bytes);
    };
    let parsed: Parsed;
    try {
      parsed = await read();
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error;
      parsed = refused(shown, 'PLAN001', error.reason, error.help);
    }
    const file = { path, parsed };
    if (mayNameCatalogues(file)) naming.push(file);
    yield file;
  }
  if (naming.length) yield* (await import('./plan-catalogues.ts')).catalogueFiles(naming);
}

/** May it name catalogues? Looked for in its text, so that other files are not kept for it. */
const mayNameCatalogues = ({ path, parsed }: PlanFile) =>
  /^agencies(?:\.ya?ml$|\/)/.test(path) && /^catalogues:/m.test(parsed.file.text);

/** The folders below the root of `files` that hold a plan, in the order of their paths; "" is the root itself. */
export function findPlans(files: Files): string[] {
  const folders = files.list().filter(({ path }) => HEAD_NAMES.includes(nameOf(path)));
  return [...new Set(folders.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))];
}
