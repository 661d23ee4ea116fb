import type { Language } from '../language.ts';
import type { FindingsFormatName } from '../render/findings/index.ts';
import { FINDINGS_FORMAT_NAMES } from '../render/findings/names.ts';
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
  formats: FINDINGS_FORMAT_NAMES,
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
    const format = settings.format as FindingsFormatName;
    const sound =
      lang === 'vi'
        ? `Không có lỗi: ${plan?.tasks.length} nhiệm vụ, ${plan?.agencies.size} cơ quan.`
        : `No problems: ${plan?.tasks.length} tasks, ${plan?.agencies.size} agencies.`;
    const [{ FINDINGS_FORMATS }, { ALL_CODES }] = await Promise.all([
      import('../render/findings/index.ts'),
      import('../rules/codes.ts'),
    ]);
    io.out(
      FINDINGS_FORMATS[format]({
        problems,
        lang,
        paint: screen.paint,
        version: settings.version,
        rules: ALL_CODES,
        command: 'plan validate',
        ...(problems.length ? {} : { verdict: sound }),
      }),
    );
    return problems.some((p) => p.severity === 'error') ? FINDINGS : FINE;
  },
};
