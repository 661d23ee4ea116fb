/** The plan that a branch is held to: the same plan where the branch left its base, wherever its folder stood then. */
import type { PlanPlace } from '../files/git/plan-places.ts';
import type { Repository } from '../files/git/repository.ts';
import { HEAD_NAMES, type KnownFiles, knownFiles, readPlanFiles } from '../files/plan-files.ts';
import { readYaml } from '../files/read-yaml.ts';
import { buildPlan } from '../model/build.ts';
import type { HeldTo } from '../views/gate.ts';
import { both, type Text } from '../words/language.ts';
import type { Io } from './io.ts';
import type { LoadedPlan } from './loaded-plan.ts';
import { folderOf, idOf, placesAmong, standsInWorkTree } from './places.ts';
import { commitOf, repositoryOf } from './revision.ts';
import type { Settings } from './settings.ts';

/** Commits looked back for one in which plan.yaml could be read. */
const MOST_BACK = 50;

interface Identified extends PlanPlace {
  readonly id: string | undefined;
}

async function plansAmong(io: Io, repository: Repository, lines: ReturnType<Repository['tree']>) {
  const { places, closed } = placesAmong(io, repository, lines);
  const plans: Identified[] = [];
  for (const place of places) plans.push({ ...place, id: await idOf(place) });
  return { plans, closed, submodules: lines.filter((l) => l.mode === '160000').map((l) => `${l.path}/`) };
}

/** How many files two states of plans share, by path and by content. */
function likeness(a: PlanPlace, inputs: LoadedPlan['inputs']): number {
  const paths = new Set(inputs.map((f) => f.path));
  return a.files.list().filter((e) => paths.has(e.path)).length;
}

/**
 * Which plan of the base is the one that `head` has become: that of its id; of several that in its folder, else one whose
 * folder is gone; without any of its id, the one in its folder, else the most like it of those that are gone.
 */
function choose(base: readonly Identified[], folder: string, head: LoadedPlan, folders: ReadonlySet<string>) {
  const id = head.plan?.head.id;
  const gone = (p: Identified) => !folders.has(p.folder);
  const alike = (plans: readonly Identified[]) =>
    [...plans].sort((a, b) => likeness(b, head.inputs) - likeness(a, head.inputs))[0];
  const same = base.filter((p) => p.id === id);
  const here = (plans: readonly Identified[]) => plans.find((p) => p.folder === folder);
  if (same.length) return here(same) ?? alike(same.filter(gone)) ?? alike(same);
  return here(base) ?? alike(base.filter(gone));
}

async function built(place: PlanPlace, commit: string, repository: Repository, known?: KnownFiles) {
  const inputs = await readPlanFiles(place.files, known);
  return { ...buildPlan(inputs), folder: place.folder, root: undefined, inputs, commit: repository.describe(commit) };
}

/** The plan of this folder at the last commit before `commit` at which its own file could be read. */
async function lastReadable(io: Io, repository: Repository, commit: string, folder: string) {
  for (const name of HEAD_NAMES)
    for (const earlier of repository.changesOf(commit, `${folder}${name}`, MOST_BACK)) {
      const place = placesAmong(io, repository, repository.tree(earlier)).places.find((p) => p.folder === folder);
      const found = place && (await built(place, earlier, repository));
      if (found?.plan) return found;
    }
  return undefined;
}

/**
 * The same plan with each file that cannot be read as it was when it last could, so that what a broken file asks is not
 * taken for new when it is mended. Undefined where no file of it is broken, or none was ever otherwise.
 */
async function withReadable(repository: Repository, plan: Awaited<ReturnType<typeof built>>, head: LoadedPlan) {
  const broken = new Set(plan.unreadable.map((u) => u.problem.place.file.path));
  let inputs = plan.inputs;
  let best: typeof plan | undefined;
  for (const input of plan.inputs) {
    // One that the head has just so is nothing that the change did.
    const untouched = head.inputs.some((i) => i.path === input.path && i.parsed.file.text === input.parsed.file.text);
    if (untouched || !broken.has(input.parsed.file.path)) continue;
    const path = `${plan.folder}${input.path}`;
    for (const earlier of repository.changesOf(plan.commit.hash, path, MOST_BACK).slice(1)) {
      const line = repository.tree(earlier, path).find((l) => l.path === path);
      const bytes = line && repository.contents([line.hash]).get(line.hash);
      if (!bytes) continue;
      const parsed = await readYaml(input.parsed.file.path, bytes);
      const tried = inputs.map((i) => (i.path === input.path ? { path: i.path, parsed } : i));
      const again = buildPlan(tried);
      if (!again.plan || again.unreadable.length >= (best ?? plan).unreadable.length) continue;
      inputs = tried;
      best = { ...plan, ...again, inputs };
      break;
    }
  }
  return best;
}

