import { headPlace } from '../../model/places.ts';
import { HEAD } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { versionOutOfOrder } from './version-out-of-order.ts';

export const historyWithoutDocument: Rule = {
  code: 'PLAN018',
  title: both('Lịch sử thay đổi thiếu văn bản hoặc lộn phiên bản', 'Change of the plan without its document, or out of order'),
  why: both(
    'Kế hoạch chỉ đổi bằng văn bản; thiếu số hoặc ngày thì cổng kiểm tra không coi là được phép.',
    'A plan is changed only by a document; without number and day the gate allows nothing by it.',
  ),
  bad: { files: { 'plan.yaml': `${HEAD}history:\n  - { version: 1, date: 2016-02-01, change: Giao thêm, tasks: ra-soat }\n` } },
  good: {
    files: {
      'plan.yaml': `${HEAD}history:\n  - { version: 1, date: 2016-02-01, change: Giao thêm, tasks: ra-soat, document: { number: 9/QĐ-UBND, date: 2016-02-01 } }\n`,
    },
  },
  *check(context) {
    yield* versionOutOfOrder(context);
    const { plan } = context;
    for (const [k, { document, tasks }] of (plan.head.history ?? []).entries()) {
      // The first entry tells that the plan was issued, which its own document says.
      if ((document?.number && document.date) || (k === 0 && tasks === undefined)) continue;
      yield {
        place: headPlace(plan, 'history', k, 'change'),
        message: both('Lần thay đổi này không ghi văn bản có số và ngày', 'This change has no document with number and day'),
        help: both('Ghi: document: { number: …, date: … }', 'Write: document: { number: …, date: … }'),
      };
    }
  },
};
