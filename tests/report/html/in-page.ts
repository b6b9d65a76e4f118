/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** What tests ask of a page; each function runs inside the browser and takes nothing from this file. */

/** Widths that must not be more than the window's: of the page, and of what does not scroll in a box of its own. */
export function widths(): { readonly page: number; readonly content: number } {
  const elements = [...document.querySelectorAll('body *')].filter(
    (element) => element.closest('.scroll, .skip') === null,
  );
  return {
    page: document.documentElement.scrollWidth,
    content: Math.max(...elements.map((element) => element.getBoundingClientRect().right)),
  };
}

/** Numbers what the keyboard reaches, in the order of the page. */
export function numberStops(): readonly string[] {
  const stops = [...document.querySelectorAll('a[href], [tabindex="0"]')];
  for (const [index, element] of stops.entries()) element.setAttribute('data-stop', String(index));
  return stops.map((_, index) => String(index));
}

/** Where the keyboard is, and whether it can be seen there. */
export function currentStop(): { readonly stop: string | null; readonly isOutlined: boolean } {
  const element = document.activeElement;
  return {
    stop: element?.getAttribute('data-stop') ?? null,
    isOutlined: element !== null && getComputedStyle(element).outlineStyle === 'solid',
  };
}

/** Texts of pictures that lie outside of their picture or over another text of it. */
export function misplacedTexts(): readonly string[] {
  const extentOf = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    // Fonts reserve room above and below their letters, some of them a lot; letters stand in the middle half.
    const isUpright = element.hasAttribute('transform');
    const across = (isUpright ? right - left : bottom - top) / 4;
    return isUpright
      ? { left: left + across, right: right - across, top, bottom, text: element.textContent }
      : { left, right, top: top + across, bottom: bottom - across, text: element.textContent };
  };
  return [...document.querySelectorAll('svg')].flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const extents = [...svg.querySelectorAll('text')].map(extentOf);
    const outside = extents.filter(
      ({ left, right, top, bottom }) =>
        left < frame.left - 0.5 ||
        right > frame.right + 0.5 ||
        top < frame.top - 0.5 ||
        bottom > frame.bottom + 0.5,
    );
    const over = extents.flatMap((one, index) =>
      extents
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => `${one.text} over ${other.text}`),
    );
    return [...outside.map(({ text }) => `outside: ${text}`), ...over];
  });
}

/** Colours of the page, of a cell that is surely enough, of its mark, and of text in a picture. */
export function colours(): readonly string[] {
  const fill = (selector: string): string => {
    const element = document.querySelector(selector);
    return element === null ? '' : getComputedStyle(element).fill;
  };
  return [
    getComputedStyle(document.body).backgroundColor,
    fill('.box.surely'),
    fill('text.on-surely'),
    fill('text.on-page'),
  ];
}

/** As an e-mail program does that knows no style sheets. */
export function dropStyle(): void {
  document.querySelector('style')?.remove();
}

interface Axe {
  run(
    root: object,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }[];
    readonly passes: readonly { readonly id: string }[];
  }>;
}

/** What axe finds; it was loaded into the page before. */
export async function checkedByAxe(
  tags: readonly string[],
): Promise<{ readonly violations: readonly string[]; readonly passed: readonly string[] }> {
  const { axe } = globalThis as unknown as { readonly axe: Axe };
  const { violations, passes } = await axe.run(
    { include: 'html' },
    { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] },
  );
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
    ),
    passed: passes.map(({ id }) => id),
  };
}
