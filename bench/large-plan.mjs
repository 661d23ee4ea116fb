/** Writes plans of many tasks: dated and recurring, owed by single departments and by groups of districts, some reported on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The day on which all benchmarks look at it. */
export const DAY = '2016-12-31';

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

function headText({ id, territory }) {
  const clauses = Array.from({ length: 20 }, (_, k) => `{ id: II.${k + 1}, title: Nhóm việc ${k + 1} }`).join(', ');
  return `schema: 1
id: ${id}
version: 1
title: Kế hoạch để đo của ${territory}
law: Luật để đo
territory: ${territory}
issuedBy: ubnd-tinh
coordinator: so-01
document: { number: 1/KH-UBND, date: 2015-12-04 }
basis: []
period: { from: 2016-01-01 }
reporting:
  years: [{ from: 2016, begins: 01-01, ends: 12-31 }]
  reports: [{ by: so-01, to: [ubnd-tinh], place: T, signature: { position: GIÁM ĐỐC } }]
clauses: [${clauses}]
`;
}

const AGENCIES = `agencies:
  - { id: ubnd-tinh, name: UBND tỉnh, kind: committee, level: province }
${DEPARTMENTS.map((id) => `  - { id: ${id}, name: Sở số ${id.slice(3)}, kind: department, level: province }`).join('\n')}
${DISTRICTS.map((id) => `  - { id: ${id}, name: UBND huyện số ${id.slice(6)}, kind: local-authority, level: district }`).join('\n')}
groups:
  - { id: cap-huyen, name: Các huyện, members: [${DISTRICTS.join(', ')}] }
  - { id: cum-huyen, name: Cụm huyện, members: [${DISTRICTS.slice(0, 6).join(', ')}] }
`;

/** The YAML of task number `k`. */
function taskText(k) {
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
  return `id: viec-${k}
title: Rà soát, báo cáo kết quả thực hiện việc số ${k}
source: II.${(k % 20) + 1}
point: a.${k}
lead: ${lead}
coordinating: [${DEPARTMENTS[(k + 1) % 18]}, ${DEPARTMENTS[(k + 2) % 18]}]
deliverable: Báo cáo bằng văn bản
deadline: ${when(k)}
${log}`;
}

const asItem = (text) => `  - ${text.trimEnd().replaceAll('\n', '\n    ')}\n`;

/**
 * Writes it into `dir`/plan, with `tasks` tasks: a file each, or as `table` in tables of a thousand (tasks/NNN.yaml), since no
 * file of a plan may be larger than a bound.
 */
export function writeLargePlan(dir, tasks, { form = 'files', id = 'do', territory = 'tỉnh Đo' } = {}) {
  mkdirSync(join(dir, 'plan/tasks'), { recursive: true });
  writeFileSync(join(dir, 'plan/plan.yaml'), headText({ id, territory }));
  writeFileSync(join(dir, 'plan/agencies.yaml'), AGENCIES);
  if (form === 'files') {
    for (let k = 0; k < tasks; k++) writeFileSync(join(dir, `plan/tasks/viec-${k}.yaml`), taskText(k));
    return;
  }
  for (let from = 0; from < tasks; from += 1000) {
    const items = Array.from({ length: Math.min(1000, tasks - from) }, (_, k) => asItem(taskText(from + k)));
    writeFileSync(join(dir, `plan/tasks/bang-${from / 1000}.yaml`), `tasks:\n${items.join('')}`);
  }
}
