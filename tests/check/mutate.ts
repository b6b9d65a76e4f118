/** Changes one value somewhere in the data. */
export function mutate(data: unknown, seed: number, value: unknown, change: string): void {
  const containers: Record<string, unknown>[] = [];
  const visit = (one: unknown): void => {
    if (one === null || typeof one !== 'object') return;
    containers.push(one as Record<string, unknown>);
    Object.values(one).forEach(visit);
  };
  visit(data);
  const target = containers[seed % containers.length] ?? {};
  const keys = Object.keys(target);
  const key = keys[(seed >> 8) % Math.max(1, keys.length)] ?? 'x';
  if (Array.isArray(target) && change !== 'replace')
    target.splice(Number(key) || 0, change === 'remove' ? 1 : 0, ...(change === 'add' ? [value] : []));
  else if (change === 'replace') target[key] = value;
  else if (change === 'remove') delete target[key];
  else target['added'] = value;
}
