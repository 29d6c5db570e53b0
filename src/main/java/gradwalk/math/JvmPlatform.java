package gradwalk.math;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers on the JVM, by {@link BigDecimal}. */
@AutoService(Platform.class)
public final class JvmPlatform implements Platform {

    @Override
    public String shortest(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return Double.toString(x);
        }
        if (x == 0) {
            return "0";
        }
        String unsigned = layOut(fewestDigits(Math.abs(x)));
        return x < 0 ? "-" + unsigned : unsigned;
    }

    // Double.toString of JDK 17 gives a digit too many for some numbers (JDK-4511638).
    private static BigDecimal fewestDigits(double x) {
        BigDecimal exact = new BigDecimal(x);
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            boolean belowReads = below.doubleValue() == x;
            boolean aboveReads = above.doubleValue() == x;
            if (belowReads && aboveReads) {
                return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            }
            if (belowReads || aboveReads) {
                return belowReads ? below : above;
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }

    // The steps of ECMA-262, Number::toString; point is its n.
    private static String layOut(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        String digits = bare.unscaledValue().toString();
        int point = digits.length() - bare.scale();
        if (point > -6 && point <= 21) {
            return bare.toPlainString();
        }
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
    }

    @Override
    public String fixed(double x, int digits) {
        if (Double.isNaN(x) || Math.abs(x) >= 1e21) {
            return shortest(x);
        }
        String unsigned = new BigDecimal(Math.abs(x))
                .setScale(digits, RoundingMode.HALF_UP)
                .toPlainString();
        return x < 0 ? "-" + unsigned : unsigned;
    }

    @Override
    public double parse(String text) {
        return NumberText.isDecimal(text) ? Double.parseDouble(text) : Double.NaN;
    }
}
