import { command } from '../cli/command.ts';
import { documentFormats } from '../cli/documents.ts';
import { json, text } from '../cli/formats.ts';
import { option } from '../cli/option.ts';
import { templateOption } from '../cli/options/template.ts';
import { year } from '../cli/options/year.ts';
import { sheetFormats } from '../cli/sheets.ts';
import { both } from '../words/language.ts';

export const budget = command({
  name: 'budget',
  summary: both('Dự toán kinh phí: đến bước nào, đang ở ai', 'The budget: which step, and who has it'),
  kept: true,
  options: {
    year: option('--year', year, both('chỉ một năm ngân sách', 'only one budget year')),
    template: templateOption,
  },
  examples: [['plan budget --year 2016', both('dự toán năm 2016', 'the budget of 2016')]],
  view: async ({ register, options }) => {
    const [{ budgetView }, { unreadableItems }] = await Promise.all([
      import('../views/budget.ts'),
      import('../views/unreadable.ts'),
    ]);
    const all = await register();
    return { ...budgetView(all, options.year), unreadable: unreadableItems(all.unreadable) };
  },
  formats: {
    text: text(async () => (await import('../render/terminal/budget.ts')).renderBudget),
    json: json(async () => (await import('../render/json/budget.ts')).budgetJson),
    ...documentFormats(async () => (await import('../documents/budget.ts')).budgetDocument),
    ...sheetFormats(async () => (await import('../documents/tables/registers.ts')).budgetSheet),
  },
});
