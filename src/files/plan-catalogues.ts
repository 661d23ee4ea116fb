/** `catalogues:` of a plan's agencies files: the bodies that they stand for, as a file of the plan that lies with the program. */
import { bodiesIn } from '../catalogues/bodies.ts';
import { BODY_CATALOGUES, type BodyCatalogue } from '../catalogues/catalogue.ts';
import { agenciesOf } from '../catalogues/plan-agencies.ts';
import type { Parsed } from '../source/parse.ts';
import { type Problem, problem } from '../source/problem.ts';
import { type Node, nodeAt, toValue } from '../source/tree.ts';
import { nearest } from '../text/nearest.ts';
import { both } from '../words/language.ts';
import { catalogueText } from './catalogues.ts';
import { readYaml } from './read-yaml.ts';

/** A file of a plan, below its folder. */
interface PlanFile {
  readonly path: string;
  readonly parsed: Parsed;
}

const AGENCIES = /^agencies(?:\.ya?ml$|\/)/;
const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What one item of the list stands for; undefined where its name is none, of which the schema tells. */
async function taken(item: Node, from: Parsed, k: number): Promise<PlanFile | undefined> {
  if (item.kind !== 'mapping') return undefined;
  const value = toValue(item) as Record<string, unknown>;
  const name = BODY_CATALOGUES.find((n) => n === value.name) as BodyCatalogue | undefined;
  if (name === undefined) return undefined;
  const bodies = bodiesIn(name, catalogueText(name));
  const ids = typeof value.ids === 'string' ? [value.ids] : Array.isArray(value.ids) ? value.ids.map(String) : undefined;
  const { text, unknown } = agenciesOf({ name, ids, level: textOf(value.level), on: textOf(value.on) }, bodies);
  const parsed = await readYaml(`${from.file.path}#${name}${k ? `-${k + 1}` : ''}`, new TextEncoder().encode(text));
  const problems = unknown.map((id): Problem => {
    const at = Array.isArray(value.ids) ? ['ids', (value.ids as unknown[]).indexOf(id)] : ['ids'];
    const node = nodeAt(item, at);
    const meant = nearest(
      id,
      bodies.map((b) => b.id),
    );
    return problem({
      code: 'PLAN030',
      message: both(`Danh mục ${name} không có cơ quan “${id}”`, `The catalogue ${name} has no body "${id}"`),
      help: meant
        ? both(`Có phải “${meant}”?`, `Did you mean "${meant}"?`)
        : both('Xem các mã trong danh mục đi kèm chương trình (docs/catalogues.md)', 'See the ids: docs/catalogues.md'),
      place: { file: from.file, from: node.from, to: node.to },
    });
  });
  return {
    path: `agencies/${name}${k ? `-${k + 1}` : ''}.catalogue.yaml`,
    parsed: { ...parsed, problems: [...parsed.problems, ...problems] },
  };
}

/** The files that `catalogues:` of the plan's agencies files stand for. */
export async function* catalogueFiles(files: readonly PlanFile[]): AsyncGenerator<PlanFile> {
  let k = 0;
  for (const { path, parsed } of files) {
    if (!AGENCIES.test(path) || !parsed.root) continue;
    const list = parsed.root.entries.find((e) => e.key === 'catalogues')?.value;
    if (list?.kind !== 'sequence') continue;
    for (const item of list.items) {
      const file = await taken(item, parsed, k);
      k++;
      if (file) yield file;
    }
  }
}

/** Does a file of the plan come from a catalogue, so that there is nothing of it to write? */
export const isOfCatalogue = (path: string) => path.endsWith('.catalogue.yaml');
