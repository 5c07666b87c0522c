package se.hemvist.web.rest.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.rest.input.InputRefusal.WrongParameter;

/** The header {@code If-Match}: the version that the caller has read, or {@code *} for whatever it is. */
public record IfMatch(String header) {

    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");

    /** For JAX-RS. */
    public static IfMatch valueOf(String header) {
        return new IfMatch(header);
    }

    /**
     * What the caller expects.
     *
     * @throws WrongParameter if it is no version that this interface gave out
     */
    public Expected expected() {
        if (header.equals("*")) {
            return Expected.any();
        }
        Matcher version = VERSION.matcher(header);
        if (!version.matches()) {
            throw new WrongParameter("If-Match", Expects.VERSION);
        }
        return Expected.of(Long.parseLong(version.group(1)));
    }
}
