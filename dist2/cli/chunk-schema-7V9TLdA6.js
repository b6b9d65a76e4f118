import { n as suggestion } from "./chunk-did-you-mean-DR6QhupM.js";
import { t as KINDS } from "./chunk-kinds-CqsQ1RUy.js";
import { i as EXIT, r as usageError } from "./chunk-errors-Ctda8ePa.js";
import { readFile } from "node:fs/promises";

// dist/cli/commands/schema.js
/** `labelwise schema`: the schemas of the files, each standing alone. */
const NAMES = [...KINDS, "assessment"].sort();
async function schema(name, context) {
	if (name === void 0) {
		await context.stdout.write(`${NAMES.join("\n")}\n`);
		return EXIT.done;
	}
	if (!NAMES.includes(name)) throw usageError(`no schema is called "${name}"`, suggestion(name, NAMES) ?? `known: ${NAMES.join(", ")}`);
	await context.stdout.write(await readFile(new URL(`../../generated/schema-${name}.json`, import.meta.url), "utf8"));
	return EXIT.done;
}

export { schema };