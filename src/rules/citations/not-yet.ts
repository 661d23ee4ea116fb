import { CITATIONS, draft } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const notYet: RuleText = {
  code: 'PLAN093',
  title: both('Căn cứ văn bản chưa có', 'Legal basis that does not exist yet'),
  why: both(
    'Văn bản không thể căn cứ một luật thông qua sau ngày của nó.',
    'A document cannot rest on a law passed after its own day.',
  ),
  toldBy: 'cite',
  bad: { files: { 'citations.yaml': CITATIONS }, draft: draft('ngày 05 tháng 02 năm 2015', 'Luật B ngày 19/6/2015') },
  good: { files: { 'citations.yaml': CITATIONS }, draft: draft('ngày 05 tháng 02 năm 2016', 'Luật B ngày 19/6/2015') },
};
