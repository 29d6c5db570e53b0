package gradwalk.site.script;

/** A script that does what TeaVM's does, in fewer bytes once it is compressed. */
public final class SmallScript {
    private SmallScript() {}

    /**
     * The smaller script.
     *
     * @param script as TeaVM writes it, with its own short names
     * @throws IllegalArgumentException when TeaVM has written it in a way not known here
     */
    public static String of(String script) {
        String tight = FieldNames.shared(Tokens.tight(script));
        ClassTable classes = new ClassTable(tight);
        return GlobalNames.inOrder(Shortcuts.taken(Declarations.used(classes.told(), classes.maker())));
    }
}
