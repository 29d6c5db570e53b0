package gradwalk.math;

import java.util.ServiceLoader;

/** Loads the platform when it is first asked for. */
final class PlatformHolder {
    static final Platform PLATFORM =
            ServiceLoader.load(Platform.class).iterator().next();

    private PlatformHolder() {}
}
