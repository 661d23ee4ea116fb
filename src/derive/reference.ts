/** docs/plan-keys.md: every kind of file, every key of it, made of the schema that the program holds the files to. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { FILE_KINDS, type FileKindDefinition, globsOf } from '../model/kinds.ts';
import { REFERS_TO, type Referent } from '../model/schema/parts.ts';

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly [REFERS_TO]?: Referent;
}

const REFERENT_WORDS: Readonly<Record<Referent, string>> = {
  agency: 'mã cơ quan hoặc nhóm',
  unit: 'mã cơ quan',
  task: 'mã nhiệm vụ',
  event: 'mã sự kiện',
  clause: 'số của mục',
  basis: 'mã căn cứ',
  instrument: 'mã văn bản pháp luật',
  document: 'mã văn bản giao việc',
};
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\\d\{4\}-\\d\{2\}-\\d\{2\}/, 'ngày: 2016-01-31'],
  [/\[a-z0-9\]/, 'mã: so-noi-vu'],
  [/\\d\{2\}-\\d\{2\}/, 'tháng-ngày: "12-14"'],
  [/PLAN/, 'mã quy tắc: PLAN033'],
];
const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: '`true`, `false`',
  null: '`null`',
};

/** What may stand at a key, in words. */
function valueWords(node: Node): string {
  if (node.anyOf) return [...new Set(node.anyOf.map(valueWords))].join(' hoặc ');
  const referent = node[REFERS_TO];
  if (referent) return REFERENT_WORDS[referent];
  if (node.enum) return node.enum.map((v) => `\`${v}\``).join(', ');
  if (node.items) return `danh sách: ${valueWords(node.items)}`;
  if (node.properties) return 'các khoá dưới đây';
  const pattern = node.pattern === undefined ? undefined : PATTERNS.find(([p]) => p.test(node.pattern as string))?.[1];
  return pattern ?? TYPES[node.type ?? ''] ?? 'các khoá dưới đây';
}

/** The mappings that may stand at a node, whether alone, in a list or among others. */
const mappingsIn = (node: Node): Node[] => [
  ...(node.properties ? [node] : []),
  ...(node.items ? mappingsIn(node.items) : []),
  ...(node.anyOf ?? []).flatMap(mappingsIn),
];
const isList = (node: Node): boolean => node.items !== undefined || (node.anyOf ?? []).some(isList);
const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');

function rowsOf(node: Node, path: string): string[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, inner]) => {
    const at = `${path}${key}`;
    const [vi = ''] = (inner.description ?? '').split('\n');
    const row = `| \`${at}\` | ${node.required?.includes(key) ? 'có' : ''} | ${cell(valueWords(inner))} | ${cell(vi)} |`;
    return [row, ...mappingsIn(inner).flatMap((m) => rowsOf(m, `${at}${isList(inner) ? '[]' : ''}.`))];
  });
}

function section(kind: FileKindDefinition): string {
  const schema = toJsonSchema(kind.table?.item ?? kind.schema, { errorMode: 'ignore' }) as Node;
  const rows = [...new Set(mappingsIn(schema).flatMap((m) => rowsOf(m, '')))];
  return [
    `## ${globsOf(kind)
      .map((g) => `\`${g}\``)
      .join(', ')}`,
    `${kind.about.vi[0]?.toUpperCase()}${kind.about.vi.slice(1)}.${kind.table ? ` Bảng: danh sách dưới khoá \`${kind.table.key}\`, mỗi mục có các khoá này.` : ''}`,
    ['| khoá | bắt buộc | giá trị | nghĩa |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

export const keysPage = (): string =>
  `${[
    '# Các khoá của tệp kế hoạch',
    'Trang này làm ra từ chính lược đồ mà chương trình dùng để kiểm tra tệp (`npm run derive`). `[]` sau một khoá nghĩa là danh sách. Khoá không có trong bảng là lỗi (PLAN004). Cách viết, ví dụ và cách tính tình trạng: [plan-yaml.md](plan-yaml.md); mẫu đầy đủ: `examples/tinh-vi-du/plan`.',
    ...FILE_KINDS.map((kind: FileKindDefinition) => section(kind)),
  ].join('\n\n')}\n`;
