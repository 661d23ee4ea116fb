import { CITATIONS, draft } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const outdatedBasis: RuleText = {
  code: 'PLAN090',
  title: both('Căn cứ pháp lý đã cũ', 'Outdated legal basis'),
  why: both(
    'Dự thảo đề sau ngày áp dụng của quy tắc viện dẫn (citations.yaml) mà còn căn cứ văn bản cũ.',
    'A draft dated after the day of a rule of citation (citations.yaml) still rests on the old instrument.',
  ),
  toldBy: 'cite',
  bad: { files: { 'citations.yaml': CITATIONS }, draft: draft('ngày 05 tháng 02 năm 2016', 'Luật A ngày 26/11/2003') },
  good: { files: { 'citations.yaml': CITATIONS }, draft: draft('ngày 05 tháng 02 năm 2016', 'Luật B ngày 19/6/2015') },
};
