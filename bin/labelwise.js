#!/usr/bin/env node
/* Old syntax on purpose: this file must run far enough on any Node to say which one is needed. */
var version = process.versions.node.split('.').map(Number);
var major = version[0];
var minor = version[1];
var supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
if (!supported) {
  process.stderr.write(
    'error: labelwise needs Node.js 20.19, 22.13 or 24 and later; this is ' +
      process.versions.node +
      '\n  hint: install a supported version of Node.js\n',
  );
  process.exitCode = 2;
} else {
  import('../dist/cli/main.js').then(
    function (main) {
      return main.main();
    },
    function (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
      process.stderr.write('error: labelwise is not built\n  hint: npm run build\n');
      process.exitCode = 70;
    },
  );
}
