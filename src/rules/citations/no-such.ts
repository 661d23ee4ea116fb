import { CITATIONS, draft } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

export const noSuchInstrument: RuleText = {
  code: 'PLAN092',
  title: both('Tên và ngày không khớp văn bản nào', 'Name and date of no instrument'),
  why: both('Thường là viết nhầm ngày của luật.', 'Mostly a slip in the date of the law.'),
  toldBy: 'cite',
  bad: { files: { 'citations.yaml': CITATIONS }, draft: draft('ngày 05 tháng 02 năm 2016', 'Luật B ngày 16/6/2015') },
  good: { files: { 'citations.yaml': CITATIONS }, draft: draft('ngày 05 tháng 02 năm 2016', 'Luật B ngày 19/6/2015') },
};
