package se.hemvist.intake.vacancy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationView;
import se.hemvist.intake.vacancy.ReportedFlats.Called;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.intake.vacancy.VacancyOutcome.Taken;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Transactions;
import se.hemvist.kernel.time.Receipt;

/**
 * Whole lists of vacant flats from landlords. The good lines are taken in, a thousand at a time together; the others come
 * back each with its reasons. A flat is known by its owner's number and the day from which it may be had, so a list that
 * comes twice, or comes again when it broke off, changes nothing that was done.
 */
@Stateless
public class VacancyLists {

    private static final int PORTION = 1000;

    @Inject
    Reception reception;

    @Inject
    ReportedFlats flats;

    @Inject
    Directory directory;

    @Inject
    Transactions transactions;

    @Inject
    Access access;

    /** Takes in the lines that are in order. A landlord lists its own flats only. */
    @Operation("flat.import")
    public VacancyOutcome take(Municipality municipality, List<VacancyRow> rows, Receipt receipt) {
        Permit permit = access.permit(Related.anything(municipality));
        Sender sender = new Sender(municipality, permit, owners(municipality), receipt.day());
        Sorting all = new Sorting();
        for (int from = 0; from < rows.size(); from += PORTION) {
            List<VacancyRow> some = rows.subList(from, Math.min(from + PORTION, rows.size()));
            all.add(transactions.apart(() -> sorted(some, sender)));
        }
        return new VacancyOutcome(all.taken, all.known, all.refused);
    }

    private Sorting sorted(List<VacancyRow> rows, Sender sender) {
        flats.oneAtATime(sender.municipality());
        Portion portion = new Portion(
                sender,
                reception.terms(sender.municipality(), sender.day()),
                flats.called(
                        sender.municipality(),
                        rows.stream().map(row -> row.named().number()).toList()),
                new Sorting());
        rows.forEach(row -> sort(row, portion));
        return portion.sorting();
    }

    private void sort(VacancyRow row, Portion portion) {
        Sorting sorting = portion.sorting();
        try {
            NewFlat reported = portion.sender().read(row);
            Flat flat = Flat.reported(reported, portion.sender().day());
            Optional<Flat> before = Optional.ofNullable(portion.known().get(flat.called()));
            before.ifPresent(Flat::demandNotTakenBack);
            if (before.isEmpty()) {
                reception.receive(flat, reported, portion.terms());
                portion.known().put(flat.called(), flat);
                sorting.taken.add(new Taken(row.line(), flat.id()));
            } else if (before.get().isAs(reported)) {
                sorting.known.add(row.line());
            } else {
                throw new FlatRefusal.ReportedOtherwise(reported.terms().availableFrom());
            }
        } catch (Refusal why) {
            sorting.refused.add(new Refused(row.line(), all(why, row, portion.terms())));
        }
    }

    /** Where whose flat it is, or that it came before, is wrong, the area may be, too. */
    private static List<Refusal> all(Refusal why, VacancyRow row, Reception.Terms terms) {
        return Stream.concat(
                        Stream.of(why),
                        terms.wrongArea(row.address().area()).stream()
                                .filter(other -> !other.code().equals(why.code())))
                .toList();
    }

    private Map<String, OrganisationView> owners(Municipality municipality) {
        return directory.of(municipality, Flats.OWNERS).stream()
                .collect(Collectors.toMap(owner -> owner.code().value(), Function.identity()));
    }

    /**
     * Lines that are taken in together.
     *
     * @param known the flats of the same numbers that are there
     */
    private record Portion(Sender sender, Reception.Terms terms, Map<Called, Flat> known, Sorting sorting) {}

    /** The lines as they fall. */
    private static final class Sorting {

        private final List<Taken> taken = new ArrayList<>();
        private final List<Integer> known = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();

        void add(Sorting more) {
            taken.addAll(more.taken);
            known.addAll(more.known);
            refused.addAll(more.refused);
        }
    }

    /** Whose list it is, and whose flats may be on it. */
    private record Sender(
            Municipality municipality, Permit permit, Map<String, OrganisationView> owners, LocalDate day) {

        NewFlat read(VacancyRow row) {
            OrganisationId owner = row.named()
                    .company()
                    .map(this::named)
                    .or(this::own)
                    .filter(company -> company.valid().covers(day))
                    .map(OrganisationView::id)
                    .orElseThrow(this::noSuchOwner);
            if (!permit.sees("every-company") && !permit.actor().belongsTo(owner.value())) {
                throw new FlatRefusal.NotTheCallers(owner);
            }
            return new NewFlat(
                    municipality,
                    new NewFlat.Owner(owner, Optional.of(row.named().number())),
                    row.address(),
                    row.size(),
                    row.terms());
        }

        private OrganisationView named(String code) {
            return Optional.ofNullable(owners.get(code)).orElseThrow(this::noSuchOwner);
        }

        private FlatRefusal noSuchOwner() {
            return new FlatRefusal.NoSuchOwner(municipality, day);
        }

        private Optional<OrganisationView> own() {
            return owners.values().stream()
                    .filter(owner -> permit.actor().belongsTo(owner.id().value()))
                    .findFirst();
        }
    }
}
