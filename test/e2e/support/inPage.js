/* Runs inside the page under test, after axe. */
globalThis.inspected = {
  async faults() {
    const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }
    const { violations } = await globalThis.axe.run(document, { rules })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  },
  /* Controls lower or narrower than 44 px, but for links inside a sentence. */
  small() {
    return [...document.querySelectorAll('button, summary, textarea, input:not([type=hidden]), a')]
      .filter(
        (element) =>
          element.getClientRects().length > 0 && !element.closest('.text, .webchat__text-content, .skip'),
      )
      .filter((element) => element.offsetHeight < 44 || element.offsetWidth < 44)
      .map(({ tagName, textContent, offsetWidth, offsetHeight }) =>
        [tagName, textContent, offsetWidth, offsetHeight].join(' '),
      )
  },
  /* Pixels that stand out to the right. */
  overflow() {
    return document.documentElement.scrollWidth - window.innerWidth
  },
}
