/** One file's YAML; the full parser is loaded only if the file wants it. */
import { type Parsed, parseFile } from '../source/parse.ts';

export async function readYaml(path: string, bytes: Uint8Array): Promise<Parsed> {
  return parseFile(path, bytes) ?? parseFile(path, bytes, (await import('../source/full-yaml.ts')).readFullYaml);
}
