/**
 * The kinds of file that a plan consists of: the one table. From it follow what is read from where, the collections of a
 * plan, the registers that `plan diff` shows, the schemas, the settings of editors and the list in docs/plan-yaml.md.
 * A new kind of register is a schema and a line here.
 */
import type { GenericSchema, InferOutput } from 'valibot';
import type { Place } from '../source/problem.ts';
import { both, type Text } from '../words/language.ts';
import { agenciesSchema } from './schema/agencies.ts';
import { budgetSchema } from './schema/budget.ts';
import { citationsSchema } from './schema/citations.ts';
import { documentsSchema } from './schema/documents.ts';
import { eventsSchema } from './schema/events.ts';
import { exceptionsSchema } from './schema/exceptions.ts';
import { obstaclesSchema } from './schema/obstacles.ts';
import { planSchema } from './schema/plan.ts';
import { reviewSchema } from './schema/review.ts';
import { taskSchema, tasksFileSchema } from './schema/tasks.ts';

/** Where the items of a list in a file go. */
interface ListDefinition {
  /** the member of Plan that holds them */
  readonly member: string;
  /** by id, or in order */
  readonly as: 'map' | 'list';
  /** the key by whose value a list is put in order; else they stay as they were read */
  readonly sortedBy?: string;
  /** the list whose ids are taken too: an agency and a group cannot have one id */
  readonly idsWith?: string;
  /** what `plan diff` calls it, where that is not the member */
  readonly name?: string;
}

export interface FileKindDefinition {
  readonly kind: string;
  /** file: NAME.yaml; register: NAME.yaml, and any file below NAME/ */
  readonly stands: 'file' | 'register';
  /** NAME */
  readonly path: string;
  readonly schema: GenericSchema;
  /** a file may hold one of these as it is, or a table of them: a list under `key` */
  readonly table?: { readonly key: string; readonly item: GenericSchema };
  /** the name of a file of its own, where NAME.yaml is not the usual one */
  readonly usual?: string;
  /** what it holds, for people */
  readonly about: Text;
  readonly lists: Readonly<Record<string, ListDefinition>>;
}

export const FILE_KINDS = [
  {
    kind: 'plan',
    stands: 'file',
    path: 'plan',
    schema: planSchema,
    about: both('tên, căn cứ, thời gian thực hiện, kỳ báo cáo, các mục', 'title, basis, period, reporting periods, clauses'),
    lists: {},
  },
  {
    kind: 'agencies',
    stands: 'register',
    path: 'agencies',
    schema: agenciesSchema,
    about: both('cơ quan, nhóm cơ quan, các lần sáp nhập', 'agencies, groups, mergers'),
    lists: {
      agencies: { member: 'agencies', as: 'map', idsWith: 'groups' },
      groups: { member: 'groups', as: 'map', idsWith: 'agencies' },
      changes: { member: 'changes', as: 'list' },
    },
  },
  {
    kind: 'documents',
    stands: 'register',
    path: 'documents',
    schema: documentsSchema,
    about: both('các văn bản giao việc, khi theo dõi nhiều văn bản', 'documents that give tasks, where several are followed'),
    lists: { documents: { member: 'documents', as: 'map' } },
  },
  {
    kind: 'events',
    stands: 'register',
    path: 'events',
    schema: eventsSchema,
    about: both('sự kiện mà thời hạn phải chờ', 'events that deadlines wait for'),
    lists: { events: { member: 'events', as: 'map' } },
  },
  {
    kind: 'task',
    stands: 'register',
    path: 'tasks',
    usual: 'tasks/MÃ.yaml',
    schema: tasksFileSchema,
    table: { key: 'tasks', item: taskSchema },
    about: both(
      'mỗi nhiệm vụ một tệp, nhật ký tiến độ ở cuối; hoặc cả bảng trong một tệp (tasks.yaml)',
      'one task a file, its log of progress at the end; or a table of them in one file (tasks.yaml)',
    ),
    lists: {},
  },
  {
    kind: 'obstacles',
    stands: 'register',
    path: 'obstacles',
    schema: obstaclesSchema,
    about: both('khó khăn, vướng mắc', 'obstacles'),
    lists: { obstacles: { member: 'obstacles', as: 'list', sortedBy: 'date' } },
  },
  {
    kind: 'budget',
    stands: 'register',
    path: 'budget',
    schema: budgetSchema,
    about: both('dự toán kinh phí', 'estimates of cost'),
    lists: { estimates: { member: 'estimates', as: 'list', name: 'budget' } },
  },
  {
    kind: 'review',
    stands: 'register',
    path: 'review',
    schema: reviewSchema,
    about: both('văn bản đã rà soát', 'documents reviewed'),
    lists: { documents: { member: 'reviewed', as: 'list', sortedBy: 'reviewed', name: 'review' } },
  },
  {
    kind: 'citations',
    stands: 'register',
    path: 'citations',
    schema: citationsSchema,
    about: both('căn cứ pháp lý nào dùng từ ngày nào', 'which legal basis counts from which day'),
    lists: {
      instruments: { member: 'instruments', as: 'map' },
      rules: { member: 'citationRules', as: 'list', name: 'citations' },
    },
  },
  {
    kind: 'exceptions',
    stands: 'register',
    path: 'exceptions',
    schema: exceptionsSchema,
    about: both('điều được chấp nhận tạm, đến ngày nào', 'what is accepted for now, and until when'),
    lists: { exceptions: { member: 'exceptions', as: 'list' } },
  },
] as const satisfies readonly FileKindDefinition[];

