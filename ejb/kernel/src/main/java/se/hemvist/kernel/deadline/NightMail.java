package se.hemvist.kernel.deadline;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the night writes: which of its words, about a deadline of which place. */
enum NightMail {
    WARNED_CASE("WARNED", "CASE"),
    WARNED_LONE("WARNED", "LONE"),
    WARNED_HIDDEN("WARNED", "HIDDEN"),
    WARNED_AGAIN_CASE("WARNED_AGAIN", "CASE"),
    WARNED_AGAIN_LONE("WARNED_AGAIN", "LONE"),
    WARNED_AGAIN_HIDDEN("WARNED_AGAIN", "HIDDEN"),
    ESCALATED_CASE("ESCALATED", "CASE"),
    ESCALATED_LONE("ESCALATED", "LONE"),
    ESCALATED_HIDDEN("ESCALATED", "HIDDEN"),
    ESCALATED_AGAIN_CASE("ESCALATED_AGAIN", "CASE"),
    ESCALATED_AGAIN_LONE("ESCALATED_AGAIN", "LONE"),
    ESCALATED_AGAIN_HIDDEN("ESCALATED_AGAIN", "HIDDEN");

    private static final List<String> ORDER = List.of("WARNED", "WARNED_AGAIN", "ESCALATED", "ESCALATED_AGAIN");
    private static final int LAST = 1;

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(NightMail.class.getPackageName() + ".mails_sv");

    private final String what;
    private final String place;

    NightMail(String what, String place) {
        this.what = what;
        this.place = place;
    }

    static NightMail of(String what, String place) {
        return valueOf(what + "_" + place);
    }

    /** What has happened to the deadline, as its history tells it. */
    String what() {
        return what;
    }

    /** Whether it stands in a case, in none, or in one of which few at the organisation may know. */
    String place() {
        return place;
    }

    /** In which order a digest tells: what is late and was told of before, first. */
    int rank() {
        return place.equals("HIDDEN") ? LAST : -ORDER.indexOf(what);
    }

    String kind() {
        return "deadline-" + what.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of a message about this alone: a format of title and case number. */
    String subject() {
        return TEXTS.getString(words() + ".subject");
    }

    /** A format of title, case number, day, the root of the house's addresses and the id of the case. */
    String body() {
        return TEXTS.getString(words() + ".body");
    }

    /** A format of the night's day. */
    static String digestSubject() {
        return TEXTS.getString("deadline-digest.subject");
    }

    /** A format of the night's day and all that is told. */
    static String digestBody() {
        return TEXTS.getString("deadline-digest.body");
    }

    /** Of a case that few may know of the same is said whatever has happened. */
    private String words() {
        return switch (place) {
            case "HIDDEN" -> "deadline-known-to-few";
            case "LONE" -> kind() + ".no-case";
            default -> kind();
        };
    }
}
