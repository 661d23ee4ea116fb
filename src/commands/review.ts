import { command } from '../cli/command.ts';
import { documentFormats } from '../cli/documents.ts';
import { json, text } from '../cli/formats.ts';
import { option } from '../cli/option.ts';
import { oneOf } from '../cli/options/choice.ts';
import { templateOption } from '../cli/options/template.ts';
import { sheetFormats } from '../cli/sheets.ts';
import { both } from '../words/language.ts';
import { PROPOSAL_WORDS } from '../words/proposals.ts';

export const review = command({
  name: 'review',
  summary: both('Văn bản đã rà soát, và bảng tổng hợp gửi cấp trên', 'Documents reviewed, and the table sent upward'),
  kept: true,
  options: {
    proposal: option(
      '--proposal',
      oneOf(both('đề xuất', 'proposal'), PROPOSAL_WORDS),
      both('chỉ một loại đề xuất', 'only one proposal'),
    ),
    template: templateOption,
  },
  examples: [['plan review --format markdown -o tong-hop.md', both('bảng tổng hợp ra tệp', 'the table, into a file')]],
  view: async ({ plan, asOf, options }) => {
    const [{ reviewView }, { unreadableItems }] = await Promise.all([
      import('../views/review.ts'),
      import('../views/unreadable.ts'),
    ]);
    const known = await plan();
    return { ...reviewView(known, asOf, options.proposal), unreadable: unreadableItems(known.unreadable) };
  },
  formats: {
    text: text(async () => (await import('../render/terminal/review.ts')).renderReviewed),
    json: json(async () => (await import('../render/json/review.ts')).reviewJson),
    ...documentFormats(async () => (await import('../documents/review.ts')).reviewDocument),
    ...sheetFormats(async () => (await import('../documents/tables/registers.ts')).reviewSheet),
  },
});
