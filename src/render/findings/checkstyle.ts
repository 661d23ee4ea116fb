/** Checkstyle XML, which many review tools read. */
import { type FindingsFormat, located, xml } from './format.ts';

export const checkstyle: FindingsFormat = ({ problems }, page) => {
  const { lang } = page;
  const all = located(problems, page);
  const paths = [...new Set(all.map((l) => l.path))];
  const files = paths.map((path) =>
    [
      `  <file name="${xml(path)}">`,
      ...all
        .filter((l) => l.path === path)
        .map(
          ({ problem: p, start }) =>
            `    <error line="${start.line}" column="${start.column}" severity="${p.severity}" message="${xml(p.message[lang])}" source="kehoach.${p.code}"/>`,
        ),
      '  </file>',
    ].join('\n'),
  );
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...files, '</checkstyle>', ''].join('\n');
};
