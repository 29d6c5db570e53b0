'use strict';
/*
 * TensorFlow.js, with its core operations and its own gradient descent, on its cpu and its wasm backend. It computes in
 * 32 bits, so it is held to fewer digits.
 */
class TensorFlowNetwork {
  constructor(workload, backend) {
    this.workload = workload;
    this.backend = backend;
    const { sizes, inputRows, targetRows, batch } = workload;
    this.batches = [];
    for (let row = 0; row < inputRows.length; row += batch) {
      this.batches.push({
        x: tf.tensor2d(inputRows.slice(row, row + batch), [batch, sizes[0]]),
        t: tf.tensor2d(targetRows.slice(row, row + batch)),
      });
    }
    this.parameters = [];
    workload.start.forEach((_, l) => {
      this.parameters.push(tf.variable(tf.zeros([sizes[l], sizes[l + 1]])));
      this.parameters.push(tf.variable(tf.zeros([sizes[l + 1]])));
    });
    this.optimizer = tf.train.sgd(workload.rate);
  }

  reset() {
    tf.setBackend(this.backend);
    this.workload.start.forEach(({ weights, biases }, l) => {
      const { sizes } = this.workload;
      tf.tidy(() => {
        // Column by column is row by row of the transpose.
        const transposed = tf.tensor2d(Float32Array.from(weights), [sizes[l + 1], sizes[l]]);
        this.parameters[2 * l].assign(tf.transpose(transposed));
        this.parameters[2 * l + 1].assign(tf.tensor1d(Float32Array.from(biases)));
      });
    });
  }

  /** Every layer's outputs. */
  outputs(x) {
    const { activation, loss } = this.workload;
    const layers = this.parameters.length / 2;
    const all = [];
    let last = x;
    for (let l = 0; l < layers; l++) {
      last = tf.add(tf.matMul(last, this.parameters[2 * l]), this.parameters[2 * l + 1]);
      if (l < layers - 1 || loss === 'squares') {
        last = activation === 'tanh' ? tf.tanh(last) : tf.sigmoid(last);
      }
      all.push(last);
    }
    return all;
  }

  loss({ x, t }) {
    const { loss, batch } = this.workload;
    const outputs = this.outputs(x);
    const last = outputs[outputs.length - 1];
    return loss === 'squares'
      ? tf.mul(0.5 / batch, tf.sum(tf.square(tf.sub(last, t))))
      : tf.losses.softmaxCrossEntropy(t, last);
  }

  epoch() {
    this.costs = 0;
    for (const batch of this.batches) {
      const cost = this.optimizer.minimize(() => this.loss(batch), true, this.parameters);
      this.costs += cost.dataSync()[0];
      cost.dispose();
    }
  }

  forward() {
    tf.dispose(this.last);
    this.last = tf.tidy(() => this.outputs(this.batches[0].x));
    // Results may be computed later; reading one number of the last layer waits for all.
    this.last[this.last.length - 1].dataSync();
  }

  result() {
    if (this.workload.kind === 'forward') {
      return this.last.flatMap(layer => Array.from(tf.tidy(() => tf.transpose(layer).dataSync())));
    }
    return [
      ...this.parameters.flatMap(one => Array.from(tf.tidy(() => (one.rank === 2 ? tf.transpose(one) : one).dataSync()))),
      this.costs,
    ];
  }
}

for (const backend of ['cpu', 'wasm']) {
  enter({
    name: 'TensorFlow.js ' + backend,
    kinds: ['epoch', 'forward'],
    check: { by: 'hand-written JavaScript', within: 1e-4 },
    async prepare(workload) {
      if (backend === 'wasm') {
        tf.wasm.setWasmPaths('node_modules/@tensorflow/tfjs-backend-wasm/dist/');
      }
      await tf.setBackend(backend);
      await tf.ready();
      const net = new TensorFlowNetwork(workload, backend);
      return {
        reset: () => net.reset(),
        run: () => workload.kind === 'forward' ? net.forward() : net.epoch(),
        result: () => net.result(),
      };
    },
  });
}
