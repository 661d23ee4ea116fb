/** The plan, where its own file can be read. */
import type { BuiltPlan } from '../model/build.ts';
import type { Plan } from '../model/plan.ts';
import type { Language } from '../words/language.ts';
import { CannotRun } from './errors.ts';

/** The plan that was built, or a fault that shows what is wrong in plan.yaml. */
export async function readablePlan({ plan, problems }: BuiltPlan, lang: Language): Promise<Plan> {
  if (plan) return plan;
  const { renderProblems } = await import('../render/terminal/problems.ts');
  throw new CannotRun(
    {
      vi: 'Không đọc được plan.yaml, nên chưa biết gì về kế hoạch',
      en: 'plan.yaml cannot be read, so nothing is known of the plan',
    },
    {
      vi: 'Sửa các lỗi ở trên rồi chạy lại; kiểm tra: plan validate',
      en: 'Mend the errors above and run again; to check: plan validate',
    },
    renderProblems(
      problems.filter((p) => /(^|\/)plan\.ya?ml$/.test(p.place.file.path)),
      lang,
    ),
  );
}
