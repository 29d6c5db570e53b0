package gradwalk.site;

/** The site cannot be built, with the reason in a sentence. */
public final class SiteException extends RuntimeException {
    public SiteException(String sentence) {
        super(sentence);
    }
}
