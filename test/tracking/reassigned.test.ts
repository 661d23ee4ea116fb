/** A task that a document gave to other leads: the past keeps the old lead, what is open passes on. */
import { describe, expect, it } from 'vitest';
import { plan, smallPlan } from '../cli/run.ts';

const GIVEN = 'reassigned:\n  - { lead: so-noi-vu, document: { number: 300/QĐ-UBND, date: 2016-03-01 } }\n';
const task = (deadline: string, more = GIVEN, lead = 'so-tu-phap') => ({
  'plan/tasks/ra-soat.yaml': `id: ra-soat\ntitle: Rà soát\nsource: II.1\nlead: ${lead}\ndeadline: ${deadline}\n${more}`,
});
const entry = (date: string, by: string, more = ', completes: true') =>
  `  - { date: ${date}, by: ${by}, what: Gửi báo cáo, evidence: { number: 12/BC, date: ${date} }${more} }\n`;
const log = (...entries: readonly string[]) => `progress:\n${entries.join('')}`;

interface Owed {
  readonly unit: string;
  readonly predecessor: string | null;
  readonly state: string;
  readonly due: string | null;
  readonly occurrence: { readonly id: string } | null;
  readonly silence: { readonly since: string } | null;
}
async function owed(files: Record<string, string>, asOf: string): Promise<Owed[]> {
  const { out } = await plan(['status', '--format', 'json', '--as-of', asOf], { cwd: smallPlan(files) });
  return JSON.parse(out).obligations;
}
const told = async (files: Record<string, string>, asOf: string) =>
  (await owed(files, asOf)).map((o) => [o.occurrence?.id, o.unit, o.state].filter(Boolean).join(' '));
const run = async (args: readonly string[], files: Record<string, string>) => plan([...args], { cwd: smallPlan(files) });
const found = async (files: Record<string, string>, asOf: string) => (await run(['validate', '--as-of', asOf], files)).out;

