/** Names by which a file may call a product or service itself: the ids and titles of the library. */
import type { Library } from '../model/library.js';
import type { CategoryWords } from './lots.js';

export const categoryWords = ({
  products,
  services,
}: Pick<Library, 'products' | 'services'>): CategoryWords =>
  new Map(
    [
      ...products.map(({ id, title }) => ({
        names: [id, title],
        label: title,
        products: [id],
        services: [],
      })),
      ...services.map(({ id, title }) => ({
        names: [id, title],
        label: title,
        products: [],
        services: [id],
      })),
    ].flatMap(({ names, ...category }) =>
      names.flatMap((name) =>
        [name, name.replaceAll('-', ' ')].map((one) => [one.toLowerCase(), category] as const),
      ),
    ),
  );
