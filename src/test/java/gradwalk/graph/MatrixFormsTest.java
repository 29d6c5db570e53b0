package gradwalk.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixFormsTest {

    /** What each operation computes and passes back, as a book on matrices writes it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            add                     | A + B      | G, summed where A was repeated; G, summed where B was repeated
            subtract                | A − B      | G, summed where A was repeated; −G, summed where B was repeated
            multiply                | A ⊙ B      | G ⊙ B, summed where A was repeated; G ⊙ A, summed where B was repeated
            divide                  | A / B      | G ⊙ 1/b, summed where A was repeated; G ⊙ (−y/b), summed where B was repeated
            tanh                    | tanh X     | G ⊙ (1 − y²), element by element
            sigmoid                 | σ(X)       | G ⊙ y·(1 − y), element by element
            square                  | X ⊙ X      | G ⊙ 2·x, element by element
            transpose               | Xᵀ         | Gᵀ
            matmul                  | X·W        | G·Wᵀ; Xᵀ·G
            affine                  | X·W + b    | G·Wᵀ; Xᵀ·G; column sums of G
            softmax                 | softmax(Z) | P ⊙ (G − row sums of G ⊙ P)
            softmax cross-entropy   | −Σ T ⊙ ln softmax(Z) | G·(P ⊙ row sums of T − T); −G·ln P
            sigmoid cross-entropy   | −Σ (T ⊙ ln σ(Z) + (1 − T) ⊙ ln(1 − σ(Z))) | G·(σ(Z) − T); −G·Z
            binary cross-entropy    | −Σ (T ⊙ ln P + (1 − T) ⊙ ln(1 − P)) | G·((1 − T) ⊘ (1 − P) − T ⊘ P); G·(ln(1 − P) − ln P)
            """)
    void operationsAreWrittenInMatrices(String name, String value, String shares) {
        Op op = Ops.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<String> back = new ArrayList<>();
        for (int input = 0; input < op.arity(); input++) {
            back.add(op.matrixForm(input));
        }
        assertEquals(value, op.matrixForm());
        assertEquals(shares, String.join("; ", back));
    }
}
