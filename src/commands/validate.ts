import { printJson, problemJson } from '../render/json.ts';
import { countWords, renderProblems } from '../render/terminal/problems.ts';
import { runRules, sortProblems } from '../rules/rule.ts';
import { buildRegister } from '../tracking/register.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { loadPlan } from './load.ts';

export const validate: PlanCommand = {
  name: 'validate',
  summary: { vi: 'Chỉ ra chỗ sai trong YAML và cách sửa', en: 'What is wrong in the YAML, and how to mend it' },
  formats: ['text', 'json'],
  async run({ settings, io }) {
    const { lang, screen, asOf } = settings;
    const { plan, problems: reading } = await loadPlan(io, settings.dir);
    const { RULES } = await import('../rules/index.ts');
    const found = plan ? runRules(RULES, { plan, register: buildRegister(plan, asOf), asOf }) : [];
    const problems = sortProblems([...reading, ...found]);
    if (settings.format === 'json') io.out(printJson({ diagnostics: problems.map((p) => problemJson(p, lang)) }));
    else if (problems.length) io.out(`${renderProblems(problems, lang, screen.paint)}\n${countWords(problems, lang)}\n`);
    else
      io.out(
        lang === 'vi'
          ? `Không có lỗi: ${plan?.tasks.length} nhiệm vụ, ${plan?.agencies.size} cơ quan.\n`
          : `No problems: ${plan?.tasks.length} tasks, ${plan?.agencies.size} agencies.\n`,
      );
    return problems.some((p) => p.severity === 'error') ? FINDINGS : FINE;
  },
};
