/** obstacles.yaml: difficulties met, their causes, and what is proposed to whom. */
import * as v from 'valibot';
import { about, agencyId, date, document, id, step, taskId, text, unitId } from './parts.ts';

export const CAUSES = ['objective', 'subjective'] as const;

const obstacle = v.strictObject({
  id: v.pipe(id, about('Mã', 'Id')),
  date: v.pipe(date, about('Ngày nêu', 'Day it was raised')),
  by: v.pipe(unitId, about('Cơ quan nêu', 'Who raised it')),
  task: v.optional(v.pipe(taskId, about('Nhiệm vụ gặp vướng mắc', 'The task it stands in the way of'))),
  what: v.pipe(text, about('Khó khăn, vướng mắc', 'The difficulty')),
  cause: v.optional(v.pipe(text, about('Nguyên nhân', 'Its cause'))),
  causeKind: v.optional(
    v.pipe(v.picklist(CAUSES, 'cause-kind'), about('Nguyên nhân khách quan hay chủ quan', 'Objective or subjective')),
  ),
  proposals: v.optional(
    v.pipe(
      v.array(v.strictObject({ to: agencyId, what: text })),
      about('Kiến nghị, đề xuất với cơ quan nào', 'What is proposed to whom'),
    ),
  ),
  sent: v.optional(
    v.pipe(step, about('Ngày gửi đến cơ quan đầu mối của kế hoạch', 'When it was sent to the coordinator of the plan')),
  ),
  passed: v.optional(
    v.pipe(
      v.strictObject({
        ...step.entries,
        to: v.optional(
          v.pipe(unitId, about('Chuyển đến đâu (mặc định: cơ quan ban hành kế hoạch)', 'To whom (default: the issuer)')),
        ),
      }),
      about('Ngày cơ quan đầu mối chuyển cấp có thẩm quyền', 'When the coordinator passed it on'),
    ),
  ),
  answered: v.optional(
    v.pipe(
      v.strictObject({
        date: v.pipe(date, about('Ngày trả lời', 'Day of the answer')),
        by: v.optional(v.pipe(unitId, about('Cơ quan trả lời', 'Who answered'))),
        what: v.pipe(text, about('Nội dung trả lời, cách tháo gỡ', 'The answer')),
        document: v.optional(v.pipe(document, about('Văn bản trả lời', 'Document of the answer'))),
      }),
      about('Đã trả lời thế nào, ngày nào', 'How and when it was answered'),
    ),
  ),
});

export const obstaclesSchema = v.strictObject({
  obstacles: v.pipe(v.array(obstacle), about('Khó khăn, vướng mắc', 'Obstacles')),
});
export type ObstaclesData = v.InferOutput<typeof obstaclesSchema>;
