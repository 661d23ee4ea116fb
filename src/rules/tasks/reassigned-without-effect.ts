import type { ReassignmentFault } from '../../model/leads.ts';
import { reassignmentFault } from '../../model/leads.ts';
import type { Text } from '../../words/language.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

const WORDS: Readonly<Record<ReassignmentFault, { message: Text; help: Text }>> = {
  undocumented: {
    message: both('Văn bản giao lại thiếu số hoặc ngày', 'The document that gives it to others has no number or no day'),
    help: both('Ghi đủ: document: { number: …, date: … }', 'Write both: document: { number: …, date: … }'),
  },
  'not-entitled': {
    message: both(
      'Văn bản giao lại không phải của cơ quan ban hành kế hoạch, cũng không phải của cấp trên',
      'The document is not of the body that issued the plan, nor of one above it',
    ),
    help: both(
      'Chỉ nơi giao việc hoặc cấp trên mới giao lại được: sửa “issuer”',
      'Only who gave the task, or a body above, gives it to others: mend "issuer"',
    ),
  },
  'works-back': {
    message: both('Giao lại có hiệu lực từ trước ngày của chính văn bản', 'It counts from before the day of its own document'),
    help: both(
      'Bỏ “from”, hoặc ghi ngày không trước ngày văn bản',
      'Take "from" out, or write a day no earlier than the document’s',
    ),
  },
};

export const reassignedWithoutEffect: Rule = {
  code: 'PLAN100',
  title: both('Giao lại nhiệm vụ không có hiệu lực', 'Task given to others without effect'),
  why: both(
    'Nhiệm vụ chỉ sang cơ quan khác chủ trì bằng văn bản có số và ngày của nơi giao việc hoặc cấp trên, từ ngày văn bản trở đi; sai một điều thì cơ quan cũ vẫn chủ trì.',
    'A task passes to other leads only by a numbered and dated document of whoever gave it, or of a body above, from that day on; else the old lead keeps it.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}reassigned:
  - { lead: so-noi-vu, from: 2016-01-05, document: { number: 5/QĐ-UBND, date: 2016-01-10 } }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}reassigned:
  - { lead: so-noi-vu, document: { number: 5/QĐ-UBND, date: 2016-01-10 } }
`,
    },
  },
  *check({ plan }) {
    for (const task of plan.tasks)
      for (const given of task.reassigned) {
        const fault = reassignmentFault(plan, given);
        if (!fault) continue;
        const { message, help } = WORDS[fault];
        yield {
          place: given.place,
          message: both(`${message.vi}; cơ quan cũ vẫn chủ trì`, `${message.en}; the old lead keeps the task`),
          help,
        };
      }
  },
};
