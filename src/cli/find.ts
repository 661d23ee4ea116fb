/** What is asked for by its id, or by its name as people type it. */
import { matcher, sameWords } from '../text/match.ts';
import { didYouMean, nearest } from '../text/nearest.ts';
import { both, type Text } from '../words/language.ts';
import { CannotRun } from './errors.ts';
import type { Offer } from './option.ts';

export interface Findable {
  readonly id: string;
  /** every name that it goes by, the best known first */
  readonly names: readonly string[];
}

/** Ids and names for a shell to complete. */
export const offersOf = (all: readonly Findable[]): Offer[] => all.map(({ id, names }) => ({ value: id, about: names[0] ?? '' }));

/** What kind of thing is looked for, in words, and where its ids can be seen. */
export interface Sought {
  readonly what: Text;
  /** "plan agencies" */
  readonly seeAlso: string;
}

/** More than these are only counted. */
const MOST_SHOWN = 6;

/** The id of the only one that `typed` can mean: its id, its whole name, else words of its name. Throws, saying what is near, where there is none or more than one. */
export function find(typed: string, all: readonly Findable[], { what, seeAlso }: Sought): string {
  const wanted = typed.trim();
  if (all.some((f) => f.id === wanted)) return wanted;
  const whole = all.filter((f) => [f.id, ...f.names].some((name) => sameWords(wanted, name)));
  if (whole.length === 1) return (whole[0] as Findable).id;
  const holds = matcher([wanted]);
  const holding = whole.length ? whole : /[\p{L}\p{N}]/u.test(wanted) ? all.filter((f) => f.names.some(holds)) : [];
  if (holding.length === 1) return (holding[0] as Findable).id;
  const listed = (some: readonly Findable[]) => {
    const shown = some.slice(0, MOST_SHOWN).map((f) => (f.names[0] ? `${f.id} (${f.names[0]})` : f.id));
    return [...shown, ...(some.length > MOST_SHOWN ? ['…'] : [])].join('; ');
  };
  if (holding.length)
    throw new CannotRun(
      both(`“${typed}” khớp với ${holding.length} ${what.vi}`, `"${typed}" matches ${holding.length}: which ${what.en}?`),
      both(`Chọn một mã: ${listed(holding)}`, `Choose an id: ${listed(holding)}`),
    );
  const ids = all.map((f) => f.id);
  const near =
    (wanted.length > 2 ? ids.find((id) => id.includes(wanted.toLowerCase())) : undefined) ??
    nearest(wanted, ids) ??
    nearestByName(wanted, all);
  throw new CannotRun(
    both(`Không có ${what.vi} nào mang mã hoặc tên “${typed}”`, `No ${what.en} has the id or name "${typed}"`),
    didYouMean(near) ??
      (all.length <= MOST_SHOWN && all.length
        ? both(`Chọn một trong: ${listed(all)}`, `Choose one of: ${listed(all)}`)
        : both(`Xem các mã: ${seeAlso}`, `See the ids: ${seeAlso}`)),
  );
}

function nearestByName(typed: string, all: readonly Findable[]): string | undefined {
  const names = all.flatMap((f) => f.names.map((name) => [name, f.id] as const));
  const near = nearest(
    typed,
    names.map(([name]) => name),
  );
  return names.find(([name]) => name === near)?.[1];
}
