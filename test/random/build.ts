/** A random plan built in memory, without a disk. */
import { type BuiltPlan, buildPlan } from '../../src/model/build.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readFullYaml } from '../../src/source/full-yaml.ts';
import { parseFile } from '../../src/source/parse.ts';
import { type Files, filesOf, type PlanModel } from './model.ts';

/** The plan in `files`, whose folder is plan/. */
export function buildFiles(files: Files): BuiltPlan {
  const paths = Object.keys(files).sort();
  return buildPlan(
    paths.map((path) => ({
      path: path.replace(/^plan\//, ''),
      parsed: parseFile(path, Buffer.from(files[path] as string), readFullYaml),
    })),
  );
}

/** The plan of a model, which must be readable. */
export function planOf(model: PlanModel): Plan {
  const { plan, problems } = buildFiles(filesOf(model));
  if (!plan) throw new Error(problems.map((p) => p.message.en).join('\n'));
  return plan;
}
