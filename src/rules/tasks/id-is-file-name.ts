import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const idIsFileName: Rule = {
  code: 'PLAN037',
  title: both('Mã nhiệm vụ khác tên tệp', 'Task id differs from the file name'),
  why: both('Tìm tệp theo mã nhanh hơn khi hai tên trùng nhau.', 'A file is found faster when it bears the id of its task.'),
  bad: {
    files: {
      'tasks/viec.yaml': `id: viec-khac
title: Rà soát văn bản
source: II.1
lead: so-tu-phap
deadline: Trong tháng 01/2016
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': SOUND,
    },
  },
  *check({ plan }) {
    for (const task of plan.tasks) {
      // A table holds many, under a name of its own.
      if (task.item) continue;
      const name = task.place.file.path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
      if (name === task.id) continue;
      yield {
        place: task.place,
        message: both(`Mã “${task.id}” khác tên tệp “${name}”`, `The id "${task.id}" differs from the file name "${name}"`),
        help: both(`Đổi tên tệp thành ${task.id}.yaml`, `Rename the file to ${task.id}.yaml`),
      };
    }
  },
};
