/** What is said of the codes of `plan cite`, which looks at drafts rather than at the plan. */
import { both, type RuleText, withoutExamples } from './rule.ts';

export const CITATIONS: readonly RuleText[] = [
  withoutExamples(
    'PLAN090',
    'error',
    both('Căn cứ pháp lý đã cũ', 'Outdated legal basis'),
    both(
      'Dự thảo đề sau ngày áp dụng của quy tắc viện dẫn (citations.yaml) mà còn căn cứ văn bản cũ.',
      'A draft dated after the day of a rule of citation (citations.yaml) still rests on the old instrument.',
    ),
  ),
  withoutExamples(
    'PLAN091',
    'warning',
    both('Dòng căn cứ mất phần đầu', 'Legal basis whose start is lost'),
    both('Không đọc chắc được thì không coi là đúng.', 'What cannot be read for certain is not taken as right.'),
  ),
  withoutExamples(
    'PLAN092',
    'warning',
    both('Tên và ngày không khớp văn bản nào', 'Name and date of no instrument'),
    both('Thường là viết nhầm ngày của luật.', 'Mostly a slip in the date of the law.'),
  ),
  withoutExamples(
    'PLAN093',
    'error',
    both('Căn cứ văn bản chưa có', 'Legal basis that does not exist yet'),
    both(
      'Văn bản không thể căn cứ một luật thông qua sau ngày của nó.',
      'A document cannot rest on a law passed after its own day.',
    ),
  ),
  withoutExamples(
    'PLAN094',
    'error',
    both('Dự thảo không đọc được', 'Draft that cannot be read'),
    both('Tệp không đọc được thì chưa được kiểm tra.', 'A file that cannot be read has not been checked.'),
  ),
];
