/** What the book remembers out of sight: properties of the document. */
import type { Properties } from '../usecases/ports';

/** Calls: two for all properties, once for an execution; one for each change. */
export function createProperties(): Properties {
  const store = () => PropertiesService.getDocumentProperties();
  let all: Record<string, string> | undefined;
  return {
    all() {
      all ??= { ...store().getProperties() };
      return all;
    },
    set(key, value) {
      store().setProperty(key, value);
      if (all) all = { ...all, [key]: value };
    },
  };
}
