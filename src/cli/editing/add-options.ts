/** What `plan add` is asked. */
import { both } from '../../words/language.ts';
import { option, plain, words } from '../option.ts';
import { section } from '../options/section.ts';
import { editOptions } from './edit-options.ts';

export const addOptions = {
  section: option('--section <number>', both('mục của kế hoạch giao việc này: II.2', 'clause that gives it: II.2'), section),
  point: option('--point <text>', both('điểm trong mục', 'point within the clause'), plain),
  lead: option(
    '--lead <agencies>',
    both('chủ trì: mã cơ quan hoặc nhóm, cách nhau bằng dấu phẩy', 'who leads: ids, with commas'),
    plain,
  ),
  coordinating: option(
    '--coordinating <agencies>',
    both('phối hợp, cách nhau bằng dấu phẩy', 'who coordinates, with commas'),
    plain,
  ),
  recipients: option('--recipients <agencies>', both('nơi nhận kết quả', 'who receives the result'), plain),
  deadline: option('--deadline <text>', both('thời hạn đúng như kế hoạch viết', 'the deadline as the plan writes it'), plain),
  deliverable: option('--deliverable <text>', both('sản phẩm, kết quả', 'deliverable'), plain),
  id: option('--id <id>', both('mã (mặc định: theo tên)', 'id (default: made of the title)'), plain),
  ...editOptions,
};
export const addArguments = { title: words('[title...]', both('tên nhiệm vụ', 'title of the task')) };
