/** agencies.yaml and agencies/*.yaml: who can be given a task, and the groups that plans name. */
import * as v from 'valibot';
import { BODY_CATALOGUES } from '../../catalogues/catalogue.ts';
import { about, agencyId, agencyIds, date, document, ID, id, text, unitId } from './parts.ts';

export const AGENCY_KINDS = [
  'department',
  'office',
  'committee',
  'council',
  'local-authority',
  'media',
  'party',
  'mass-organisation',
  'ministry',
  'central',
  'other',
] as const;
export const LEVELS = ['central', 'province', 'district', 'commune'] as const;

const agency = v.strictObject({
  id: v.pipe(id, about('Mã: chữ thường không dấu, nối bằng gạch ngang', 'Id: lower case, no diacritics, hyphens')),
  name: v.pipe(text, about('Tên đầy đủ', 'Full name')),
  shortName: v.optional(v.pipe(text, about('Tên gọn dùng trong bảng', 'Short name for tables'))),
  kind: v.optional(v.pipe(v.picklist(AGENCY_KINDS, 'agency-kind'), about('Loại cơ quan', 'Kind of body'))),
  level: v.optional(v.pipe(v.picklist(LEVELS, 'level'), about('Cấp', 'Level'))),
  parent: v.optional(v.pipe(unitId, about('Cơ quan cấp trên trực tiếp', 'Direct superior'))),
  from: v.optional(
    v.pipe(date, about('Có từ ngày nào, nếu lập sau khi có kế hoạch', 'Exists from this day, where it was set up later')),
  ),
  code: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{2,5}$/, 'unit-code'),
      about('Mã đơn vị hành chính, trong dấu nháy', 'Official code of the unit, in quotes'),
    ),
  ),
  catalogue: v.optional(
    v.pipe(
      v.picklist(BODY_CATALOGUES, 'catalogue'),
      about('Danh mục mà cơ quan này lấy từ đó', 'The catalogue that it was taken from'),
    ),
  ),
  note: v.optional(v.pipe(text, about('Ghi chú', 'Note'))),
});

const taken = v.strictObject({
  name: v.pipe(
    v.picklist(BODY_CATALOGUES, 'catalogue'),
    about('Tên danh mục: departments, ministries, other-bodies, provinces', 'Name of the catalogue'),
  ),
  ids: v.optional(
    v.pipe(
      v.union([v.pipe(v.string(), v.regex(ID, 'id')), v.array(v.pipe(v.string(), v.regex(ID, 'id')))], 'id-or-list'),
      about('Chỉ lấy các mã này (cơ quan kế tục thì kèm theo)', 'Only these ids (and who came after them)'),
    ),
  ),
  level: v.optional(v.pipe(v.picklist(LEVELS, 'level'), about('Chỉ lấy cấp này', 'Only this level'))),
  on: v.optional(v.pipe(date, about('Chỉ lấy cơ quan có trong ngày này', 'Only bodies that were there on this day'))),
});

const group = v.strictObject({
  id: v.pipe(id, about('Mã của nhóm', 'Id of the group')),
  name: v.pipe(text, about('Tên nhóm như kế hoạch viết', 'Name as the plan has it')),
  shortName: v.optional(v.pipe(text, about('Tên gọn dùng trong bảng', 'Short name for tables'))),
  members: v.pipe(v.array(agencyId), about('Mã các cơ quan hoặc nhóm con', 'Ids of agencies or groups')),
  decision: v.optional(v.pipe(document, about('Văn bản quy định thành phần', 'Document that names the members'))),
  note: v.optional(v.pipe(text, about('Ghi chú', 'Note'))),
});

const change = v.strictObject({
  id: v.pipe(id, about('Mã của lần sắp xếp', 'Id of the reorganisation')),
  from: v.pipe(date, about('Ngày các đơn vị này chấm dứt hoạt động', 'Day from which these units exist no more')),
  units: v.pipe(agencyIds, about('Các đơn vị chấm dứt (mã cơ quan hoặc nhóm)', 'The units that end (agencies or groups)')),
  successor: v.pipe(
    v.nullable(unitId),
    about(
      'Cơ quan nhận việc còn dở; null nếu không ai nhận, khi đó việc thôi thực hiện',
      'Who takes over what is still owed; null where nobody does, and the work is dropped',
    ),
  ),
  document: v.pipe(document, about('Văn bản quyết định', 'The document that decided it')),
  note: v.optional(v.pipe(text, about('Ghi chú', 'Note'))),
});

export const agenciesSchema = v.strictObject({
  catalogues: v.optional(
    v.pipe(
      v.array(taken),
      about(
        'Cơ quan lấy từ danh mục đi kèm chương trình (docs/catalogues.md)',
        'Agencies taken from the catalogues that come with the program (docs/catalogues.md)',
      ),
    ),
  ),
  agencies: v.optional(v.pipe(v.array(agency), about('Các cơ quan, đơn vị', 'Agencies'))),
  groups: v.optional(v.pipe(v.array(group), about('Các nhóm cơ quan', 'Groups of agencies'))),
  changes: v.optional(
    v.pipe(v.array(change), about('Các lần sáp nhập, giải thể, sắp xếp đơn vị', 'Units merged, dissolved or reorganised')),
  ),
});
export type AgenciesData = v.InferOutput<typeof agenciesSchema>;
