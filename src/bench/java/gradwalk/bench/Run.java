package gradwalk.bench;

/** A workload made ready to run. */
interface Run {
    /** Back to the start. */
    void reset();

    /** The workload, once, from where it stands. */
    void once();

    /** What it came to. */
    double[] result();

    static Run of(Workload workload) {
        return switch (workload.text("kind")) {
            case "epoch" -> new TrainingRun(workload);
            case "forward" -> new ForwardRun(workload);
            case "scalars" -> ScalarRun.network(workload);
            case "chain" -> ScalarRun.chain(workload);
            default -> throw new IllegalArgumentException(workload.text("kind"));
        };
    }
}
