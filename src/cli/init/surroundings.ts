/** What stands around a plan: schemas and settings for editors, git's attributes, a file for CI. */
import { relative } from 'node:path';
import type { Plan } from '../../model/plan.ts';
import type { CI_WORDS } from './options.ts';

export type Ci = keyof typeof CI_WORDS;
export const SCHEMAS = '.luoc-do';

const GITATTRIBUTES = `# Tệp kế hoạch luôn xuống dòng kiểu LF, để git chỉ thấy điều đã sửa.
*.yaml text eol=lf
`;

/** Versions are pinned by the hash of their commit. */
const GITHUB = (version: string, dir: string) => `# Cổng của pull request và của push; lịch chạy mỗi sáng báo việc quá hạn.
name: Kế hoạch
on:
  pull_request:
  push:
    branches: [main]
  schedule:
    - cron: "0 0 * * 1-5" # 7 giờ sáng ở Việt Nam
permissions:
  contents: read
jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          fetch-depth: 0 # để so với nhánh chính
          persist-credentials: false
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with: { node-version: 22 }
      - if: github.event_name == 'pull_request'
        env:
          BASE: \${{ github.base_ref }}
        run: npx --yes --package kehoach@${version} kehoach check -C ${dir} --base "origin/$BASE" --new-only --format github
      - if: github.event_name == 'push'
        run: npx --yes --package kehoach@${version} kehoach validate -C ${dir} --format github
      - if: github.event_name == 'schedule'
        run: npx --yes --package kehoach@${version} kehoach check -C ${dir} --format github
`;

const GITLAB = (version: string, dir: string) => `# Cổng của merge request; lịch chạy mỗi sáng báo việc quá hạn.
ke-hoach:
  image: node:22
  variables:
    GIT_DEPTH: "0" # để so với nhánh chính
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_PIPELINE_SOURCE == "schedule"
  script:
    - npm install --global --ignore-scripts kehoach@${version}
    - |
      if [ "$CI_PIPELINE_SOURCE" = schedule ]; then kehoach check -C ${dir}
      else kehoach check -C ${dir} --base "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --new-only
      fi
`;

/** Files around a plan in the folder `dir`, by path from the folder above it. */
export async function surroundings(
  dir: string,
  ci: Ci,
  version: string,
  plan: Plan | undefined,
): Promise<Record<string, string>> {
  const [{ jsonSchemas }, { schemaFor }, { editorSettings }, { KIND_NAMES }] = await Promise.all([
    import('../../derive/json-schema.ts'),
    import('../../derive/schema-for.ts'),
    import('../../derive/editor.ts'),
    import('../../model/kinds.ts'),
  ]);
  const all = jsonSchemas();
  const schemas = KIND_NAMES.map((kind) => {
    const own: unknown = JSON.parse(all[`${kind}.schema.json`] ?? '{}');
    return [`${SCHEMAS}/${kind}.schema.json`, `${JSON.stringify(plan ? schemaFor(own, plan) : own, null, 2)}\n`];
  });
  return {
    ...Object.fromEntries(schemas),
    '.vscode/settings.json': editorSettings(`./${SCHEMAS}`, dir),
    '.gitattributes': GITATTRIBUTES,
    ...(ci === 'github' ? { '.github/workflows/ke-hoach.yml': GITHUB(version, dir) } : {}),
    ...(ci === 'gitlab' ? { '.gitlab-ci.yml': GITLAB(version, dir) } : {}),
  };
}

/** The folder of the schemas as a file of the plan in `dir` names it. */
export const schemasFrom = (dir: string): string => relative(`/${dir}`, `/${SCHEMAS}`);
