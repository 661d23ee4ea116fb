/** What `plan rename` is asked. */
import type { Referent } from '../../model/schema/parts.ts';
import { both, type Text } from '../../words/language.ts';
import { argument, option, plain } from '../option.ts';
import { oneOf } from '../options/choice.ts';
import { editOptions } from './edit-options.ts';

/** What has an id, in words. */
export const REFERENT_WORDS: Readonly<Record<Referent, Text>> = {
  task: both('nhiệm vụ', 'task'),
  agency: both('cơ quan hoặc nhóm', 'agency or group'),
  unit: both('cơ quan', 'agency'),
  event: both('sự kiện', 'event'),
  clause: both('mục', 'clause'),
  basis: both('căn cứ', 'basis'),
  document: both('văn bản giao việc', 'document'),
  instrument: both('văn bản viện dẫn', 'instrument'),
};

export const renameOptions = {
  kind: option(
    '--kind',
    oneOf(both('loại', 'kind'), REFERENT_WORDS),
    both('loại, khi nhiều thứ mang cùng mã', 'kind, where several have the id'),
  ),
  ...editOptions,
};
export const renameArguments = {
  old: argument(plain('mã', 'id'), both('mã đang dùng', 'the id as it is')),
  id: argument(plain('mã', 'id'), both('mã mới', 'the new id')),
};
