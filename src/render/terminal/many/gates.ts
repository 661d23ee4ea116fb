/** The gates of many plans on one screen, the shut ones first. */
import { countWords } from '../../../phrases/many.ts';
import type { Page } from '../../../print/page.ts';
import type { GatesView } from '../../../views/many/gates.ts';
import { wrapAtMost } from '../grid.ts';
import { drawManyHead, drawManyNext, LINES } from './screen.ts';

export function renderGates(view: GatesView & { readonly full: boolean }, page: Page): string {
  const { lang, paint, width } = page;
  const vi = lang === 'vi';
  const head = drawManyHead(view, countWords('plan', view.plans.length, lang), page);
  const verdict = view.verdict ? [(view.shut ? paint.red.bold : paint.green)(view.verdict[lang])] : [];
  const next = drawManyNext(
    view.plans.find((p) => p.shut),
    'check',
    page,
  );
  const room = LINES - head.length - verdict.length - next.length - 1;
  const shown = view.full ? view.plans : view.plans.slice(0, Math.max(1, Math.floor(room / 2)));
  const one = ({ shut, folder, short, verdict: own }: (typeof shown)[number]) => {
    const name = wrapAtMost([folder, short].filter(Boolean).join(' – '), width - 2, 1)[0] ?? '';
    const why = wrapAtMost(own[lang], width - 4, 1)[0] ?? '';
    return [`${shut ? paint.red('✗') : paint.green('✓')} ${name}`, `    ${shut ? paint.red(why) : paint.dim(why)}`];
  };
  const rest = view.plans.slice(shown.length);
  const left = rest.filter((p) => p.shut).length;
  const more = rest.length
    ? [
        paint.dim(
          vi
            ? `… ${countWords('plan', rest.length, lang)} nữa${left ? `, ${left} cổng đóng` : ''}`
            : `… ${countWords('plan', rest.length, lang)} more${left ? `, ${left} shut` : ''}`,
        ),
      ]
    : [];
  return [...head, ...shown.flatMap(one), ...more, ...verdict, ...next, ''].join('\n');
}
