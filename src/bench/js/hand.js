'use strict';
/*
 * Networks as one would write them by hand for speed: flat Float64Arrays, a feature's samples side by side, two units
 * and four samples at a time, activations in loops of their own, nothing allocated in a step, no gradient to the inputs.
 */

/** C = A·W + b. A is m×k, W k×n, C m×n, each from its start on. */
function layer(a, aStart, w, wStart, b, bStart, c, cStart, m, k, n) {
  let j = 0;
  for (; j + 1 < n; j += 2) {
    const b0 = b[bStart + j], b1 = b[bStart + j + 1];
    const w0 = wStart + j * k, w1 = w0 + k;
    const c0 = cStart + j * m, c1 = c0 + m;
    let i = 0;
    for (; i + 3 < m; i += 4) {
      let s0 = b0, s1 = b0, s2 = b0, s3 = b0;
      let t0 = b1, t1 = b1, t2 = b1, t3 = b1;
      for (let l = 0, at = aStart + i; l < k; l++, at += m) {
        const x = w[w0 + l], y = w[w1 + l];
        const p = a[at], q = a[at + 1], r = a[at + 2], s = a[at + 3];
        s0 += p * x; s1 += q * x; s2 += r * x; s3 += s * x;
        t0 += p * y; t1 += q * y; t2 += r * y; t3 += s * y;
      }
      c[c0 + i] = s0; c[c0 + i + 1] = s1; c[c0 + i + 2] = s2; c[c0 + i + 3] = s3;
      c[c1 + i] = t0; c[c1 + i + 1] = t1; c[c1 + i + 2] = t2; c[c1 + i + 3] = t3;
    }
    for (; i < m; i += 2) {
      const next = i + 1 < m ? 1 : 0;
      let s0 = b0, s1 = b0, t0 = b1, t1 = b1;
      for (let l = 0, at = aStart + i; l < k; l++, at += m) {
        const x = w[w0 + l], y = w[w1 + l], p = a[at], q = a[at + next];
        s0 += p * x; s1 += q * x;
        t0 += p * y; t1 += q * y;
      }
      c[c0 + i] = s0; c[c0 + i + next] = s1;
      c[c1 + i] = t0; c[c1 + i + next] = t1;
    }
  }
  if (j < n) {
    lastUnit(a, aStart, w, wStart + j * k, b[bStart + j], c, cStart + j * m, m, k);
  }
}

function lastUnit(a, aStart, w, wStart, bias, c, cStart, m, k) {
  let i = 0;
  for (; i + 3 < m; i += 4) {
    let s0 = bias, s1 = bias, s2 = bias, s3 = bias;
    for (let l = 0, at = aStart + i; l < k; l++, at += m) {
      const x = w[wStart + l];
      s0 += a[at] * x; s1 += a[at + 1] * x; s2 += a[at + 2] * x; s3 += a[at + 3] * x;
    }
    c[cStart + i] = s0; c[cStart + i + 1] = s1; c[cStart + i + 2] = s2; c[cStart + i + 3] = s3;
  }
  for (; i < m; i++) {
    let sum = bias;
    for (let l = 0, at = aStart + i; l < k; l++, at += m) {
      sum += a[at] * w[wStart + l];
    }
    c[cStart + i] = sum;
  }
}

/** A = C·Wᵀ: what goes back to a layer's inputs. */
function back(c, cStart, w, wStart, a, aStart, m, k, n) {
  let l = 0;
  for (; l + 1 < k; l += 2) {
    const a0 = aStart + l * m, a1 = a0 + m;
    let i = 0;
    for (; i + 3 < m; i += 4) {
      let s0 = 0, s1 = 0, s2 = 0, s3 = 0;
      let t0 = 0, t1 = 0, t2 = 0, t3 = 0;
      for (let j = 0, at = cStart + i, u = wStart + l; j < n; j++, at += m, u += k) {
        const x = w[u], y = w[u + 1];
        const p = c[at], q = c[at + 1], r = c[at + 2], s = c[at + 3];
        s0 += p * x; s1 += q * x; s2 += r * x; s3 += s * x;
        t0 += p * y; t1 += q * y; t2 += r * y; t3 += s * y;
      }
      a[a0 + i] = s0; a[a0 + i + 1] = s1; a[a0 + i + 2] = s2; a[a0 + i + 3] = s3;
      a[a1 + i] = t0; a[a1 + i + 1] = t1; a[a1 + i + 2] = t2; a[a1 + i + 3] = t3;
    }
    for (; i < m; i += 2) {
      const next = i + 1 < m ? 1 : 0;
      let s0 = 0, s1 = 0, t0 = 0, t1 = 0;
      for (let j = 0, at = cStart + i, u = wStart + l; j < n; j++, at += m, u += k) {
        const x = w[u], y = w[u + 1], p = c[at], q = c[at + next];
        s0 += p * x; s1 += q * x;
        t0 += p * y; t1 += q * y;
      }
      a[a0 + i] = s0; a[a0 + i + next] = s1;
      a[a1 + i] = t0; a[a1 + i + next] = t1;
    }
  }
  for (; l < k; l++) {
    for (let i = 0; i < m; i++) {
      let s = 0;
      for (let j = 0, at = cStart + i, u = wStart + l; j < n; j++, at += m, u += k) {
        s += c[at] * w[u];
      }
      a[aStart + l * m + i] = s;
    }
  }
}

