package gradwalk.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gradwalk.formula.Formula;
import gradwalk.math.Matrix;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class OpsTest {
    private static final int SEED = 20240607;

    static List<Op> ops() {
        return Ops.all();
    }

    @ParameterizedTest
    @MethodSource("ops")
    void kernelsFormulasAndDifferencesAgree(Op op) {
        int points = op.arity() == 1 ? 600 : 60;
        assertEquals(List.of(), OpCheck.faults(op, SEED, points), "seed " + SEED);
    }

    @ParameterizedTest
    @MethodSource("ops")
    void everyOpTellsItsNameAndMatrixForm(Op op) {
        assertFalse(
                op.name().isEmpty() || op.symbol().isEmpty() || op.matrixForm().isEmpty());
        for (int input = 0; input < op.arity(); input++) {
            assertTrue(op.matrixForm(input).contains("G"), op.matrixForm(input));
        }
    }

    /** On an output and inputs of 2×2 or 1×1; a parser for XML reads what is printed. */
    @ParameterizedTest
    @MethodSource("ops")
    void formulasAreWellFormedMathMl(Op op) throws Exception {
        Shape square = new Shape(2, 2);
        Elements names = new Elements() {
            @Override
            public Shape shape(int input) {
                return square;
            }

            @Override
            public Formula input(int input, int row, int column) {
                return Formula.variable((input == 0 ? "a_" : "b_") + row + column);
            }

            @Override
            public Formula output(int row, int column) {
                return Formula.variable("y_" + row + column);
            }

            @Override
            public Formula helper(String name, Op helper, int input, int row, int column) {
                return Formula.variable(name + "_" + row + column);
            }
        };
        parsed(op.value(names, 0, 0));
        for (int input = 0; input < op.arity(); input++) {
            Formula partial = op.partial(names, 0, 0, input, 0, 0);
            if (partial != null) {
                parsed(partial);
            }
        }
    }

    private static void parsed(Formula formula) throws Exception {
        String xml = "<math>" + formula.mathMl() + "</math>";
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertFalse(xml.contains("NaN") || xml.contains("null"), xml);
    }

    @Test
    void everyOpIsListed() {
        Set<String> written = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("gradwalk.graph")) {
            if (type.isAssignableTo(Op.class) && !type.isInterface() && !isAbstract(type)) {
                written.add(type.getSimpleName());
            }
        }
        Set<String> listed = new TreeSet<>();
        for (Op op : Ops.all()) {
            listed.add(op.getClass().getSimpleName());
        }
        assertEquals(written, listed);
    }

    private static boolean isAbstract(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    /** Squaring, with a slip wherever one is put in. */
    private static class Slip extends Unary {
        @Override
        public String name() {
            return "slip";
        }

        @Override
        public String symbol() {
            return "?";
        }

        @Override
        Formula value() {
            return Square.X.power(2);
        }

        @Override
        Formula partial() {
            return Formula.number(2).times(X);
        }

        @Override
        public void forward(Operands at) {
            Square.OP.forward(at);
        }

        @Override
        public void backward(Operands at) {
            Square.OP.backward(at);
        }

        @Override
        public int scalarCode() {
            return ScalarKernels.SQUARE;
        }

        /** Multiplies what the kernel wrote for the input. */
        static void times(double[] numbers, Operands at, int operand, double factor) {
            for (int i = at.start(operand); i < at.start(operand) + at.size(operand); i++) {
                numbers[i] *= factor;
            }
        }
    }

    static final List<Op> SLIPS = List.of(
            new Slip() {
                @Override
                public String name() {
                    return "wrong partial";
                }

                @Override
                Formula partial() {
                    return Formula.number(3).times(X);
                }
            },
            new Slip() {
                @Override
                public String name() {
                    return "wrong value";
                }

                @Override
                Formula value() {
                    return X.power(2).plus(Formula.number(1e-9));
                }
            },
            new Slip() {
                @Override
                public String name() {
                    return "wrong kernel";
                }

                @Override
                public void forward(Operands at) {
                    super.forward(at);
                    times(at.values(), at, 1, 1 + 1e-9);
                }
            },
            new Slip() {
                @Override
                public String name() {
                    return "missing factor 2, in kernel and formula alike";
                }

                @Override
                Formula partial() {
                    return X;
                }

                @Override
                public void backward(Operands at) {
                    for (int i = 0; i < at.size(0); i++) {
                        at.gradients()[i] += at.gradients()[at.start(1) + i] * at.values()[i];
                    }
                }
            },
            new Slip() {
                @Override
                public String name() {
                    return "overwrites instead of adding";
                }

                @Override
                public void backward(Operands at) {
                    times(at.gradients(), at, 0, 0);
                    super.backward(at);
                }
            },
            new Slip() {
                @Override
                public String name() {
                    return "another op's scalar form";
                }

                @Override
                public int scalarCode() {
                    return ScalarKernels.LOG;
                }
            },
            new Slip() {
                @Override
                public String name() {
                    return "a scalar form that is not there";
                }

                @Override
                public int scalarCode() {
                    return 1000;
                }
            },
            new Slip() {
                @Override
                public String name() {
                    return "no scalar form";
                }

                @Override
                public int scalarCode() {
                    return ScalarKernels.NONE;
                }
            });

    @ParameterizedTest
    @FieldSource("SLIPS")
    void aSlipIsCaught(Op slip) {
        assertFalse(OpCheck.faults(slip, SEED, 3).isEmpty(), slip.name());
    }

    @Test
    void theSlipsHaveNoOtherFault() {
        assertEquals(List.of(), OpCheck.faults(new Slip(), SEED, 3));
    }

    private static Matrix run(Op op, Matrix... inputs) {
        Graph.Builder g = Graph.builder();
        Node[] nodes = new Node[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            nodes[i] = g.constant(inputs[i]);
        }
        Node y = g.apply(op, nodes);
        Plan plan = Plan.of(g.build());
        plan.forward();
        return plan.values(y);
    }

    @Test
    void extremesStayFinite() {
        Matrix far = Matrix.row(1000, 0, -1000);
        assertEquals(Matrix.row(1, 0.5, 0), run(Ops.sigmoid(), far));
        assertEquals(Matrix.row(1, 0, 0), run(Ops.softmax(), far));
        assertEquals(Matrix.row(0, -1000, -2000), run(Ops.logSoftmax(), far));
        assertEquals(Matrix.of(2000), run(Ops.softmaxCrossEntropy(), far, Matrix.row(0, 0, 1)));
        assertEquals(Matrix.of(0), run(Ops.softmaxCrossEntropy(), far, Matrix.row(1, 0, 0)));
        Matrix logs = run(Ops.log(), Matrix.row(0, 1, -1));
        assertEquals(Double.NEGATIVE_INFINITY, logs.at(0, 0));
        assertEquals(0, logs.at(0, 1));
        assertTrue(Double.isNaN(logs.at(0, 2)));
    }

    @Test
    void rowsOfALayerAreIndependent() {
        assertEquals(
                Matrix.of(2, 2, 1 * 5 + 2 * 7, 1 * 6 + 2 * 8, 3 * 5 + 4 * 7, 3 * 6 + 4 * 8),
                run(Ops.matmul(), Matrix.of(2, 2, 1, 2, 3, 4), Matrix.of(2, 2, 5, 6, 7, 8)));
        assertEquals(Matrix.of(2, 2, 11, 22, 13, 24), run(Ops.add(), Matrix.of(2, 2, 1, 2, 3, 4), Matrix.row(10, 20)));
    }

    private static String refusal(Op op, Shape a, Shape b) {
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", a.rows(), a.columns());
        Node w = g.input("W", b.rows(), b.columns());
        return String.valueOf(
                assertThrows(ShapeMismatch.class, () -> g.apply(op, x, w)).getMessage());
    }

    @Test
    void wrongShapesAreRefusedInASentence() {
        assertEquals(
                "matmul: x is 1×4 and W is 3×3; the inner sizes 4 and 3 must be equal",
                refusal(Ops.matmul(), new Shape(1, 4), new Shape(3, 3)));
        assertEquals(
                "add: x is 2×4 and W is 1×3; the numbers of columns 4 and 3 must be equal, or one of them 1",
                refusal(Ops.add(), new Shape(2, 4), new Shape(1, 3)));
        assertEquals(
                "softmax cross-entropy: x is 1×3 and W is 2×3; both must have the same shape",
                refusal(Ops.softmaxCrossEntropy(), new Shape(1, 3), new Shape(2, 3)));
    }
}
