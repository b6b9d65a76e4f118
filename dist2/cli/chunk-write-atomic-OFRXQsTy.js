import { n as __exportAll } from "./chunk-rolldown-runtime-CiVTkJ2Q.js";
import { n as FileError, o as systemCode, r as fileDiagnostic } from "./chunk-file-error-CeB7cU7E.js";
import { basename, dirname, join } from "node:path";
import { mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import { randomBytes } from "node:crypto";

// dist/files/write-atomic.js
/** Writes a file whole or not at all. */
var write_atomic_exports = /* @__PURE__ */ __exportAll({ writeAtomic: () => writeAtomic });
/**
* Writes to a temporary file beside the target, flushes it to the disk and renames it: a reader sees the old content or
* the new one, also after a crash. A link is followed; a device or pipe is written to directly.
* @throws {FileError} when the system refuses
*/
async function writeAtomic(path, content, options = {}) {
	try {
		if (options.makeFolder === true) await mkdir(dirname(path), {
			recursive: true,
			mode: 448
		});
		const target = await followed(path);
		const existing = await stat(target).catch(onlyMissing);
		if (existing !== null && !existing.isFile()) return await writeInto(target, content);
		await replace(target, content, options.mode ?? (existing === null ? 420 : existing.mode & 511));
	} catch (error) {
		throw new FileError(fileDiagnostic(error, path), { cause: error });
	}
}
const followed = async (path) => await realpath(path).catch(onlyMissing) ?? path;
function onlyMissing(error) {
	if (systemCode(error) === "ENOENT") return null;
	throw error;
}
async function writeInto(target, content) {
	const handle = await open(target, "w");
	try {
		await handle.writeFile(content);
	} finally {
		await handle.close();
	}
}
async function replace(target, content, mode) {
	const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
	try {
		const handle = await open(temporary, "wx", mode);
		try {
			await handle.writeFile(content);
			await handle.chmod(mode);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(temporary, target);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

export { write_atomic_exports as n, writeAtomic as t };