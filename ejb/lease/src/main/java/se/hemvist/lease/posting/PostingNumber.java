package se.hemvist.lease.posting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.posting.PostingRefusal.NotAPostingNumber;

/**
 * A number by which the post knows a registered letter (rekommenderat brev): 5 to 35 letters and digits, as the UPU's thirteen
 * ({@code RR123456785SE}) or the longer ones of other carriers. Blanks and hyphens are only for the eye.
 */
public record PostingNumber(String value) {

    private static final Pattern FOR_THE_EYE = Pattern.compile("[ -]");
    private static final Pattern FORM = Pattern.compile("(?=.*[0-9])[A-Z0-9]{5,35}");

    /**
     * As it is written in the part of the input.
     *
     * @throws NotAPostingNumber if no post writes one so
     */
    public static PostingNumber of(String written, String part) {
        return find(written).orElseThrow(() -> new NotAPostingNumber(part));
    }

    /** The one that is written so, if a post writes one so; books of before have other words, too. */
    static Optional<PostingNumber> find(String written) {
        return Optional.of(plain(written))
                .filter(plain -> FORM.matcher(plain).matches())
                .map(PostingNumber::new);
    }

    /** Whether that is this one, however it is written. */
    boolean isWritten(@Nullable String otherwise) {
        return otherwise != null && plain(otherwise).equals(value);
    }

    private static String plain(String written) {
        return FOR_THE_EYE.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
