import { expect, it } from 'vitest';
import { AGENCIES, HEAD, headWith, SOUND } from '../../src/rules/example.ts';
import { plan, smallPlan } from '../cli/run.ts';

const DOC = (day: string) => `{ number: 5/QĐ-UBND, date: ${day} }`;
const done = (number: string) =>
  `progress:\n  - { date: 2016-01-28, by: so-tu-phap, what: Xong, completes: true, evidence: { number: ${number}, date: 2016-01-28 } }\n`;
const VIEC = SOUND.replace('id: ra-soat', 'id: viec').replace('Rà soát', 'Gửi');

/** Slips that share a code with another: what is written, the code, its severity, the line that is underlined. */
it.each([
  [
    'cancelled when it was late already',
    'tasks/ra-soat.yaml',
    `${SOUND}cancelled: { date: 2016-03-10, reason: gộp, document: ${DOC('2016-03-10')} }\n`,
    'PLAN015',
    'warning',
    6,
  ],
  [
    'cancelled from a later day, before which it may be done',
    'tasks/ra-soat.yaml',
    `${SOUND}cancelled: { date: 2016-07-10, reason: gộp, document: ${DOC('2016-03-10')} }\n`,
    'PLAN015',
    'warning',
    6,
  ],
  ['one document for two tasks', 'tasks/viec.yaml', VIEC + done('12/BC-STP'), 'PLAN017', 'info', 7],
  [
    'a version that goes down',
    'plan.yaml',
    `${HEAD}history:\n  - { version: 2, date: 2016-01-01, change: a, document: ${DOC('2016-01-01')} }\n  - { version: 1, date: 2016-02-01, change: b, document: ${DOC('2016-02-01')} }\n`,
    'PLAN018',
    'warning',
    21,
  ],
  [
    'a plan whose version is not that of its last change',
    'plan.yaml',
    `${HEAD}history:\n  - { version: 3, date: 2016-02-01, change: b, document: ${DOC('2016-02-01')} }\n`,
    'PLAN018',
    'warning',
    3,
  ],
  [
    'superiors in a circle, with an agency below them',
    'agencies.yaml',
    `${AGENCIES.replace('name: Sở Nội vụ', 'name: Sở Nội vụ, parent: so-tu-phap').replace('name: Sở Tư pháp', 'name: Sở Tư pháp, parent: so-noi-vu').replace('agencies:', 'agencies:\n  - { id: phong, name: Phòng, kind: office, level: province, parent: so-tu-phap }')}`,
    'PLAN013',
    'error',
    4,
  ],
  ['two agencies of one name', 'agencies.yaml', AGENCIES.replace('name: Sở Tư pháp', 'name: Sở  nội vụ'), 'PLAN061', 'info', 4],
  ['a zero-width space', 'tasks/viec.yaml', VIEC.replace('Gửi', 'G\u200bửi'), 'PLAN064', 'warning', 2],
  ['text in VNI', 'tasks/viec.yaml', VIEC.replace('Gửi văn bản', 'Raø soaùt vaên baûn'), 'PLAN064', 'warning', 2],
  ['a clause named twice', 'plan.yaml', `${HEAD}  - { id: II.1, title: Việc khác }\n`, 'PLAN021', 'error', 19],
  ['a unit code that is none of text', 'plan.yaml', HEAD.replace('begins: 01-01', 'begins: 02-30'), 'PLAN006', 'error', 14],
  [
    'an exception for a code that there is not',
    'exceptions.yaml',
    'exceptions:\n  - { id: cho, code: PLAN999, reason: x, acceptedBy: y, until: 2016-12-31 }\n',
    'PLAN085',
    'warning',
    2,
  ],
])('%s', async (_, path, text, code, severity, line) => {
  const cwd = smallPlan({ 'plan/tasks/ra-soat.yaml': SOUND + done('12/BC-STP'), [`plan/${path}`]: text });
  const { out } = await plan(['validate', '--format', 'json', '--as-of', '2016-06-01'], { cwd });
  const found = JSON.parse(out).diagnostics.filter((d: { code: string }) => d.code === code);
  expect(found).toMatchObject([{ severity, line, file: `plan/${path}` }]);
});

/** A part due before the whole, both late when the task was cancelled. */
const CANCELLED = `${SOUND.replace('lead: so-tu-phap', 'lead: [so-tu-phap, so-noi-vu]').replace('01/2016', '02/2016')}contributions:
  - { by: so-noi-vu, what: gửi danh sách, deadline: Trong tháng 01/2016 }
cancelled: { date: 2016-03-10, reason: gộp, document: ${DOC('2016-03-10')} }
`;

const LOOKED_AT_LATER = `${SOUND}${done('12/BC-STP')}confirmed: { date: 2016-12-01, by: so-noi-vu }\n`;
const CHANGED = headWith(
  `[{ number: 1910/QĐ-TTg, date: 2015-11-05, changed: [{ date: 2016-03-01, what: thay thế, document: ${DOC('2016-03-01')} }] }]`,
);
/** A paper without a day, for which the calendar names one. */
const OF_FEBRUARY = HEAD.replace(
  'document: { number: 1/KH-UBND, date: 2015-12-04 }',
  'document: { number: null, date: null }\ncalendar: { documentDay: 2016-02-01 }',
);

it.each([
  ['a basis that changed, looked at on a day to come', 'plan.yaml', CHANGED, 'PLAN065', 'chưa được xem lại'],
  ['a result before the plan’s own day', 'plan.yaml', OF_FEBRUARY, 'PLAN057', 'trước kế hoạch (2016-02-01)'],
  ['evidence before the plan’s own day', 'plan.yaml', OF_FEBRUARY, 'PLAN016', 'trước kế hoạch (01/02/2016)'],
  [
    'the earliest day on which a cancelled task was due',
    'tasks/ra-soat.yaml',
    CANCELLED,
    'PLAN015',
    'khi 3 đầu việc đã quá hạn (hạn sớm nhất 31/01/2016)',
  ],
  [
    'what can be done about one name',
    'agencies.yaml',
    AGENCIES.replace('name: Sở Tư pháp', 'name: Sở Nội vụ'),
    'PLAN061',
    'ghi so-noi-vu ở mọi chỗ đang ghi so-tu-phap',
  ],
])('tells %s', async (_, path, text, code, words) => {
  const cwd = smallPlan({ 'plan/tasks/ra-soat.yaml': LOOKED_AT_LATER, [`plan/${path}`]: text });
  const { out } = await plan(['validate', '--format', 'json', '--as-of', '2016-06-01'], { cwd });
  const found = JSON.parse(out).diagnostics.filter((d: { code: string }) => d.code === code);
  expect(found.map((d: { message: string; help: string }) => `${d.message}: ${d.help}`)).toEqual([
    expect.stringContaining(words),
  ]);
});

it('leaves alone what only looks like a slip', async () => {
  const task = `id: viec # mã
title: "Họp #2"
source: II.1
lead: so-tu-phap
deliverable: Danh sách Noël, café, naïve
note: 'xem # trong nháy'   # chú thích
# chú thích#khác
`;
  const { out } = await plan(['validate', '--format', 'json'], { cwd: smallPlan({ 'plan/tasks/viec.yaml': task }) });
  expect(JSON.parse(out).diagnostics.filter((d: { file: string }) => d.file.endsWith('viec.yaml'))).toEqual([]);
});
