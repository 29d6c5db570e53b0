package gradwalk.optim;

/**
 * The rate first grows in equal steps to where another schedule begins, which then takes over (Goyal and others,
 * "Accurate, large minibatch SGD", 2017, section 2.2).
 *
 * @param steps how many steps it grows for, n, at least 1; the last of them has the other schedule's first rate
 * @param then what follows, counted from its own start
 */
public record WarmUp(int steps, Schedule then) implements Schedule {

    public WarmUp {
        if (steps < 1) {
            throw new IllegalArgumentException("a rate cannot grow for " + steps + " steps");
        }
    }

    @Override
    public String name() {
        return "warm-up, then " + then.name();
    }

    @Override
    public String formula() {
        return "η₀·(t + 1)/n, then " + then.formula();
    }

    @Override
    public double at(int step) {
        return step < steps ? then.at(0) * (step + 1) / steps : then.at(step - steps);
    }
}
