/** What the examples of the rules are made of: parts of one small plan, each as short as it can be. */

/** A task without a deadline. */
export const TASK = `id: ra-soat
title: Rà soát văn bản
source: II.1
lead: so-tu-phap
`;
/** The same with one, and nothing wrong. */
export const SOUND = `${TASK}deadline: Trong tháng 01/2016\n`;

export const AGENCIES = `agencies:
  - { id: ubnd-tinh, name: UBND tỉnh Thử, kind: committee, level: province }
  - { id: so-noi-vu, name: Sở Nội vụ, kind: department, level: province }
  - { id: so-tu-phap, name: Sở Tư pháp, kind: department, level: province }
`;

/** plan.yaml, with `basis` where one is wanted; its clauses come last, so that more can be put behind. */
export const headWith = (basis: string) => `schema: 1
id: thu
version: 1
title: Kế hoạch thử
law: Luật thử
territory: tỉnh Thử
issuedBy: ubnd-tinh
coordinator: so-noi-vu
document: { number: 1/KH-UBND, date: 2015-12-04 }
basis: ${basis}
period: { from: 2016-01-01 }
reporting:
  years:
    - { from: 2016, begins: 01-01, ends: 12-31 }
  reports:
    - { by: so-noi-vu, to: [ubnd-tinh], place: Thử, signature: { position: GIÁM ĐỐC } }
clauses:
  - { id: II.1, title: "Việc" }
`;
export const HEAD = headWith('[]');

/** obstacles.yaml with one obstacle, its last, so that steps can be put behind. */
export const OBSTACLE = `obstacles:
  - id: thieu-nguoi
    date: 2016-01-18
    by: so-tu-phap
    what: Thiếu người
`;
/** budget.yaml likewise, with one estimate. */
export const ESTIMATE = `estimates:
  - id: stp-2016
    by: so-tu-phap
    year: 2016
    what: Rà soát
    estimated: { date: 2016-03-08, amount: 145000000, document: { number: 40/STP-VP, date: 2016-03-08 } }
`;

/** A second task, without a deadline. */
export const OTHER = TASK.replace('id: ra-soat', 'id: viec').replace('Rà soát văn bản', 'Việc khác');

/** The sound task reported as done on a day, shown by a document of a day where one is given. */
export const done = (date: string, documentDay?: string) =>
  `${SOUND}progress:
  - { date: ${date}, by: so-tu-phap, what: Xong, completes: true${documentDay ? `, evidence: { number: 12/BC-STP, date: ${documentDay} }` : ''} }
`;

/** plan.yaml with the document by which something was done to a task. */
export const recorded = (task: string) =>
  `${HEAD}history:
  - { version: 2, date: 2016-02-01, change: Điều chỉnh, document: { number: 9/QĐ-UBND, date: 2016-02-01 }, tasks: ${task} }
`;

/** exceptions.yaml by which the lateness of the sound task is accepted for a while. */
export const exception = (until: string) => `exceptions:
  - { id: cho, code: PLAN095, task: ra-soat, reason: Chờ Sở gửi bản cứng, acceptedBy: Giám đốc Sở Nội vụ, until: ${until} }
`;

/** citations.yaml by which Luật B takes the place of Luật A from 2016 on. */
export const CITATIONS = `instruments:
  - { id: luat-a, names: [Luật A], date: 2003-11-26 }
  - { id: luat-b, names: [Luật B, Luật Tổ chức chính phủ và chính quyền], date: 2015-06-19 }
rules:
  - { id: a-b, from: 2016-01-01, old: [luat-a], new: luat-b }
`;

/** A draft of a day with its bases, one a line. */
export const draft = (day: string, ...bases: readonly string[]) => `TỈNH THỬ

Thử, ${day}

QUYẾT ĐỊNH

${bases.map((b) => `Căn cứ ${b};`).join('\n')}
`;
