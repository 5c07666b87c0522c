package se.hemvist.intake.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.matching.CompanyStanding;
import se.hemvist.intake.matching.CompanyStanding.Standing;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatStream;
import se.hemvist.intake.verdict.Finding.Answer;
import se.hemvist.intake.verdict.Finding.Rule;

/**
 * All that a verdict on a vacant flat for a case that waits rests on. Many pairs share the same.
 *
 * @param programme of the case
 */
record PairFacts(Programme programme, Versions by, OfFlat flat, OfCase person) {

    private static final String NONE = "NONE";

    /**
     * Which versions of the rules govern.
     *
     * @param watch     of {@link WatchPolicy}
     * @param exclusion of what is said of companies that gave notice, or of {@link WatchPolicy} where that is not asked
     */
    record Versions(LocalDate watch, LocalDate exclusion) {}

    /**
     * What is known of the flat.
     *
     * @param stream   what it is used for; empty until that is settled
     * @param hiredFor for which programme the city goes on hiring it; empty unless somebody has left it
     */
    record OfFlat(OrganisationId company, Optional<FlatStream> stream, Optional<Programme> hiredFor) {

        /** By this facts are known again: of a flat that nobody has left as before the last part was kept. */
        @Override
        public String toString() {
            String hired = hiredFor.map(programme -> ", hiredFor=" + programme).orElse("");
            return "OfFlat[company=%s, stream=%s%s]".formatted(company, stream, hired);
        }
    }

    /**
     * What is known of the person with regard to this flat.
     *
     * @param company   where they stand with its company
     * @param excluded  whether they were given notice there
     * @param earlierNo how an earlier offer of the flat to them ended, if by a no
     */
    record OfCase(CompanyStanding company, boolean excluded, Optional<OfferState> earlierNo) {}

    /** Each question that the programme asks, with its answer. */
    List<Finding> findings() {
        WatchPolicy policy = WatchPolicy.of(programme).on(by.watch()).rule();
        return Stream.of(Stream.of(stream()), hired().stream(), Stream.of(company(), exclusion(), earlierNo()))
                .flatMap(findings -> findings)
                .filter(finding -> finding.company().isEmpty() || policy.asksOfCompanies(finding.ground()))
                .toList();
    }

    Verdict verdict() {
        return Verdict.of(findings());
    }

    private Finding stream() {
        boolean met = flat.stream().map(FlatStream::isOfferedHere).orElse(true);
        return ofFlat(Ground.STREAM, met, flat.stream().map(Enum::name));
    }

    /** Asked of a flat only that somebody has left and the city goes on hiring. */
    private Optional<Finding> hired() {
        return flat.hiredFor().map(hired -> ofFlat(Ground.PROGRAMME, hired == programme, Optional.of(hired.name())));
    }

    private Finding company() {
        Standing standing = person.company().standing();
        Answer answer =
                switch (standing) {
                    case CLEARED, NOT_NEEDED -> Answer.MET;
                    case ASKED, NOT_ASKED -> Answer.UNKNOWN;
                    case DEBT -> Answer.NOT_MET;
                };
        return ofCompany(
                Ground.COMPANY,
                answer,
                standing.name(),
                new Rule("LettingRules", person.company().by()));
    }

    private Finding exclusion() {
        return ofCompany(
                Ground.EXCLUSION,
                Answer.of(!person.excluded()),
                person.excluded() ? "EXCLUDED" : NONE,
                new Rule("ExclusionPolicy", by.exclusion()));
    }

    private Finding earlierNo() {
        return ofFlat(
                Ground.EARLIER_NO,
                person.earlierNo().isEmpty(),
                person.earlierNo().map(Enum::name));
    }

    private Finding ofCompany(Ground ground, Answer answer, String fact, Rule rule) {
        return new Finding(ground, answer, fact, Optional.of(flat.company()), rule);
    }

    private Finding ofFlat(Ground ground, boolean met, Optional<String> fact) {
        return new Finding(
                ground, Answer.of(met), fact.orElse(NONE), Optional.empty(), new Rule("WatchPolicy", by.watch()));
    }
}
