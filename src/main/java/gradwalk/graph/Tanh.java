package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;

/**
 * Element by element, the hyperbolic tangent y = tanh x, a sigmoid from −1 to 1 whose slope is 1 − y² (LeCun and
 * others, "Efficient BackProp", 1998, section 4.4).
 */
final class Tanh extends Unary {
    static final Op OP = new Tanh();

    @Override
    public String name() {
        return "tanh";
    }

    @Override
    public String symbol() {
        return "tanh";
    }

    @Override
    Formula value() {
        return Formula.call(Function.TANH, X);
    }

    @Override
    Formula partial() {
        return Formula.number(1).minus(Y.power(2));
    }

    @Override
    public void forward(Operands at) {
        Functions.tanh(at.values(), at.start(0), at.start(1), at.size(0));
    }

    @Override
    public void backward(Operands at) {
        double[] v = at.values();
        double[] g = at.gradients();
        // Asked before the loop, so that JavaScript fetches the arrays once; see ScalarKernels.
        if (v.length == 0 || g.length == 0) {
            return;
        }
        int x = at.start(0);
        int y = at.start(1);
        int end = x + at.size(0);
        if (at.alone(0)) {
            for (; x < end; x++, y++) {
                g[x] = g[y] * (1 - v[y] * v[y]);
            }
        } else {
            for (; x < end; x++, y++) {
                g[x] += g[y] * (1 - v[y] * v[y]);
            }
        }
    }

    @Override
    public boolean setsGradients() {
        return true;
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.TANH;
    }

    @Override
    public String matrixForm() {
        return "tanh X";
    }

    @Override
    public Step step(Node output, Operands at) {
        return new Direct(output, at);
    }

    private final class Direct extends Step {
        Direct(Node output, Operands at) {
            super(output, at);
        }

        @Override
        void forward() {
            Tanh.this.forward(at);
        }

        @Override
        void backward() {
            Tanh.this.backward(at);
        }
    }
}
