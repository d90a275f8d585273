/**
 * Runs in every page before its own scripts, and only watches: when the map is on the screen, what blocks the main
 * thread, how long an answer takes, how long a frame. `window.bench`, the page's hooks, says what counts as what.
 */
(() => {
  const observe = (type, each, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...options });

  const probe = { mapOnScreen: null, longTasks: [], frames: null, answer: null };
  window.probe = probe;

  observe('longtask', ({ startTime, duration }) => probe.longTasks.push([startTime, duration]));

  /**
   * When what stands now reaches the screen, raster included: a dot is put into the same frame, and the browser says
   * when it showed that. No frame callback knows.
   */
  const awaited = new Map();
  observe('element', ({ identifier, renderTime, startTime }) => {
    awaited.get(identifier)?.(renderTime || startTime);
    awaited.delete(identifier);
    document.querySelector(`[elementtiming="${identifier}"]`)?.remove();
  });
  function whenOnScreen(report) {
    const name = `bench-${performance.now()}`;
    awaited.set(name, report);
    const dot = document.createElement('span');
    dot.setAttribute('elementtiming', name);
    dot.textContent = '.';
    dot.style.cssText = 'all:initial;position:fixed;inset:auto auto 0 0;font:8px sans-serif;pointer-events:none;z-index:99999';
    (document.body ?? document.documentElement).append(dot);
  }

  let seen = false;
  function mapSeen() {
    if (seen) return;
    seen = true;
    whenOnScreen((time) => (probe.mapOnScreen = time));
  }

  /** A rival's page calls this when its map is drawn; of other pages, `bench.painted` is asked. */
  probe.mapDrawn = () => {
    mapSeen();
    check();
  };

  /** Waits for an answer: from the press that comes next until the condition, one of the page's hooks, is met. */
  probe.expect = (hook, ...values) => {
    probe.answer = { pressed: null, met: null, shown: null, condition: () => window.bench?.[hook](...values) };
  };
  addEventListener(
    'pointerdown',
    ({ timeStamp }) => {
      if (probe.answer) probe.answer.pressed ??= timeStamp;
    },
    true,
  );

  function check() {
    if (!seen && window.bench?.painted?.()) mapSeen();
    const { answer } = probe;
    if (!answer || answer.pressed === null || answer.met !== null || !answer.condition()) return;
    answer.met = performance.now();
    whenOnScreen((time) => (answer.shown = time));
  }
  new MutationObserver(check).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });

  requestAnimationFrame(function frame(time) {
    probe.frames?.push(time);
    check();
    requestAnimationFrame(frame);
  });
})();
