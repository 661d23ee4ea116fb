/**
 * One result owed by several together (liên tịch): whoever of them brings it discharges all. What owes it has one id, the ids
 * of those bodies with JOIN between, which no agency's own id can hold, so that a figure by bodies counts it once.
 */
const JOIN = '+';

/** The one id of several bodies that owe together; of one alone its own. */
export const jointId = (ids: readonly string[]): string => ids.join(JOIN);

/** The bodies behind the id of who owes something: one, or several that owe together. */
export const bodiesOf = (id: string): readonly string[] => (id.includes(JOIN) ? id.split(JOIN) : [id]);

/** The same whatever the order in which they are written. */
export const jointKey = (id: string): string => (isJoint(id) ? jointId([...bodiesOf(id)].sort()) : id);

export const isJoint = (id: string): boolean => id.includes(JOIN);
