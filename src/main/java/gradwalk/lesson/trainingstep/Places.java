package gradwalk.lesson.trainingstep;

import gradwalk.app.Quantity;

/** The names of the run's numbers on the page. */
final class Places {
    private Places() {}

    static Quantity input(int column, int update) {
        return new Quantity("input", "x", 1, column, update);
    }

    static Quantity target(int column, int update) {
        return new Quantity("input", "t", 1, column, update);
    }

    static Quantity error(int update) {
        return new Quantity("loss", "E", 0, 0, update);
    }

    /** The mean of the three squares. */
    static Quantity mean(int update) {
        return new Quantity("loss", "M", 0, 0, update);
    }

    /** Where a weight or bias stands in a run's parameters. */
    static int parameter(Quantity quantity) {
        return quantity.node().equals("W")
                ? (quantity.row() - 1) * Model.OUTPUTS + quantity.column() - 1
                : Model.WEIGHTS + quantity.column() - 1;
    }
}
