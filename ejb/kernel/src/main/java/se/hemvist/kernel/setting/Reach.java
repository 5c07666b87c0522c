package se.hemvist.kernel.setting;

import java.util.Locale;
import java.util.ResourceBundle;
import se.hemvist.kernel.rule.RefusalTexts;

/** How far what is open comes under a value once it governs. */
public enum Reach {
    /** All of it: the rule asks anew, of the day on which it is asked. */
    OPEN,
    /** Nothing that has begun: it keeps what held on the day on which it began. */
    NEW_ONLY,
    /** What is done in open cases from its first day on; what has been done stays. */
    NEXT_ACT,
    /** Nothing: it reminds, or is compared with, and decides no case. */
    ADVICE;

    private static final ResourceBundle.Control ONLY_THIS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** What it means for what is open, in one sentence in Swedish or English. */
    public String because(Locale locale) {
        return ResourceBundle.getBundle(
                        Reach.class.getPackageName() + ".reach",
                        RefusalTexts.language(locale),
                        Reach.class.getClassLoader(),
                        ONLY_THIS_LANGUAGE)
                .getString(name());
    }
}
