package se.hemvist.followup.template;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.followup.template.TemplateRefusal.MonthThere;
import se.hemvist.followup.template.TemplateRefusal.VersionThere;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.Setting.SetBy;
import se.hemvist.kernel.time.HouseClock;

/** The templates (mall) of the papers of the months: a municipality may enter its own from a month on. */
@Stateless
public class PaperTemplates {

    @Inject
    EnteredTemplates entered;

    @Inject
    TemplatesInForce inForce;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Enters what a paper asks for from a month on.
     *
     * @throws VersionThere                              if the paper has a template of that name
     * @throws MonthThere                                if another has been entered from the same month on
     * @throws TemplateRefusal.QuestionTwice             if two questions have the same code
     * @throws TemplateRefusal.PointNotYesOrNo           if a point of the checklist asks for anything else
     * @throws se.hemvist.intake.application.CaseRefusal if its first month has begun, or a text is blank
     */
    @Operation("template.enter")
    public UUID enter(Municipality municipality, NewTemplate wanted) {
        String user = access.permit(Related.anything(municipality)).actor().user();
        EnteredTemplate template = EnteredTemplate.entered(municipality, wanted, new SetBy(user, clock.today()));
        inForce.known(municipality, wanted.kind(), wanted.version()).ifPresent(there -> {
            throw new VersionThere(there.from());
        });
        if (entered.of(municipality, wanted.kind()).stream().anyMatch(template::standsInTheWayOf)) {
            throw new MonthThere(wanted.from());
        }
        entered.add(template);
        return template.id();
    }

    /** Those of all papers, the house's and the municipality's own, the earliest first. */
    @Operation(value = "template.list", read = true)
    public List<TemplateView> list(Municipality municipality) {
        access.permit(Related.anything(municipality));
        return Arrays.stream(PaperKind.values())
                .flatMap(kind -> Stream.concat(
                        house(kind), entered.of(municipality, kind).stream().map(TemplateView::of)))
                .toList();
    }

    private static Stream<TemplateView> house(PaperKind kind) {
        return TemplatesInForce.house(kind)
                .map(template -> new TemplateView(
                        template,
                        HouseTemplates.HOUSING_FIRST
                                .on(template.from().plusMonths(1).atDay(1))
                                .source()
                                .toString(),
                        Optional.empty()));
    }
}