/** W −= rate·Aᵀ·C and b −= rate·(sums of C's columns). */
function learn(a, aStart, c, cStart, w, wStart, b, bStart, m, k, n, rate) {
  let j = 0;
  for (; j + 1 < n; j += 2) {
    const c0 = cStart + j * m, c1 = c0 + m;
    const w0 = wStart + j * k, w1 = w0 + k;
    let l = 0;
    for (; l + 3 < k; l += 4) {
      const a0 = aStart + l * m, a1 = a0 + m, a2 = a1 + m, a3 = a2 + m;
      let s0 = 0, s1 = 0, s2 = 0, s3 = 0, t0 = 0, t1 = 0, t2 = 0, t3 = 0;
      for (let i = 0; i < m; i++) {
        const x = c[c0 + i], y = c[c1 + i];
        const p = a[a0 + i], q = a[a1 + i], r = a[a2 + i], s = a[a3 + i];
        s0 += p * x; s1 += q * x; s2 += r * x; s3 += s * x;
        t0 += p * y; t1 += q * y; t2 += r * y; t3 += s * y;
      }
      const u0 = w0 + l, u1 = w1 + l;
      w[u0] -= rate * s0; w[u0 + 1] -= rate * s1; w[u0 + 2] -= rate * s2; w[u0 + 3] -= rate * s3;
      w[u1] -= rate * t0; w[u1 + 1] -= rate * t1; w[u1 + 2] -= rate * t2; w[u1 + 3] -= rate * t3;
    }
    for (; l < k; l++) {
      let s = 0, t = 0;
      for (let i = 0, at = aStart + l * m; i < m; i++, at++) {
        s += a[at] * c[c0 + i];
        t += a[at] * c[c1 + i];
      }
      w[w0 + l] -= rate * s;
      w[w1 + l] -= rate * t;
    }
  }
  for (; j < n; j++) {
    for (let l = 0; l < k; l++) {
      let s = 0;
      for (let i = 0, at = aStart + l * m, ct = cStart + j * m; i < m; i++, at++, ct++) {
        s += a[at] * c[ct];
      }
      w[wStart + j * k + l] -= rate * s;
    }
  }
  for (j = 0; j < n; j++) {
    let sum = 0;
    for (let i = 0, ct = cStart + j * m; i < m; i++, ct++) {
      sum += c[ct];
    }
    b[bStart + j] -= rate * sum;
  }
}

/** By the exponential, which is twice as fast as Math.tanh, at the price of digits next to 0. */
function tanhs(c, start, end) {
  for (let i = start; i < end; i++) {
    c[i] = 1 - 2 / (Math.exp(2 * c[i]) + 1);
  }
}

function tanhSlopes(y, d, start, end) {
  for (let i = start; i < end; i++) {
    d[i] *= 1 - y[i] * y[i];
  }
}

function sigmoids(c, start, end) {
  for (let i = start; i < end; i++) {
    c[i] = 1 / (1 + Math.exp(-c[i]));
  }
}

function sigmoidSlopes(y, d, start, end) {
  for (let i = start; i < end; i++) {
    d[i] *= y[i] * (1 - y[i]);
  }
}

