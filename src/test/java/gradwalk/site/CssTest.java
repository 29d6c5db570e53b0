package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CssTest {

    @Test
    void commentsAndSpacesGo() {
        assertEquals("a,b > c{color:red}@media (min-width:10px) and (max-width:20px){p{margin:0 1px}}", Css.tight("""
                        /* Links */
                        a,
                        b > c {
                          color: red;
                        }
                        @media (min-width: 10px) and (max-width: 20px) {
                          p {
                            margin: 0 /* none above */
                              1px;
                          }
                        }
                        """));
    }

    @Test
    void whatIsQuotedStays() {
        assertEquals(
                "p{content:\" , { \"';  /* no comment */ '}",
                Css.tight("p {\n  content:\" , { \"';  /* no comment */ ';\n}"));
    }

    @Test
    void descendantsKeepTheirSpace() {
        assertEquals("a b{top:0}", Css.tight("a\n  b {\n top:0;\n}\n"));
        assertEquals("", Css.tight("/* unfinished"));
    }

    private static String needed(String css, String page) {
        return Css.needed(Css.tight(css), Css.words(page));
    }

    @Test
    void rulesForWhatAPageHasNotGo() {
        String css = "p{top:0}.a{top:1px}.a .b{top:2px}#c.a,.b,.a:hover > p{top:3px}";
        assertEquals("p{top:0}.a{top:1px}.a:hover > p{top:3px}", needed(css, "<p class=\"a\">"));
        assertEquals("p{top:0}.b{top:3px}", needed(css, "x.add('b');"));
        assertEquals(css, needed(css, "<p class=\"a b\" id=c>"));
    }

    @Test
    void rulesInsideOfQueriesGoToo() {
        String css = "@media print{.a{top:0}.b{top:0}}@media screen{.b{top:0}}@font-face{src:url(b.woff2)}";
        assertEquals("@media print{.a{top:0}}@font-face{src:url(b.woff2)}", needed(css, "a"));
    }

    @Test
    void whatStandsInParenthesesIsNotAskedFor() {
        String css = ".a:not(.b){top:0}:is(.b,.c) > p{top:0}p:not(:has(.b)){top:0}";
        assertEquals(css, needed(css, "a"));
    }

    @Test
    void namesThatAScriptPutsTogetherAreKept() {
        assertEquals(".k-input{top:0}", needed(".k-input{top:0}.l-input{top:0}", "\"k-\" + kind"));
    }

    @Test
    void bracesInQuotesAreNone() {
        assertEquals(".a::before{content:\"}\"}", needed(".a::before{content:\"}\"}.b{top:0}", "a"));
        assertThrows(SiteException.class, () -> needed(".a{top:0;", "a"));
        assertThrows(SiteException.class, () -> needed(".a", "a"));
    }
}
