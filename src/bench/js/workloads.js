'use strict';
/*
 * What is measured. Every contestant gets the same numbers from here. Matrices are Float64Arrays, column by column;
 * inputs and targets come batch after batch, each batch a matrix of its own. A weight matrix is inputs × units.
 */
const workloads = {};

/** A generator of numbers from -1 to 1, the same in every run. */
function seeded(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 0x80000000;
  };
}

/** Starting weights and biases, small enough that no unit is saturated. */
function start(sizes, random) {
  const layers = [];
  for (let l = 0; l + 1 < sizes.length; l++) {
    const scale = 1 / Math.sqrt(sizes[l]);
    layers.push({
      weights: Float64Array.from({ length: sizes[l] * sizes[l + 1] }, () => random() * scale),
      biases: Float64Array.from({ length: sizes[l + 1] }, () => 0.1 * random()),
    });
  }
  return layers;
}

/** All starting numbers of a workload, in the order in which results give them: layer by layer, weights, then biases. */
function startNumbers(workload) {
  return Float64Array.from(workload.start.flatMap(({ weights, biases }) => [...weights, ...biases]));
}

/** Rows put into batches, each column by column. */
function batched(rows, batch) {
  const columns = rows[0].length;
  const all = new Float64Array(rows.length * columns);
  rows.forEach((row, i) => {
    const first = Math.floor(i / batch) * batch;
    row.forEach((number, j) => all[first * columns + j * batch + (i - first)] = number);
  });
  return all;
}

/**
 * A network. Its hidden units have one activation; the last layer has one too, or none before softmax.
 * kind 'epoch': one pass over all rows, an update after each batch with the mean gradient of the batch.
 * kind 'forward': every unit's output for every row.
 */
function network(name, label, kind, sizes, activation, loss, rows, targets, batch, rate) {
  workloads[name] = {
    name, label, kind, sizes, activation, loss, batch, rate,
    rows: rows.length,
    inputs: batched(rows, batch),
    targets: batched(targets, batch),
    inputRows: rows,
    targetRows: targets,
    start: start(sizes, seeded(20240229)),
  };
}

/** Two arms of a spiral, -1 and 1 their targets, in an order that mixes them. */
function spiral(count) {
  const random = seeded(7);
  const rows = [];
  const targets = [];
  for (let i = 0; i < count; i++) {
    const arm = i % 2;
    const along = i / count;
    const angle = 3.5 * Math.PI * along + arm * Math.PI;
    rows.push([along * Math.sin(angle) + 0.02 * random(), along * Math.cos(angle) + 0.02 * random()]);
    targets.push([2 * arm - 1]);
  }
  return { rows, targets };
}

/** The seven inputs of the well-known playground: x, y, x², y², xy, sin x, sin y. */
function seven([x, y]) {
  return [x, y, x * x, y * y, x * y, Math.sin(x), Math.sin(y)];
}

function square(side) {
  const rows = [];
  for (let i = 0; i < side * side; i++) {
    rows.push([(i % side) / side * 2 - 1, Math.floor(i / side) / side * 2 - 1]);
  }
  return rows;
}

/** Pictures of 28×28, a fifth of whose points are inked, and one of ten targets. */
function pictures(count) {
  const random = seeded(11);
  const rows = [];
  const targets = [];
  for (let i = 0; i < count; i++) {
    rows.push(Array.from({ length: 784 }, () => Math.max(0, random() * 5 - 4)));
    targets.push(Array.from({ length: 10 }, (_, j) => j === i % 10 ? 1 : 0));
  }
  return { rows, targets };
}

const DESCRIPTIONS = {
  w1a: 'W1a: 2-4-2-1 tanh, 250 spiral points, batch 10, one epoch',
  w1b: 'W1b: 7-8-8-8-8-8-8-1 tanh, the same points, batch 10, one epoch',
  w2: 'W2: every output of 2-8-8-8-1 tanh at 100×100 points',
  w3: 'W3: Iris 4-3-3 tanh, softmax cross-entropy, 150 rows in one batch, one epoch',
  w4: 'W4: 784-30-10 sigmoid, softmax cross-entropy, batch 32, one step',
  w5: 'W5: graph of single numbers, 2-16-16-1 on 100 points, forward and backward',
  chain5: 'Chain of 100 000 single numbers, forward and backward',
  chain6: 'Chain of 1 000 000 single numbers, forward and backward',
};

/** A chain of single numbers: codes of operations, each on the newest number and, with two inputs, on one of three given. */
function chain(name, length) {
  workloads[name] = { name, label: DESCRIPTIONS[name], kind: 'chain', length, given: [1.5, 0.999, 1e-3] };
}

/** iris: 150 rows of four measurements in centimetres; their species in order, 50 each. */
function makeWorkloads(iris) {
  const points = spiral(250);
  const add = (name, ...rest) => network(name, DESCRIPTIONS[name], ...rest);
  add('w1a', 'epoch', [2, 4, 2, 1], 'tanh', 'squares', points.rows, points.targets, 10, 0.03);
  add('w1b', 'epoch', [7, 8, 8, 8, 8, 8, 8, 1], 'tanh', 'squares', points.rows.map(seven), points.targets, 10, 0.03);
  const grid = square(100);
  add('w2', 'forward', [2, 8, 8, 8, 1], 'tanh', 'squares', grid, grid.map(() => [0]), grid.length, 0);
  const species = iris.map((_, i) => [0, 1, 2].map(j => j === Math.floor(i / 50) ? 1 : 0));
  add('w3', 'epoch', [4, 3, 3], 'tanh', 'softmax', iris, species, 150, 0.05);
  const seen = pictures(32);
  add('w4', 'epoch', [784, 30, 10], 'sigmoid', 'softmax', seen.rows, seen.targets, 32, 0.1);
  const some = spiral(100);
  workloads.w5 = {
    name: 'w5', label: DESCRIPTIONS.w5, kind: 'scalars', sizes: [2, 16, 16, 1],
    inputRows: some.rows, targetRows: some.targets, start: start([2, 16, 16, 1], seeded(20240229)),
  };
  chain('chain5', 100_000);
  chain('chain6', 1_000_000);
}
