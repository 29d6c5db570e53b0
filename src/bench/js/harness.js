'use strict';
/*
 * Measures one workload. A contestant is {name, kinds, prepare(workload)}; prepare gives {reset(), run(), result()},
 * or a promise of it: reset goes back to the start, run does the workload once, result gives the numbers it came to.
 * run may take a count, `counts: true`, and then does it so often. A contestant's check is the name of the contestant
 * that it must agree with and how closely; without one it must agree with the first, to nine digits. One that only
 * checks others is not timed.
 */
const contestants = [];

/** For so many milliseconds a contestant runs before it is measured, so that its code is compiled by then. */
const WARM_UP = 500;

/** So many milliseconds count as its first. */
const FIRST = 100;

function enter(contestant) {
  contestants.push(contestant);
}

function repeat(runner, times) {
  if (runner.counts) {
    runner.run(times);
  } else {
    for (let i = 0; i < times; i++) {
      runner.run();
    }
  }
}

/** How far two lists of numbers are apart, relative to the largest number of the first. */
function distance(expected, found) {
  if (expected.length !== found.length) {
    return Infinity;
  }
  let apart = 0;
  let largest = 1e-300;
  for (let i = 0; i < expected.length; i++) {
    const by = Math.abs(expected[i] - found[i]);
    apart = by <= apart ? apart : by;
    largest = Math.max(largest, Math.abs(expected[i]));
  }
  return apart / largest;
}

/** Milliseconds of one run, as the mean over so many runs from the start on. */
function measure(runner, times) {
  runner.reset();
  const begin = performance.now();
  repeat(runner, times);
  return (performance.now() - begin) / times;
}

/** So many runs that they take about as long as asked, found after warming up. */
function timesFor(runner, milliseconds) {
  const warm = performance.now() + WARM_UP;
  let each = measure(runner, 1);
  while (performance.now() < warm) {
    each = Math.min(each, measure(runner, Math.max(1, Math.round(1 / (each + 1e-3)))));
  }
  return Math.max(1, Math.round(milliseconds / each));
}

/** The mean milliseconds of a run within the first so many, before anything is compiled. */
function cold(runner, milliseconds) {
  const begin = performance.now();
  let runs = 0;
  do {
    repeat(runner, 1);
    runs++;
  } while (performance.now() - begin < milliseconds);
  return (performance.now() - begin) / runs;
}

/**
 * The workload's contestants, round after round, each for so many milliseconds a round. Gives for each its times in
 * microseconds, one a round, the mean of its first runs, and how far its result was from the one it is checked by.
 */
async function run(name, rounds, milliseconds) {
  const workload = workloads[name];
  const entered = [];
  for (const contestant of contestants.filter(one => one.kinds.includes(workload.kind))) {
    const runner = await contestant.prepare(workload);
    runner.reset();
    repeat(runner, 1);
    const result = Array.from(runner.result());
    runner.reset();
    const first = contestant.onlyChecks ? 0 : 1000 * cold(runner, FIRST);
    entered.push({ contestant, runner, result, first, micros: [] });
  }
  for (const one of entered) {
    const check = one.contestant.check ?? { by: entered[0].contestant.name, within: 1e-9 };
    const reference = entered.find(other => other.contestant.name === check.by);
    one.apart = distance(reference.result, one.result);
    one.within = check.within;
  }
  const timed = entered.filter(one => !one.contestant.onlyChecks);
  timed.forEach(one => one.times = timesFor(one.runner, milliseconds));
  for (let round = 0; round < rounds; round++) {
    for (const one of timed) {
      one.micros.push(measure(one.runner, one.times) * 1000);
    }
  }
  return timed.map(({ contestant, micros, first, apart, within }) =>
    ({ name: contestant.name, micros, first, apart, within }));
}
