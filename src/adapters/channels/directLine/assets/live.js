/* The Web Chat page: gets a token for this visit, connects, and connects anew when a token has died. */
const { WebChat } = globalThis
const place = document.getElementById('webchat')
const words = JSON.parse(document.getElementById('words').textContent)
const locale = place.dataset.locale
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

const store = WebChat.createStore({}, () => (next) => (action) => {
  if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') note(action.payload.activity)
  return next(action.type === 'DIRECT_LINE/POST_ACTIVITY' ? withQuestion(action) : action)
})

const show = (state) => {
  document.body.dataset.state = state
  for (const name of ['loading', 'lost', 'over']) document.querySelector(`.${name}`).hidden = name !== state
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
    if (!open) return show('over')
    if (performance.now() - before > LONGEST_WAIT) wait = FIRST_WAIT
    show('lost')
    await sleep(wait)
  }
}

const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
const [INK, PAPER, ACCENT, LINE] = ['#1d2430', '#ffffff', '#1f4e8c', '#6b7686']
const styleOptions = {
  accent: ACCENT,
  backgroundColor: PAPER,
  subtle: '#4a5464',
  primaryFont: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontSizeSmall: '87.5%',
  transitionDuration: calm ? '0s' : '.2s',
  paddingRegular: 12,
  bubbleBackground: '#eef2f7',
  bubbleBorderWidth: 0,
  bubbleBorderRadius: 14,
  bubbleTextColor: INK,
  bubbleMaxWidth: 560,
  bubbleMinHeight: 44,
  bubbleFromUserBackground: ACCENT,
  bubbleFromUserBorderWidth: 0,
  bubbleFromUserBorderRadius: 14,
  bubbleFromUserTextColor: PAPER,
  messageActivityWordBreak: 'break-word',
  emojiSet: false,
  groupTimestamp: true,
  timestampColor: '#4a5464',
  timestampFormat: 'absolute',
  hideUploadButton: true,
  disableFileUpload: true,
  hideTelephoneKeypadButton: true,
  maxMessageLength: 1000,
  sendBoxHeight: 56,
  sendBoxTextWrap: true,
  sendBoxTextColor: INK,
  sendBoxPlaceholderColor: '#4a5464',
  sendBoxButtonColor: ACCENT,
  sendBoxButtonColorOnDisabled: LINE,
  sendBoxBorderTop: `solid 1px ${LINE}`,
  suggestedActionLayout: 'stacked',
  suggestedActionHeight: 48,
  suggestedActionBorderRadius: 24,
  suggestedActionBorderWidth: 2,
  suggestedActionBorderColor: ACCENT,
  suggestedActionBackgroundColor: PAPER,
  suggestedActionTextColor: ACCENT,
  suggestedActionsStackedHeight: 'auto',
  suggestedActionsStackedOverflow: 'auto',
  suggestedActionsStackedLayoutButtonTextWrap: true,
}

const render = (directLine) =>
  WebChat.renderWebChat(
    {
      directLine,
      store,
      locale,
      styleOptions,
      role: 'region',
      sendTypingIndicator: false,
      overrideLocalizedStrings: (strings) => ({ ...strings, ...words }),
    },
    place,
  )

await live()
