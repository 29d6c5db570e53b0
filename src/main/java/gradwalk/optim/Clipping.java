package gradwalk.optim;

import gradwalk.formula.Formula;

/** Keeps a step short where gradients are large. */
public interface Clipping {
    /** As people call it: {@code "clipping by norm"}. */
    String name();

    /** The limit c. */
    double limit();

    /** The clipped gradient of one parameter, in the gradient g, the limit c and the length ‖g‖ of all gradients. */
    Formula rule();

    /** Clips the first count gradients in place. What is not a number stays none. */
    void clip(double[] gradients, int count);
}
