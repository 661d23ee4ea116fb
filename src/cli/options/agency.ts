/** Agencies and groups, as they are asked for. */
import type { Kind } from '../option.ts';
import { option } from '../option.ts';
import { unknown } from '../unknown.ts';

/** Id of an agency or a group of the plan. */
export const agencyOrGroup: Kind<string> = async (typed, { plan }) => {
  const known = await plan();
  if (!known || known.agencies.has(typed) || known.groups.has(typed)) return typed;
  return unknown(typed, [...known.agencies.keys(), ...known.groups.keys()]);
};

/** Id of an agency of the plan. */
export const agency: Kind<string> = async (typed, { plan }) => {
  const known = await plan();
  if (!known || known.agencies.has(typed)) return typed;
  return unknown(typed, [...known.agencies.keys()], { vi: 'cơ quan', en: 'agency' });
};

/** One agency or group. */
export const agencyOption = option(
  '--agency <id>',
  { vi: 'mã cơ quan hoặc nhóm', en: 'id of an agency or group' },
  agencyOrGroup,
);
