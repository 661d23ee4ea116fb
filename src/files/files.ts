/** Files wherever they are kept: on disk, at a commit, in git's index. What reads a plan asks only for this. */
import { createHash } from 'node:crypto';
import type { Text } from '../words/language.ts';
import { CannotDo } from './fault.ts';

/** Only a file is ever opened; everything else is named to the user and left alone. */
export type Kind = 'file' | 'folder' | 'link' | 'fifo' | 'socket' | 'device' | 'submodule';

export interface Entry {
  /** below the root, with "/" */
  readonly path: string;
  readonly kind: Kind;
  /**
   * Git's name for the content of a file (the hash of its blob). On disk it is reckoned from the bytes when it is asked for.
   * Undefined for what is no file or cannot be read.
   */
  readonly id: string | undefined;
  /** why a folder could not be looked into */
  readonly fault?: string | undefined;
}

export interface Files {
  /** All below the root in the order of their paths, without what is hidden (".git") and without node_modules. */
  list(): readonly Entry[];
  /** The content of a file. Throws CannotRead. */
  read(path: string): Uint8Array;
  /** Asks for the contents of many files at once, where that is cheaper than one by one; `read` then has them. */
  prepare?(paths: readonly string[]): void;
  /** The path as people are told it: one line, no character that drives a terminal. */
  shown(path: string): string;
}

/** A file could not be read; the reason is for people. */
export class CannotRead extends CannotDo {
  constructor(
    readonly reason: Text,
    override readonly help: Text,
  ) {
    super(reason, help);
  }
}

/** Git's name for `bytes` as a blob. */
export const blobId = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** Folders and files that no plan means: git's own, editors', those of package managers. */
export const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** Characters that would break a line, drive a terminal or turn the order of what stands beside them; U+FFFD stands for bytes that are no UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]/gu;

/** True for a name that no file of a plan may have. */
export const isHarmfulName = (path: string): boolean => path.search(HARMFUL) >= 0;

/** `path` with a sign in the place of each such character. */
export const harmless = (path: string): string => path.replace(HARMFUL, '\ufffd');

export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
