package gradwalk.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gradwalk.math.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private static final List<String> ONE = List.of("x");
    private static final List<String> TWO = List.of("no", "yes");

    private static Dataset counted(int rows) {
        double[] numbers = new double[rows];
        int[] labels = new int[rows];
        Arrays.setAll(numbers, i -> i);
        Arrays.setAll(labels, i -> i % 3);
        return Dataset.oneHot(Matrix.of(rows, 1, numbers), labels, ONE, List.of("a", "b", "c"));
    }

    private static List<Double> inputs(Dataset data) {
        List<Double> all = new ArrayList<>();
        for (double x : data.inputs().rowByRow()) {
            all.add(x);
        }
        return all;
    }

    @Test
    void classesBecomeColumns() {
        Dataset data = counted(4);
        assertEquals(Matrix.of(4, 3, 1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0), data.targets());
        assertEquals(2, data.label(2));
        assertEquals(4, data.rows());
        assertEquals(ONE, data.features());
    }

    @Test
    void twoClassesBecomeOneColumnOrTwo() {
        Matrix inputs = Matrix.of(3, 1, 5, 6, 7);
        Dataset data = Dataset.binary(inputs, new int[] {0, 1, 1}, ONE, TWO, 0, 1);
        assertEquals(Matrix.of(3, 1, 0, 1, 1), data.targets());
        assertEquals(0.5, data.middle());
        Dataset signed = data.binary(-1, 1);
        assertEquals(Matrix.of(3, 1, -1, 1, 1), signed.targets());
        assertEquals(0, signed.middle());
        assertEquals(Matrix.of(3, 2, 1, 0, 0, 1, 0, 1), signed.oneHot().targets());
        assertEquals(1, signed.oneHot().label(1));
        assertEquals(TWO, signed.classes());
    }

    @Test
    void numbersHaveNoClasses() {
        Dataset data = Dataset.ofNumbers(Matrix.of(2, 1, 1, 2), Matrix.of(2, 1, 3, 4), ONE);
        assertEquals(List.of(), data.classes());
        assertThrows(IllegalStateException.class, () -> data.label(0));
        assertEquals(Matrix.of(1, 1, 4), data.rows(1).targets());
        assertThrows(IllegalArgumentException.class, () -> data.binary(0, 1));
    }

    @Test
    void chosenRowsKeepTheirTargetsAndLabels() {
        Dataset some = counted(6).rows(5, 0, 5);
        assertEquals(List.of(5.0, 0.0, 5.0), inputs(some));
        assertEquals(Matrix.of(3, 3, 0, 0, 1, 1, 0, 0, 0, 0, 1), some.targets());
        assertEquals(2, some.label(2));
        assertThrows(IndexOutOfBoundsException.class, () -> counted(6).rows(6));
    }

    @Test
    void aSplitHasEveryRowOnce() {
        Dataset.Split split = counted(150).split(4, 0.8);
        assertEquals(120, split.train().rows());
        assertEquals(30, split.test().rows());
        List<Double> all = inputs(split.train());
        all.addAll(inputs(split.test()));
        for (double row = 0; row < 150; row++) {
            assertEquals(1, all.stream().filter(List.of(row)::contains).count());
        }
        for (int i = 0; i < 120; i++) {
            assertEquals(
                    (int) split.train().inputs().at(i, 0) % 3, split.train().label(i));
        }
    }

    @Test
    void aSplitFollowsItsSeed() {
        Dataset data = counted(40);
        assertEquals(
                inputs(data.split(1, 0.5).train()), inputs(data.split(1, 0.5).train()));
        assertNotEquals(
                inputs(data.split(1, 0.5).train()), inputs(data.split(2, 0.5).train()));
    }

    @Test
    void eachPartOfASplitHasARow() {
        assertEquals(1, counted(10).split(1, 0.001).train().rows());
        assertEquals(9, counted(10).split(1, 0.999).train().rows());
        assertEquals(1, counted(2).split(1, 0.5).train().rows());
        assertEquals(5, counted(9).split(1, 0.5).train().rows());
        assertThrows(IllegalArgumentException.class, () -> counted(1).split(1, 0.5));
        for (double bad : new double[] {0, 1, -1, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> counted(10).split(1, bad));
        }
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        Matrix two = Matrix.of(2, 1, 1, 2);
        int[] labels = {0, 1};
        assertThrows(IllegalArgumentException.class, () -> Dataset.ofNumbers(two, Matrix.of(3, 1, 1, 2, 3), ONE));
        assertThrows(IllegalArgumentException.class, () -> Dataset.ofNumbers(two, two, TWO));
        assertThrows(IllegalArgumentException.class, () -> Dataset.oneHot(two, new int[] {0, 2}, ONE, TWO));
        assertThrows(IllegalArgumentException.class, () -> Dataset.oneHot(two, new int[] {0, -1}, ONE, TWO));
        assertThrows(
                IllegalArgumentException.class, () -> Dataset.binary(two, labels, ONE, List.of("a", "b", "c"), 0, 1));
        assertThrows(IllegalArgumentException.class, () -> counted(3).binary(0, 1));
        assertThrows(IllegalArgumentException.class, () -> counted(3).withInputs(two));
    }

    @Test
    void standardisedColumnsHaveMeanZeroAndDeviationOne() {
        Dataset iris = Iris.dataset();
        Standardising scale = Standardising.fit(iris.inputs());
        Matrix scaled = scale.apply(iris).inputs();
        for (int column = 0; column < 4; column++) {
            double sum = 0;
            double squares = 0;
            for (int row = 0; row < 150; row++) {
                sum += scaled.at(row, column);
                squares += scaled.at(row, column) * scaled.at(row, column);
            }
            assertEquals(0, sum / 150, 1e-14);
            assertEquals(1, squares / 150, 1e-13);
        }
        // R: mean(iris$Petal.Length) is 3.758, sd over n 1.759404.
        assertEquals(3.758, scale.mean(2), 1e-12);
        assertEquals(1.759404065775303, scale.deviation(2), 1e-12);
    }

    @Test
    void whatIsOnlyAskedAboutIsScaledByWhatWasLearnedFrom() {
        Standardising scale = Standardising.fit(Matrix.of(2, 2, 1, 0, 3, 8));
        assertEquals(Matrix.of(1, 2, 3, -1), scale.apply(Matrix.row(5, 0)));
        assertThrows(IllegalArgumentException.class, () -> scale.apply(Matrix.row(1, 2, 3)));
    }

    /** 0.1 is no double: summed up and divided it would not come out as itself. */
    @Test
    void aColumnThatNeverChangesIsOnlyMoved() {
        Standardising scale = Standardising.fit(Matrix.of(3, 1, 0.1, 0.1, 0.1));
        assertEquals(0, scale.deviation(0));
        assertEquals(Matrix.of(2, 1, 0, 0.2 - 0.1), scale.apply(Matrix.of(2, 1, 0.1, 0.2)));
    }
}
