package se.hemvist.intake.verdict;

import java.util.Locale;
import java.util.ResourceBundle;
import se.hemvist.kernel.rule.RefusalTexts;

/** What a finding says to people, in Swedish or English, from {@code findings_sv.properties} and its English twin. */
public final class FindingTexts {

    private static final ResourceBundle.Control ONLY_THIS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private FindingTexts() {}

    /** One sentence. */
    public static String of(Finding finding, Locale locale) {
        String fact = finding.answer() == Finding.Answer.MET ? "MET" : finding.fact();
        return ResourceBundle.getBundle(
                        FindingTexts.class.getPackageName() + ".findings",
                        RefusalTexts.language(locale),
                        FindingTexts.class.getClassLoader(),
                        ONLY_THIS_LANGUAGE)
                .getString(finding.ground() + "." + fact);
    }
}