const NOT_YET = (revision: string): Text =>
  both(
    `chưa so với bản nào: ở ${revision} chưa có kế hoạch này`,
    `compared with nothing: there is no such plan at ${revision} yet`,
  );
const SHALLOW: Text = both(
  'chưa so: bản sao nông, không biết nhánh rời bản gốc ở đâu (git fetch --unshallow, hoặc fetch-depth: 0)',
  'not compared: a shallow clone, which does not tell where the branch left its base (git fetch --unshallow, or fetch-depth: 0)',
);

/** What the plan `head` is held to at `revision`; `staged` where `head` is the index. */
export async function loadBase(
  io: Io,
  { dir, at }: Settings,
  revision: string,
  head: LoadedPlan,
  staged = false,
): Promise<HeldTo> {
  const repository = repositoryOf(io, dir);
  const base = commitOf(repository, revision);
  const here = repository.commitOf(at ?? 'HEAD');
  const met = here && repository.mergeBase(base, here);
  const blind = met === undefined && here !== undefined && repository.isShallow();
  const common = met ?? base;

  const now = await plansAmong(io, repository, at !== undefined && here ? repository.tree(here) : repository.index());
  // A folder that was moved or deleted and not staged yet is in the index still.
  const standing = now.plans.filter((p) => staged || head.root === undefined || standsInWorkTree(repository, p.folder));
  const then = await plansAmong(io, repository, repository.tree(common));
  const folder = folderOf(repository, head);
  const folders = new Set([folder, ...standing.map((p) => p.folder)]);
  const id = head.plan?.head.id;
  const withId = (plans: readonly Identified[]) => plans.filter((p) => p.id === id && p.folder !== folder).map((p) => p.folder);
  const doubles =
    id !== undefined && then.plans.filter((p) => p.id === id).length <= withId(standing).length ? withId(standing) : [];

  const chosen = choose(then.plans, folder, head, folders);
  const about = { doubles, revision };
  if (!chosen) {
    // A submodule that is not here may hold the plan: where the head has it in its place, or has it no more.
    const closed = then.closed.find((path) => folder.startsWith(path) || !now.submodules.includes(path));
    if (closed === undefined) return { ...about, note: NOT_YET(revision) };
    const lacking = both(
      `không so được: kế hoạch ở ${revision} nằm trong submodule ${closed}, chưa tải về (git submodule update --init)`,
      `cannot be compared: the plan at ${revision} is in the submodule ${closed}, which is not here (git submodule update --init)`,
    );
    return { ...about, note: lacking, unreadable: true };
  }
  const found = await built(chosen, common, repository, knownFiles(head.inputs));
  if (blind) return { ...about, base: found, note: SHALLOW, blind: true };
  if (found.plan) {
    const whole = found.unreadable.length ? await withReadable(repository, found, head) : undefined;
    if (!whole) return { ...about, base: found };
    const files = both(
      `có tệp ở ${revision} không đọc được; so với bản đọc được gần nhất của từng tệp`,
      `files at ${revision} cannot be read; compared with each as it last could`,
    );
    return { ...about, base: whole, asFound: found, note: files };
  }
  const earlier = await lastReadable(io, repository, common, chosen.folder);
  if (earlier)
    return {
      ...about,
      base: earlier,
      note: both(
        `plan.yaml ở ${revision} không đọc được; so với bản đọc được gần nhất, ${earlier.commit.hash.slice(0, 8)}`,
        `plan.yaml at ${revision} cannot be read; compared with the last that can, ${earlier.commit.hash.slice(0, 8)}`,
      ),
    };
  return {
    ...about,
    note: both(
      `không so được: plan.yaml ở ${revision} không đọc được, và không có bản nào trước đó đọc được`,
      `cannot be compared: plan.yaml at ${revision} cannot be read, nor can any before it`,
    ),
    unreadable: true,
  };
}
