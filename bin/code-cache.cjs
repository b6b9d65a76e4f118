/**
 * Compiled code for the command, kept from the build: without it about a tenth of the time of `assess` goes into compiling
 * the same functions again. `npm run build` records what V8 compiled while it ran, and the next start hands it back; what
 * newer versions of Node.js keep by themselves was measured to save less (docs/decisions.md).
 * V8 refuses what another version made. It does not notice a damaged cache or another text of the same length, so a hash
 * over both stands before each cache; whatever does not fit is compiled as usual.
 */
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const DIST = path.join(__dirname, '..', 'dist') + path.sep;
const CACHE = path.join(DIST, 'code-cache');
const HASH_LENGTH = 32;
/** Smaller files compile as quickly as their cache loads. */
const LEAST_LENGTH = 4000;

const cacheFile = (filename) =>
  path.join(CACHE, `${path.relative(DIST, filename).replaceAll(path.sep, '-')}.bin`);

const hashOf = (content, data) => crypto.createHash('sha256').update(content).update(data).digest();

const readCache = (content, filename) => {
  try {
    const stored = fs.readFileSync(cacheFile(filename));
    const data = stored.subarray(HASH_LENGTH);
    return hashOf(content, data).equals(stored.subarray(0, HASH_LENGTH)) ? data : undefined;
  } catch {
    return undefined; // no cache: compiled as usual
  }
};

/** Loads the files of dist through V8's code cache. With `record` it writes the cache when the process ends. */
exports.install = (record) => {
  const compile = Module.prototype._compile;
  const scripts = new Map();
  Module.prototype._compile = function (content, filename) {
    const ours = filename.startsWith(DIST) && content.length > LEAST_LENGTH;
    const cachedData = ours && !record ? readCache(content, filename) : undefined;
    if (!ours || (!record && cachedData === undefined)) return compile.call(this, content, filename);
    const script = new vm.Script(Module.wrap(content), {
      filename,
      cachedData,
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    if (script.cachedDataRejected) return compile.call(this, content, filename);
    scripts.set(filename, { script, content });
    const loaded = script.runInThisContext();
    return loaded.call(
      this.exports,
      this.exports,
      Module.createRequire(filename),
      this,
      filename,
      path.dirname(filename),
    );
  };
  if (!record) return;
  process.on('exit', () => {
    fs.mkdirSync(CACHE, { recursive: true });
    for (const [filename, { script, content }] of scripts) {
      const data = script.createCachedData();
      fs.writeFileSync(cacheFile(filename), Buffer.concat([hashOf(content, data), data]));
    }
  });
};
