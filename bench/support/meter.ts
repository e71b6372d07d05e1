/**
 * Loaded into each bot before its own program (`node --import`): answers the bench that started it with what the
 * process has used so far. It changes nothing else, and does not keep the process alive.
 */
process.on('message', (question) => {
  if (question === 'used') process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() })
})
process.channel?.unref()
