import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const completedTwice: Rule = {
  code: 'PLAN059',
  title: both('Báo hoàn thành hai lần', 'Reported as done twice'),
  why: both(
    'Một phần việc, một kỳ chỉ hoàn thành một lần; lần đầu là lần được tính.',
    'One occurrence is done once; the first counts.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2016-01-28, by: so-tu-phap, what: Xong, completes: true, evidence: { number: 12/BC-STP, date: 2016-01-28 } }
  - { date: 2016-02-28, by: so-tu-phap, what: Xong, completes: true, evidence: { number: 20/BC-STP, date: 2016-02-28 } }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2016-01-28, by: so-tu-phap, what: Xong, completes: true, evidence: { number: 12/BC-STP, date: 2016-01-28 } }
`,
    },
  },
  *check({ register }) {
    const told = new Set<unknown>();
    for (const o of register.obligations) {
      const [first, ...again] = o.progress.filter((p) => p.completes);
      for (const entry of again) {
        // Of those who owe it together each may say so for itself.
        if (!first || told.has(entry) || (o.owners.length > 1 && entry.by.id !== first.by.id)) continue;
        told.add(entry);
        const kept = first.place.file.positionAt(first.place.from).line;
        yield {
          place: entry.place,
          message: both(
            `“${first.by.id}” đã báo hoàn thành ngày ${first.date} (dòng ${kept})${o.occurrence ? `, ${o.occurrence.name}` : ''}`,
            `"${first.by.id}" had reported it as done on ${first.date} (line ${kept})${o.occurrence ? `, ${o.occurrence.id}` : ''}`,
          ),
          help: both(
            'Bỏ “completes” ở một mục, hoặc ghi đúng “occurrence”',
            'Take "completes" out of one, or write the right "occurrence"',
          ),
        };
      }
    }
  },
};
