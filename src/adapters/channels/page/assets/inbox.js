/* New requests at once, and acts without a reload, so that nothing being typed is lost. Without it the page works as it is. */
;(function (page, root) {
  'use strict'
  const inbox = page.getElementById('inbox')
  if (!inbox) return
  const by = (id, from = page) => from.getElementById(id)
  /* A page as a document; where it would put the focus is only marked. */
  function parsed(text) {
    const fresh = new DOMParser().parseFromString(text, 'text/html')
    for (const element of fresh.querySelectorAll('[autofocus]')) {
      element.removeAttribute('autofocus')
      element.setAttribute('data-wrong', '')
    }
    return fresh
  }

  /* The address says what was done; a reload or a bookmark must not say it again. */
  if (root.location.search) root.history.replaceState(null, '', '/inbox')

  function tell(text) {
    by('status').textContent = text
  }
  function show(element) {
    if (!element.matches('input, textarea')) element.setAttribute('tabindex', '-1')
    element.focus()
    element.scrollIntoView({ block: 'nearest' })
  }

  /* A date in words, with its day of the week: browsers write dates each in their own order. */
  function inWords(epoch, timeZone) {
    const [date, time] = [{ dateStyle: 'full' }, { timeStyle: 'short' }].map((style) =>
      new Intl.DateTimeFormat(page.documentElement.lang, { ...style, timeZone }).format(epoch),
    )
    return `${date}, ${time}`
  }
  /* What the clock of a zone shows, as if it were the clock of UTC. */
  function wall(epoch, timeZone) {
    const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }
    const format = new Intl.DateTimeFormat('en', { ...numbers, hourCycle: 'h23', timeZone })
    const at = Object.fromEntries(format.formatToParts(epoch).map(({ type, value }) => [type, Number(value)]))
    return Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute)
  }
  /* When the clock of a zone shows that: once to come near, once more where its offset changes in between. */
  function instantAt(shown, timeZone) {
    const near = 2 * shown - wall(shown, timeZone)
    return near + shown - wall(near, timeZone)
  }
  /* The hour of a field is the person's; with `data-zone` it is said for both clocks. */
  function sayDate({ id, value, dataset }) {
    const output = page.querySelector(`output[for="${id}"]`)
    const shown = Date.parse(`${value}Z`)
    if (output) output.textContent = Number.isNaN(shown) ? '' : spoken(shown, dataset)
  }
  function spoken(shown, { zone, own, both }) {
    const said = inWords(shown, 'UTC')
    if (!zone) return said
    return both.replace('{said}', said).replace('{own}', inWords(instantAt(shown, zone), own))
  }
  const sayDates = () => page.querySelectorAll('input[type=datetime-local]').forEach(sayDate)

  const isChanged = (field) => field.value !== field.defaultValue && field.type !== 'hidden'
  function isBusy(article) {
    if (article.hasAttribute('data-settled')) return false
    const active = page.activeElement
    if (article.contains(active) && active.matches('input, textarea')) return true
    return [...article.querySelectorAll('input, textarea')].some(isChanged)
  }

  /* Takes over what a fresh page says; a request in which something is being written keeps its forms. */
  function merge(fresh) {
    const list = by('inbox', fresh)
    if (!list) return root.location.reload()
    const had = new Set(ids(page))
    for (const id of ['todo', 'waiting']) arrange(by(id), by(id, fresh))
    for (const article of page.querySelectorAll('.item')) if (!by(article.id, fresh)) leave(article)
    for (const id of ['summary', 'todo-empty', 'waiting-empty', 'index']) swap(id, fresh)
    sayDates()
    inbox.dataset.mark = list.dataset.mark
    page.title = fresh.title
    return ids(fresh).some((id) => !had.has(id))
  }
  const ids = (from) => [...from.querySelectorAll('.item')].map(({ id }) => id)

  function arrange(own, fresh) {
    let place = own.firstElementChild
    for (const row of [...fresh.children]) {
      const wanted = row.querySelector('.item')
      const kept = by(wanted.id)
      const mine = kept ? renewed(kept, wanted) : page.importNode(row, true)
      if (mine === place) place = place.nextElementSibling
      else own.insertBefore(mine, place)
    }
  }
  function renewed(kept, wanted) {
    const row = kept.closest('li')
    if (kept.dataset.mark === wanted.dataset.mark && !kept.hasAttribute('data-settled')) return row
    if (isBusy(kept)) warn(kept, wanted)
    else replace(kept, wanted)
    return row
  }
  function replace(kept, wanted) {
    const inside = kept.contains(page.activeElement)
    const mine = page.importNode(wanted, true)
    for (const { dataset } of kept.querySelectorAll('details[open]'))
      mine.querySelector(`details[data-act=${dataset.act}]`)?.setAttribute('open', '')
    kept.replaceWith(mine)
    if (inside) show(mine.querySelector('h3'))
  }
  function warn(kept, wanted) {
    kept.dataset.mark = wanted.dataset.mark
    kept.querySelector('.facts').replaceWith(page.importNode(wanted.querySelector('.facts'), true))
    if (!kept.querySelector('.changed')) {
      const note = page.createElement('p')
      note.className = 'fault banner changed'
      note.textContent = inbox.dataset.item
      kept.querySelector('.actions').prepend(note)
    }
  }
  function leave(article) {
    if (!isBusy(article)) article.closest('li').remove()
    else if (!article.querySelector('.changed')) warn(article, article)
  }
  function swap(id, fresh) {
    const [own, other] = [by(id), by(id, fresh)]
    if (own.outerHTML === other.outerHTML) return
    const link = own.contains(page.activeElement) ? page.activeElement.getAttribute('href') : null
    const mine = page.importNode(other, true)
    own.replaceWith(mine)
    if (link) [...mine.querySelectorAll('a')].find((one) => one.getAttribute('href') === link)?.focus()
  }

  /* Acts on their way. What was read before one of them came back may be older than what it said. */
  let sending = 0
  let sent = 0
  let missed = false
  async function refresh() {
    if (sending > 0) return void (missed = true)
    const before = sent
    const answer = await fetch('/inbox')
    const fresh = parsed(await answer.text())
    return sent === before ? news(fresh) : refresh()
  }
  function news(fresh) {
    if (by('inbox', fresh)?.dataset.mark === inbox.dataset.mark) return
    tell(merge(fresh) ? inbox.dataset.new : inbox.dataset.changed)
  }
  async function alone(act) {
    missed ||= sending > 0
    sending += 1
    sent += 1
    try {
      await act()
    } finally {
      sending -= 1
      if (sending === 0 && missed) {
        missed = false
        refresh().catch(() => {})
      }
    }
  }

  let source = null
  function listen() {
    source?.close()
    source = null
    if (page.hidden || !root.EventSource) return
    source = new EventSource(`/inbox/updates?seen=${inbox.dataset.mark}`)
    source.onmessage = ({ data }) => {
      if (data !== inbox.dataset.mark) refresh().catch(() => {})
    }
    source.addEventListener('gone', () => root.location.reload())
  }

  async function send(form, article) {
    const answer = await fetch('/inbox', { method: 'POST', body: new URLSearchParams(new FormData(form)) })
    const fresh = parsed(await answer.text())
    if (!by('inbox', fresh)) return form.submit()
    article.setAttribute('data-settled', '')
    merge(fresh)
    tell(by('status', fresh).textContent)
    const wrong = by(article.id)?.querySelector('[data-wrong]')
    const gone = by('gone', fresh)
    by('gone')?.remove()
    if (gone) by('status').after(page.importNode(gone, true))
    show(by('gone') ?? wrong ?? by('status'))
  }

  page.addEventListener('input', ({ target }) => sayDate(target))
  page.addEventListener('submit', (event) => {
    const form = event.target
    const article = form.closest('.item')
    if (form.hasAttribute('data-busy')) return event.preventDefault()
    form.setAttribute('data-busy', '')
    if (!article) return
    event.preventDefault()
    alone(() => send(form, article))
      .catch(() => tell(inbox.dataset.lost))
      .finally(() => form.removeAttribute('data-busy'))
  })
  root.addEventListener('pageshow', (event) => {
    if (event.persisted) root.location.reload()
  })
  page.addEventListener('visibilitychange', listen)
  sayDates()
  listen()
})(document, window)
