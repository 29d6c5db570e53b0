package gradwalk.draw;

/** Places labels that would otherwise cover each other. */
public final class Spread {
    private Spread() {}

    /**
     * Places as near as can be to the wanted ones, in the same order, none nearer to its neighbour than a gap. Where the
     * range has no room for all, they begin at its start and run beyond its end.
     *
     * @param wanted the wanted places, in any order; stays as it is
     */
    public static double[] apart(double[] wanted, double gap, double least, double greatest) {
        int[] order = order(wanted);
        double[] placed = new double[wanted.length];
        double free = least;
        for (int index : order) {
            placed[index] = Math.max(free, wanted[index]);
            free = placed[index] + gap;
        }
        double limit = greatest;
        for (int i = order.length - 1; i >= 0; i--) {
            double lowest = least + i * gap;
            placed[order[i]] = Math.max(lowest, Math.min(limit, placed[order[i]]));
            limit = placed[order[i]] - gap;
        }
        return placed;
    }

    /** The indices by rising place. */
    private static int[] order(double[] places) {
        int[] order = new int[places.length];
        for (int i = 0; i < order.length; i++) {
            int at = i;
            while (at > 0 && places[order[at - 1]] > places[i]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = i;
        }
        return order;
    }
}
