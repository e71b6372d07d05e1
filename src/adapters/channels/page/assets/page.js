/* Live updates, and sending without a reload. For old telephones too; without it the page works as it is. */
;(function (page, root) {
  'use strict'
  var log = find('#log ol')
  /* What was said before, on its own page, is followed only to leave with the others. */
  var kept = log || find('#older')
  var pressed
  var source

  function find(selector, from) {
    return (from || page).querySelector(selector)
  }
  function last(from) {
    return find('#reply', from).dataset.last
  }
  function copy(name, from) {
    var value = find('input[name=' + name + ']', from).value
    var own = page.querySelectorAll('input[name=' + name + ']')
    for (var i = 0; i < own.length; i++) own[i].value = value
  }
  function show(element) {
    element.tabIndex = -1
    element.focus()
  }

  /* Adds what is new in a document of ours; what is being written stays, and so does the focus, if its place does. */
  function merge(from) {
    var fresh = from.querySelectorAll('#news > li')
    var first
    for (var i = 0; i < fresh.length; i++) {
      if (page.getElementById(fresh[i].id)) continue
      var line = log.appendChild(page.importNode(fresh[i], true))
      if (!first && line.className === 'bot') first = line
    }
    if (choices(find('#choices', from))) show(first || find('#choices'))
    copy('shown', from)
    find('#reply').dataset.last = last(from)
  }
  function choices(fresh) {
    var old = find('#choices')
    if (fresh.dataset.question === old.dataset.question) return false
    var focused = old.contains(page.activeElement)
    old.parentNode.replaceChild(page.importNode(fresh, true), old)
    copy('key', find('#write'))
    return focused
  }

  function listen() {
    if (source) source.close()
    source = null
    if (page.hidden || !kept || !root.EventSource) return
    source = new EventSource('/chat/updates?after=' + (log ? last() : 9e8))
    source.onmessage = function (event) {
      merge(new DOMParser().parseFromString(event.data, 'text/html'))
    }
    source.addEventListener('gone', reload)
  }
  function leave() {
    log = kept = null
    listen()
  }
  function reload() {
    root.location.reload()
  }

  function post(path, body, failed) {
    var request = new XMLHttpRequest()
    request.open('POST', path)
    request.timeout = 2e4
    request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded')
    request.onerror = request.ontimeout = failed
    request.send(body)
    return request
  }
  function send(form, button) {
    var pairs = ['after=' + last()]
    for (var i = 0; i < form.elements.length; i++) {
      var field = form.elements[i]
      if (!field.name || (field.type === 'submit' && field !== button)) continue
      pairs.push(encodeURIComponent(field.name) + '=' + encodeURIComponent(field.value))
    }
    find('#trouble').textContent = ''
    var said = form.text && form.text.value
    var request = post('/chat', pairs.join('&'), function () {
      find('#trouble').textContent = find('#write').dataset.lost
    })
    request.responseType = 'document'
    request.onload = function () {
      var answer = request.response
      if (answer && find('#news', answer)) sent(form, answer, said)
      else if (answer && find('.card,.kept', answer)) instead(answer)
      else plainly(form, button)
    }
    request.onloadend = function () {
      form.busy = false
    }
  }
  function sent(form, answer, said) {
    merge(answer)
    copy('key', answer)
    /* What was added while the answer was on its way stays. */
    if (said) form.text.value = form.text.value.replace(said, '')
    /* What is pressed in the help (the only form of a class) closes it; else it may be open to hide. */
    if (form.className) find('.help').removeAttribute('open')
    var own = log.querySelectorAll('.person')
    if (own.length) own[own.length - 1].scrollIntoView()
  }
  /* Numbers, or words given back, come in the place of the page at once. */
  function instead(answer) {
    leave()
    page.title = answer.title
    page.body = page.importNode(answer.body, true)
    show(find('h1'))
  }
  /* The page without script says what is wrong; the key makes it the same message. */
  function plainly(form, button) {
    if (button) {
      var value = form.appendChild(page.createElement('input'))
      value.type = 'hidden'
      value.name = button.name
      value.value = button.value
    }
    form.submit()
  }

  /* Hidden at once, whatever the network; then another page takes the place of this one, for "back" too. */
  function hide() {
    leave()
    page.body.hidden = true
    post('/chat/hide', '', function () {
      setTimeout(hide, 2e3)
    }).onload = function () {
      root.location.replace('/chat/hidden')
    }
  }

  page.addEventListener('click', function (event) {
    pressed = event.target
  })
  page.addEventListener('submit', function (event) {
    var form = event.target
    var by = pressed && pressed.form === form && pressed
    var action = (by && by.getAttribute('formaction')) || form.getAttribute('action')
    var chat = log && action === '/chat'
    var hides = action === '/chat/hide'
    if (form.busy || chat || hides) event.preventDefault()
    if (form.busy) return
    form.busy = true
    if (hides) hide()
    else if (chat) send(form, by)
  })
  root.addEventListener('pageshow', function (event) {
    if (event.persisted) reload()
  })
  page.addEventListener('visibilitychange', listen)
  listen()
  if (!log) return
  page.addEventListener('keydown', function (event) {
    if (event.target.id !== 'text' || event.keyCode !== 13 || event.shiftKey || event.isComposing) return
    event.preventDefault()
    find('#write button').click()
  })
  find('#text').setAttribute('enterkeyhint', 'send')
})(document, window)
