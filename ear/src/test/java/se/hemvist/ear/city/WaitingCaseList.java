package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.Map;

/** A list with somebody of Housing First who waits for a flat when the city comes into the house: granted, and two companies asked. */
public final class WaitingCaseList {

    private static final int MONTHS_TO_A_DECISION = 5;

    private final City city;
    private final Part sender;
    private final String file;

    /**
     * @param reference what the city calls the case
     * @param granted   when both decisions were made and the companies were asked
     */
    public WaitingCaseList(City city, Part sender, TestPerson person, String reference, LocalDate granted) {
        this.city = city;
        this.sender = sender;
        this.file =
                """
                reference;programme;identityNumber;givenName;familyName;protected;administration;coordinationUnit;provider;\
                headTenant;appliedOn;waitingSince;homeDecidedOn;supportDecidedOn;consentOn;companies;companiesAskedOn;\
                companiesAnsweredOn
                %1$s;HOUSING_FIRST;%2$s;%5$s;%6$s;nej;sf-hisingen;boende-och-hemloshet;bostad-forst-goteborg;\
                exploateringsforvaltningen;%4$s;%3$s;%3$s;%3$s;%4$s;poseidon=APPROVES bostadsbolaget=UNKNOWN_HERE;%4$s;%4$s
                """
                        .formatted(
                                reference,
                                person.identityNumber(),
                                granted,
                                granted.minusMonths(MONTHS_TO_A_DECISION),
                                person.givenName(),
                                person.familyName());
    }

    public Answer send() {
        return post("takeovers/waiting/csv");
    }

    public Answer tryOut() {
        return post("takeovers/waiting/csv/dry-run");
    }

    private Answer post(String path) {
        return city.as(sender).post(path, file, Map.of("Content-Type", "text/csv; charset=utf-8"));
    }
}
