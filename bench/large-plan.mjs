/** Writes a plan of many tasks: dated and recurring, owed by single departments and by groups of districts, some reported on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const two = (n) => String(n).padStart(2, '0');
const DISTRICTS = Array.from({ length: 11 }, (_, k) => `huyen-${two(k + 1)}`);
const DEPARTMENTS = Array.from({ length: 18 }, (_, k) => `so-${two(k + 1)}`);

/** Who leads, and by when: 10,000 tasks come to 132,000 obligations on 31/12/2016. */
const FORMS = [
  ['huyen', (k) => `Trước ngày ${two((k % 28) + 1)}/${two((k % 11) + 2)}/2016`],
  ['cum', () => 'hằng quý, trước ngày 15 của tháng cuối quý'],
  ['so', () => 'Thường xuyên'],
  ['so', () => 'hằng tháng, trước ngày 25'],
  ['huyen', () => 'Quý III/2016'],
];

/** Writes it into `dir`/plan, with `tasks` tasks. */
export function writeLargePlan(dir, tasks) {
  mkdirSync(join(dir, 'plan/tasks'), { recursive: true });
  writeFileSync(
    join(dir, 'plan/plan.yaml'),
    `schema: 1
id: do
version: 1
title: Kế hoạch để đo
law: Luật
territory: tỉnh
issuedBy: ubnd-tinh
coordinator: so-01
document: { number: 1/KH-UBND, date: 2015-12-04 }
basis: []
period: { from: 2016-01-01 }
reporting:
  years: [{ from: 2016, begins: 01-01, ends: 12-31 }]
  reports: [{ by: so-01, to: [ubnd-tinh], place: T, signature: { position: GIÁM ĐỐC } }]
clauses: [${Array.from({ length: 20 }, (_, k) => `{ id: II.${k + 1}, title: Nhóm việc ${k + 1} }`).join(', ')}]
`,
  );
  writeFileSync(
    join(dir, 'plan/agencies.yaml'),
    `agencies:
  - { id: ubnd-tinh, name: UBND tỉnh, kind: committee, level: province }
${DEPARTMENTS.map((id) => `  - { id: ${id}, name: Sở số ${id.slice(3)}, kind: department, level: province }`).join('\n')}
${DISTRICTS.map((id) => `  - { id: ${id}, name: UBND huyện số ${id.slice(6)}, kind: local-authority, level: district }`).join('\n')}
groups:
  - { id: cap-huyen, name: Các huyện, members: [${DISTRICTS.join(', ')}] }
  - { id: cum-huyen, name: Cụm huyện, members: [${DISTRICTS.slice(0, 6).join(', ')}] }
`,
  );
  for (let k = 0; k < tasks; k++) {
    const [who, when] = FORMS[k % FORMS.length];
    const lead = who === 'huyen' ? 'cap-huyen' : who === 'cum' ? 'cum-huyen' : DEPARTMENTS[k % DEPARTMENTS.length];
    const reporter = who === 'so' ? lead : DISTRICTS[(k % 7) % 6];
    const log =
      k % 3
        ? ''
        : `progress:
  - date: 2016-${two((k % 12) + 1)}-12
    by: ${reporter}
    what: Gửi báo cáo kết quả thực hiện
    completes: true
    evidence: { number: ${k}/BC, date: 2016-${two((k % 12) + 1)}-12 }
`;
    writeFileSync(
      join(dir, `plan/tasks/viec-${k}.yaml`),
      `id: viec-${k}
title: Rà soát, báo cáo kết quả thực hiện việc số ${k}
source: II.${(k % 20) + 1}
point: a.${k}
lead: ${lead}
coordinating: [${DEPARTMENTS[(k + 1) % 18]}, ${DEPARTMENTS[(k + 2) % 18]}]
deliverable: Báo cáo bằng văn bản
deadline: ${when(k)}
${log}`,
    );
  }
}
