package se.hemvist.intake.party;

import java.util.regex.Pattern;

/** What partners call an organisation in messages, such as {@code sf-hisingen}; unique in its municipality. */
public record OrganisationCode(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    /**
     * Lower-case letters, digits and single hyphens, at most 40.
     *
     * @throws PartyRefusal.MalformedCode if it is anything else
     */
    public OrganisationCode {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new PartyRefusal.MalformedCode();
        }
    }
}
