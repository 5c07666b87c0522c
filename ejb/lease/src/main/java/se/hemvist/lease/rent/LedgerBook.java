package se.hemvist.lease.rent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.lease.monthlyrent.RentRecord;
import se.hemvist.lease.rent.RentRefusal.SeveralLeases;
import se.hemvist.lease.rent.RentRefusal.UnknownLease;

/** The accounts that some lines of a ledger's file are about, and what is entered in them line by line. */
final class LedgerBook {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** What was paid into an account before, and what is entered now. */
    record Entered(RentAccount account, List<RentPayment> earlier, List<RentPayment> payments) {

        RentRecord before(LocalDate today) {
            return account.record(earlier, today);
        }

        RentRecord now(LocalDate today) {
            return account.record(
                    Stream.concat(earlier.stream(), payments.stream()).toList(), today);
        }
    }

    private final Map<String, List<RentAccount>> byName;
    private final Map<UUID, List<RentPayment>> earlier;
    private final Map<String, List<RentPayment>> byReference;
    private final Map<UUID, Entered> entered = new LinkedHashMap<>();

    /**
     * As things stand.
     *
     * @param payments of each sublease
     * @param entries  what the ledger has told of by the references of the lines
     */
    LedgerBook(List<RentAccount> accounts, Map<UUID, List<RentPayment>> payments, Stream<RentPayment> entries) {
        byName = Stream.concat(
                        accounts.stream()
                                .map(account ->
                                        Map.entry(account.about().number().value(), account)),
                        accounts.stream()
                                .map(account ->
                                        Map.entry(account.sublease().value().toString(), account)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        earlier = payments;
        byReference = entries.collect(
                Collectors.groupingBy(payment -> payment.payment().reference()));
    }

    /** The ids by which the lines name their leases. */
    static List<UUID> ids(List<LedgerRow> rows) {
        return rows.stream()
                .map(LedgerRow::lease)
                .filter(lease -> ID.matcher(lease).matches())
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    /** The numbers of cases by which the others do. */
    static List<String> names(List<LedgerRow> rows) {
        return rows.stream()
                .map(LedgerRow::lease)
                .filter(lease -> !ID.matcher(lease).matches())
                .distinct()
                .toList();
    }

    /**
     * The account that a line is about.
     *
     * @throws UnknownLease  if there is none
     * @throws SeveralLeases if the case has had several leases by the day on which it was paid
     */
    RentAccount account(LedgerRow row) {
        List<RentAccount> named =
                Optional.ofNullable(byName.get(named(row.lease()))).orElseThrow(UnknownLease::new);
        if (named.size() == 1) {
            return named.get(0);
        }
        List<RentAccount> signed = named.stream()
                .filter(account ->
                        !account.paymentsSince().isAfter(row.payment().takenOn()))
                .toList();
        if (signed.size() != 1) {
            throw new SeveralLeases(named.size());
        }
        return signed.get(0);
    }

    private static String named(String lease) {
        return ID.matcher(lease).matches() ? UUID.fromString(lease).toString() : lease;
    }

    /** What the ledger has told of by the line's reference, in the file or before. */
    List<RentPayment> entries(LedgerRow row) {
        return byReference.getOrDefault(row.payment().reference(), List.of());
    }

    void enter(RentAccount account, RentPayment payment) {
        UUID sublease = account.sublease().value();
        entered.computeIfAbsent(
                        sublease, id -> new Entered(account, earlier.getOrDefault(id, List.of()), new ArrayList<>()))
                .payments()
                .add(payment);
        byReference
                .computeIfAbsent(payment.payment().reference(), reference -> new ArrayList<>())
                .add(payment);
    }

    /** Each account in which something was entered. */
    List<Entered> entered() {
        return List.copyOf(entered.values());
    }
}
