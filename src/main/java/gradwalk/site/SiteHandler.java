package gradwalk.site;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves a folder of plain files, with the policy that the pages carry themselves. */
public final class SiteHandler implements HttpHandler {
    /** What a page may load: its own files and nothing else. */
    public static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; " + "img-src 'self' data:";

    private final Path root;

    public SiteHandler(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Security-Policy", POLICY);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cache-Control", "no-cache");
            Path file = file(exchange.getRequestURI().getPath());
            if (file.startsWith(root) && Files.isRegularFile(file)) {
                send(exchange, 200, type(file.getFileName().toString()), Files.readAllBytes(file));
            } else {
                send(exchange, 404, "text/plain", "Not found".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Path file(String path) {
        Path file = root.resolve(path.substring(1)).normalize();
        return Files.isDirectory(file) ? file.resolve("index.html") : file;
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean headOnly = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, headOnly || content.length == 0 ? -1 : content.length);
        if (!headOnly && content.length > 0) {
            exchange.getResponseBody().write(content);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "ico" -> "image/x-icon";
            case "woff2" -> "font/woff2";
            case "wasm" -> "application/wasm";
            case "txt", "md" -> "text/plain; charset=utf-8";
            default -> "application/octet-stream";
        };
    }
}
