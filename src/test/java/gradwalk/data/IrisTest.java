package gradwalk.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class IrisTest {

    @Test
    void everyRowIsTheReferenceFilesRow() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/golden/iris.csv"));
        assertEquals(Iris.ROWS + 1, lines.size());
        for (int row = 1; row <= Iris.ROWS; row++) {
            String[] cells = lines.get(row).split(",", -1);
            double[] expected = new double[4];
            for (int i = 0; i < 4; i++) {
                expected[i] = Double.parseDouble(cells[i]);
            }
            assertArrayEquals(expected, Iris.measurements(row), 0, "row " + row);
            assertEquals(cells[4], Iris.SPECIES.get(Iris.species(row)), "row " + row);
        }
    }

    @Test
    void rows35And38AreFishersOwn() {
        assertArrayEquals(new double[] {4.9, 3.1, 1.5, 0.2}, Iris.measurements(35), 0);
        assertArrayEquals(new double[] {4.9, 3.6, 1.4, 0.1}, Iris.measurements(38), 0);
    }

    @Test
    void aRowThatDoesNotExistIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Iris.measurements(0));
        assertThrows(IllegalArgumentException.class, () -> Iris.measurements(151));
    }

    @Test
    void asExamplesEverySpeciesHasAColumn() {
        Dataset iris = Iris.dataset();
        assertEquals(150, iris.rows());
        for (int row = 1; row <= Iris.ROWS; row++) {
            assertEquals(Iris.species(row), iris.label(row - 1));
            for (int i = 0; i < 4; i++) {
                assertEquals(Iris.measurements(row)[i], iris.inputs().at(row - 1, i));
            }
            for (int k = 0; k < 3; k++) {
                assertEquals(Iris.species(row) == k ? 1 : 0, iris.targets().at(row - 1, k));
            }
        }
        assertEquals(Iris.FEATURES, iris.features());
        assertEquals(Iris.SPECIES, iris.classes());
    }
}
