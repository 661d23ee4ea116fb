import { CITATIONS, draft } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const unreadableDraft: RuleText = {
  code: 'PLAN094',
  title: both('Dự thảo không đọc được', 'Draft that cannot be read'),
  why: both('Tệp không đọc được thì chưa được kiểm tra.', 'A file that cannot be read has not been checked.'),
  toldBy: 'cite',
  bad: {
    files: { 'citations.yaml': CITATIONS },
    draft: draft('ngày 05 tháng 02 năm 2016', 'Luật B ngày 19/6/2015'),
    encoding: 'utf16le',
  },
  good: { files: { 'citations.yaml': CITATIONS }, draft: draft('ngày 05 tháng 02 năm 2016', 'Luật B ngày 19/6/2015') },
};
