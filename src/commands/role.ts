/** `--role`, which tells what an agency leads from what it contributes to. */
import type { Command } from 'commander';
import type { Role } from '../tracking/register.ts';
import type { Text } from '../words/language.ts';
import { choice } from './settings.ts';

const ROLES: readonly Role[] = ['lead', 'coordinating'];

export const withRole = (command: Command, say: (text: Text) => string): Command =>
  command.option(
    '--role <role>',
    say({ vi: 'vai trò: lead (chủ trì) hoặc coordinating (phối hợp)', en: 'role: lead or coordinating' }),
  );

export const roleOf = (options: Record<string, unknown>): Role | undefined =>
  options.role === undefined ? undefined : choice('--role', String(options.role), ROLES);
