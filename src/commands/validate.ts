import { mendPlan } from '../edits/mend.ts';
import type { Judge } from '../edits/state.ts';
import { FINDINGS_FORMAT_NAMES } from '../render/findings/names.ts';
import { ruleSection } from '../render/markdown/rules.ts';
import { ALL_CODES } from '../rules/codes.ts';
import { diagnose } from '../rules/diagnose.ts';
import { parseFile } from '../source/parse.ts';
import type { Language } from '../words/language.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { CannotRun } from './errors.ts';
import { findingsText } from './findings.ts';
import { loadBuilt } from './load.ts';
import { unknown } from './rows.ts';
import { writeEdited } from './write.ts';

/** What one code means, why it matters, and its examples. */
async function explain(code: string, lang: Language): Promise<string> {
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
  formats: FINDINGS_FORMAT_NAMES,
  define: (command, say) =>
    command
      .option('--explain <code>', say({ vi: 'giải thích một mã: PLAN020', en: 'explain a code: PLAN020' }))
      .option('--fix', say({ vi: 'sửa những chỗ chỉ có một cách sửa đúng', en: 'mend what has one right answer' }))
      .option(
        '--fix-unsafe',
        say({
          vi: 'sửa cả những chỗ làm đổi nghĩa, theo gợi ý gần nhất',
          en: 'mend also what changes a meaning, by the nearest suggestion',
        }),
      ),
  async run({ settings, io, options }) {
    const { lang, asOf } = settings;
    if (options.explain !== undefined) {
      io.out(await explain(String(options.explain), lang));
      return FINE;
    }
    let built = await loadBuilt(io, settings);
    let problems = diagnose(built, asOf);
    const unsafe = options.fixUnsafe === true;
    const asked = unsafe || options.fix === true;
    if (settings.at !== undefined && asked) {
      throw new CannotRun(
        { vi: 'Không sửa được một phiên bản cũ', en: 'A revision cannot be mended' },
        { vi: 'Bỏ --at để sửa các tệp đang có', en: 'Take --at out to mend the files as they are' },
      );
    }
    let mended = 0;
    if (asked) {
      const { readFullYaml } = await import('../source/full-yaml.ts');
      const judge: Judge = {
        asOf,
        folder: built.folder,
        read: (shown, text) => parseFile(shown, Buffer.from(text), readFullYaml),
      };
      const { state, problems: own } = mendPlan({ files: built.inputs, built, problems }, unsafe, judge);
      if (built.root !== undefined) writeEdited(io, built.root, built.inputs, state.files);
      mended = own.length;
      built = { ...built, ...state.built };
      problems = [...state.problems];
    }
    const { plan } = built;
    const sound =
      lang === 'vi'
        ? `Không có lỗi: ${plan?.tasks.length} nhiệm vụ, ${plan?.agencies.size} cơ quan.`
        : `No problems: ${plan?.tasks.length} tasks, ${plan?.agencies.size} agencies.`;
    const repaired = lang === 'vi' ? `Đã sửa ${mended} chỗ.` : `${mended} mended.`;
    const told = [...(asked ? [repaired] : []), ...(problems.length ? [] : [sound])].join(' ');
    const verdict = told ? { verdict: told } : {};
    io.out(findingsText(io, settings, { problems, rules: ALL_CODES, command: 'plan validate', ...verdict }));
    return problems.some((p) => p.severity === 'error') ? FINDINGS : FINE;
  },
};