/** The loss and its gradient to the logits, in whose places the probabilities stand afterwards. */
function softmaxLoss(y, start, targets, tStart, d, m, n, share) {
  let loss = 0;
  for (let i = 0; i < m; i++) {
    let largest = -Infinity;
    for (let j = 0, at = start + i; j < n; j++, at += m) {
      largest = y[at] > largest ? y[at] : largest;
    }
    let sum = 0;
    for (let j = 0, at = start + i, t = tStart + i; j < n; j++, at += m, t += m) {
      const z = y[at] - largest;
      loss -= targets[t] * z;
      y[at] = Math.exp(z);
      sum += y[at];
    }
    loss += Math.log(sum);
    for (let j = 0, at = start + i, t = tStart + i; j < n; j++, at += m, t += m) {
      y[at] /= sum;
      d[at] = share * (y[at] - targets[t]);
    }
  }
  return loss * share;
}

/** Half the squared differences and their gradient. */
function squaresLoss(y, start, targets, tStart, d, count, share) {
  let loss = 0;
  for (let i = 0; i < count; i++) {
    const difference = y[start + i] - targets[tStart + i];
    loss += difference * difference;
    d[start + i] = difference * share;
  }
  return 0.5 * loss * share;
}

class HandNetwork {
  constructor(workload) {
    this.workload = workload;
    this.sizes = workload.sizes;
    // Places of each layer's outputs in one array, and of its weights and biases in another.
    this.outputs = [];
    this.weights = [];
    this.biases = [];
    let place = 0;
    let parameters = 0;
    for (let l = 1; l < this.sizes.length; l++) {
      this.outputs.push(place);
      place += workload.batch * this.sizes[l];
      this.weights.push(parameters);
      parameters += this.sizes[l - 1] * this.sizes[l];
      this.biases.push(parameters);
      parameters += this.sizes[l];
    }
    this.y = new Float64Array(place);
    this.d = new Float64Array(place);
    this.p = new Float64Array(parameters);
    this.last = this.sizes.length - 2;
    this.loss = 0.5;
  }

  reset() {
    this.workload.start.forEach(({ weights, biases }, l) => {
      this.p.set(weights, this.weights[l]);
      this.p.set(biases, this.biases[l]);
    });
  }

  forward(inputs, from) {
    const { sizes, y, p, outputs, weights, biases, last } = this;
    const m = this.workload.batch;
    for (let l = 0; l <= last; l++) {
      const k = sizes[l], n = sizes[l + 1];
      const c = outputs[l];
      if (l === 0) {
        layer(inputs, from, p, weights[l], p, biases[l], y, c, m, k, n);
      } else {
        layer(y, outputs[l - 1], p, weights[l], p, biases[l], y, c, m, k, n);
      }
      if (l < last || this.workload.loss === 'squares') {
        this.workload.activation === 'tanh' ? tanhs(y, c, c + m * n) : sigmoids(y, c, c + m * n);
      }
    }
  }

  step(from, tFrom) {
    const { sizes, y, d, p, outputs, weights, biases, last } = this;
    const { inputs, targets, batch, loss, rate, activation } = this.workload;
    this.forward(inputs, from);
    const n = sizes[last + 1];
    this.loss += loss === 'softmax'
      ? softmaxLoss(y, outputs[last], targets, tFrom, d, batch, n, 1 / batch)
      : squaresLoss(y, outputs[last], targets, tFrom, d, batch * n, 1 / batch);
    for (let l = last; l >= 0; l--) {
      const k = sizes[l], n = sizes[l + 1];
      const c = outputs[l];
      if (l < last || loss === 'squares') {
        activation === 'tanh' ? tanhSlopes(y, d, c, c + batch * n) : sigmoidSlopes(y, d, c, c + batch * n);
      }
      if (l > 0) {
        back(d, c, p, weights[l], d, outputs[l - 1], batch, k, n);
        learn(y, outputs[l - 1], d, c, p, weights[l], p, biases[l], batch, k, n, rate);
      } else {
        learn(inputs, from, d, c, p, weights[l], p, biases[l], batch, k, n, rate);
      }
    }
  }

  epoch() {
    const { rows, batch } = this.workload;
    this.loss = 0;
    const k = this.sizes[0], n = this.sizes[this.last + 1];
    for (let row = 0; row < rows; row += batch) {
      this.step(row * k, row * n);
    }
  }
}

enter({
  name: 'hand-written JavaScript',
  kinds: ['epoch', 'forward'],
  prepare(workload) {
    const net = new HandNetwork(workload);
    const forward = workload.kind === 'forward';
    return {
      reset: () => net.reset(),
      run: forward ? () => net.forward(workload.inputs, 0) : () => net.epoch(),
      result: () => forward ? net.y : [...net.p, net.loss],
    };
  },
});
