/** JSON on standard output. */
import { libraryEdition, type Library } from '../model/library.js';
import { programVersion } from './version.js';

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A result as JSON that says by which program and library it was made, as that of `assess` does. */
export const resultAsJson = (result: object, library: Library): string =>
  asJson({
    schemaVersion: 1,
    labelwise: programVersion(),
    library: libraryEdition(library),
    ...result,
  });
