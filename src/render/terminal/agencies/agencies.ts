/** The load of each agency, or everything of one. */
import type { Page } from '../../../print/page.ts';
import type { AgenciesView } from '../../../views/agencies.ts';
import { renderLoads } from './list.ts';
import { renderAgency } from './one.ts';

export const renderAgencies = (view: AgenciesView, page: Page): string =>
  view.one ? view.loads.map((load) => renderAgency(load, view, page)).join('\n') : renderLoads(view, page);
