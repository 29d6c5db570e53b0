'use strict';
/*
 * synaptic knows no batches: it updates after each row. It is held to plain loops that do the same, and its time counts
 * for the same rows. Its last layer passes back target − output, whatever the activation, and it has no softmax: on
 * workload W3 its output units are logistic.
 */
class SynapticNetwork {
  constructor(workload) {
    this.workload = workload;
    this.build();
    this.start = this.net.optimized.memory.slice();
  }

  /** The code that synaptic made of the network stays, and so stays compiled. */
  reset() {
    this.net.optimized.memory.set(this.start);
  }

  build() {
    const { sizes, activation, loss } = this.workload;
    const { Layer, Network, Neuron } = synaptic;
    const layers = sizes.map(size => new Layer(size));
    for (let l = 1; l < layers.length; l++) {
      layers[l - 1].project(layers[l], Layer.connectionType.ALL_TO_ALL);
    }
    layers.slice(1).forEach((layer, l) => {
      const last = l === sizes.length - 2;
      const logistic = activation === 'sigmoid' || (last && loss === 'softmax');
      const { weights, biases } = this.workload.start[l];
      layer.list.forEach((neuron, j) => {
        neuron.squash = logistic ? Neuron.squash.LOGISTIC : Neuron.squash.TANH;
        neuron.bias = biases[j];
        layers[l].list.forEach((from, i) => {
          from.connected(neuron).connection.weight = weights[j * sizes[l] + i];
        });
      });
    });
    this.layers = layers;
    this.net = new Network({ input: layers[0], hidden: layers.slice(1, -1), output: layers[layers.length - 1] });
    this.net.optimize();
  }

  epoch() {
    const { inputRows, targetRows, rate } = this.workload;
    for (let i = 0; i < inputRows.length; i++) {
      this.net.activate(inputRows[i]);
      this.net.propagate(rate, targetRows[i]);
    }
  }

  forward() {
    const { inputRows } = this.workload;
    for (let i = 0; i < inputRows.length; i++) {
      this.last = this.net.activate(inputRows[i]);
    }
  }

  /** Weights and biases layer by layer, or the last output. */
  result() {
    if (this.workload.kind === 'forward') {
      return this.last;
    }
    this.net.restore();
    return this.layers.slice(1).flatMap((layer, l) => [
      ...layer.list.flatMap(neuron => this.layers[l].list.map(from => from.connected(neuron).connection.weight)),
      ...layer.list.map(neuron => neuron.bias),
    ]);
  }
}

/**
 * What synaptic does, in plain loops: an update after each row, with target − output as the last layer's delta, and
 * layer by layer, so that what goes back is weighted with what the layer above has just learned.
 */
class RowByRow {
  constructor(workload) {
    this.workload = workload;
  }

  reset() {
    const { sizes, start } = this.workload;
    this.layers = start.map(({ weights, biases }, l) =>
      Array.from(biases, (bias, j) => ({ bias, weights: Array.from(weights.slice(j * sizes[l], (j + 1) * sizes[l])) })));
  }

  logistic(l) {
    const { activation, loss } = this.workload;
    return activation === 'sigmoid' || (loss === 'softmax' && l === this.layers.length - 1);
  }

  /** The row and each layer's outputs. */
  activate(row) {
    const all = [row];
    this.layers.forEach((layer, l) => all.push(layer.map(({ bias, weights }) => {
      const sum = weights.reduce((total, weight, i) => total + weight * all[l][i], bias);
      return this.logistic(l) ? 1 / (1 + Math.exp(-sum)) : Math.tanh(sum);
    })));
    return all;
  }

  epoch() {
    const { inputRows, targetRows, rate } = this.workload;
    inputRows.forEach((row, at) => {
      const all = this.activate(row);
      let deltas = all[all.length - 1].map((y, j) => targetRows[at][j] - y);
      for (let l = this.layers.length - 1; l >= 0; l--) {
        this.layers[l].forEach((unit, j) => {
          unit.bias += rate * deltas[j];
          all[l].forEach((y, i) => unit.weights[i] += rate * deltas[j] * y);
        });
        deltas = all[l].map((y, i) => {
          const back = this.layers[l].reduce((sum, { weights }, j) => sum + weights[i] * deltas[j], 0);
          return back * (l > 0 && this.logistic(l - 1) ? y * (1 - y) : 1 - y * y);
        });
      }
    });
  }

  result() {
    const { kind, inputRows } = this.workload;
    return kind === 'forward'
      ? this.activate(inputRows[inputRows.length - 1]).pop()
      : this.layers.flatMap(layer => [...layer.flatMap(unit => unit.weights), ...layer.map(unit => unit.bias)]);
  }
}

enter({
  name: 'plain loops, row by row',
  kinds: ['epoch', 'forward'],
  onlyChecks: true,
  prepare(workload) {
    const net = new RowByRow(workload);
    return {
      reset: () => net.reset(),
      run: () => workload.kind === 'forward' || net.epoch(),
      result: () => net.result(),
    };
  },
});

enter({
  name: 'synaptic',
  kinds: ['epoch', 'forward'],
  check: { by: 'plain loops, row by row', within: 1e-9 },
  prepare(workload) {
    const net = new SynapticNetwork(workload);
    return {
      reset: () => net.reset(),
      run: () => workload.kind === 'forward' ? net.forward() : net.epoch(),
      result: () => net.result(),
    };
  },
});
