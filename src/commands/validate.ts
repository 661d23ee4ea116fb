import { command, FINDINGS, FINE } from '../cli/command.ts';
import { CannotRun } from '../cli/errors.ts';
import { find } from '../cli/find.ts';
import { findingsFormats } from '../cli/findings.ts';
import { flag, option, plain } from '../cli/option.ts';
import type { Judge } from '../edits/state.ts';
import type { RuleText } from '../rules/rule.ts';
import type { FindingsView } from '../views/findings.ts';
import { both } from '../words/language.ts';

/** The code that is meant: PLAN020, plan020, 20. */
function codeNamed(typed: string, codes: readonly RuleText[]): RuleText {
  const wanted = /^\d+$/.test(typed) ? `PLAN${typed.padStart(3, '0')}` : typed.toUpperCase();
  const names = codes.map(({ code, title }) => ({ id: code, names: [title.vi, title.en] }));
  const found = find(wanted, names, { what: both('quy tắc', 'rule'), seeAlso: 'docs/rules.md' });
  return codes.find((r) => r.code === found) as RuleText;
}

export const validate = command({
  name: 'validate',
  summary: both('Chỉ ra chỗ sai trong YAML và cách sửa', 'What is wrong in the YAML, and how to mend it'),
  options: {
    explain: option('--explain', plain('mã', 'code'), both('giải thích một mã: PLAN020', 'explain a code: PLAN020')),
    fix: flag('--fix', both('sửa những chỗ chỉ có một cách sửa đúng', 'mend what has one right answer')),
    fixUnsafe: flag(
      '--fix-unsafe',
      both('sửa cả những chỗ làm đổi nghĩa, theo gợi ý gần nhất', 'mend also what changes a meaning, by the nearest suggestion'),
    ),
  },
  examples: [
    ['plan validate', both('chỗ sai và cách sửa', 'what is wrong, and the way out')],
    ['plan validate --fix', both('sửa những chỗ chỉ có một cách sửa đúng', 'mend what has one right answer')],
    ['plan validate --explain 20', both('giải thích mã PLAN020', 'what PLAN020 means')],
  ],
  keepsFiles: true,
  writesPlan: ({ fix, fixUnsafe }) => fix === true || fixUnsafe === true,
  view: async ({ io, settings, asOf, built, options }): Promise<FindingsView> => {
    const [{ ALL_CODES }, { diagnose }] = await Promise.all([import('../rules/codes.ts'), import('../rules/diagnose.ts')]);
    const common = { rules: ALL_CODES, command: 'plan validate' };
    if (options.explain !== undefined) return { ...common, problems: [], explained: codeNamed(options.explain, ALL_CODES) };
    let loaded = await built();
    let problems = diagnose(loaded, asOf);
    const asked = options.fixUnsafe || options.fix;
    if (settings.at !== undefined && asked) {
      throw new CannotRun(
        both('Không sửa được một phiên bản cũ', 'A revision cannot be mended'),
        both('Bỏ --at để sửa các tệp đang có', 'Take --at out to mend the files as they are'),
      );
    }
    let mended = 0;
    if (asked) {
      const [{ mendPlan }, { parseFile }, { readFullYaml }, { writeEdited }] = await Promise.all([
        import('../edits/mend.ts'),
        import('../source/parse.ts'),
        import('../source/full-yaml.ts'),
        import('../cli/write.ts'),
      ]);
      const { inputs, folder } = loaded;
      const judge: Judge = { asOf, folder, read: (shown, text) => parseFile(shown, Buffer.from(text), readFullYaml) };
      const { state, problems: own } = mendPlan({ files: inputs, built: loaded, problems }, options.fixUnsafe, judge);
      if (loaded.root !== undefined) writeEdited(io, loaded.root, inputs, state.files);
      mended = own.length;
      loaded = { ...loaded, ...state.built };
      problems = [...state.problems];
    }
    const { plan } = loaded;
    const told = [
      ...(asked ? [both(`Đã sửa ${mended} chỗ.`, `${mended} mended.`)] : []),
      ...(problems.length
        ? []
        : [
            both(
              `Không có lỗi: ${plan?.tasks.length} nhiệm vụ, ${plan?.agencies.size} cơ quan.`,
              `No problems: ${plan?.tasks.length} tasks, ${plan?.agencies.size} agencies.`,
            ),
          ]),
    ];
    const verdict = both(told.map((t) => t.vi).join(' '), told.map((t) => t.en).join(' '));
    return { ...common, problems, verdict: told.length ? verdict : undefined };
  },
  formats: findingsFormats(),
  exit: ({ problems }) => (problems.some((p) => p.severity === 'error') ? FINDINGS : FINE),
});
