package se.hemvist.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseEvent.LetterSent;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.outbox.HouseAddress;
import se.hemvist.kernel.outbox.Message;
import se.hemvist.kernel.outbox.Message.Text;
import se.hemvist.kernel.outbox.Outbox;
import se.hemvist.kernel.time.HouseClock;

/**
 * Tells organisations that something is to be read or done in the house: what, the number of the case for those who may
 * know of it, and where; nothing personal. What is about a case is addressed to the organisation's contact person in
 * charge, where it has one. The words stand in {@code letters_sv.properties}.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseLetters {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(CaseLetters.class.getPackageName() + ".letters_sv");

    private static final String KNOWN_TO_FEW = "known-to-few";

    @Inject
    Outbox outbox;

    @Inject
    HouseAddress address;

    @Inject
    Addressees addressees;

    @Inject
    Event<CaseEvent> happened;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * To an organisation that works on the case, with its number and a link to it; where not all who read its letters may
     * know of the case, that something is new in one of those, and nothing more.
     */
    public void send(String kind, OrganisationId to, CaseFile file) {
        if (file.isOnPaper() && to.equals(file.administration())) {
            put(KNOWN_TO_FEW, addressees.at(to, file.id()), Optional.empty(), Where.at("cases"));
        } else {
            put(kind, addressees.at(to, file.id()), Optional.of(file.number()), Where.at("cases/" + file.subject()));
        }
        happened.fire(new LetterSent(file.id(), kind, to, clock.today()));
    }

    /** To all who work on the case but the one who does what it tells of. */
    public void sendToOthers(String kind, CaseFile file) {
        Optional<OrganisationId> caller = access.actor().organisation().map(OrganisationId::new);
        Stream.of(
                        Optional.of(file.administration()),
                        Optional.of(file.coordinationUnit()),
                        file.provider(),
                        file.headTenant())
                .flatMap(Optional::stream)
                .distinct()
                .filter(party -> !caller.equals(Optional.of(party)))
                .forEach(party -> send(kind, party, file));
    }

    /**
     * To an organisation that may not know which case it is.
     *
     * @param about the case in whose register it is noted
     * @param path  where it is to be read, after the version of the interface
     */
    public void sendOutside(String kind, OrganisationId to, CaseId about, String path) {
        sendOutside(kind, to, about, Where.at(path));
    }

    /** The same, where the letter says a day as well: that of which it tells. */
    public void sendOutside(String kind, OrganisationId to, CaseId about, Where where) {
        put(kind, addressees.at(to, about), Optional.empty(), where);
        happened.fire(new LetterSent(about, kind, to, clock.today()));
    }

    /**
     * Where it is to be read what a letter tells of.
     *
     * @param path after the version of the interface
     * @param day  the day that the letter names, if it names one
     */
    public record Where(String path, Optional<LocalDate> day) {

        static Where at(String path) {
            return new Where(path, Optional.empty());
        }
    }

    /**
     * To an organisation of what stands in no case; no register notes it.
     *
     * @param path where it is to be read, after the version of the interface
     */
    public void sendAboutNoCase(String kind, OrganisationId to, String path) {
        put(kind, to.value(), Optional.empty(), Where.at(path));
    }

    private void put(String kind, UUID to, Optional<CaseNumber> about, Where where) {
        String number = about.map(CaseNumber::value).orElse("");
        String link = address.root() + "/v1/" + where.path();
        String day = where.day().map(LocalDate::toString).orElse("");
        Text text = new Text(
                TEXTS.getString(kind + ".subject").formatted(number),
                TEXTS.getString(kind + ".body").formatted(number, link, day));
        outbox.put(new Message(to, kind, about, text, List.of()));
    }
}
