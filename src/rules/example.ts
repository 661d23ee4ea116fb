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
