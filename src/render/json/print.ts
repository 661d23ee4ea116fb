/** JSON (docs/json.md) as it is printed, and the types that its contract sets. */
import type * as v from 'valibot';
import { jsonText } from '../../text/printable.ts';
import type { UnreadableItem } from '../../views/unreadable.ts';
import type { Language } from '../../words/language.ts';
import type { CONTRACT } from './contract.ts';

type Settled<T> = T extends readonly (infer U)[]
  ? readonly Settled<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Settled<T[K]> }
    : T;

/** A value as a schema of the contract has it; the schema itself is not loaded. */
export type ValueOf<S extends v.GenericSchema> = Settled<v.InferOutput<S>>;

/** The JSON of a command, before what could not be read is added to it. */
export type Json<C extends keyof typeof CONTRACT> = Omit<ValueOf<(typeof CONTRACT)[C]>, 'unreadable'>;

export const printJson = jsonText;

export const unreadableJson = (items: readonly UnreadableItem[], lang: Language) =>
  items.map((i) => ({ ...i, message: i.message[lang] }));
