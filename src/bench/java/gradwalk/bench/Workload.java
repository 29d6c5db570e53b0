package gradwalk.bench;

import gradwalk.graph.Op;
import gradwalk.graph.Ops;
import gradwalk.nn.Mlp;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;

/** A workload of {@code workloads.js}, which says what its fields mean. */
final class Workload {
    private final JSObject js;

    Workload(JSObject js) {
        this.js = js;
    }

    String text(String field) {
        return text(js, field);
    }

    int number(String field) {
        return (int) real(js, field);
    }

    double real(String field) {
        return real(js, field);
    }

    /** A field that is a list of numbers. */
    double[] numbers(String field) {
        return numbers(list(js, field));
    }

    /** Starting weights and biases, layer by layer. */
    double[] start() {
        return numbers(start(js));
    }

    /** The network that is asked for. */
    Mlp mlp() {
        double[] given = numbers("sizes");
        int[] sizes = new int[given.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = (int) given[i];
        }
        Op activation = text("activation").equals("tanh") ? Ops.tanh() : Ops.sigmoid();
        return Mlp.of(activation, text("loss").equals("squares") ? activation : null, sizes);
    }

    private static double[] numbers(Float64Array array) {
        double[] all = new double[array.getLength()];
        for (int i = 0; i < all.length; i++) {
            all[i] = array.get(i);
        }
        return all;
    }

    static JSObject toJs(double[] numbers) {
        Float64Array array = array(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            array.set(i, numbers[i]);
        }
        return array;
    }

    @JSBody(
            params = {"js", "field"},
            script = "return String(js[field]);")
    private static native String text(JSObject js, String field);

    @JSBody(
            params = {"js", "field"},
            script = "return Number(js[field]);")
    private static native double real(JSObject js, String field);

    @JSBody(
            params = {"js", "field"},
            script = "return Float64Array.from(js[field].flat ? js[field].flat() : js[field]);")
    private static native Float64Array list(JSObject js, String field);

    @JSBody(params = "js", script = "return startNumbers(js);")
    private static native Float64Array start(JSObject js);

    @JSBody(params = "length", script = "return new Float64Array(length);")
    private static native Float64Array array(int length);
}
