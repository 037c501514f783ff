/** What the tests ask a page, as expressions that it evaluates: the project's own code knows no DOM. */

/** How far the page is wider than its window, in pixels. */
export const OVERFLOW = 'document.documentElement.scrollWidth - window.innerWidth';

/** Names of everything the keyboard should reach, in the order it is written. */
export const REACHABLE = `[...document.querySelectorAll('a[href], summary, pre[tabindex]')]
  .filter(each => each.checkVisibility())
  .map(each => each.getAttribute('aria-label') ?? each.textContent.trim())`;

/** What has the focus, and whether a person sees it. */
export const FOCUSED = `(() => {
  const at = document.activeElement;
  const style = getComputedStyle(at);
  return {
    name: at === document.body ? '' : at.getAttribute('aria-label') ?? at.textContent.trim(),
    seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
})()`;

/** Each panel: its name, that of the one picture in it that is shown, and where it stands. */
export const PANELS = `[...document.querySelectorAll('figure.panel')].filter(each => each.checkVisibility()).map(figure => {
  const shown = [...figure.querySelectorAll('svg[role=img]')].filter(svg => svg.checkVisibility());
  const { left, width, bottom } = figure.getBoundingClientRect();
  const grid = figure.parentElement.getBoundingClientRect();
  const style = getComputedStyle(figure);
  const cell = name => Number(style.getPropertyValue(name));
  const column = (grid.width + 8) / 24;
  return {
    name: figure.getAttribute('aria-label'),
    pictures: shown.map(svg => svg.getAttribute('aria-label')),
    outside: shown.flatMap(svg => [...svg.querySelectorAll('text')]).filter(text => {
      const box = text.getBoundingClientRect();
      return box.left < left - 1 || box.right > left + width + 1 || box.bottom > bottom + 1;
    }).map(text => text.textContent),
    left: Math.round(left - grid.left),
    inGrid: Math.abs(left - grid.left - (cell('--x') - 1) * column) < 1 && Math.abs(width - (cell('--w') * column - 8)) < 1,
  };
})`;

/** Texts that stand out from what is behind them by less than WCAG 2.2 asks for (1.4.3): 4.5, or 3 where they are large. */
export const FAINT = `(() => {
  const linear = part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const luminance = color => {
    const [r, g, b] = color.match(/[\\d.]+/g).map(Number).map(part => linear(part / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (!/, 0\\)$|transparent/.test(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const seen = [...document.querySelectorAll('svg text, h1, h2, h3, h4, p, a, small, summary, li')].filter(each => each.checkVisibility());
  return [...new Set(seen.flatMap(each => {
    const style = getComputedStyle(each);
    const color = each.tagName === 'text' ? style.fill : style.color;
    const [a, b] = [luminance(color), luminance(behind(each))].sort((one, other) => other - one);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 600);
    const ratio = (a + 0.05) / (b + 0.05);
    return ratio < (large ? 3 : 4.5) ? [each.tagName + '.' + each.getAttribute('class') + ' ' + color + ' ' + ratio.toFixed(2)] : [];
  }))];
})()`;

/** Colour of the page itself. */
export const BACKGROUND = 'getComputedStyle(document.body).backgroundColor';
