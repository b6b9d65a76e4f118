/** Preloaded with `node --require`: the clock stands at noon (UTC) of TEST_TODAY, so that scenarios stay true tomorrow. */
'use strict';
const now = Date.parse(`${process.env.TEST_TODAY}T12:00:00Z`);
globalThis.Date = class extends Date {
  constructor(...parts) {
    if (parts.length === 0) super(now);
    else super(...parts);
  }
  static now() {
    return now;
  }
};
