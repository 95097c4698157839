/** What a chart was asked to look like. Scripts say it in paths (`hAxis.title`), in objects (`hAxis: {title}`) or in both. */
export type ChartOptions = Readonly<Record<string, unknown>>;

/** The option at a path, however it was given; undefined when it was not. */
export function optionAt(options: unknown, path: string): unknown {
  if (typeof options !== 'object' || options === null) return undefined;
  const own = options as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(own, path)) return own[path];
  // The longest beginning first: `series.0` may be a key of its own.
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const head = path.slice(0, dot);
    if (!Object.hasOwn(own, head)) continue;
    const found = optionAt(own[head], path.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

export function textAt(options: ChartOptions, path: string): string | undefined {
  const found = optionAt(options, path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

export function numberAt(options: ChartOptions, path: string): number | undefined {
  const found = optionAt(options, path);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** A colour as `#rrggbb`; undefined for what is none. */
export function colorAt(options: ChartOptions, path: string): string | undefined {
  const found = optionAt(options, path);
  return typeof found === 'string' && /^#[0-9a-f]{6}$/i.test(found) ? found.toLowerCase() : undefined;
}
