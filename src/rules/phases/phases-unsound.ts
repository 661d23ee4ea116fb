import { TASK } from '../example.ts';
import { both, type Rule } from '../rule.ts';

const FIRST = '  - { id: gd-1, title: Thống kê văn bản, deadline: Trong tháng 01/2016 }\n';

export const phasesUnsound: Rule = {
  code: 'PLAN114',
  title: both('Giai đoạn trùng mã, hoặc việc có cả thời hạn chung', 'Phases of one id, or beside a deadline of the whole'),
  why: both(
    'Mỗi giai đoạn là một đầu việc có mã riêng; thời hạn chung của việc chia giai đoạn không được tính cho ai.',
    'Each phase is a duty with an id of its own; a deadline of the whole beside them is counted for nobody.',
  ),
  bad: { files: { 'tasks/ra-soat.yaml': `${TASK}deadline: Quý II/2016\nphases:\n${FIRST}` } },
  good: { files: { 'tasks/ra-soat.yaml': `${TASK}phases:\n${FIRST}` } },
  *check({ plan }) {
    for (const { phases, deadline } of plan.tasks) {
      if (phases.length && deadline) {
        yield {
          place: deadline.place,
          message: both(
            'Việc chia giai đoạn có cả thời hạn chung: thời hạn chung không được tính',
            'A task with phases has a deadline of its own as well, which is not counted',
          ),
          help: both('Chuyển thời hạn này vào giai đoạn cuối', 'Put it into the last phase'),
        };
      }
      const seen = new Set<string>();
      for (const { id, place } of phases) {
        if (seen.has(id)) {
          yield {
            place,
            message: both(`Mã giai đoạn “${id}” đã dùng`, `The id "${id}" is taken by another phase`),
            help: both('Đặt mã khác', 'Choose another'),
          };
        }
        seen.add(id);
      }
    }
  },
};
