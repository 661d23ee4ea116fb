import type { Language } from '../language.ts';
import { printJson, problemJson } from '../render/json.ts';
import { countWords, renderProblems } from '../render/terminal/problems.ts';
import { runRules, sortProblems } from '../rules/rule.ts';
import { buildRegister } from '../tracking/register.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { loadPlan } from './load.ts';
import { unknown } from './rows.ts';

/** What one code means, why it matters, and its examples. */
async function explain(code: string, lang: Language): Promise<string> {
  const [{ ALL_CODES }, { ruleSection }] = await Promise.all([
    import('../rules/codes.ts'),
    import('../render/markdown/rules.ts'),
  ]);
  const wanted = /^\d+$/.test(code) ? `PLAN${code.padStart(3, '0')}` : code.toUpperCase();
  const found = ALL_CODES.find((r) => r.code === wanted);
  if (found) return `${ruleSection(found, lang, 1)}\n`;
  return unknown(
    code,
    ALL_CODES.map((r) => r.code),
    { vi: 'quy tắc', en: 'rule' },
  );
}

export const validate: PlanCommand = {
  name: 'validate',
  summary: { vi: 'Chỉ ra chỗ sai trong YAML và cách sửa', en: 'What is wrong in the YAML, and how to mend it' },
  formats: ['text', 'json'],
  define: (command, say) =>
    command.option('--explain <code>', say({ vi: 'giải thích một mã: PLAN020', en: 'explain a code: PLAN020' })),
  async run({ settings, io, options }) {
    const { lang, screen, asOf } = settings;
    if (options.explain !== undefined) {
      io.out(await explain(String(options.explain), lang));
      return FINE;
    }
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
