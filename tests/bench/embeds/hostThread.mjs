/**
 * What the thread of the host's page did by its own clock, which stands still while the machine gives its time to others:
 * on a busy machine that tells the host's work from its waiting.
 * @param trace as Chromium writes it, of a page that made the mark `host`
 * @returns `worked`: the longest tasks (ms each, more than 20 ms), and `beforePaint`: all work till the first paint (ms)
 */
export function hostThread(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const mark = traceEvents.find(({ name, cat }) => name === 'host' && cat === 'blink.user_timing');
  const isHost = ({ pid, tid }) => pid === mark?.pid && tid === mark.tid;
  const tasks = traceEvents.filter((event) => event.name === 'ThreadControllerImpl::RunTask' && event.ph === 'X' && isHost(event));
  const paint = traceEvents.find(({ name, pid, ts }) => name === 'firstPaint' && pid === mark?.pid && ts > mark.ts);
  if (!paint || tasks.length === 0) throw new Error('the trace has no host in it');
  const worked = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return {
    worked: worked.filter((duration) => duration > 20),
    beforePaint: tasks.filter(({ ts }) => ts < paint.ts).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
  };
}
