/** What is said of the codes of `plan cite`, which looks at drafts rather than at the plan. */
import { both, type RuleText } from './rule.ts';

const none = { files: {} };

export const CITATIONS: readonly RuleText[] = [
  {
    code: 'PLAN090',
    severity: 'error',
    title: both('Căn cứ pháp lý đã cũ', 'Outdated legal basis'),
    why: both(
      'Dự thảo đề sau ngày áp dụng của quy tắc viện dẫn (citations.yaml) mà còn căn cứ văn bản cũ.',
      'A draft dated after the day of a rule of citation (citations.yaml) still rests on the old instrument.',
    ),
    bad: none,
    good: none,
  },
  {
    code: 'PLAN091',
    severity: 'warning',
    title: both('Dòng căn cứ mất phần đầu', 'Legal basis whose start is lost'),
    why: both('Không đọc chắc được thì không coi là đúng.', 'What cannot be read for certain is not taken as right.'),
    bad: none,
    good: none,
  },
  {
    code: 'PLAN092',
    severity: 'warning',
    title: both('Tên và ngày không khớp văn bản nào', 'Name and date of no instrument'),
    why: both('Thường là viết nhầm ngày của luật.', 'Mostly a slip in the date of the law.'),
    bad: none,
    good: none,
  },
  {
    code: 'PLAN093',
    severity: 'error',
    title: both('Căn cứ văn bản chưa có', 'Legal basis that does not exist yet'),
    why: both(
      'Văn bản không thể căn cứ một luật thông qua sau ngày của nó.',
      'A document cannot rest on a law passed after its own day.',
    ),
    bad: none,
    good: none,
  },
  {
    code: 'PLAN094',
    severity: 'error',
    title: both('Dự thảo không đọc được', 'Draft that cannot be read'),
    why: both('Tệp không đọc được thì chưa được kiểm tra.', 'A file that cannot be read has not been checked.'),
    bad: none,
    good: none,
  },
];
