package se.hemvist.followup.template;

import java.util.Optional;
import se.hemvist.kernel.setting.Setting.SetBy;

/**
 * A template as it is told.
 *
 * @param source  where it is written or decided
 * @param entered who did, and on which day; nobody where it is the house's own
 */
public record TemplateView(Template template, String source, Optional<SetBy> entered) {

    static TemplateView of(EnteredTemplate own) {
        return new TemplateView(own.template(), own.decision(), Optional.of(own.enteredBy()));
    }
}
