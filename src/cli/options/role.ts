/** `--role`, which tells what an agency leads from what it contributes to. */
import type { Role } from '../../tracking/register.ts';
import { type Kind, option } from '../option.ts';
import { choice } from '../unknown.ts';

const ROLES: readonly Role[] = ['lead', 'coordinating'];
const role: Kind<Role> = (typed, { name }) => choice(name, typed, ROLES);

export const roleOption = option(
  '--role <role>',
  { vi: 'vai trò: lead (chủ trì) hoặc coordinating (phối hợp)', en: 'role: lead or coordinating' },
  role,
);
