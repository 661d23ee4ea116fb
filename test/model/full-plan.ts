/** A small sound plan in which every reference of the schema stands at least once, one name a line. */
import { AGENCIES } from '../../src/rules/example.ts';

const DOCUMENT = '{ number: 9/QĐ, date: 2016-02-01 }';

export const FULL: Readonly<Record<string, string>> = {
  'plan/plan.yaml': `schema: 1
id: thu
version: 2
title: Kế hoạch thử
law: Luật thử
territory: tỉnh Thử
issuedBy: ubnd-tinh # ban hành
coordinator: so-noi-vu
document: { number: 1/KH-UBND, date: 2015-12-04 }
basis:
  - { id: qd-1910, number: 1910/QĐ-TTg, date: 2015-11-05 }
period: { from: 2016-01-01 }
reporting:
  years:
    - { from: 2016, begins: 01-01, ends: 12-31 }
  reports:
    - by: so-noi-vu
      to:
        - ubnd-tinh
      place: Thử
      signature: { position: GIÁM ĐỐC }
budget:
  estimatedBy: [cac-so, so-tu-phap]
  gatheredBy: so-noi-vu
  appraisedBy: so-tai-chinh
  approvedBy: ubnd-tinh
history:
  - version: 2
    date: 2016-02-01
    change: Giao thêm
    tasks: [ra-soat, bao-cao]
clauses:
  - { id: II.1, title: "Việc" }
`,
  'plan/agencies.yaml': `${AGENCIES}  - { id: so-tai-chinh, name: Sở Tài chính, kind: department, level: province, parent: ubnd-tinh }
  - { id: huyen-hai, name: UBND huyện Hai, kind: local-authority, level: district }
  - { id: huyen-ba, name: UBND huyện Ba, kind: local-authority, level: district }
groups:
  - id: cac-so
    name: Các sở
    members: [so-noi-vu, so-tai-chinh]
changes:
  - { id: nhap, from: 2030-01-01, units: [huyen-ba], successor: huyen-hai, document: ${DOCUMENT} }
`,
  'plan/events.yaml': `events:
  - { id: bau-cu, name: cuộc bầu cử, date: 2016-05-22 }
`,
  'plan/tasks/ra-soat.yaml': `id: ra-soat
title: Rà soát
source: II.1
lead: [so-tu-phap, huyen-ba]
coordinating: "so-noi-vu"
recipients:
  - ubnd-tinh
  - huyen-hai
deadline: { text: sau khi bầu cử 30 ngày, event: bau-cu }
contributions:
  - { by: so-noi-vu, what: Góp ý, deadline: { text: sau khi bầu cử 10 ngày, event: 'bau-cu' } }
extensions:
  - reason: Thiếu người
    by: so-tu-phap
    until: 2016-08-01
    units: [so-tu-phap]
    decision: { granted: true, date: 2016-06-01, by: ubnd-tinh, document: { number: 5/UBND, date: 2016-06-01 } }
restsOn: qd-1910
confirmed: { date: 2016-03-01, by: so-noi-vu }
progress:
  - date: 2016-01-20
    by: so-tu-phap
    what: Gửi
  - date: 2030-02-01
    by: huyen-hai
    onBehalfOf: huyen-ba
    except: huyen-hai
    what: Gửi
`,
  'plan/tasks/bao-cao.yaml': `id: bao-cao
title: Báo cáo
source: II.1
lead: so-noi-vu
dependsOn: ra-soat
partOf: ra-soat
phases:
  - { id: gd-1, title: Số liệu, deadline: { text: sau khi bầu cử 90 ngày, event: bau-cu } }
`,
  'plan/documents.yaml': `documents:
  - { id: cv-12, number: 12/UBND-NC, date: 2016-01-05 }
`,
  'plan/tasks/theo-doi.yaml': `id: theo-doi
title: Theo dõi
lead: so-noi-vu
document: cv-12
approval: { by: ubnd-tinh }
deliverables: [{ kind: báo cáo, to: ubnd-tinh }]
reassigned: [{ lead: so-tu-phap, document: ${DOCUMENT} }]
`,
  'plan/obstacles.yaml': `obstacles:
  - id: thieu-nguoi
    date: 2016-01-18
    by: huyen-hai
    task: ra-soat
    what: Thiếu người
    proposals:
      - { to: cac-so, what: Điều người }
    sent: { date: 2016-01-19 }
    passed: { date: 2016-01-20, to: ubnd-tinh }
    answered: { date: 2016-01-25, by: ubnd-tinh, what: Đã điều }
`,
  'plan/budget.yaml': `estimates:
  - { id: stp, by: so-tu-phap, year: 2016, task: ra-soat, what: Rà soát, estimated: { date: 2016-03-08, amount: 1000 } }
`,
  'plan/review.yaml': `documents:
  - { id: vb, number: 1/QĐ, date: 2014-01-01, issuer: ubnd-tinh, title: Quyết định, by: so-tu-phap, reviewed: 2016-01-20, finding: Cũ, proposal: replace, to: ubnd-tinh }
`,
  'plan/citations.yaml': `instruments:
  - { id: luat-2003, names: [Luật A], date: 2003-11-26 }
  - { id: luat-2015, names: [Luật B], date: 2015-06-19 }
rules:
  - { id: q, from: 2016-01-01, old: [luat-2003], new: luat-2015 }
`,
  'plan/exceptions.yaml': `exceptions:
  - { id: cho, code: PLAN095, task: ra-soat, unit: so-tu-phap, reason: Chờ, acceptedBy: Chủ tịch, until: 2016-12-31 }
`,
};
