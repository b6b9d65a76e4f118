/** What the parts of the report get besides their own matter. */
import type { ReportContext } from '../sections/context.js';

export interface FileContext extends ReportContext {
  /** Ids of the sources of the result. */
  readonly sourceIds: ReadonlySet<string>;
}
