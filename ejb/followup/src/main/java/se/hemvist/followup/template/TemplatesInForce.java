package se.hemvist.followup.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.followup.template.TemplateRefusal.TemplateNotInForce;
import se.hemvist.followup.template.TemplateRefusal.UnknownTemplate;
import se.hemvist.kernel.number.Municipality;

/** Which template a paper follows: the one that its municipality has entered for the month, else the house's. */
@ApplicationScoped
public class TemplatesInForce {

    @Inject
    EnteredTemplates entered;

    /** The one that the month's paper follows. */
    public Template on(Municipality municipality, PaperKind kind, YearMonth month) {
        return own(municipality, kind)
                .filter(template -> !template.from().isAfter(month))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> HouseTemplates.of(kind, month));
    }

    /**
     * The one that the month's paper follows, which it names.
     *
     * @throws UnknownTemplate    if the paper has none of that name
     * @throws TemplateNotInForce if the month's paper follows another
     */
    public Template named(Municipality municipality, PaperKind kind, YearMonth month, String version) {
        Template wanted =
                known(municipality, kind, version).orElseThrow(() -> new UnknownTemplate(versions(municipality, kind)));
        Template inForce = on(municipality, kind, month);
        if (!wanted.equals(inForce)) {
            throw new TemplateNotInForce(wanted, inForce, month);
        }
        return inForce;
    }

    /** The one of that name, whichever months follow it. */
    public Optional<Template> known(Municipality municipality, PaperKind kind, String version) {
        return Stream.concat(house(kind), own(municipality, kind))
                .filter(template -> template.version().equals(version.strip()))
                .findFirst();
    }

    private List<String> versions(Municipality municipality, PaperKind kind) {
        return Stream.concat(house(kind), own(municipality, kind))
                .map(Template::version)
                .toList();
    }

    /** All versions of the house's, the earliest first. */
    static Stream<Template> house(PaperKind kind) {
        return HouseTemplates.HOUSING_FIRST.versions().stream()
                .map(version ->
                        HouseTemplates.of(kind, YearMonth.from(version.from()).plusMonths(1)));
    }

    private Stream<Template> own(Municipality municipality, PaperKind kind) {
        return entered.of(municipality, kind).stream().map(EnteredTemplate::template);
    }
}
