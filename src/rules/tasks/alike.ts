import { fold } from '../../text/fold.ts';
import { OTHER, SOUND } from '../example.ts';
import { sharedEvidence } from '../progress/shared-evidence.ts';
import { both, type Rule } from '../rule.ts';

export const alikeTasks: Rule = {
  code: 'PLAN017',
  title: both('Hai nhiệm vụ giống nhau, hoặc chung một minh chứng', 'Two tasks alike, or with one evidence'),
  why: both(
    'Cùng tên hoặc cùng điểm của một mục thường là chép hai lần.',
    'One title, or one point of a clause, for two tasks is mostly one copied twice.',
  ),
  bad: { files: { 'tasks/ra-soat.yaml': SOUND, 'tasks/viec.yaml': SOUND.replace('id: ra-soat', 'id: viec') } },
  good: { files: { 'tasks/ra-soat.yaml': SOUND, 'tasks/viec.yaml': OTHER } },
  *check(context) {
    yield* sharedEvidence(context);
    const { plan } = context;
    const seen = new Map<string, string>();
    for (const { id, title, source, document, point, place } of plan.tasks) {
      const ofClause = point !== undefined && source.id !== '' ? [`${document?.id ?? ''} ${source.id} (${point})`] : [];
      const keys = [`${source.id} ${fold(title)}`, ...ofClause];
      const first = keys.map((k) => seen.get(k)).find((other) => other !== undefined);
      for (const key of keys) if (!seen.has(key)) seen.set(key, id);
      if (first === undefined) continue;
      yield {
        place,
        message: both(
          `“${id}” và “${first}” cùng tên, hoặc cùng một điểm của mục ${source.id}`,
          `"${id}" and "${first}" have one title, or one point of clause ${source.id}`,
        ),
        help: both('Nếu là một việc thì xoá bớt một tệp', 'If they are one, delete one of the files'),
      };
    }
  },
};
