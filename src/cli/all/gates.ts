/** The gates of many plans together. */
import { ALL_CODES } from '../../rules/codes.ts';
import type { GateView } from '../../views/gate.ts';
import { type GatePart, type GatesView, gatesView } from '../../views/many/gates.ts';
import { shortTitle } from '../../views/many/plan.ts';
import { many } from '../command.ts';
import { findingsFormats } from '../findings.ts';
import { raw } from '../formats.ts';
import { sheetFormats } from '../sheets.ts';

interface Gates extends GatesView {
  readonly full: boolean;
}

/** What tells of gates alone; the others list findings one by one. */
const formats = {
  text: raw<Gates>(async () => (await import('../../render/terminal/many/gates.ts')).renderGates, { extension: 'txt' }),
  ...sheetFormats<Gates>(async () => (await import('../../documents/tables/many.ts')).gatesSheet),
};

export const gatesOfMany = many<GatePart, Gates>({
  keep: async ({ input, definition, format }) => {
    const { gate, verdict, base, problems } = (await definition.view(input)) as GateView;
    const { plan } = await input.built();
    return {
      id: plan?.head.id ?? '',
      title: plan?.head.title ?? '',
      short: plan ? shortTitle(plan) : '',
      base,
      shut: gate.shut,
      verdict,
      errors: gate.change.errors,
      warnings: gate.change.warnings,
      overdue: gate.time.overdue,
      dueSoon: gate.time.dueSoon,
      ...(format in formats ? { problems: [] } : { problems }),
    };
  },
  view: (gathered, { full, by }) => ({ ...gatesView(gathered, ALL_CODES), full: full || by !== undefined }),
  formats: {
    ...findingsFormats<Gates>(async () => {
      const { gatesJson } = await import('../../render/json/many.ts');
      return (view, page) => gatesJson(view, page.lang);
    }),
    ...formats,
  },
  finds: (view) => view.shut,
});
