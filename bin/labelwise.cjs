#!/usr/bin/env node
/* Old syntax on purpose: this file must run far enough on any Node to say which one is needed. */
'use strict';
var version = process.versions.node.split('.').map(Number);
var major = version[0];
var minor = version[1];
var supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
if (supported) {
  require('./code-cache.cjs').install(process.env.LABELWISE_RECORD_CODE_CACHE === '1');
  // main() reports whatever goes wrong and never rejects.
  void require('../dist/cli/main.cjs').main();
} else {
  process.stderr.write(
    'error: labelwise needs Node.js 20.19, 22.13 or 24 and later; this is ' +
      process.versions.node +
      '\n  hint: install a supported version of Node.js\n',
  );
  process.exitCode = 2;
}
