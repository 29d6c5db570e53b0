package gradwalk.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.htmlunit.corejs.javascript.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script in TeaVM's manner, small enough to read: both it and the smaller one are run, and must answer the same. */
class SmallScriptTest {
    private static final String SCRIPT = """
            "use strict";
            var main;(function(){let Wa=f=>function(){return f(this);},Wb=f=>function(p1){return f(this,p1);},Pl
            =superclass=>{if(superclass===0){return function(){};}return function(){superclass.call(this);};},
            Me=Symbol("teavm_meta"),Nw=source=>{return Object.assign({name:null,parent:null,superinterfaces:[]},source||{});},
            Ta=data=>{let packages=null;let i=0;while(i<data.length){let cls=data[i++];let m=Nw();cls[Me]=m;
            m.name=data[i++];if(m.name!==0)i++;let superclass=data[i++];m.parent=superclass!==0?superclass:null;
            m.superinterfaces=data[i++];cls.prototype=superclass===0?{}:Object.create(superclass.prototype);
            cls.prototype.constructor=cls;i+=3;let virtualMethods=data[i++];
            if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){for(let name of [].concat(virtualMethods[j]))
            {cls.prototype[name]=virtualMethods[j+1];}}}}},
            Is=(a,b)=>{let c;c=a[Me];return a===b||c.parent!==null&&Is(c.parent,b)||c.superinterfaces.some(i=>Is(i,b));};
            function Ob(){this.$id$=0;}
            let Un=a=>{return 12;},Sh=Pl(0),Sp=Pl();
            function Sq(){let a=this;Ob.call(a);a.side=null;a.kind=null;}
            let Mk=b=>{let c;c=new Sq();c.side=b;c=c;return c;},Ar=a=>{return a.side*a.side*1.0;},Ki=(a,b)=>{return b+": "+a.bq();};
            function Cu(){let a=this;Sq.call(a);a.depth=2.0;}
            let Vo=a=>{return a.side*a.side*a.depth+ -0.5;},Lo=a=>{while(true){if(a.side>9)break;a.side=a.side+1;}return a.side;};
            Ta([Ob,"Object",1,0,[],1,0,0,0,Sq,0,Ob,[Sh],16,0,()=>Un(),["bq",Wa(Ar),"br",Wb(Ki)],
            Cu,0,Sq,[],16,0,0,["bq",Wa(Vo),["bz","by"],Wa(Lo)]]);
            Ta([Sh,0,Ob,[],1537,0,0,0,Sp,0,Ob,[],16,0,0,0]);
            let Go=()=>{let b,c;b=Mk(3);c=new Cu();c.side=2;return [b.br("square"),c.br("cube"),c.by(),c.bz===c.by,
            Is(Cu,Sh),Is(Sh,Sq),b instanceof Sq,b.constructor===Sq,c.kind].join(" ");};
            main=Go;})();
            """;

    private static String run(String script) {
        Context context = Context.enter();
        try {
            context.setLanguageVersion(Context.VERSION_ES6);
            return Context.toString(
                    context.evaluateString(context.initStandardObjects(), script + "\nmain();", "script", 1, null));
        } finally {
            Context.exit();
        }
    }

    @Test
    void theSmallScriptAnswersTheSame() {
        String small = SmallScript.of(SCRIPT);
        String answer = "square: 9 cube: 7.5 10 true true false true true ";
        assertEquals(answer, run(SCRIPT));
        assertEquals(answer, run(small), small);
        assertTrue(small.length() < SCRIPT.length(), small);
    }

    @Test
    void whatIsSaidInManyPartsIsSaidShorter() {
        String small = SmallScript.of(SCRIPT);
        assertFalse(small.contains("data[i++]"), "tables");
        assertTrue(small.contains("(2,["), "a class of two fields " + small);
        assertFalse(small.contains("=>{return a."), "functions of one expression");
        assertFalse(small.contains("1.0") || small.contains("2.0"), "whole numbers");
        assertFalse(small.contains("12"), "what nothing refers to");
        assertTrue(small.contains("+-0.5"), small);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=Symbol(\"teavm_meta\")", "=superclass=>", "=source=>", "=data=>", "\"Object\",1,0", "Ta([Sh"})
    void anotherMannerIsRefused(String part) {
        String other = SCRIPT.replace(part, part.equals("Ta([Sh") ? "Un();Ta([Sh" : part.replaceAll("\\w", "q"));
        assertThrows(IllegalArgumentException.class, () -> SmallScript.of(other));
    }

    @Test
    void aRegularExpressionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Tokens.tight("let a=/b /.test(c);"));
        assertEquals("a=b/c/d;", Tokens.tight("a = b / c /d;"));
    }

    @Test
    void spaceGoesWhereNothingNeedsIt() {
        assertEquals(
                "let a=\" b  c \",d=a+ +1- -e;return'x y'+`\n`;}\nelse",
                Tokens.tight("let a = \" b  c \" , d=a + +1 - -e ;\n return 'x y'+ `\n` ; }\n else"));
    }

    @Test
    void namesFollowEachOtherInTheOrderOfUse() {
        String script = "(function(){let Xx=1,Yy=()=>Xx+Math.PI,A=a=>{let Xx2=a.Xx;return Xx2+Yy();};f(A);})();";
        assertEquals(
                "(function(){let A=1,B=()=>A+Math.PI,C=a=>{let Xx2=a.Xx;return Xx2+B();};f(C);})();",
                GlobalNames.inOrder(script));
    }

    @Test
    void whatIsSpreadIsUsed() {
        String script = "(function(){let Aa=()=>[1,2],Bb=b=>b.Aa;f(...Aa());})();";
        assertEquals("(function(){let Aa=()=>[1,2];f(...Aa());})();", Declarations.used(script, "C"));
    }

    @Test
    void manyNamesGetASecondLetter() {
        StringBuilder script = new StringBuilder("(function(){let ");
        for (int i = 0; i < 30; i++) {
            script.append("Q").append(i).append("=0,");
        }
        String named = GlobalNames.inOrder(script + "Last=0;})();");
        assertTrue(named.contains("Z=0,Aa=0,Ba=0,Ca=0,Da=0,Ea=0;"), named);
    }
}
