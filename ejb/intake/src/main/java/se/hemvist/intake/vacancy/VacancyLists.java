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
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationView;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.intake.vacancy.VacancyOutcome.Taken;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.time.Receipt;

/**
 * Whole lists of vacant flats from landlords. The good lines are taken in together, the others come back each with its
 * reason. A flat is known by its owner's number and the day from which it may be had, so a list that comes twice changes
 * nothing the second time.
 */
@Stateless
public class VacancyLists {

    @Inject
    Reception reception;

    @Inject
    ReportedFlats flats;

    @Inject
    Directory directory;

    @Inject
    Access access;

    /** Takes in the lines that are in order. A landlord lists its own flats only. */
    @Operation("flat.import")
    public VacancyOutcome take(Municipality municipality, List<VacancyRow> rows, Receipt receipt) {
        Permit permit = access.permit(Related.anything(municipality));
        flats.oneAtATime(municipality);
        Sender sender = new Sender(municipality, permit, owners(municipality), receipt.day());
        Sorting sorting = new Sorting(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        rows.forEach(row -> sort(row, sender, sorting));
        return new VacancyOutcome(sorting.taken, sorting.known, sorting.refused);
    }

    private void sort(VacancyRow row, Sender sender, Sorting into) {
        try {
            NewFlat reported = sender.read(row);
            Flat flat = Flat.reported(reported, sender.day());
            Optional<Flat> before = reception.known(reported);
            if (before.isEmpty()) {
                FlatId id = reception.receive(flat, reported, sender.day()).id();
                into.taken.add(new Taken(row.line(), id));
            } else if (before.get().isAs(reported)) {
                into.known.add(row.line());
            } else {
                throw new FlatRefusal.ReportedOtherwise(reported.terms().availableFrom());
            }
        } catch (Refusal why) {
            into.refused.add(new Refused(row.line(), why));
        }
    }

    private Map<String, OrganisationView> owners(Municipality municipality) {
        return directory.of(municipality, Flats.OWNERS).stream()
                .collect(Collectors.toMap(owner -> owner.code().value(), Function.identity()));
    }

    /** The lines as they fall. */
    private record Sorting(List<Taken> taken, List<Integer> known, List<Refused> refused) {}

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
                    .orElseThrow(FlatRefusal.NoSuchOwner::new);
            if (!permit.sees("every-company") && !permit.actor().belongsTo(owner.value())) {
                throw new FlatRefusal.NotTheCallers();
            }
            return new NewFlat(
                    municipality,
                    new NewFlat.Owner(owner, Optional.of(row.named().number())),
                    row.address(),
                    row.size(),
                    row.terms());
        }

        private OrganisationView named(String code) {
            return Optional.ofNullable(owners.get(code)).orElseThrow(FlatRefusal.NoSuchOwner::new);
        }

        private Optional<OrganisationView> own() {
            return owners.values().stream()
                    .filter(owner -> permit.actor().belongsTo(owner.id().value()))
                    .findFirst();
        }
    }
}
