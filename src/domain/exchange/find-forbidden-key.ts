import { forbiddenKeys } from './forbidden-keys.ts';

/** The path of the first key, at any depth, that could reach an object's prototype; null when there is none. */
export function forbiddenKey(data: unknown): string | null {
  const open: { value: unknown; path: string }[] = [{ value: data, path: '' }];
  for (let item = open.pop(); item; item = open.pop()) {
    if (typeof item.value !== 'object' || item.value === null) continue;
    for (const [key, value] of Object.entries(item.value)) {
      const path = Array.isArray(item.value)
        ? `${item.path}[${key}]`
        : item.path
          ? `${item.path}.${key}`
          : key;
      if (forbiddenKeys.has(key)) return path;
      open.push({ value, path });
    }
  }
  return null;
}
