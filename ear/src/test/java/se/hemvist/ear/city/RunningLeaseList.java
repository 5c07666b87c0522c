package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of running leases, as the administration that takes them over sends it: usually moved into two and a half years
 * ago, with an inspection, a checkpoint, a review and a waiver whose days are past by now.
 */
public final class RunningLeaseList {

    private static final String HEADER =
            "programme;identityNumber;givenName;familyName;protected;administration;coordinationUnit;provider;headTenant;"
                    + "landlord;flatNumber;street;postalCode;town;area;rooms;squareMetres;headLeaseSignedOn;headLeaseStart;"
                    + "blockLet;headLeaseNoticeMonths;signedOn;start;monthlyRent;termsExplainedOn;termsExplainedBy;"
                    + "termsVersion;movedInOn;landlordToldOn;keysOn;keysPlace;waiverSignedOn;homeDecidedOn;"
                    + "supportDecidedOn;assignmentSince";

    /** What not every line says; each list has them all. */
    private static final List<String> FURTHER = List.of(
            "reference",
            "inARowSince",
            "headRent",
            "furniture",
            "rentPaidThrough",
            "noticeMonths",
            "waiverDraftedOn",
            "waiverFiledOn",
            "waiverTribunalCase",
            "waiverAnsweredOn",
            "waiverAnswer",
            "convertedOn",
            "conversionAgreedOn",
            "trialAppliedOn",
            "specialReasonsOn",
            "specialReasonsBy",
            "specialReasons",
            "specialReasonsReviewOn",
            "absences");

    private final City city;
    private final Part sender;
    private final LocalDate start;
    private final List<String> lines = new ArrayList<>();
    private final List<Map<String, String>> further = new ArrayList<>();

    RunningLeaseList(City city, Part sender) {
        this(city, sender, city.days().today().minusMonths(30).withDayOfMonth(1));
    }

    /** @param start the first day of each lease */
    public RunningLeaseList(City city, Part sender, LocalDate start) {
        this.city = city;
        this.sender = sender;
        this.start = start;
    }

    /** Somebody in a flat of Poseidon's, with Hisingen's decisions and the city's own support. */
    public RunningLeaseList housingFirst(TestPerson person, String flat) {
        return add(
                "HOUSING_FIRST;" + of(person)
                        + "sf-hisingen;boende-och-hemloshet;bostad-forst-goteborg;exploateringsforvaltningen;poseidon;",
                flat,
                "Centrum",
                "%s;%s;%s;%s"
                        .formatted(
                                start.minusDays(10),
                                start.minusDays(40),
                                city.days().today().minusMonths(6),
                                start.minusDays(30)));
    }

    /** Somebody in a training flat of Svenska Bostäder's, for Farsta. */
    RunningLeaseList training(TestPerson person, String flat) {
        return trial(person, flat).with("TRIAL;", "TRAINING;");
    }

    /** Somebody on trial in a flat of Svenska Bostäder's, for Farsta. */
    RunningLeaseList trial(TestPerson person, String flat) {
        return add(
                "TRIAL;" + of(person) + "sdf-farsta;;;;svenska-bostader;",
                flat,
                "Farsta",
                ";%s;;".formatted(start.minusDays(40)));
    }

    /** The last line once more, with something in another's place. */
    public RunningLeaseList with(String cell, String other) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1).replace(cell, other));
        return this;
    }

    /** The last line says this, too; a day, a word or several stretches of days. */
    public RunningLeaseList and(String column, Object cell) {
        further.get(further.size() - 1).put(column, "\"%s\"".formatted(cell));
        return this;
    }

    /** The last line's tenant has hired the flat since that day, by leases before it, and the city as long. */
    public RunningLeaseList inARowSince(LocalDate day) {
        return with(
                        "%s;%s;nej;3;".formatted(start.minusDays(20), start),
                        "%s;%s;nej;3;".formatted(day.minusDays(20), day))
                .and("inARowSince", day);
    }

    public LocalDate movedInOn() {
        return start.plusDays(2);
    }

    private RunningLeaseList add(String whose, String flat, String area, String decisions) {
        LocalDate signed = start.minusDays(10);
        further.add(new HashMap<>());
        lines.add(
                "%s%s;Provgatan %d, lgh 1102;123 45;Provstad;%s;1;38,5;%s;%s;nej;3;%s;%s;6450,00;%s;ek;2024-01;%s;%s;%s;Kontoret;%s"
                        .formatted(
                                whose,
                                flat,
                                lines.size() + 1,
                                area,
                                start.minusDays(20),
                                start,
                                signed,
                                start,
                                signed,
                                movedInOn(),
                                signed,
                                start,
                                decisions));
        return this;
    }

    private static String of(TestPerson person) {
        return "%s;%s;%s;nej;".formatted(person.identityNumber(), person.givenName(), person.familyName());
    }

    public Answer send() {
        return post("takeovers/csv");
    }

    public Answer tryOut() {
        return post("takeovers/csv/dry-run");
    }

    private String file() {
        StringBuilder file = new StringBuilder(HEADER + ";" + String.join(";", FURTHER));
        for (int line = 0; line < lines.size(); line++) {
            Map<String, String> said = further.get(line);
            file.append('\n').append(lines.get(line));
            FURTHER.forEach(column -> file.append(';').append(said.getOrDefault(column, "")));
        }
        return file.toString();
    }

    private Answer post(String path) {
        return city.as(sender).post(path, file(), Map.of("Content-Type", "text/csv; charset=utf-8"));
    }
}
