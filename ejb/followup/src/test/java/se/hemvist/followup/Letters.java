package se.hemvist.followup;

import java.util.regex.Pattern;

/** What the letters of a story must not say, whoever they go to. */
final class Letters {

    /** A name, an address, or an identity number that is no part of an id. */
    private static final Pattern ABOUT_SOMEBODY =
            Pattern.compile("Prov Person|Provgatan|(?<![-0-9a-f])[0-9]{8}-?[0-9]{4}(?![-0-9a-f])");

    private Letters() {}

    static boolean tellWho(String body) {
        return ABOUT_SOMEBODY.matcher(body).find();
    }
}
