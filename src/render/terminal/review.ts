/** The register of reviewed documents on a terminal. */
import { formatDate } from '../../calendar/civil.ts';
import { shortNameOf } from '../../model/members.ts';
import { hang } from '../../text/wrap.ts';
import type { ReviewView } from '../../views/review.ts';
import { number } from '../../words/numbers.ts';
import { PROPOSAL_WORDS, PROPOSALS } from '../../words/proposals.ts';
import { heading, type Screen } from './screen.ts';

export function renderReviewed({ plan, documents, totals, asOf }: ReviewView, screen: Screen): string {
  const { lang, width, paint } = screen;
  const vi = lang === 'vi';
  const title = `${heading(screen, vi ? 'Văn bản đã rà soát' : 'Documents reviewed')} ${paint.dim(`– ${formatDate(asOf)} (${documents.length})`)}`;
  if (!documents.length)
    return [title, '', vi ? 'Chưa ghi văn bản nào (review.yaml).' : 'None is recorded (review.yaml).'].join('\n');
  const counted = PROPOSALS.filter((p) => totals[p])
    .map((p) => `${PROPOSAL_WORDS[p][lang].toLowerCase()} ${number(totals[p], lang)}`)
    .join(', ');
  const lines = documents.flatMap((d) => {
    const day = d.date ? `, ${formatDate(d.date)}` : '';
    const to = d.to ? ` → ${shortNameOf(plan, d.to)}` : '';
    return [
      ...hang('', `${d.number ?? (vi ? '(ban hành mới)' : '(new)')}${day}, ${shortNameOf(plan, d.issuer)}: ${d.title}`, width),
      ...hang('  ', `${PROPOSAL_WORDS[d.proposal][lang]}${to}: ${d.finding}`, width),
      ...hang('  ', `${shortNameOf(plan, d.by)}, ${formatDate(d.reviewed)}`, width).map((l) => paint.dim(l)),
    ];
  });
  return [title, paint.dim(counted), '', ...lines].join('\n');
}
