/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */
export {};
