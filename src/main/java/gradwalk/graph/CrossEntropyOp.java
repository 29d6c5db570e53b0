package gradwalk.graph;

import java.util.List;

/** What cross-entropies have in common: one number from outputs and, of the same shape, targets from 0 to 1. */
abstract class CrossEntropyOp implements Op {

    @Override
    public int arity() {
        return 2;
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        if (!inputs.get(0).equals(inputs.get(1))) {
            throw new ShapeMismatch("both must have the same shape");
        }
        return Shape.SCALAR;
    }

    @Override
    public Domain domain(int input) {
        return input == 0 ? Domain.ANY : Domain.between(0, 1);
    }
}
