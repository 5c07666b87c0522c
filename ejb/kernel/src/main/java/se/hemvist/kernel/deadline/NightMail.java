package se.hemvist.kernel.deadline;

import java.util.ResourceBundle;

/** What the night writes to an organisation: the title of the kind, the number of the case, the day and the link. */
enum NightMail {
    WARNED("deadline-warned"),
    WARNED_AGAIN("deadline-warned-again"),
    ESCALATED("deadline-escalated");

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(NightMail.class.getPackageName() + ".mails_sv");

    private final String kind;

    NightMail(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    /** A format of title and case number. */
    String subject() {
        return TEXTS.getString(kind + ".subject");
    }

    /** As {@link #subject}, where there is no case. */
    String subjectOfNoCase() {
        return TEXTS.getString(kind + ".no-case.subject");
    }

    /** A format of title, case number, day, the root of the house's addresses and the id of the case. */
    String body() {
        return TEXTS.getString(kind + ".body");
    }

    /** As {@link #body}, where there is no case. */
    String bodyOfNoCase() {
        return TEXTS.getString(kind + ".no-case.body");
    }
}