type Kind = (typeof FILE_KINDS)[number];
export type FileKind = Kind['kind'];
export const KIND_NAMES: readonly FileKind[] = FILE_KINDS.map((k) => k.kind);

/** An item of a register, with the place of its id. */
export type Placed<T> = T & { readonly place: Place };

type ItemOf<S extends GenericSchema, Key> =
  InferOutput<S> extends infer File
    ? Key extends keyof File
      ? NonNullable<File[Key]> extends readonly (infer I)[]
        ? I
        : never
      : never
    : never;
type ListsOf<K extends Kind> = K extends Kind
  ? { [Key in keyof K['lists']]: { list: K['lists'][Key]; item: ItemOf<K['schema'], Key> } }[keyof K['lists']]
  : never;
type RegisterOf<L> = L extends { list: { member: infer M extends string; as: infer As }; item: infer Item }
  ? { member: M; as: As; item: Placed<Item> }
  : never;
type Register = RegisterOf<ListsOf<Kind>>;

/** The members of a plan that its registers fill. */
export type Registers = {
  readonly [R in Register as R['member']]: R['as'] extends 'map' ? ReadonlyMap<string, R['item']> : readonly R['item'][];
};
export type RegisterName = Register['member'];

/** The registers in the order of the table, each with the list of a file that fills it. */
export const REGISTERS: readonly (ListDefinition & { readonly member: RegisterName; readonly name: string })[] =
  FILE_KINDS.flatMap(({ lists }: FileKindDefinition) =>
    Object.values(lists).map((list) => ({ ...list, member: list.member as RegisterName, name: list.name ?? list.member })),
  );

/** The kind of the file at `path`, below the plan's folder. */
export function kindOfPath(path: string): FileKindDefinition | undefined {
  const name = path.replace(/\.ya?ml$/, '');
  return FILE_KINDS.find((k) => name === k.path || (k.stands !== 'file' && name.startsWith(`${k.path}/`)));
}

/** The patterns of a kind's files, as editors take them. */
export const globsOf = ({ stands, path }: Pick<FileKindDefinition, 'stands' | 'path'>): readonly string[] => [
  `${path}.yaml`,
  ...(stands === 'file' ? [] : [`${path}/**/*.yaml`]),
];
