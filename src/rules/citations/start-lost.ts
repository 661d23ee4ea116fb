import { CITATIONS, draft } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const startLost: RuleText = {
  code: 'PLAN091',
  title: both('Dòng căn cứ mất phần đầu', 'Legal basis whose start is lost'),
  why: both('Không đọc chắc được thì không coi là đúng.', 'What cannot be read for certain is not taken as right.'),
  toldBy: 'cite',
  bad: {
    files: { 'citations.yaml': CITATIONS },
    draft: draft('ngày 05 tháng 02 năm 2016', 'Luật B ngày 19/6/2015').replace('Căn cứ Luật B', 'chức chính phủ và chính quyền'),
  },
  good: { files: { 'citations.yaml': CITATIONS }, draft: draft('ngày 05 tháng 02 năm 2016', 'Luật B ngày 19/6/2015') },
};
