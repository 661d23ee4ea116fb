import { FINE, type PlanCommand } from './command.ts';
export const report: PlanCommand = { name: 'report', summary: { vi: '', en: '' }, formats: ['markdown'], run: async () => FINE };
