package gradwalk.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FieldNamesTest {
    private static final String BASE = "let F=superclass=>{};function E(){this.$id$=0;}";

    @Test
    void unrelatedClassesShareNames() {
        String shared =
                FieldNames.shared(BASE + "function P(){E.call(this);this.kx=0;}function Q(){E.call(this);this.ky=0;}"
                        + "let f=a=>a.kx,g=a=>a.ky;");
        assertTrue(shared.contains("f=a=>a.a,g=a=>a.a"), shared);
    }

    @Test
    void whatIsDerivedKeepsApartFromItsParents() {
        String shared = FieldNames.shared(BASE + "function P(){let a=this;E.call(a);a.kx=0;a.kw=1;}"
                + "let M=F(P);function Q(){M.call(this);this.ky=0;}let f=a=>a.kx+a.ky+a.kw;");
        assertTrue(shared.contains("f=a=>a.a+a.c+a.b"), shared);
    }

    @Test
    void theFieldUsedMostIsTheSameShortNameEverywhere() {
        String shared = FieldNames.shared(
                BASE + "function P(){let a=this;E.call(a);a.kx=0;a.kw=1;}" + "let f=a=>a.kw+a.kw+a.kw+a.kx;");
        assertTrue(shared.contains("f=a=>a.a+a.a+a.a+a.b"), shared);
    }

    @Test
    void namesOfMethodsAndOfTheBrowserAreLeftAlone() {
        String shared = FieldNames.shared(
                BASE + "function P(){E.call(this);this.kx=0;}" + "let f=a=>a.kx+a.a()+a.textContent+a.id+a.b(...kx);");
        assertTrue(shared.contains("f=a=>a.c+a.a()+a.textContent+a.id+a.b(...kx)"), shared);
        String browsers = FieldNames.shared(BASE + "function P(){E.call(this);this.id=0;}let f=a=>a.id;");
        assertTrue(browsers.contains("f=a=>a.id"), browsers);
    }

    @Test
    void stringsAndNumbersAreLeftAlone() {
        String script = BASE + "function P(){E.call(this);this.kx=0;}let f=a=>a.kx+\"a.kx \\\" .kx\"+'.kx'+`.kx`+0.5;";
        String shared = FieldNames.shared(script);
        assertTrue(shared.contains("a=>a.a+\"a.kx \\\" .kx\"+'.kx'+`.kx`+0.5"), shared);
    }

    @Test
    void manyFieldsGetLongerNames() {
        StringBuilder script = new StringBuilder(BASE + "function P(){let a=this;E.call(a);");
        for (int i = 0; i < 60; i++) {
            script.append("a.k").append(i).append("=0;");
        }
        String shared = FieldNames.shared(script + "}");
        assertTrue(shared.contains("a.aa=0"), shared);
        assertFalse(shared.contains(".k59"), shared);
        assertEquals(60, shared.split("=0;", -1).length - 2);
    }
}
