'use strict';
/* The engine, compiled to JavaScript and to Wasm GC: both bundles offer the same four functions. */

function enterEngine(name, engine) {
  enter({
    name,
    kinds: ['epoch', 'forward', 'scalars', 'chain'],
    prepare(workload) {
      engine.prepare(workload);
      return {
        reset: engine.reset,
        counts: true,
        run: engine.repeat,
        result: engine.result,
      };
    },
  });
}

/** The bundle's script, loaded into the page just before, has put its functions there. */
function offeredEngine() {
  const engine = window.offered;
  window.offered = undefined;
  return engine;
}
