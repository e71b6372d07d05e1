/* The Web Chat page: gets a token for this visit, connects, and connects anew when a token has died. */
const { WebChat } = globalThis
const place = document.getElementById('webchat')
const words = JSON.parse(document.getElementById('words').textContent)
const { locale, zone } = place.dataset
const LIVE = 2
const [FIRST_WAIT, LONGEST_WAIT] = [1000, 30_000]

/** What has reached this page: how far, and the question that waits. */
const seen = { last: 0, question: undefined }

const note = (activity) => {
  const data = activity.channelData || {}
  const number = data['webchat:sequence-id']
  if (!activity.id || !(number > seen.last)) return
  seen.last = number
  if (activity.from.role === 'bot') seen.question = data['jalon:question'] || seen.question
}

/** Typed words say under which question they were typed. */
const withQuestion = (action) => ({
  ...action,
  payload: {
    ...action.payload,
    activity: {
      ...action.payload.activity,
      channelData: { ...action.payload.activity.channelData, 'jalon:question': seen.question },
    },
  },
})

/** Own lines that have come back from the log: they arrived, whatever became of the request that brought them. */
const arrived = new Map()

const markSent = (activityID) =>
  store.dispatch({
    type: 'DIRECT_LINE/MARK_ACTIVITY',
    payload: { activityID, name: 'webchat:send-status', value: 'sent' },
  })

const after = (action) => {
  if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
    const { activity } = action.payload
    if (activity.type === 'event' && activity.name === 'jalon/over') over()
    const { clientActivityID } = activity.channelData || {}
    if (activity.from.role !== 'user' || !activity.id || !clientActivityID) return
    arrived.set(clientActivityID, activity.id)
    markSent(activity.id)
  }
  if (action.type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED' && arrived.has(action.meta.clientActivityID))
    markSent(arrived.get(action.meta.clientActivityID))
}

const HIDE = 'menu.hide'
const isHiding = ({ type, payload }) =>
  type === 'DIRECT_LINE/POST_ACTIVITY' && payload.activity.value?.choice === HIDE

const store = WebChat.createStore({}, () => (next) => (action) => {
  if (isHiding(action)) return hide()
  if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') note(action.payload.activity)
  const result = next(action.type === 'DIRECT_LINE/POST_ACTIVITY' ? withQuestion(action) : action)
  after(action)
  return result
})

const day = new Intl.DateTimeFormat(locale, {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
})
const spoken = ({ timestamp }) => day.format(new Date(timestamp))

/** The line above a line. */
const above = ({ id }) => {
  const { activities } = store.getState()
  return activities[activities.findIndex((activity) => activity.id === id) - 1]
}

/** When a line was said, in the person's own zone; seen once for those of one minute, heard for each. */
const saidAt = () => (next) => (options) => {
  const { activity, sendState } = options
  const element = next(options)
  if (!activity.timestamp || (sendState && sendState !== 'sent')) return element
  const children = spoken(activity)
  const before = above(activity)
  const silent = before?.timestamp && spoken(before) === children
  const className = silent ? 'silent' : 'said-at'
  // Web Chat keeps its React to itself: ours is one of its own elements, with another content.
  return { ...element, type: 'time', props: { className, dateTime: activity.timestamp, children } }
}

const show = (state) => {
  if (document.body.dataset.state === 'over') return
  document.body.dataset.state = state
  for (const name of ['loading', 'lost', 'over']) document.querySelector(`.${name}`).hidden = name !== state
}

/** Nothing of the conversation stays in the page, nor with whom it was. */
const over = () => {
  show('over')
  place.remove()
  document.title = document.body.dataset.over
  document.querySelector('h1').textContent = document.body.dataset.over
  document.querySelector('header p')?.remove()
  document.querySelector('.hide')?.remove()
}

/** Hidden at once, whatever the network; then another page takes the place of this one, for "back" too. */
const hide = async () => {
  document.body.hidden = true
  over()
  const sent = await fetch('/chat/hide', { method: 'POST', redirect: 'manual' }).catch(() => null)
  if (sent !== null) return location.replace('/chat/hidden')
  await sleep(FIRST_WAIT)
  return hide()
}

const sleep = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
    addEventListener('online', resolve, { once: true })
  })

/** A token for this visit; null when the visit is over. */
const session = async () => {
  const reply = await fetch('/chat/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  })
  if (reply.status === 401 || reply.status === 403) return null
  if (!reply.ok) throw new Error(`Session: ${reply.status}`)
  return reply.json()
}

/** Connects with a new token, and resolves once that connection is dead: false when there is no visit any more. */
const connection = async () => {
  const opened = await session()
  if (opened === null) return false
  const directLine = WebChat.createDirectLine({
    domain: new URL('/v3/directline', location.href).href,
    token: opened.token,
    conversationId: opened.conversationId,
    watermark: seen.last === 0 ? '' : String(seen.last),
  })
  render(directLine)
  await new Promise((dead) => {
    directLine.connectionStatus$.subscribe({
      next: (status) => {
        if (status === LIVE) show('live')
        if (status > LIVE) dead()
      },
    })
  })
  directLine.end()
  return true
}

const live = async () => {
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    const before = performance.now()
    const open = await connection().catch(() => true)
    if (!open) return over()
    if (performance.now() - before > LONGEST_WAIT) wait = FIRST_WAIT
    show('lost')
    await sleep(wait)
  }
}

const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
const [INK, PAPER, CARD, LINE] = ['var(--ink)', 'var(--paper)', 'var(--card)', 'var(--line)']
const ACCENT = 'var(--accent)'
const styleOptions = {
  accent: ACCENT,
  backgroundColor: PAPER,
  subtle: INK,
  primaryFont: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontSizeSmall: '87.5%',
  transitionDuration: calm ? '0s' : '.2s',
  paddingRegular: 12,
  bubbleBackground: CARD,
  bubbleBorderWidth: 0,
  bubbleBorderRadius: 14,
  bubbleTextColor: INK,
  bubbleMaxWidth: 560,
  bubbleMinHeight: 44,
  bubbleFromUserBackground: 'var(--mine)',
  bubbleFromUserBorderWidth: 0,
  bubbleFromUserBorderRadius: 14,
  bubbleFromUserTextColor: INK,
  messageActivityWordBreak: 'break-word',
  connectivityTextSize: '87.5%',
  slowConnectivity: INK,
  failedConnectivity: INK,
  notificationText: INK,
  groupTimestamp: false,
  hideUploadButton: true,
  disableFileUpload: true,
  hideTelephoneKeypadButton: true,
  maxMessageLength: 1000,
  sendBoxHeight: 44,
  sendBoxTextWrap: true,
  sendBoxTextColor: INK,
  sendBoxPlaceholderColor: LINE,
  sendBoxBackground: CARD,
  sendBoxButtonColor: ACCENT,
  sendBoxButtonColorOnDisabled: LINE,
  suggestedActionLayout: 'flow',
  suggestedActionHeight: 44,
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 2,
  suggestedActionBorderColor: ACCENT,
  suggestedActionBackgroundColor: CARD,
  suggestedActionTextColor: ACCENT,
}

const render = (directLine) =>
  WebChat.renderWebChat(
    {
      directLine,
      store,
      locale,
      styleOptions,
      role: 'region',
      activityStatusMiddleware: saidAt,
      sendTypingIndicator: false,
      overrideLocalizedStrings: (strings) => ({ ...strings, ...words }),
    },
    place,
  )

document.querySelector('.hide').addEventListener('submit', (event) => {
  event.preventDefault()
  void hide()
})
await live()
