'use strict';
/*
 * Graphs of single numbers: a switch over parallel arrays, as one would write it by hand, and a port of micrograd.
 */

const ADD = 0, SUBTRACT = 1, MULTIPLY = 2, NEGATE = 3, TANH = 4;

/** Operations in the order in which they were added; each has one or two earlier numbers as inputs. */
class Tape {
  constructor(given, capacity) {
    this.first = given.length;
    this.codes = new Uint8Array(given.length + capacity);
    this.a = new Int32Array(given.length + capacity);
    this.b = new Int32Array(given.length + capacity);
    this.v = new Float64Array(given.length + capacity);
    this.g = new Float64Array(given.length + capacity);
    this.v.set(given);
    this.size = given.length;
  }

  add(code, a, b) {
    this.codes[this.size] = code;
    this.a[this.size] = a;
    this.b[this.size] = b;
    return this.size++;
  }

  forward() {
    const { codes, a, b, v, size } = this;
    for (let i = this.first; i < size; i++) {
      switch (codes[i]) {
        case ADD: v[i] = v[a[i]] + v[b[i]]; break;
        case SUBTRACT: v[i] = v[a[i]] - v[b[i]]; break;
        case MULTIPLY: v[i] = v[a[i]] * v[b[i]]; break;
        case NEGATE: v[i] = -v[a[i]]; break;
        case TANH: v[i] = Math.tanh(v[a[i]]); break;
      }
    }
  }

  backward() {
    const { codes, a, b, v, g, size } = this;
    g.fill(0, 0, size);
    g[size - 1] = 1;
    for (let i = size - 1; i >= this.first; i--) {
      const back = g[i], x = a[i], y = b[i];
      switch (codes[i]) {
        case ADD: g[x] += back; g[y] += back; break;
        case SUBTRACT: g[x] += back; g[y] -= back; break;
        case MULTIPLY: g[x] += back * v[y]; g[y] += back * v[x]; break;
        case NEGATE: g[x] -= back; break;
        case TANH: g[x] += back * (1 - v[i] * v[i]); break;
      }
    }
  }
}

/** A network, every product and sum an operation, up to half its mean squared error. */
function networkTape({ sizes, inputRows, targetRows, start }) {
  const parameters = Array.from(startNumbers({ start }));
  const data = [0, 0.5 / targetRows.length, ...inputRows.flat(), ...targetRows.flat()];
  const tape = new Tape([...parameters, ...data], 2000 * inputRows.length);
  const zero = parameters.length;
  const inputs = zero + 2;
  const targets = inputs + inputRows.length * sizes[0];
  let total = zero;
  for (let row = 0; row < inputRows.length; row++) {
    let layer = Array.from({ length: sizes[0] }, (_, i) => inputs + row * sizes[0] + i);
    let next = 0;
    for (let l = 1; l < sizes.length; l++) {
      const biases = next + layer.length * sizes[l];
      const units = [];
      for (let j = 0; j < sizes[l]; j++) {
        let sum = biases + j;
        for (const input of layer) {
          sum = tape.add(ADD, sum, tape.add(MULTIPLY, input, next++));
        }
        units.push(tape.add(TANH, sum, sum));
      }
      next = biases + sizes[l];
      layer = units;
    }
    const difference = tape.add(SUBTRACT, layer[0], targets + row);
    total = tape.add(ADD, total, tape.add(MULTIPLY, difference, difference));
  }
  tape.add(MULTIPLY, total, zero + 1);
  return { tape, asked: parameters.length };
}

function chainTape({ given, length }) {
  const tape = new Tape(given, length);
  let newest = 0;
  for (let i = 0; i < length; i++) {
    newest = [() => tape.add(MULTIPLY, newest, 1), () => tape.add(ADD, newest, 2),
      () => tape.add(SUBTRACT, newest, 2), () => tape.add(NEGATE, newest, newest)][i % 4]();
  }
  return { tape, asked: given.length };
}

enter({
  name: 'hand-written switch',
  kinds: ['scalars', 'chain'],
  prepare(workload) {
    const { tape, asked } = workload.kind === 'chain' ? chainTape(workload) : networkTape(workload);
    return {
      reset: () => {},
      run: () => {
        tape.forward();
        tape.backward();
      },
      result: () => [...tape.g.subarray(0, asked), tape.v[tape.size - 1]],
    };
  },
});

/** micrograd's Value (Andrej Karpathy, github.com/karpathy/micrograd, engine.py), line by line. */
class Value {
  constructor(data, children = []) {
    this.data = data;
    this.grad = 0;
    this.backwardStep = () => {};
    this.previous = new Set(children);
  }

  add(other) {
    const out = new Value(this.data + other.data, [this, other]);
    out.backwardStep = () => {
      this.grad += out.grad;
      other.grad += out.grad;
    };
    return out;
  }

  mul(other) {
    const out = new Value(this.data * other.data, [this, other]);
    out.backwardStep = () => {
      this.grad += other.data * out.grad;
      other.grad += this.data * out.grad;
    };
    return out;
  }

  neg() {
    return this.mul(new Value(-1));
  }

  sub(other) {
    return this.add(other.neg());
  }

  tanh() {
    const out = new Value(Math.tanh(this.data), [this]);
    out.backwardStep = () => {
      this.grad += (1 - out.data * out.data) * out.grad;
    };
    return out;
  }

  backward() {
    const order = [];
    const visited = new Set();
    const visit = value => {
      if (!visited.has(value)) {
        visited.add(value);
        value.previous.forEach(visit);
        order.push(value);
      }
    };
    visit(this);
    this.grad = 1;
    for (let i = order.length - 1; i >= 0; i--) {
      order[i].backwardStep();
    }
  }
}

/** The loss of the network; micrograd builds its graph anew each time, which is its forward run. */
function micrograd({ sizes, inputRows, targetRows }, parameters) {
  let total = new Value(0);
  inputRows.forEach((row, at) => {
    let layer = row.map(x => new Value(x));
    let next = 0;
    for (let l = 1; l < sizes.length; l++) {
      const biases = next + layer.length * sizes[l];
      const units = [];
      for (let j = 0; j < sizes[l]; j++) {
        let sum = parameters[biases + j];
        for (const input of layer) {
          sum = sum.add(input.mul(parameters[next++]));
        }
        units.push(sum.tanh());
      }
      next = biases + sizes[l];
      layer = units;
    }
    const difference = layer[0].sub(new Value(targetRows[at][0]));
    total = total.add(difference.mul(difference));
  });
  return total.mul(new Value(0.5 / targetRows.length));
}

enter({
  name: 'micrograd, ported',
  kinds: ['scalars'],
  prepare(workload) {
    const parameters = Array.from(startNumbers(workload), x => new Value(x));
    let loss;
    return {
      reset: () => {},
      run: () => {
        parameters.forEach(parameter => parameter.grad = 0);
        loss = micrograd(workload, parameters);
        loss.backward();
      },
      result: () => [...parameters.map(parameter => parameter.grad), loss.data],
    };
  },
});
