package se.hemvist.intake.application;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hemvist.kernel.rule.RuleSet;
import se.hemvist.kernel.rule.RuleSet.Adoption;
import se.hemvist.kernel.rule.RuleSet.Link;
import se.hemvist.kernel.rule.RuleSet.Reading;
import se.hemvist.kernel.rule.Standing;

/** The governing documents of the two cities as data: what they are, who owns them, whom they bind and what they point to. */
final class RuleSets {

    /** «Om bostadsförmedlingen»: the agency's own limits, later than the guidelines and going before them. */
    static final RuleSet AGENCY_LIMITS = new RuleSet(
            "Försöks- och träningslägenheter, bostadsförmedlingens begränsningar",
            Standing.LIMIT,
            new Adoption("Stockholms Stads Bostadsförmedling AB", "Bostadsförmedlingen", day("2002-01-01"), never()),
            List.of("Bostadsförmedlingen", "Stadsdelsförvaltningarna", "Institutioner för vård och behandling"),
            new Reading(
                    List.of(),
                    Map.of(
                            "Ansökan om förturs- och träningslägenheter",
                            "Ansökan om försöks- och träningslägenheter")));

    /** «Om bostadsförmedlingen»: the rule base of trial and training flats. */
    static final RuleSet TRIAL_FLAT_GUIDELINES = new RuleSet(
            "Socialtjänstens riktlinjer för försöks- och träningslägenheter",
            Standing.GUIDELINE,
            new Adoption("Kommunstyrelsen", "Socialtjänsten", day("2001-06-20"), Optional.of(day("2002-01-01"))),
            List.of("Stadsdelsförvaltningarna", "Institutioner för vård och behandling"),
            new Reading(List.of(at("Riktlinjerna i sin helhet", "https://www.bostad.stockholm.se")), Map.of()));

    /** The head of the routine, «Samverkan», «Vem omfattas av rutinen», «Koppling till andra styrande dokument» and «Stödjande dokument». */
    static final RuleSet HOUSING_FIRST_ROUTINE = new RuleSet(
            "Göteborgs Stads rutin för Bostad först",
            Standing.ROUTINE,
            new Adoption(
                    "Sektorschefsnätverket IFO-FH",
                    "Processledare Boendesociala frågor, SF Hisingen",
                    day("2020-05-15"),
                    Optional.of(day("2024-02-15"))),
            List.of("Socialnämnderna", "Exploateringsnämnden", "Förvaltnings AB Framtiden"),
            new Reading(
                    List.of(
                            named("Göteborgs Stads budget"),
                            named("Avsiktsförklaring för anskaffning av bostäder"),
                            named("Göteborgs stads riktlinje för bistånd till boende"),
                            named("Socialtjänstprocessen"),
                            named("Bostad först-processen"),
                            named("Socialstyrelsens föreskrifter och allmänna råd om dokumentation"),
                            named("Bostad först, Socialstyrelsen"),
                            named("Bostad först - en handbok, N Pleace 2016"),
                            named("Utvärdering av Bodil-projekt, Göteborgs universitet, S Uhnöo 2017"),
                            at("Bostad först", "https://www.bostadforst.se"),
                            named("Samverkansgruppen för Bostad först, sammankallande: SF Sydväst")),
                    Map.of()));

    /** «Information om metoden Bostad först»: recommended at level 4, good effect on stable housing, limited evidence. */
    static final RuleSet NATIONAL_GUIDELINES = new RuleSet(
            "Nationella riktlinjer för vård och stöd vid missbruk och beroende, rekommendationsnivå 4",
            Standing.RECOMMENDATION,
            new Adoption("Socialstyrelsen", "Socialstyrelsen", day("2019-01-01"), never()),
            List.of(),
            new Reading(List.of(), Map.of()));

    static final List<RuleSet> ALL =
            List.of(AGENCY_LIMITS, HOUSING_FIRST_ROUTINE, TRIAL_FLAT_GUIDELINES, NATIONAL_GUIDELINES);

    private RuleSets() {}

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Optional<LocalDate> never() {
        return Optional.empty();
    }

    private static Link named(String title) {
        return new Link(title, Optional.empty());
    }

    private static Link at(String title, String address) {
        return new Link(title, Optional.of(URI.create(address)));
    }
}
