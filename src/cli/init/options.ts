/** What `plan init` is asked. */
import { both } from '../../words/language.ts';
import { flag, option, optionOr, plain } from '../option.ts';
import { oneOf } from '../options/choice.ts';
import { date } from '../options/date.ts';

/** Bodies that a plan begins with. */
export const CATALOGUE_WORDS = {
  province: both('các sở của tỉnh', 'departments of a province'),
  district: both('các phòng cấp huyện', 'divisions of a district'),
  commune: both('cấp xã', 'a commune'),
  ministries: both('các bộ', 'ministries'),
  none: both('không lấy', 'none'),
};
export type Catalogue = keyof typeof CATALOGUE_WORDS;

export const CI_WORDS = {
  github: both('GitHub', 'GitHub'),
  gitlab: both('GitLab', 'GitLab'),
  none: both('không', 'none'),
};

export const initOptions = {
  title: option('--title', plain('tên', 'title'), both('tên kế hoạch', 'title of the plan')),
  issuer: option(
    '--issuer',
    plain('cơ quan', 'body'),
    both('cơ quan ban hành: UBND tỉnh Sóc Trăng', 'issuing body: UBND tỉnh Sóc Trăng'),
  ),
  catalogue: option(
    '--catalogue',
    oneOf(both('danh mục', 'catalogue'), CATALOGUE_WORDS),
    both('danh mục cơ quan để bắt đầu (mặc định: theo cơ quan ban hành)', 'bodies to begin with (default: by the issuing body)'),
  ),
  number: option('--number', plain('số', 'number'), both('số văn bản ban hành: 210/KH-UBND', 'number of its document')),
  date: option('--date', date, both('ngày ban hành', 'day of its document')),
  from: option(
    '--from',
    { ...plain('tệp', 'file'), offers: 'files' as const },
    both('đọc kế hoạch từ văn bản .docx, .txt, .md', 'read the plan from a .docx, .txt or .md paper'),
  ),
  to: optionOr(
    '--to',
    { ...plain('thư mục', 'folder'), offers: 'folders' as const },
    'plan',
    both('thư mục của kế hoạch', 'folder of the plan'),
  ),
  ci: optionOr(
    '--ci',
    oneOf(both('nơi', 'place'), CI_WORDS),
    'github',
    both('tệp CI cho github, gitlab, hay none', 'a CI file for github, gitlab, or none'),
  ),
  dryRun: flag('--dry-run', both('chỉ cho xem sẽ ghi gì', 'show what would be written, write nothing')),
};
