/*
 * Programs that find on a page what somebody could not see, as text: the test's own tools rewrite names
 * in a function that is handed over. Each gives a line a flaw.
 */

const seen = `(element) => element.checkVisibility()`;

/** Controls that lose their edge where a reader's own colours take the place of all surfaces. */
export const findNoEdge = `[...document.querySelectorAll('button, input, select, textarea')]
  .filter(${seen})
  .filter(({ type }) => !['checkbox', 'radio'].includes(type))
  .filter((element) => {
    const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(element);
    return borderBlockEndStyle === 'none' || parseFloat(borderBlockEndWidth) < 1;
  })
  .map((element) => 'has no edge: ' + element.outerHTML.slice(0, 120))`;

/** Parts of drawings that keep the ink of the theme on a reader's own paper. */
export const findOwnInk = `(() => {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.forcedColorAdjust = 'none';
  const system = ['Canvas', 'CanvasText', 'LinkText'].map((color) => {
    probe.style.color = color;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return [...document.querySelectorAll('main svg :is(line, path, circle, rect, text)')]
    .filter(${seen})
    .filter((element) => {
      const { fill, stroke } = getComputedStyle(element);
      const inks = element.localName === 'line' ? [stroke] : [fill, stroke];
      return inks.some((ink) => ink !== 'none' && !system.includes(ink));
    })
    .map((element) => 'keeps its ink: ' + element.outerHTML.slice(0, 120));
})()`;

/** What moves: the page as it scrolls, or a part of it. */
export const findMotion = `[...document.querySelectorAll('*')]
  .filter((element) => {
    const { scrollBehavior, animationName, transitionDuration } = getComputedStyle(element);
    return scrollBehavior !== 'auto' || animationName !== 'none' || /[1-9]/.test(transitionDuration);
  })
  .map((element) => 'moves: ' + element.outerHTML.slice(0, 80))`;

/**
 * Text of which a part is cut off.
 * @param style of the reader's own, which no policy of the page keeps out.
 */
export const findCutOff = (style: string) => `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(style)});
  document.adoptedStyleSheets = [sheet];
  const flaws = [...document.querySelectorAll('body *')]
    .filter((element) => element.textContent.trim() && element.checkVisibility())
    // What is a pixel wide is for who listens alone.
    .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow) && element.clientWidth > 1)
    .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
    .map((element) => 'is cut off: ' + element.outerHTML.slice(0, 120));
  document.adoptedStyleSheets = [];
  return flaws;
})()`;

/** Remember what is read on the screen, for the next. */
export const markRead = `globalThis.read = [
  ...document.querySelectorAll('main :is(h1, h2, .answer, .sources li, time, table)'),
].filter(${seen}).filter((text) => !text.closest('.contents, .feedback, .ask, .take-along, nav, form'))`;

/**
 * What paper does not have. A worksheet and a drawing print on a fixed number of sheets, without
 * addresses: they have tests of their own.
 */
export const findPrintFlaws = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const say = (what) => (element) => what + ': ' + element.outerHTML.slice(0, 120);
  const wide = scrollWidth > clientWidth ? ['is wider than the sheet'] : [];
  if (document.querySelector('.worksheet, .rules-drawing')) return wide;
  const gone = read.filter((text) => !text.checkVisibility());
  const unaddressed = [...document.querySelectorAll('main .sources a')]
    .filter(${seen})
    .filter((link) => !getComputedStyle(link, '::after').content.includes('http'));
  const buttons = [...document.querySelectorAll('main button')].filter(${seen});
  return [...wide, ...buttons.map(say('has a button')), ...gone.map(say('leaves out')), ...unaddressed.map(say('does not say where it leads'))];
})()`;
