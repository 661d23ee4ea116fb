import type { ExtensionFault } from '../../tracking/extensions.ts';
import type { Text } from '../../words/language.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

/** What is told of an extension without a document is PLAN044. */
const WORDS: Readonly<Record<Exclude<ExtensionFault, 'undocumented'>, { message: Text; help: Text }>> = {
  'before-document': {
    message: both('Quyết định có trước ngày của chính văn bản', 'The decision is older than its own document'),
    help: both(
      'Hạn mới có hiệu lực sớm nhất từ ngày văn bản: sửa “date”',
      'The new day counts from the document on: mend "date"',
    ),
  },
  'no-phase': {
    message: both('Việc chia giai đoạn mà gia hạn không nói giai đoạn nào', 'The task has phases, and this names none of them'),
    help: both('Ghi “phase” là mã của giai đoạn được gia hạn', 'Write "phase" with the id of the phase'),
  },
  'before-asked': {
    message: both('Quyết định có trước ngày xin gia hạn', 'It was decided before it was asked for'),
    help: both('Kiểm tra lại “asked” và ngày quyết định', 'Check "asked" and the day of the decision'),
  },
  'decided-by-debtor': {
    message: both(
      'Cơ quan quyết định là chính cơ quan xin, cơ quan phải làm, hoặc cấp dưới của họ',
      'It was decided by who asked, who owes it, or a body below them',
    ),
    help: both(
      'Chỉ nơi giao việc hoặc cấp trên mới đổi được thời hạn: sửa “decision.by”',
      'Only who gave the task, or a body above, moves a deadline: mend "decision.by"',
    ),
  },
  'decided-by-stranger': {
    message: both(
      'Cơ quan quyết định không phải nơi ban hành kế hoạch, cũng không phải cấp trên',
      'It was decided by a body that is neither the plan’s issuer nor above it',
    ),
    help: both(
      'Chỉ nơi giao việc hoặc cấp trên mới đổi được thời hạn: sửa “decision.by”',
      'Only who gave the task, or a body above, moves a deadline: mend "decision.by"',
    ),
  },
  'no-occurrence': {
    message: both('Việc định kỳ mà không ghi gia hạn cho kỳ nào', 'The task recurs, and no occurrence is named'),
    help: both('Thêm kỳ: occurrence: 2016-Q1', 'Name it: occurrence: 2016-Q1'),
  },
  'unknown-occurrence': {
    message: both('Không có kỳ này', 'There is no such occurrence'),
    help: both('Xem các kỳ: plan show', 'See the occurrences: plan show'),
  },
  shortens: {
    message: both('Hạn mới không muộn hơn hạn của kế hoạch', 'The new day is not later than the plan’s own'),
    help: both('Kiểm tra lại “until”', 'Check "until"'),
  },
};

export const extensionWithoutEffect: Rule = {
  code: 'PLAN088',
  title: both('Gia hạn không có hiệu lực', 'Extension without effect'),
  why: both(
    'Gia hạn chỉ được tính khi do nơi giao việc hoặc cấp trên quyết định, cho đúng kỳ, lùi thời hạn, và không có trước văn bản của nó; sai một điều thì hạn cũ vẫn tính.',
    'An extension counts only where whoever gave the task, or a body above, decided it, for an occurrence that exists, to a later day, and not before its own document; else the old day stays.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}extensions:
  - asked: 2016-01-20
    by: so-tu-phap
    reason: thiếu cán bộ
    until: 2016-02-29
    decision: { granted: true, date: 2016-01-28, by: so-tu-phap, document: { number: 25/STP, date: 2016-01-28 } }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}extensions:
  - asked: 2016-01-20
    by: so-tu-phap
    reason: thiếu cán bộ
    until: 2016-02-29
    decision: { granted: true, date: 2016-01-28, by: ubnd-tinh, document: { number: 25/UBND-NC, date: 2016-01-28 } }
`,
    },
  },
  *check({ register }) {
    for (const { faulty } of register.tasks) {
      for (const { extension, fault } of faulty) {
        if (fault === 'undocumented') continue;
        const { message, help } = WORDS[fault];
        yield {
          place: extension.place,
          message: both(`${message.vi}; gia hạn không được tính`, `${message.en}; the extension does not count`),
          help,
        };
      }
    }
  },
};
