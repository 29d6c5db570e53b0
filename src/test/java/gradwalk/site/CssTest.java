package gradwalk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CssTest {

    @Test
    void commentsAndSpacesGo() {
        assertEquals(
                "a,b > c{color:red;}@media (min-width: 10px) and (max-width: 20px){p{margin:0 1px;}}"
                        .replace("color:", "color: ")
                        .replace("margin:", "margin: "),
                Css.tight("""
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
                "p{content: \" , { \"';  /* no comment */ ';}",
                Css.tight("p {\n  content: \" , { \"';  /* no comment */ ';\n}"));
    }

    @Test
    void descendantsKeepTheirSpace() {
        assertEquals("a b{top: 0;}", Css.tight("a\n  b {\n top: 0;\n}\n"));
        assertEquals("", Css.tight("/* unfinished"));
    }
}
