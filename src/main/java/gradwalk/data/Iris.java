package gradwalk.data;

import gradwalk.math.Matrix;
import java.util.List;

/**
 * Fisher's Iris: 150 flowers, 50 of each species, in the usual order.
 *
 * <p>Source: R. A. Fisher, "The use of multiple measurements in taxonomic problems", Annals of Eugenics 7 (1936),
 * table I; rows 35 and 38 as printed there and in R's {@code iris} (the copy at UCI differs in both). The measurements
 * are facts and in the public domain.
 */
public final class Iris {
    /** How many flowers there are. */
    public static final int ROWS = 150;

    /** The measurements of a row, in their order. */
    public static final List<String> FEATURES = List.of("sepal length", "sepal width", "petal length", "petal width");

    /** The three species, in the order of their rows. */
    public static final List<String> SPECIES = List.of("setosa", "versicolor", "virginica");

    private static final int FEATURE_COUNT = 4;
    private static final int CLASS_ROWS = 50;
    private static final int ROW_CHARACTERS = 2 * FEATURE_COUNT + 1;

    /** Tenths of a centimetre, two digits a measurement, a row a word. */
    private static final String TENTHS = """
            51351402 49301402 47321302 46311502 50361402 54391704 46341403 50341502 44291402 49311501
            54371502 48341602 48301401 43301101 58401202 57441504 54391304 51351403 57381703 51381503
            54341702 51371504 46361002 51331705 48341902 50301602 50341604 52351502 52341402 47321602
            48311602 54341504 52411501 55421402 49311502 50321202 55351302 49361401 44301302 51341502
            50351303 45231303 44321302 50351606 51381904 48301403 51381602 46321402 53371502 50331402
            70324714 64324515 69314915 55234013 65284615 57284513 63334716 49243310 66294613 52273914
            50203510 59304215 60224010 61294714 56293613 67314414 56304515 58274110 62224515 56253911
            59324818 61284013 63254915 61284712 64294313 66304414 68284814 67305017 60294515 57263510
            55243811 55243710 58273912 60275116 54304515 60344516 67314715 63234413 56304113 55254013
            55264412 61304614 58264012 50233310 56274213 57304212 57294213 62294313 51253011 57284113
            63336025 58275119 71305921 63295618 65305822 76306621 49254517 73296318 67255818 72366125
            65325120 64275319 68305521 57255020 58285124 64325323 65305518 77386722 77266923 60225015
            69325723 56284920 77286720 63274918 67335721 72326018 62284818 61304918 64285621 72305816
            74286119 79386420 64285622 63285115 61265614 77306123 63345624 64315518 60304818 69315421
            67315624 69315123 58275119 68325923 67335725 67305223 63255019 65305220 62345423 59305118
            """;

    private Iris() {}

    /**
     * The four measurements of a flower, in centimetres.
     *
     * @param row from 1 to 150
     */
    public static double[] measurements(int row) {
        if (row < 1 || row > ROWS) {
            throw new IllegalArgumentException("Iris has rows 1 to 150, not " + row);
        }
        double[] centimetres = new double[FEATURE_COUNT];
        for (int i = 0; i < FEATURE_COUNT; i++) {
            int at = (row - 1) * ROW_CHARACTERS + 2 * i;
            centimetres[i] = (10 * (TENTHS.charAt(at) - '0') + TENTHS.charAt(at + 1) - '0') / 10.0;
        }
        return centimetres;
    }

    /**
     * The species of a flower as an index into {@link #SPECIES}.
     *
     * @param row from 1 to 150
     */
    public static int species(int row) {
        return (row - 1) / CLASS_ROWS;
    }

    /** All flowers, in centimetres, with a column of targets for each species. */
    public static Dataset dataset() {
        double[] inputs = new double[ROWS * FEATURE_COUNT];
        int[] labels = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            double[] flower = measurements(row + 1);
            for (int i = 0; i < FEATURE_COUNT; i++) {
                inputs[row * FEATURE_COUNT + i] = flower[i];
            }
            labels[row] = species(row + 1);
        }
        return Dataset.oneHot(Matrix.of(ROWS, FEATURE_COUNT, inputs), labels, FEATURES, SPECIES);
    }
}