describe('a lead changed by a document', () => {
  const late = task('Trong tháng 01/2016');

  it('answers from the day of the document, the old one before', async () => {
    expect(await told(late, '2016-02-29')).toEqual(['so-tu-phap overdue']);
    expect(await told(late, '2016-03-01')).toEqual(['so-noi-vu overdue']);
    expect(await owed(late, '2016-03-01')).toMatchObject([{ predecessor: 'so-tu-phap', due: '2016-01-31' }]);
  });

  it('answers from a later day where the document says so', async () => {
    const files = task('Trong tháng 01/2016', GIVEN.replace('lead: so-noi-vu', 'lead: so-noi-vu, from: 2016-04-01'));
    expect(await told(files, '2016-03-31')).toEqual(['so-tu-phap overdue']);
    expect(await told(files, '2016-04-01')).toEqual(['so-noi-vu overdue']);
  });

  it('is named by every view of the day, the old one by those of a day before', async () => {
    for (const args of [['overdue'], ['list'], ['show', 'ra-soat']]) {
      const [now, then] = await Promise.all(['2016-03-10', '2016-02-20'].map((d) => run([...args, '--as-of', d], late)));
      expect(now?.out.replace(/\s+/g, ''), args[0]).toContain('nhậntừ');
      expect(now?.out, args[0]).toContain('Sở Nội vụ');
      expect(then?.out, args[0]).toContain('Sở Tư pháp');
      expect(then?.out, args[0]).not.toContain('Sở Nội vụ');
    }
    const { out } = await run(['show', 'ra-soat', '--as-of', '2016-03-10'], late);
    expect(out.replace(/\s+/g, ' ')).toMatch(/01\/03\/2016 Giao lại cho Sở Nội vụ, thay Sở Tư pháp .*300\/QĐ-UBND/);
    const json = JSON.parse((await run(['list', '--format', 'json', '--as-of', '2016-03-10'], late)).out);
    expect(json.tasks[0].lead).toEqual(['so-noi-vu']);
  });

  it('leaves what was done with who did it, and its log sound', async () => {
    const files = task('Trong tháng 01/2016', GIVEN + log(entry('2016-02-10', 'so-tu-phap')));
    expect(await told(files, '2016-06-01')).toEqual(['so-tu-phap done-late']);
    expect(await found(files, '2016-06-01')).toContain('Không có lỗi');
  });

  it('is done by the new lead, and only by it, from then on', async () => {
    expect(await told(task('Trong tháng 01/2016', GIVEN + log(entry('2016-03-20', 'so-noi-vu'))), '2016-06-01')).toEqual([
      'so-noi-vu done-late',
    ]);
    const old = task('Trong tháng 01/2016', GIVEN + log(entry('2016-03-20', 'so-tu-phap')));
    expect(await told(old, '2016-06-01')).toEqual(['so-noi-vu overdue']);
    expect((await found(old, '2016-06-01')).replace(/\s+/g, ' ')).toContain(
      'PLAN031: Ngày 20/03/2016 “so-tu-phap” không chủ trì nhiệm vụ này mà là Sở Nội vụ; mục này không được tính',
    );
  });

  it('keeps the document in which the new lead says for whom it reports', async () => {
    const files = task(
      'Trong tháng 01/2016',
      GIVEN + log(entry('2016-03-20', 'so-noi-vu', ', completes: true, onBehalfOf: so-tu-phap')),
    );
    expect(await told(files, '2016-06-01')).toEqual(['so-noi-vu done-late']);
    expect(await found(files, '2016-06-01')).toContain('Không có lỗi');
  });

  it('of what recurs has the periods that had not ended, the old one those that had', async () => {
    const files = task('Hằng quý, trước ngày 15 của tháng cuối quý', GIVEN.replace('2016-03-01', '2016-05-01'));
    expect(await told(files, '2016-05-10')).toEqual(['2016-Q1 so-tu-phap overdue', '2016-Q2 so-noi-vu in-time']);
    expect(await told(files, '2016-04-10')).toEqual(['2016-Q1 so-tu-phap overdue', '2016-Q2 so-tu-phap in-time']);
    const late = { ...files };
    late['plan/tasks/ra-soat.yaml'] += log(entry('2016-05-20', 'so-tu-phap', ', completes: true, occurrence: 2016-Q1'));
    expect((await told(late, '2016-06-01'))[0]).toBe('2016-Q1 so-tu-phap done-late');
    expect(await found(late, '2016-06-01')).toContain('Không có lỗi');
  });

  it('is silent from the day on which it got the task', async () => {
    const files = task('Thường xuyên');
    expect(await owed(files, '2016-05-20')).toMatchObject([{ unit: 'so-noi-vu', silence: null }]);
    expect(await owed(files, '2016-07-20')).toMatchObject([{ unit: 'so-noi-vu', silence: { since: '2016-03-01' } }]);
  });

  it('gives each of several new leads the task, and lets off whoever leads no more', async () => {
    const two = GIVEN.replace('lead: so-noi-vu', 'lead: [so-noi-vu, ubnd-tinh]');
    expect(await told(task('Trong tháng 01/2016', two), '2016-03-10')).toEqual(['so-noi-vu overdue', 'ubnd-tinh overdue']);
    const one = task('Trong tháng 01/2016', GIVEN, '[so-tu-phap, so-noi-vu]');
    expect(await told(one, '2016-02-10')).toEqual(['so-tu-phap overdue', 'so-noi-vu overdue']);
    expect(await told(one, '2016-03-10')).toEqual(['so-noi-vu overdue']);
  });

  it('answers only once it has been set up', async () => {
    const { AGENCIES } = await import('../../src/rules/example.ts');
    const files = {
      ...task('Trong tháng 01/2016', GIVEN.replace('so-noi-vu', 'ban-moi')),
      'plan/agencies.yaml': `${AGENCIES}  - { id: ban-moi, name: Ban mới, kind: department, level: province, from: 2016-05-01 }\n`,
    };
    expect(await told(files, '2016-04-10')).toEqual(['so-tu-phap overdue']);
    expect(await told(files, '2016-05-10')).toEqual(['ban-moi overdue']);
  });

  it('gives it back, with the one that had it meanwhile beside', async () => {
    const back = `${GIVEN}  - { lead: [so-tu-phap, so-noi-vu], document: { number: 400/QĐ-UBND, date: 2016-04-01 } }\n`;
    const files = task('Trong tháng 01/2016', back);
    expect(await told(files, '2016-03-10')).toEqual(['so-noi-vu overdue']);
    expect(await told(files, '2016-04-10')).toEqual(['so-tu-phap overdue', 'so-noi-vu overdue']);
  });

  it('is not changed by a document without number or day, of somebody else, or that works back', async () => {
    for (const [from, to] of [
      ['number: 300/QĐ-UBND', 'number: null'],
      ['date: 2016-03-01 }', 'date: 2016-03-01, issuer: Sở Nội vụ }'],
      ['lead: so-noi-vu', 'lead: so-noi-vu, from: 2016-02-01'],
    ] as const) {
      const files = task('Trong tháng 01/2016', GIVEN.replace(from, to));
      expect(await told(files, '2016-06-01'), to).toEqual(['so-tu-phap overdue']);
      expect((await found(files, '2016-06-01')).replace(/\s+/g, ' '), to).toMatch(/PLAN100: .* cơ quan cũ vẫn chủ trì/);
    }
  });
});
