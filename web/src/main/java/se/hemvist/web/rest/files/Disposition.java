package se.hemvist.web.rest.files;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header {@code Content-Disposition} (RFC 6266), in which a file's name goes both ways: no log keeps it there. */
final class Disposition {

    private static final Pattern EXTENDED =
            Pattern.compile(";\\s*filename\\*\\s*=\\s*UTF-8''([^;\\s]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN =
            Pattern.compile(";\\s*filename\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s\"]+))", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 2000;

    private Disposition() {}

    /** What the sender calls the file; empty if it does not say so, or not readably. */
    static Optional<String> name(String header) {
        String bounded = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        return extended(bounded).or(() -> plain(bounded));
    }

    /** That the file is to be kept under that name, and not shown. */
    static String attachment(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]|[\"\\\\]", "_");
        String extended = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, extended);
    }

    private static Optional<String> extended(String header) {
        Matcher found = EXTENDED.matcher(header);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(URLDecoder.decode(found.group(1).replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> plain(String header) {
        Matcher found = PLAIN.matcher(header);
        return found.find()
                ? Optional.ofNullable(found.group(1)).or(() -> Optional.ofNullable(found.group(2)))
                : Optional.empty();
    }
}
