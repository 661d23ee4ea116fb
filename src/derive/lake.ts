/** The tables of the lake as rows of docs/lake.md. */
import { LAKE_TABLES } from '../views/lake/lake.ts';

export const lakeRows = (): string =>
  LAKE_TABLES.flatMap((t) =>
    t.columns.map((c, k) => `| ${k ? '' : `\`${t.name}\`: ${t.about.vi}`} | \`${c.name}\` | ${c.type} | ${c.about.vi} |`),
  ).join('\n');
