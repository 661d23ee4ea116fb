/** An id that names nothing: one check for every reference of the schema, with the words of each kind. */

import type { FileKind } from '../../model/kinds.ts';
import { namesOf } from '../../model/names.ts';
import type { Plan } from '../../model/plan.ts';
import type { Reference } from '../../model/references.ts';
import type { Referent } from '../../model/schema/parts.ts';
import { replaceBy } from '../../source/fix.ts';
import type { Place } from '../../source/problem.ts';
import { didYouMean, nearest } from '../../text/nearest.ts';
import { both, type Finding, type Text } from '../rule.ts';

/** What is said of an id that is not there, and what else to do than to mend it. */
interface Words {
  readonly missing: (id: string) => Text;
  readonly help: (known: readonly string[]) => Text;
}

const AGENCY: Words = {
  missing: (id) => both(`Không có cơ quan hay nhóm nào mang mã “${id}”`, `No agency or group has the id "${id}"`),
  help: () =>
    both(
      'Thêm cơ quan vào agencies.yaml hoặc sửa lại mã; xem các mã: plan agencies',
      'Add it to agencies.yaml or mend the id; see plan agencies',
    ),
};

const WORDS: Readonly<Record<Referent, Words>> = {
  agency: AGENCY,
  unit: AGENCY,
  task: {
    missing: (id) => both(`Không có nhiệm vụ nào mang mã “${id}”`, `No task has the id "${id}"`),
    help: () => both('Sửa lại mã hoặc xoá dòng này', 'Mend the id or delete the line'),
  },
  clause: {
    missing: (id) => both(`Kế hoạch không có mục “${id}”`, `The plan has no clause "${id}"`),
    help: (known) => both(`Các mục: ${known.join(', ')}`, `The clauses: ${known.join(', ')}`),
  },
  event: {
    missing: (id) => both(`Không có sự kiện nào mang mã “${id}”`, `No event has the id "${id}"`),
    help: () => both('Thêm sự kiện vào events.yaml', 'Add it to events.yaml'),
  },
  basis: {
    missing: (id) => both(`plan.yaml không có căn cứ nào mang mã “${id}”`, `No basis in plan.yaml has the id "${id}"`),
    help: () => both('Thêm “id” cho căn cứ trong plan.yaml', 'Give the basis an "id" in plan.yaml'),
  },
  document: {
    missing: (id) =>
      both(`Không có văn bản nào mang mã “${id}” trong documents.yaml`, `No document in documents.yaml has the id "${id}"`),
    help: () => both('Thêm văn bản vào documents.yaml hoặc sửa lại mã', 'Add it to documents.yaml or mend the id'),
  },
  instrument: {
    missing: (id) => both(`Không có văn bản nào mang mã “${id}”`, `No instrument has the id "${id}"`),
    help: () => both('Thêm văn bản vào “instruments” hoặc sửa lại mã', 'Add it to "instruments" or mend the id'),
  },
};

/** The kind of file that says what there is of each. */
const HOME: Readonly<Record<Referent, FileKind>> = {
  agency: 'agencies',
  unit: 'agencies',
  task: 'task',
  clause: 'plan',
  event: 'events',
  basis: 'plan',
  document: 'documents',
  instrument: 'citations',
};

/** True where the entry of `history` that names it has a document, by which the task may have been dropped. */
const droppedByDocument = (plan: Plan, { path }: Reference) => {
  const document = plan.head.history?.[Number(path[1])]?.document;
  return Boolean(document?.number && document.date);
};

/** The references of these kinds whose id nothing has. What could not be read is not missing: it is told where it stands. */
export function* unknownReferences(plan: Plan, kinds: readonly Referent[]): Iterable<Finding> {
  const names = namesOf(plan);
  const unread = plan.unreadable.map((u) => u.name);
  // A group where one agency is wanted is there, and is another fault.
  const known = new Set([...kinds.flatMap((k) => names[k].map(([id]) => id)), ...unread]);
  const offered = [...known];
  // Of a file that is not read, or an item whose id is not, nobody knows what it would have named.
  const nameless = new Set(plan.unreadable.flatMap((u) => (u.what === 'file' || /\[\d+\]$/.test(u.name) ? (u.kind ?? []) : [])));
  // The clause of another document is not one of the plan's.
  const at = (place: Place) => `${place.file.path} ${place.from}`;
  const ofDocument = new Set(plan.tasks.flatMap((t) => (t.document ? [at(t.source.place)] : [])));
  for (const reference of plan.references) {
    const { kind, id, place, mayBeGone } = reference;
    if (!kinds.includes(kind) || known.has(id) || nameless.has(HOME[kind])) continue;
    if (kind === 'clause' && (!plan.head.clauses.length || ofDocument.has(at(place)))) continue;
    const near = nearest(id, offered);
    const { missing, help } = WORDS[kind];
    if (mayBeGone && droppedByDocument(plan, reference)) {
      yield {
        place,
        severity: 'info',
        message: both(
          `Nhiệm vụ “${id}” không còn trong kế hoạch (văn bản này bỏ nó?)`,
          `The task "${id}" is no longer in the plan (dropped by this document?)`,
        ),
        help: didYouMean(near) ?? both('Nếu mã viết sai thì sửa lại', 'Mend the id if it is misspelt'),
      };
      continue;
    }
    yield {
      place,
      message: missing(id),
      help: didYouMean(near) ?? help(names[kind].map(([one]) => one)),
      suggestion: near,
      ...(near === undefined ? {} : { fix: replaceBy(place, near) }),
    };
  }
}
