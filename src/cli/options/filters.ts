/** The filters that every view of tasks takes. */
import { agencyOption } from './agency.ts';
import { documentOption } from './document.ts';
import { roleOption } from './role.ts';
import { sectionOption } from './section.ts';
import { stateOption } from './state.ts';

export const filters = {
  section: sectionOption,
  agency: agencyOption,
  states: stateOption,
  document: documentOption,
  role: roleOption,
};
