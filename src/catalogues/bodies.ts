/** The bodies of a catalogue by its name. */
import { type BodyCatalogue, bodyOf, type CatalogueBody, isPattern, rowsOf } from './catalogue.ts';
import { provincesIn } from './provinces.ts';

export const bodiesIn = (catalogue: BodyCatalogue, text: string): CatalogueBody[] =>
  catalogue === 'provinces'
    ? provincesIn(rowsOf(text))
    : rowsOf(text)
        .map((row) => bodyOf(catalogue, row))
        .filter((body) => !isPattern(body.name));
