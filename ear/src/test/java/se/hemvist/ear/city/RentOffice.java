package se.hemvist.ear.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the letting office does with its ledger of rents. */
public final class RentOffice {

    private static final String HEADER = "lease;takenOn;amount;payer;reference\n";
    private static final Map<String, String> CSV = Map.of("Content-Type", "text/csv; charset=utf-8");

    private final City city;

    public RentOffice(City city) {
        this.city = city;
    }

    /**
     * An entry of the ledger.
     *
     * @param lease the sublease's id, or the number of its case
     */
    public record Entry(String lease, LocalDate takenOn, BigDecimal kronor, String payer, String reference) {

        String line() {
            return "%s;%s;%s;%s;%s".formatted(lease, takenOn, kronor.toPlainString(), payer, reference);
        }

        String json() {
            return """
                    {"takenOn": "%s", "amount": %s, "payer": "%s", "reference": "%s"}"""
                    .formatted(takenOn, kronor.toPlainString(), payer, reference);
        }
    }

    /** Sends the ledger's file. */
    public Answer send(List<Entry> entries) {
        return sendLines(entries.stream().map(Entry::line).toList(), "");
    }

    Answer sendLines(List<String> lines, String more) {
        return letting()
                .post("rent-payments/csv" + more, lines.stream().collect(Collectors.joining("\n", HEADER, "")), CSV);
    }

    /** Records one entry by hand. */
    public Answer record(UUID sublease, Entry entry) {
        return letting().post("subleases/" + sublease + "/rent/payments", entry.json());
    }

    /** Says that a payment was recorded wrongly. */
    public Answer declareVoid(UUID sublease, UUID payment) {
        return letting()
                .post(
                        "subleases/" + sublease + "/rent/payments/" + payment + "/voiding",
                        """
                        {"reason": "Bokförd på fel kontrakt."}""");
    }

    /** Says how high the rent is from a month on. */
    public Answer set(UUID sublease, YearMonth month, BigDecimal kronor) {
        return letting()
                .post(
                        "subleases/" + sublease + "/rent/amounts",
                        """
                        {"month": "%s", "amount": %s, "reason": "Nedsatt för sprickan i taket."}"""
                                .formatted(month, kronor));
    }

    /** The social worker finds how the tenant pays. */
    public Answer find(UUID sublease, LocalDate from, LocalDate through, boolean independently) {
        return city.as(Part.SOCIAL_WORKER)
                .post(
                        "subleases/" + sublease + "/rent/findings",
                        """
                        {"from": "%s", "through": "%s", "paysIndependently": %s, "reason": "Enligt kontoutdrag."}"""
                                .formatted(from, through, independently));
    }

    /** The rent as it stood on the day. */
    public Answer read(UUID sublease, LocalDate day) {
        return letting().get("subleases/" + sublease + "/rent?day=" + day);
    }

    private Caller letting() {
        return city.as(Part.LETTING_OFFICER);
    }
}
