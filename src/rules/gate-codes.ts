/** What is said of the codes of the gate, which looks at two states of a plan, or at the day. */

import type { Severity } from '../words/severities.ts';
import { both, type RuleText, withoutExamples } from './rule.ts';

const code = (id: string, severity: Severity, title: [string, string], why: [string, string]): RuleText =>
  withoutExamples(id, severity, both(...title), both(...why));

export const GATE: readonly RuleText[] = [
  code(
    'PLAN070',
    'error',
    ['Nhiệm vụ bị bỏ mà không có văn bản', 'Task dropped without a document'],
    [
      'Việc do kế hoạch giao chỉ bỏ được bằng văn bản, ghi vào history với số, ngày và tasks.',
      'What a plan asks is dropped only by a document, recorded under history with number, day and tasks.',
    ],
  ),
  code(
    'PLAN071',
    'error',
    ['Thời hạn bị đổi mà không có văn bản', 'Deadline moved without a document'],
    [
      'Thời hạn là lời của kế hoạch; muốn đổi thì ghi gia hạn, hoặc văn bản sửa kế hoạch vào history.',
      'A deadline is the plan’s own words; it is moved by an extension, or by a document under history.',
    ],
  ),
  code(
    'PLAN072',
    'error',
    ['Kết quả muộn ghi thành đúng hạn', 'Late progress entered as on time'],
    [
      'Mục tiến độ ghi ngày trong hạn nhưng nhập khi đã quá hạn, và không có văn bản đề trong hạn.',
      'An entry dated in time, made after the day had passed, without a document dated in time.',
    ],
  ),
  code(
    'PLAN073',
    'error',
    ['Mã nhiệm vụ bị đổi', 'Id of a task changed'],
    [
      'Đổi mã thì mất lịch sử, báo cáo cũ không dẫn lại được.',
      'With its id a task loses its history; older reports point nowhere.',
    ],
  ),
  code(
    'PLAN074',
    'error',
    ['Mục tiến độ bị xoá', 'Progress removed'],
    [
      'Nhật ký chỉ thêm, không xoá; ghi sai thì thêm một mục đính chính.',
      'A log is added to, never cut; a wrong entry is put right by another.',
    ],
  ),
  code(
    'PLAN075',
    'warning',
    ['Đổi cơ quan mà không có văn bản', 'Re-assigned without a document'],
    ['Giao cho cơ quan khác cần văn bản, ghi vào history.', 'Giving a task to others takes a document, recorded under history.'],
  ),
  code(
    'PLAN076',
    'error',
    ['Đầu việc mất, lùi hạn hay hết trễ mà không có gì giải thích', 'A duty gone, due later or no longer late, unexplained'],
    [
      'Ai nợ, hạn đang tính và mục báo xong chỉ đổi bằng một mục tiến độ mới có văn bản, hay văn bản mới của cơ quan ban hành kế hoạch hoặc cấp trên.',
      'Who owes, by when, and what completes it change only by a new entry with its document, or a new document of the issuing body or one above.',
    ],
  ),
  code(
    'PLAN082',
    'warning',
    ['Ngoại lệ đã hết hạn', 'Exception that has ended'],
    [
      'Điều từng được chấp nhận nay lại được tính: xử lý, hoặc gia hạn ngoại lệ.',
      'What was accepted counts again: deal with it, or renew the exception.',
    ],
  ),
  code(
    'PLAN083',
    'error',
    ['Không đọc được gì', 'Nothing was read'],
    ['Kiểm tra một kế hoạch rỗng không phải là kiểm tra.', 'To check an empty plan is not to check.'],
  ),
  code(
    'PLAN084',
    'warning',
    ['Ngoại lệ không ứng với điều gì', 'Exception that matches nothing'],
    ['Điều được chấp nhận đã hết: xoá ngoại lệ.', 'What was accepted is gone: delete the exception.'],
  ),
  code('PLAN095', 'error', ['Quá hạn', 'Overdue'], ['Đến hạn mà chưa có báo cáo hoàn thành.', 'Due, and not reported as done.']),
  code('PLAN096', 'info', ['Sắp đến hạn', 'Due soon'], ['Đến hạn trong những ngày tới.', 'Due within the next days.']),
];

export const severityOfCode = (id: string): Severity => GATE.find((g) => g.code === id)?.severity ?? 'error';
