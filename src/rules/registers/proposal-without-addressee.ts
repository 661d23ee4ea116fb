import { both, type Rule } from '../rule.ts';

export const proposalWithoutAddressee: Rule = {
  code: 'PLAN055',
  title: both('Đề xuất không nêu nơi nhận', 'Proposal without an addressee'),
  why: both(
    'Đề xuất sửa, thay thế hay bãi bỏ phải gửi cho cơ quan có thẩm quyền.',
    'A change is proposed to the body that can make it.',
  ),
  bad: {
    files: {
      'review.yaml': `documents:
  - { id: qd-31, number: 31/2013/QĐ-UBND, date: 2013-08-22, issuer: ubnd-tinh, title: Phân cấp, by: so-tu-phap, reviewed: 2016-01-12, finding: Theo luật cũ, proposal: replace }
`,
    },
  },
  good: {
    files: {
      'review.yaml': `documents:
  - { id: qd-31, number: 31/2013/QĐ-UBND, date: 2013-08-22, issuer: ubnd-tinh, title: Phân cấp, by: so-tu-phap, reviewed: 2016-01-12, finding: Theo luật cũ, proposal: replace, to: ubnd-tinh }
`,
    },
  },
  *check({ plan }) {
    for (const d of plan.reviewed) {
      if (d.proposal === 'keep' || d.to) continue;
      yield {
        place: d.place,
        message: both('Đề xuất chưa nêu gửi cơ quan nào', 'The proposal does not say to whom it is made'),
        help: both('Thêm “to: mã-cơ-quan”', 'Add "to: id-of-the-body"'),
      };
    }
  },
};
