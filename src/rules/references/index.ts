/** The rules of references: every id that the schema marks as the name of something must be the id of one. */
import type { Referent } from '../../model/schema/parts.ts';
import { SOUND, TASK } from '../example.ts';
import { both, type Rule, type RuleText } from '../rule.ts';
import { unknownReferences } from './unknown.ts';

/** A rule for the references of some kinds. */
const rule = (kinds: readonly Referent[], text: RuleText): Rule => ({
  ...text,
  check: ({ plan }) => unknownReferences(plan, kinds),
});

const one = (text: string) => ({ files: { 'tasks/ra-soat.yaml': text } });

export const unknownAgency = rule(['agency', 'unit'], {
  code: 'PLAN020',
  title: both('Mã cơ quan không có trong danh sách', 'Unknown agency'),
  why: both(
    'Việc giao cho một mã không có thì không ai chịu trách nhiệm.',
    'Work given to an id that stands for nobody is owed by nobody.',
  ),
  bad: one(SOUND.replace('so-tu-phap', 'so-tu-phpa')),
  good: one(SOUND),
});

export const unknownTask = rule(['task'], {
  code: 'PLAN026',
  title: both('Mã nhiệm vụ không có', 'Unknown task'),
  why: both(
    'Phải chờ, vướng mắc hay dự toán của một việc không có thì không gắn được vào đâu.',
    'What waits for, hinders or pays for a task that is not there hangs on nothing.',
  ),
  bad: one(`${SOUND}dependsOn: ra-xoat\n`),
  good: {
    files: {
      'tasks/ra-soat.yaml': SOUND,
      'tasks/bao-cao.yaml': `${SOUND.replace('id: ra-soat', 'id: bao-cao')}dependsOn: ra-soat\n`,
    },
  },
});

export const unknownClause = rule(['clause'], {
  code: 'PLAN027',
  title: both('Mục kế hoạch không có', 'Unknown clause'),
  why: both('Mỗi việc phải chỉ được mục của kế hoạch đã giao nó.', 'Every task must point at the clause that gave it.'),
  bad: one(SOUND.replace('II.1', 'II.9')),
  good: one(SOUND),
});

export const unknownEvent = rule(['event'], {
  code: 'PLAN030',
  title: both('Sự kiện không có trong danh sách', 'Unknown event'),
  why: both(
    'Thời hạn chờ một sự kiện không có thì không bao giờ đến.',
    'A deadline that waits for an event that is not listed never comes.',
  ),
  bad: one(`${TASK}deadline: { text: sau khi bầu cử, event: bau-cu-2016 }\n`),
  good: {
    files: {
      'tasks/ra-soat.yaml': `${TASK}deadline: { text: sau khi bầu cử, event: bau-cu }\n`,
      'events.yaml': `events:
  - { id: bau-cu, name: cuộc bầu cử, date: 2016-05-22 }
`,
    },
  },
});

export const unknownBasis = rule(['basis'], {
  code: 'PLAN066',
  title: both('Căn cứ được dẫn không có', 'Unknown basis'),
  why: both(
    'Dẫn sai căn cứ thì khi căn cứ đổi không ai biết phải xem lại.',
    'A task that points at no basis is not found when one changes.',
  ),
  bad: one(`${SOUND}restsOn: qd-1910\n`),
  good: one(SOUND),
});

export const unknownDocument = rule(['document'], {
  code: 'PLAN120',
  title: both('Văn bản giao việc không có', 'Unknown document'),
  why: both(
    'Một việc có từ ngày của văn bản giao nó: văn bản không có thì không biết từ ngày nào.',
    'A task is asked from the day of the document that gives it: where there is none nobody knows from when.',
  ),
  bad: {
    files: {
      'documents.yaml': 'documents:\n  - { id: cv-12, number: 12/UBND-NC, date: 2016-01-05 }\n',
      'tasks/ra-soat.yaml': `${SOUND}document: cv-21\n`,
    },
  },
  good: {
    files: {
      'documents.yaml': 'documents:\n  - { id: cv-12, number: 12/UBND-NC, date: 2016-01-05 }\n',
      'tasks/ra-soat.yaml': `${SOUND}document: cv-12\n`,
    },
  },
});
