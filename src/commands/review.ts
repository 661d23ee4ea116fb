import { reviewDocument } from '../documents/review.ts';
import { printMarkdown } from '../print/markdown/print.ts';
import { printJson, unreadableJson } from '../render/json.ts';
import { renderReviewed } from '../render/terminal/review.ts';
import { drawUnreadable } from '../render/terminal/unreadable.ts';
import { type ReviewView, reviewView } from '../views/review.ts';
import { unreadableItems } from '../views/unreadable.ts';
import { PROPOSALS } from '../words/proposals.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { requirePlan } from './load.ts';
import { choice } from './settings.ts';
import { writeWhole } from './write.ts';

const json = ({ asOf, documents, totals }: ReviewView) => ({
  asOf,
  documents: documents.map(({ place, id, number, date, issuer, title, by, reviewed, finding, proposal, to }) => ({
    id,
    number,
    date,
    issuer,
    title,
    by,
    reviewed,
    finding,
    proposal,
    to: to ?? null,
    position: { file: place.file.path, ...place.file.positionAt(place.from) },
  })),
  totals,
});

export const review: PlanCommand = {
  formats: ['text', 'json', 'markdown'],
  define: (command, say) =>
    command
      .option(
        '--proposal <proposal>',
        say({ vi: `chỉ một loại đề xuất: ${PROPOSALS.join(', ')}`, en: `only one proposal: ${PROPOSALS.join(', ')}` }),
      )
      .option('-o, --output <file>', say({ vi: 'ghi ra tệp thay vì in ra màn hình', en: 'write to a file' })),
  async run({ settings, io, options }) {
    const proposal = options.proposal === undefined ? undefined : choice('--proposal', String(options.proposal), PROPOSALS);
    const plan = await requirePlan(io, settings);
    const view = reviewView(plan, settings.asOf, proposal);
    const unreadable = unreadableItems(plan.unreadable);
    const text = {
      json: () => printJson({ ...json(view), unreadable: unreadableJson(unreadable, settings.lang) }),
      markdown: () => printMarkdown(reviewDocument(plan, view)),
      text: () => [renderReviewed(plan, view, settings.screen), ...drawUnreadable(unreadable, settings.screen), ''].join('\n'),
    }[settings.format as 'json' | 'markdown' | 'text']();
    if (options.output === undefined) io.out(text);
    else writeWhole(io, String(options.output), text);
    return unreadable.length ? FINDINGS : FINE;
  },
};
