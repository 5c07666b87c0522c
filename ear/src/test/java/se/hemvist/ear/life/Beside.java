package se.hemvist.ear.life;

import java.util.UUID;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.CaseCourse;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.SampleFile;

/**
 * What happens in one case beside the steps of its programme. It goes by chances of its own, so that the way is the same
 * whatever happens beside it.
 */
final class Beside {

    private static final int WRITTEN_WITHIN = 30;
    private static final int LATEST_CORRECTION = 3;
    private static final int WORDS = 10_000;

    private final Newcomer who;
    private final Part applicant;
    private final Part mediator;
    private final Chances chances;
    private final Chances consenting;
    private final Incidents incidents;
    private int notes;

    /**
     * @param applicant who works with the person
     * @param mediator  who looks for a flat
     */
    Beside(Newcomer who, Part applicant, Part mediator) {
        this.who = who;
        this.applicant = applicant;
        this.mediator = mediator;
        this.chances = who.chances().aside();
        this.consenting = chances.aside();
        this.incidents = new Incidents(who);
    }

    IntakeRates rates() {
        return who.town().rates();
    }

    /** Whether it happens this time. */
    boolean happens(double share) {
        return chances.happens(share);
    }

    /** Whether it befalls the newcomer this time. */
    boolean befalls(Incident incident) {
        return incidents.befalls(incident);
    }

    /** So many working days after today. */
    int daysTo(Incident incident, int fewest, int most) {
        return incidents.days(incident, fewest, most);
    }

    int days(int fewest, int most) {
        return chances.between(fewest, most);
    }

    /** The case is there: plans what is written in it and put into it. */
    void opened(UUID caseId) {
        CaseCourse course = course(caseId);
        for (int left = chances.times(rates().writing().notes()); left > 0; left--) {
            planNote(course, chances.happens(0.5) ? applicant : mediator);
        }
        for (int left = chances.times(rates().writing().files()); left > 0; left--) {
            planFile(course, chances.happens(0.5) ? applicant : mediator);
        }
        if (befalls(Incident.DISCLOSED)) {
            who.after(daysTo(Incident.DISCLOSED, 1, WRITTEN_WITHIN), () -> did(course.disclose(), 204));
        }
    }

    /** All has been handed over that was consented to; some take the consent back then. */
    void handedOver(UUID caseId) {
        if (consenting.happens(rates().leaving().consent())) {
            who.after(consenting.between(1, 5), () -> did(course(caseId).takeConsentBack(), 204));
        }
    }

    /** The application is taken back after some days. */
    void leave(UUID caseId, int most) {
        who.after(days(1, most), () -> withdraw(caseId));
    }

    /** It is taken back now. */
    void withdraw(UUID caseId) {
        did(course(caseId).withdraw(), 204);
    }

    /** The person calls the agency, which refers them to those who work with them. */
    void called(UUID caseId) {
        did(course(caseId).referCall(), 204);
    }

    private CaseCourse course(UUID caseId) {
        return new CaseCourse(who.city(), caseId, applicant);
    }

    private void planNote(CaseCourse course, Part part) {
        boolean corrected = happens(rates().writing().corrected());
        int later = days(1, LATEST_CORRECTION);
        who.after(days(1, WRITTEN_WITHIN), () -> {
            did(course.note(part), 204);
            int number = ++notes;
            if (corrected) {
                who.after(later, () -> {
                    did(course.correct(part, number), 204);
                    notes++;
                });
            }
        });
    }

    private void planFile(CaseCourse course, Part part) {
        SampleFile file = sample();
        boolean takenOut = happens(rates().writing().takenOut());
        int later = days(1, LATEST_CORRECTION);
        who.after(days(1, WRITTEN_WITHIN), () -> {
            UUID id = did(course.file(part, file), 201).id();
            did(course.letter(part), 204);
            if (befalls(Incident.REGISTERED_TWICE)) {
                did(course.letter(part), 204);
                did(course.strike(part), 204);
            }
            if (takenOut) {
                who.after(later, () -> did(course.takeOut(part, id), 204));
            }
        });
    }

    private SampleFile sample() {
        String words = "Intyg %d".formatted(chances.between(1, WORDS));
        return switch (chances.between(1, 3)) {
            case 1 -> SampleFile.pdf(words);
            case 2 -> SampleFile.docx(words);
            default -> SampleFile.text(words);
        };
    }

    private Answer did(Answer answer, int expected) {
        return who.town().tally().step(answer, expected);
    }
}
