/** The formats of findings. A new one is a file in src/render/findings and a line here. */
import type { Page } from '../print/page.ts';
import type { FindingsView } from '../views/findings.ts';
import { type Format, type Formats, json, raw, type WholeFormat } from './formats.ts';

/** A code that is explained is a page to read, whatever the format of findings. */
const explaining = <V extends FindingsView>(format: WholeFormat<V>): Format<V> => ({
  ...format,
  load: async () => {
    const [print, { ruleSection }] = await Promise.all([format.load(), import('../render/markdown/rules.ts')]);
    return (view, page) => (view.explained ? `${ruleSection(view.explained, page.lang, 1)}\n` : print(view, page));
  },
});
const told = (load: () => Promise<(view: FindingsView, page: Page) => string>, extension?: string): Format<FindingsView> =>
  explaining(raw(load, extension === undefined ? {} : { extension }));

/** `jsonOf` is given by a command whose JSON says more than the findings. */
export const findingsFormats = <V extends FindingsView>(jsonOf?: () => Promise<(view: V, page: Page) => object>): Formats<V> => ({
  text: told(async () => (await import('../render/findings/text.ts')).text, 'txt'),
  json: explaining(
    json<V>(
      jsonOf ??
        (async () => {
          const { findingsJson } = await import('../render/json/problem.ts');
          return (view, page) => findingsJson(view, page.lang);
        }),
    ),
  ),
  github: told(async () => (await import('../render/findings/github.ts')).github),
  sarif: told(async () => (await import('../render/findings/sarif.ts')).sarif),
  gitlab: told(async () => (await import('../render/findings/gitlab.ts')).gitlab),
  junit: told(async () => (await import('../render/findings/junit.ts')).junit, 'xml'),
  checkstyle: told(async () => (await import('../render/findings/checkstyle.ts')).checkstyle),
  markdown: told(async () => (await import('../render/findings/markdown.ts')).markdown, 'md'),
});
