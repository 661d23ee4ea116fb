import { AGENCIES, recorded, SOUND } from '../example.ts';
import { both, type RuleText } from '../rule.ts';

const GROUP = SOUND.replace('so-tu-phap', 'cac-so');
const groupOf = (members: string) => `${AGENCIES}groups:\n  - { id: cac-so, name: Các sở, members: [${members}] }\n`;
const BEFORE = { 'agencies.yaml': groupOf('so-tu-phap, so-noi-vu'), 'tasks/ra-soat.yaml': GROUP };

export const dutyUnexplained: RuleText = {
  code: 'PLAN076',
  title: both(
    'Đầu việc mất, lùi hạn hay hết quá hạn mà không có gì giải thích',
    'A duty gone, due later or no longer late, unexplained',
  ),
  why: both(
    'Ai nợ, hạn đang tính và mục báo hoàn thành chỉ đổi bằng một mục tiến độ mới có văn bản, hay văn bản mới của cơ quan ban hành kế hoạch hoặc cấp trên.',
    'Who owes, by when, and what completes it change only by a new entry with its document, or a new document of the issuing body or one above.',
  ),
  toldBy: 'check',
  bad: { before: BEFORE, files: { 'agencies.yaml': groupOf('so-tu-phap') }, asOf: '2016-02-05' },
  good: {
    before: BEFORE,
    files: { 'agencies.yaml': groupOf('so-tu-phap'), 'plan.yaml': recorded('ra-soat') },
    asOf: '2016-02-05',
  },
};
