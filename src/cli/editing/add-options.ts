/** What `plan add` is asked. */
import { both } from '../../words/language.ts';
import { option, plain, rest } from '../option.ts';
import { section } from '../options/section.ts';
import { editOptions } from './edit-options.ts';

export const addOptions = {
  section: option('--section', section, both('mục của kế hoạch giao việc này: II.2', 'clause that gives it: II.2')),
  point: option('--point', plain('lời', 'text'), both('điểm trong mục', 'point within the clause')),
  lead: option(
    '--lead',
    plain('cơ quan', 'agencies'),
    both('chủ trì: mã cơ quan hoặc nhóm, cách nhau bằng dấu phẩy', 'who leads: ids, with commas'),
  ),
  coordinating: option(
    '--coordinating',
    plain('cơ quan', 'agencies'),
    both('phối hợp, cách nhau bằng dấu phẩy', 'who coordinates, with commas'),
  ),
  recipients: option('--recipients', plain('cơ quan', 'agencies'), both('nơi nhận kết quả', 'who receives the result')),
  deadline: option(
    '--deadline',
    plain('lời', 'text'),
    both('thời hạn đúng như kế hoạch viết', 'the deadline as the plan writes it'),
  ),
  deliverable: option('--deliverable', plain('lời', 'text'), both('sản phẩm, kết quả', 'deliverable')),
  id: option('--id', plain('mã', 'id'), both('mã (mặc định: theo tên)', 'id (default: made of the title)')),
  ...editOptions,
};
export const addArguments = { title: rest(both('tên', 'title'), false, both('tên nhiệm vụ', 'title of the task')) };
