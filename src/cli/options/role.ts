/** `--role`, which tells what an agency leads from what it contributes to. */
import type { Role } from '../../tracking/register.ts';
import { both, type Text } from '../../words/language.ts';
import { option } from '../option.ts';
import { oneOf } from './choice.ts';

const ROLES: Readonly<Record<Role, Text>> = { lead: both('chủ trì', 'lead'), coordinating: both('phối hợp', 'coordinating') };

export const roleOption = option(
  '--role',
  oneOf(both('vai trò', 'role'), ROLES),
  both('chỉ một vai trò: “chủ trì” (lead) hay “phối hợp” (coordinating)', 'only one role: lead or coordinating'),
);
