package gradwalk.app;

/** The time that passes, given from outside so that a run can be repeated. */
@FunctionalInterface
public interface Clock {

    /** Milliseconds since some fixed moment. */
    double now();
}
