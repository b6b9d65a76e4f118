/** `--set path=value`: fields of a tender from the command line. */
import { parseText } from '../check/yaml-text.js';
import { usageError } from './errors.js';

type Json = Record<string, unknown>;

/** Fields that are lists: one value or several with commas. */
const LISTS: ReadonlySet<string> = new Set(['products', 'services', 'cpv']);
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const HIGHEST_INDEX = 999;

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

interface Setting {
  readonly keys: readonly string[];
  readonly value: unknown;
}

function parseSetting(text: string): Setting {
  const equals = text.indexOf('=');
  const keys = text.slice(0, Math.max(0, equals)).split('.');
  if (equals < 1 || keys.some((key) => key === '' || FORBIDDEN.has(key))) {
    throw usageError(`--set "${text}" is not path=value`, 'for example --set ambition.circularity=advanced');
  }
  const raw = text.slice(equals + 1);
  const parsed = parseText(raw, '--set');
  const value = parsed.ok ? parsed.value.data : raw;
  const isList = LISTS.has(keys.at(-1) ?? '') && !Array.isArray(value);
  return { keys, value: isList ? raw.split(',').map((part) => part.trim()) : value };
}

/** The same data with one field set; lists and maps on the way are made when they are missing. */
function withField(data: unknown, keys: readonly string[], value: unknown, setting: string): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (/^\d+$/.test(key)) {
    const index = Number(key);
    if (index > HIGHEST_INDEX)
      throw usageError(`--set "${setting}": there is no entry ${key}`, 'entries are counted from 0');
    const list: readonly unknown[] = Array.isArray(data) ? data : [];
    const filled = Array.from(
      { length: Math.max(list.length, index + 1) },
      (_, at) => list[at] ?? { id: String(at + 1) },
    );
    return filled.map((entry, at) => (at === index ? withField(entry, rest, value, setting) : entry));
  }
  const map = isObject(data) ? data : {};
  return { ...map, [key]: withField(map[key], rest, value, setting) };
}

/**
 * Lays settings over data, in order.
 * @throws {CliError} exit 2 when a setting has no path or its path leads nowhere
 */
export const applySettings = (data: unknown, settings: readonly string[]): unknown =>
  settings.reduce<unknown>((before, setting) => {
    const { keys, value } = parseSetting(setting);
    return withField(before, keys, value, setting);
  }, data);
