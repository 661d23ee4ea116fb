/** Turns what the schema finds wrong into a message that names the place and the way out. */

import type * as v from 'valibot';
import { parseCivilDate } from '../calendar/civil.ts';
import { replaceBy } from '../source/fix.ts';
import { type Problem, problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { entryAt, type MappingNode, nodeAt } from '../source/tree.ts';
import { didYouMean, nearest } from '../text/nearest.ts';
import type { Code } from '../words/codes.ts';
import { both, type Text } from '../words/language.ts';
import { SCHEMA_VERSION } from './schema/plan.ts';
import { entriesOf, schemaAt, unwrapped } from './schema-shape.ts';

/** What each named check of the schema wants. */
const WANTED: Readonly<Record<string, Text>> = {
  id: both(
    'mã gồm chữ thường không dấu, số và gạch ngang, ví dụ so-noi-vu; không dùng con, aux, nul, com1 … mà Windows giữ riêng',
    'an id of lower-case letters, digits and hyphens, such as so-noi-vu; not con, aux, nul, com1 …, which Windows keeps to itself',
  ),
  date: both('ngày dạng NĂM-THÁNG-NGÀY, ví dụ 2016-01-31', 'a date as YYYY-MM-DD, such as 2016-01-31'),
  'month-day': both('tháng-ngày dạng 12-14, trong dấu nháy', 'a month and day as 12-14, in quotes'),
  'id-or-list': both('một mã hoặc danh sách mã: [so-tu-phap, so-noi-vu]', 'an id or a list of ids: [so-tu-phap, so-noi-vu]'),
  'empty-list': both('ít nhất một mục trong danh sách', 'at least one item in the list'),
  deadline: both(
    'cụm từ thời hạn như kế hoạch viết, hoặc {text: …, event: …}, hoặc {unknown: lý do}',
    'the deadline’s words, or {text: …, event: …}, or {unknown: why}',
  ),
  'document-or-list': both(
    'văn bản {number: …, date: …} hoặc danh sách văn bản',
    'a document {number: …, date: …} or a list of them',
  ),
  mapping: both('các dòng “khoá: giá trị”', '"key: value" lines'),
  occurrence: both('kỳ: 2016, 2016-Q2, 2016-06', 'an occurrence: 2016, 2016-Q2, 2016-06'),
  target: both(
    '{ amount: 16, unit: văn bản } hoặc { percent: 95, atLeast: true }, một trong hai',
    '{ amount: 16, unit: documents } or { percent: 95, atLeast: true }, one of the two',
  ),
  positive: both('số lớn hơn 0', 'a number above 0'),
  'counts-from': both('accepted (ngày duyệt) hoặc handed-in (ngày nộp)', 'accepted or handed-in'),
  step: both('handed-in (đã nộp), returned (trả lại) hoặc accepted (đã duyệt)', 'handed-in, returned or accepted'),
  form: both('issued (ban hành) hoặc submitted (trình)', 'issued or submitted'),
  sha256: both('mã băm SHA-256: 64 chữ số 0-9, a-f', 'a SHA-256: 64 digits 0-9, a-f'),
  'unit-code': both('mã đơn vị trong dấu nháy: "945"', 'a unit code in quotes: "945"'),
  'agency-kind': both('loại cơ quan: department, office, local-authority …', 'a kind: department, office, local-authority …'),
  level: both('cấp: central, province, district hoặc commune', 'a level: central, province, district or commune'),
  catalogue: both(
    'tên danh mục: departments, ministries, other-bodies, provinces',
    'a catalogue: departments, ministries, other-bodies, provinces',
  ),
  amount: both(
    'số tiền bằng đồng, số nguyên không dấu phân cách: 25000000',
    'an amount in đồng, an integer without separators: 25000000',
  ),
  proposal: both(
    'một trong: keep, amend, supplement, replace, repeal, new',
    'one of: keep, amend, supplement, replace, repeal, new',
  ),
  'cause-kind': both('objective (khách quan) hoặc subjective (chủ quan)', 'objective or subjective'),
  year: both('một năm, ví dụ 2016', 'a year, such as 2016'),
  code: both('mã quy tắc: PLAN033', 'a code: PLAN033'),
  severity: both('error, warning, info hoặc off', 'error, warning, info or off'),
  string: both('chữ; nếu là số hãy đặt trong dấu nháy', 'text; put a number in quotes'),
  number: both('số', 'a number'),
  array: both('danh sách, mỗi dòng bắt đầu bằng “- ”', 'a list, each line beginning with "- "'),
  boolean: both('true hoặc false', 'true or false'),
  strict_object: both('các dòng “khoá: giá trị”', '"key: value" lines'),
};

const shown = (value: unknown) => {
  const text =
    typeof value === 'string'
      ? `“${value}”`
      : value === null
        ? '(trống)'
        : Array.isArray(value)
          ? '[…]'
          : typeof value === 'object'
            ? '{…}'
            : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** The names at that level of the schema, to offer the nearest. */
function knownKeys(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): string[] {
  const path = (issue.path ?? []).map((p) => p.key as PropertyKey);
  return Object.keys(entriesOf(schemaAt(schema, path.slice(0, -1))) ?? {});
}

/** The problems that one schema issue stands for. */
export function explainIssue(issue: v.BaseIssue<unknown>, schema: v.GenericSchema, root: MappingNode, file: SourceFile): Problem {
  const path = (issue.path ?? []).map((p) => p.key as PropertyKey);
  const key = String(path[path.length - 1] ?? '');
  const entry = entryAt(root, path);
  const node = nodeAt(root, path);
  const value = issue.path?.[issue.path.length - 1]?.value;
  const say = (code: Code, message: Text, help: Text | undefined, from: number, to: number, suggestion?: string): Problem =>
    problem({
      code,
      message,
      help,
      place: { file, from, to },
      suggestion,
      ...(suggestion === undefined ? {} : { fix: replaceBy({ file, from, to }, suggestion) }),
    });

  if (issue.type === 'strict_object' && issue.expected === 'never' && entry) {
    const near = nearest(key, knownKeys(issue, schema));
    const home = homeOf(key, schema);
    const help =
      (home === undefined
        ? undefined
        : home === ''
          ? both(
              'Khoá này đặt sai chỗ: nó thuộc về đầu tệp, không thụt vào',
              'Wrong place: the key belongs at the top of the file',
            )
          : both(`Khoá này đặt sai chỗ: nó thuộc về “${home}”`, `Wrong place: the key belongs inside "${home}"`)) ??
      didYouMean(near) ??
      both(
        `Các khoá được dùng ở đây: ${knownKeys(issue, schema).join(', ')}`,
        `Keys known here: ${knownKeys(issue, schema).join(', ')}`,
      );
    return say(
      'PLAN004',
      both(`Không có khoá “${key}” ở đây`, `There is no key "${key}" here`),
      help,
      entry.keyFrom,
      entry.keyTo,
      near,
    );
  }
  const at = entry && entry.value.from >= entry.value.to ? { from: entry.keyFrom, to: entry.keyTo } : node;
  if (issue.message === 'no-such-date') {
    return say(
      'PLAN007',
      both(`Không có ngày ${shown(value)} trong lịch`, `There is no day ${shown(value)} in the calendar`),
      both('Kiểm tra lại ngày và tháng', 'Check the day and the month'),
      at.from,
      at.to,
    );
  }
  if (issue.message === 'blank') {
    return say(
      'PLAN006',
      both(`“${key}” đang để trống`, `"${key}" is blank`),
      both('Điền nội dung hoặc xoá dòng này', 'Fill it in or delete the line'),
      at.from,
      at.to,
    );
  }
  const wanted = WANTED[issue.message] ?? WANTED[issue.type] ?? both('giá trị khác', 'another value');
  const code = issue.message === 'id' ? 'PLAN022' : issue.message === 'date' ? 'PLAN007' : 'PLAN006';
  const found = say(
    code,
    both(`“${key}” có giá trị ${shown(value)}, không đúng dạng`, `"${key}" is ${shown(value)}, which is not of the right form`),
    both(`Cần ${wanted.vi}`, `Wanted: ${wanted.en}`),
    at.from,
    at.to,
  );
  const fix = fixFor(issue, value, file.text.slice(node.from, node.to));
  if (!fix) return found;
  return {
    ...found,
    fix: { applicability: 'safe', edits: [{ from: node.from, to: node.to, text: fix.text }] },
  };
}

/** The value in the right form, where there is only one: 31/01/2016 is 2016-01-31, a number where text belongs is put in quotes. */
function fixFor(issue: v.BaseIssue<unknown>, value: unknown, written: string): { text: string } | undefined {
  const m =
    typeof value === 'string' && issue.message === 'date' ? /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value.trim()) : null;
  if (m) {
    const [, day = '', month = '', year = ''] = m;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    // In Vietnam the day comes first, whatever it is.
    return parseCivilDate(date) ? { text: date } : undefined;
  }
  const wantsText = issue.type === 'string' || issue.message === 'unit-code';
  const plain = typeof value === 'number' || typeof value === 'boolean';
  return wantsText && plain && !written.includes('"') ? { text: `"${written}"` } : undefined;
}

/** The level of the schema at which `key` is known, for a key in the wrong place; '' at the top of the file. */
function homeOf(key: string, schema: v.GenericSchema): string | undefined {
  const seen = new Set<unknown>();
  const look = (at: unknown, path: string): string | undefined => {
    for (const s of unwrapped(at)) {
      if (seen.has(s)) continue;
      seen.add(s);
      const within = s.item ? look(s.item, path) : undefined;
      if (within !== undefined) return within;
      if (s.entries && key in s.entries) return path;
      for (const [name, inner] of Object.entries(s.entries ?? {})) {
        const found = look(inner, path ? `${path}.${name}` : name);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  return look(schema, '');
}

/** A plan written for another version of this program's layout. */
export function explainSchemaVersion(found: number, place: Problem['place']): Problem {
  const newer = found > SCHEMA_VERSION;
  return problem({
    code: 'PLAN012',
    message: both(
      `Kế hoạch dùng cấu trúc phiên bản ${found}; chương trình này đọc phiên bản ${SCHEMA_VERSION}`,
      `The plan uses layout version ${found}; this program reads version ${SCHEMA_VERSION}`,
    ),
    help: newer
      ? both('Cập nhật chương trình plan', 'Update the plan program')
      : both('Xem docs/plan-yaml.md, mục “Phiên bản cấu trúc”', 'See docs/plan-yaml.md, "Layout versions"'),
    place,
  });
}
