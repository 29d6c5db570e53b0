package gradwalk.draw;

import java.util.List;

/**
 * Orders the items of each layer so that few lines cross: each goes where its neighbours are on average, layer by layer
 * and back; then neighbours change places while that helps. The order with the fewest crossings is kept.
 */
final class LayerOrder {
    private static final int SWEEPS = 10;

    private final Layers layers;
    private final int[] places;

    private LayerOrder(Layers layers) {
        this.layers = layers;
        this.places = new int[layers.items()];
    }

    /** Reorders the layers. */
    static void improve(Layers layers) {
        new LayerOrder(layers).improve();
    }

    private void improve() {
        number();
        int[] best = places.clone();
        int fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean back = sweep % 2 == 0;
            for (int i = 0; i < layers.count(); i++) {
                int layer = back ? layers.count() - 1 - i : i;
                byAverage(layers.layer(layer), !back);
                exchange(layers.layer(layer));
            }
            int now = crossings();
            if (now < fewest) {
                fewest = now;
                best = places.clone();
            }
        }
        for (int layer = 0; layer < layers.count(); layer++) {
            for (int item : List.copyOf(layers.layer(layer))) {
                layers.layer(layer).set(best[item], item);
            }
        }
    }

    private void number() {
        for (int layer = 0; layer < layers.count(); layer++) {
            number(layers.layer(layer));
        }
    }

    private void number(List<Integer> layer) {
        for (int i = 0; i < layer.size(); i++) {
            places[layer.get(i)] = i;
        }
    }

    /** Sorts a layer by where the neighbours are in the layer before or after; what has none there stays. */
    private void byAverage(List<Integer> layer, boolean earlier) {
        double[] wanted = new double[layer.size()];
        for (int i = 0; i < wanted.length; i++) {
            List<Integer> neighbours = layers.neighbours(layer.get(i), earlier);
            double sum = neighbours.isEmpty() ? i : 0;
            for (int neighbour : neighbours) {
                sum += places[neighbour];
            }
            wanted[i] = sum / Math.max(1, neighbours.size());
        }
        for (int i = 1; i < wanted.length; i++) {
            double own = wanted[i];
            int item = layer.get(i);
            int at = i;
            for (; at > 0 && wanted[at - 1] > own; at--) {
                wanted[at] = wanted[at - 1];
                layer.set(at, layer.get(at - 1));
            }
            wanted[at] = own;
            layer.set(at, item);
        }
        number(layer);
    }

    /** Lets neighbours change places while lines uncross. */
    private void exchange(List<Integer> layer) {
        boolean better = true;
        for (int round = 0; better && round < layer.size(); round++) {
            better = false;
            for (int i = 0; i + 1 < layer.size(); i++) {
                int left = layer.get(i);
                int right = layer.get(i + 1);
                if (crossings(right, left) < crossings(left, right)) {
                    layer.set(i, right);
                    layer.set(i + 1, left);
                    better = true;
                }
            }
            number(layer);
        }
    }

    /** How many of the lines of two items of a layer cross when the one comes before the other. */
    private int crossings(int first, int second) {
        return crossings(first, second, true) + crossings(first, second, false);
    }

    private int crossings(int first, int second, boolean earlier) {
        int count = 0;
        for (int a : layers.neighbours(first, earlier)) {
            for (int b : layers.neighbours(second, earlier)) {
                count += places[a] > places[b] ? 1 : 0;
            }
        }
        return count;
    }

    private int crossings() {
        int count = 0;
        for (int layer = 0; layer < layers.count(); layer++) {
            List<Integer> items = layers.layer(layer);
            for (int i = 0; i < items.size(); i++) {
                for (int j = i + 1; j < items.size(); j++) {
                    count += crossings(items.get(i), items.get(j), false);
                }
            }
        }
        return count;
    }
}
