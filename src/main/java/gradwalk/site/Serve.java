package gradwalk.site;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** Builds the site, serves it on this machine and prints its address; runs until it is stopped. */
public final class Serve {
    private static final int FIRST_PORT = 8000;
    private static final int PORTS = 100;

    private Serve() {}

    public static void main(String[] args) throws IOException {
        Build.main(args);
        HttpServer server = serve();
        server.createContext("/", new SiteHandler(Path.of("target/site")));
        server.start();
        System.out.println("Open http://localhost:" + server.getAddress().getPort() + "/ (stop with Ctrl-C)");
    }

    private static HttpServer serve() throws IOException {
        for (int port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            } catch (BindException taken) {
                // The next port may be free.
            }
        }
        throw new SiteException("No port from " + FIRST_PORT + " to " + (FIRST_PORT + PORTS - 1) + " is free.");
    }
}
